import "./rolldown-runtime.js";
import { a as colorsFor, f as today, g as Option, i as withProgress, l as addCommonOptions, o as writePieces, p as wholeNumberArgument } from "./command-line.js";
import { H as nearest, yt as quote } from "./core.js";
import { a as UserError, n as oneLine } from "./first.js";
import { t as inspectWorkingTree } from "./inspect.js";
import { a as filtersOf, i as collectionNamed, r as QUERY_COLLECTIONS, t as ask } from "./ask.js";
import { n as objectId, t as isUuid } from "./uuid.js";
import { t as toJson } from "./json.js";
import { n as whatIsLeftOut } from "./inspection.js";
// src/query/uses.ts
function createUses(repository) {
	let { devices, inventoryItems, virtualMachines, softwareImageFiles } = repository;
	return {
		devicesWith: lookUp(devices, ({ softwareVersion, imageOverrides, deviceType, platform }) => [
			softwareVersion,
			deviceType,
			platform,
			...imageOverrides
		]),
		itemsWith: lookUp(inventoryItems, ({ softwareVersion, device }) => [softwareVersion, device]),
		machinesWith: lookUp(virtualMachines, ({ softwareVersion, platform }) => [softwareVersion, platform]),
		imageFilesFor: lookUp(softwareImageFiles, ({ deviceTypes }) => deviceTypes)
	};
}
function lookUp(users, usedBy) {
	let index;
	return (used) => {
		if (index === void 0) {
			index = new Map();
			for (let user of users) for (let one of usedBy(user)) {
				let group = index.get(one);
				group === void 0 ? index.set(one, new Set([user])) : group.add(user);
			}
		}
		return [...index.get(used) ?? []];
	};
}
// src/query/context.ts
function createContext({ repository, evaluation, statuses }) {
	let ids = new Map(), finders = new Map(), matches, idOf = (name, object) => {
		let id = ids.get(object);
		if (id === void 0) {
			let identity = collectionNamed(name).identity(object);
			ids.set(object, id = objectId(name, identity));
		}
		return id;
	}, finderOf = (name) => {
		let finder = finders.get(name);
		return finder === void 0 && finders.set(name, finder = createFinder(repository, name, (object) => idOf(name, object))), finder;
	};
	return {
		repository,
		evaluation,
		statuses,
		idOf,
		displayOf: (name, object) => collectionNamed(name).display(object),
		find: (name, word) => finderOf(name).find(word),
		findById: (name, id) => finderOf(name).findById(id),
		words: (name) => finderOf(name).words(),
		matchesOf(subject) {
			return matches ??= new Map([...evaluation.devices, ...evaluation.inventoryItems].map((found) => [found.subject, found.matches])), matches.get(subject) ?? [];
		},
		uses: createUses(repository)
	};
}
function createFinder(repository, name, idOf) {
	let collection = collectionNamed(name), objects = collection.all(repository), byWord = groupBy(objects, (object) => new Set(collection.names(object))), byId, findById = (id) => {
		if (isUuid(id)) return byId ??= new Map(objects.map((object) => [idOf(object), object])), byId.get(id.toLowerCase());
	};
	return {
		find(word) {
			let found = byWord.get(word);
			if (found !== void 0) return found;
			let object = findById(word);
			return object === void 0 ? [] : [object];
		},
		findById,
		words: () => byWord.keys()
	};
}
function groupBy(objects, keysOf) {
	let groups = new Map();
	for (let object of objects) for (let key of keysOf(object)) {
		let group = groups.get(key);
		group === void 0 ? groups.set(key, [object]) : group.push(object);
	}
	return groups;
}
// src/query/query-string.ts
function parseQueryString(text) {
	let filters = new Map(), pages = new Map();
	for (let [name, value] of new URLSearchParams(text.slice(text.indexOf("?") + 1))) value !== "" && (name === "limit" || name === "offset" ? pages.set(name, wholeNumber(name, value)) : filters.set(name, [...filters.get(name) ?? [], value]));
	return {
		filters,
		limit: pages.get("limit"),
		offset: pages.get("offset")
	};
}
function wholeNumber(name, value) {
	if (!/^\d{1,9}$/.test(value)) throw new UserError(`${name} cannot be ${quote(value)}: write a whole number`);
	return Number(value);
}
// src/query/query.ts
const ALIASES = { "software-versions": ["software"] }, QUERY_TOPICS = QUERY_COLLECTIONS.map((collection) => ({
	name: collection.name,
	aliases: ALIASES[collection.name] ?? [],
	description: collection.description,
	filters: filtersOf(collection).map(({ name, type, repeated, description }) => ({
		name,
		type,
		repeated,
		description
	}))
}));
async function queryWorkingTree(directory, collection, query, options) {
	let inspection = await inspectWorkingTree(directory, options);
	return {
		...coverageOf(inspection),
		answer: ask(collection, query, contextOf(inspection))
	};
}
async function graphqlWorkingTree(directory, source, options) {
	let { askGraphql } = await import("./graphql.js"), inspection = await inspectWorkingTree(directory, options);
	return {
		...coverageOf(inspection),
		answer: await askGraphql(source, contextOf(inspection))
	};
}
function coverageOf({ repository }) {
	return {
		brokenEntries: repository.brokenEntries.length,
		isComplete: repository.isComplete
	};
}
function contextOf({ repository, evaluation, config }) {
	return createContext({
		repository,
		evaluation,
		statuses: config.statuses
	});
}
// src/cli/commands/query.ts
const FORMATS = [
	"table",
	"json",
	"csv"
];
function addQueryCommand(program, finish) {
	let command = program.command("query").description("list entries as the inventory's REST or GraphQL API would").usage("[options] <collection> [filters]").argument("[collection...]", "what to list, and which of it").allowUnknownOption().helpCommand(!1);
	addCommonOptions(command).addOption(new Option("-f, --format <name>", "how to print the list (default: table)").choices(FORMATS)).option("--graphql <query>", "answer a GraphQL query instead; - reads it from standard input").addHelpText("after", "\nExamples:\n  $ fleetvet query validated-software --device-name ams-leaf-01   what may run there, best first\n  $ fleetvet query devices --role leaf --has-software-version false\n  $ fleetvet query devices --help                                 the filters of devices\n  $ fleetvet query software-versions --q 4.25 -f json             as the REST API gives it\n  $ fleetvet query validated-software --filter 'device_name=ams-leaf-01&preferred=true'\n  $ fleetvet query --graphql '{ devices(role: \"leaf\") { name software_version { version } } }'\n\nExit status: 0 whatever is found, 2 where the query or the repository cannot be read.").action(async ([collection], options) => {
		if (collection !== void 0 || options.graphql === void 0) throw unknownCollection(collection);
		finish(await runGraphql(options.graphql, options));
	});
	for (let topic of QUERY_TOPICS) addTopic(command, topic);
}
function unknownCollection(word) {
	let names = QUERY_TOPICS.flatMap(({ name, aliases }) => [name, ...aliases]);
	if (word === void 0 || word.startsWith("-")) return new UserError(`name a collection first: ${names.join(", ")}`);
	let [near] = nearest(word.replaceAll("_", "-"), names), remedy = near === void 0 ? `there are ${names.join(", ")}` : `did you mean ${near}?`;
	return new UserError(`there is no collection ${quote(word)}: ${remedy}`);
}
function addTopic(parent, topic) {
	let command = parent.command(topic.name).description(topic.description).aliases([...topic.aliases]);
	for (let filter of topic.filters) command.addOption(optionOf(filter));
	command.option("--filter <query-string>", "filters by the API's own names, repeatable: name=value&name=value", collect).option("--limit <n>", "at most so many; 0 for all", wholeNumberArgument).option("--offset <n>", "leave out so many first", wholeNumberArgument).addHelpText("after", notesOn(topic)).action(async (options) => {
		await runQuery(topic, queryOf(topic, options), parent.opts());
	});
}
function notesOn({ name, filters }) {
	let [first] = filters;
	return `
Filters combine: all of them must fit. One that is given several times fits with any of its values, unless it says
otherwise. The value null asks for what refers to nothing. The options of fleetvet query go here as well.

Examples:
  $ fleetvet query ${name}${first === void 0 ? "" : `
  $ fleetvet query ${name} --${hyphenated(first.name)} … --format json
  $ fleetvet query ${name} --filter '${first.name}=…&limit=10'`}`;
}
function optionOf({ name, type, description }) {
	let flag = `--${hyphenated(name)}`;
	return type === "boolean" ? new Option(`${flag} [true|false]`, description).argParser(collect) : new Option(`${flag} <${type === "date" ? "date" : "value"}>`, description).argParser(collect);
}
function hyphenated(name) {
	return name.replaceAll(/_+/g, "-");
}
function collect(value, before) {
	return [...Array.isArray(before) ? before : [], value];
}
function queryOf({ filters }, options) {
	let parsed = (options.filter ?? []).map(parseQueryString), values = new Map(), add = (name, given) => void values.set(name, [...values.get(name) ?? [], ...given]);
	for (let filter of filters) {
		let given = options[optionOf(filter).attributeName()];
		given !== void 0 && add(filter.name, Array.isArray(given) ? given : ["true"]);
	}
	for (let query of parsed) for (let [name, given] of query.filters) add(name, given);
	return {
		filters: values,
		limit: options.limit ?? parsed.find(({ limit }) => limit !== void 0)?.limit,
		offset: options.offset ?? parsed.find(({ offset }) => offset !== void 0)?.offset
	};
}
async function runQuery(topic, query, options) {
	if (options.graphql !== void 0) throw new UserError("--graphql names its collections itself: leave out the one on the command line");
	let { answer, ...coverage } = await inspecting(options, async (inspect) => queryWorkingTree(options.cwd, topic.name, query, inspect));
	if (options.quiet !== !0) for (let note of answer.notes) warn(note);
	tellCoverage(coverage), await writePieces(process.stdout, await render(answer, options));
}
async function render(answer, { format = "table", ...options }) {
	if (format === "json") return (await import("./json4.js")).renderQueryJson(answer);
	if (format === "csv") return (await import("./csv5.js")).renderQueryCsv(answer);
	let { renderQueryTable } = await import("./table.js");
	return renderQueryTable(answer, {
		colors: colorsFor(process.stdout, options.color),
		width: process.stdout.isTTY ? process.stdout.columns : void 0,
		quiet: options.quiet === !0
	});
}
async function runGraphql(query, options) {
	if (options.format !== void 0 && options.format !== "json") throw new UserError(`--graphql answers as JSON, not as ${options.format}: leave out --format`);
	let source = query === "-" ? await readStandardInput() : query, { answer, ...coverage } = await inspecting(options, async (inspect) => graphqlWorkingTree(options.cwd, source, inspect));
	tellCoverage(coverage), await writePieces(process.stdout, [`${toJson(answer, 2)}\n`]);
	let [error] = answer.errors ?? [];
	return error === void 0 ? 0 : (warn(`the GraphQL query cannot be answered: ${error.message}`), 2);
}
async function readStandardInput() {
	let text = "";
	process.stdin.setEncoding("utf8");
	for await (let chunk of process.stdin) text += String(chunk);
	return text;
}
async function inspecting(options, work) {
	let { asOf = today(), config, multiTenantMode, quiet = !1 } = options;
	return withProgress(quiet, async (onProgress) => work({
		asOf,
		config,
		multiTenantMode,
		onProgress
	}));
}
function tellCoverage(coverage) {
	let note = whatIsLeftOut(coverage);
	note !== void 0 && warn(note);
}
function warn(text) {
	process.stderr.write(`fleetvet: ${oneLine(text)}\n`);
}
export { addQueryCommand };
