import "./rolldown-runtime.js";
import { En as quote, Yn as isMapping, qn as countEntries, un as nearest } from "./core.js";
import { C as InvalidArgumentError, b as wholeNumberArgument, c as colorsFor, d as writeMessage, f as writePieces, m as addCommonOptions, nt as whatIsLeftOut, p as withProgress, u as columnsIfSet, v as formatOption, w as Option, y as today } from "./command-line.js";
import { a as oneLine, u as UserError } from "./first.js";
import { n as inspectWorkingTree } from "./inspect.js";
import { l as filtersOf, o as QUERY_COLLECTIONS, t as ask } from "./ask.js";
import { r as createContext, t as parseQueryString } from "./query-string.js";
import { t as toJson } from "./json.js";
// src/query/query.ts
const ALIASES = { "software-versions": ["software"] }, QUERY_TOPICS = QUERY_COLLECTIONS.map((collection) => ({
	name: collection.name,
	aliases: ALIASES[collection.name] ?? [],
	description: collection.description,
	filters: filtersOf(collection).map(({ name, type, repeated, description, lookups = [] }) => ({
		name,
		type,
		repeated,
		description,
		lookups
	}))
}));
async function queryWorkingTree(directory, collection, query, options) {
	let inspection = await inspectWorkingTree(directory, options);
	return {
		...coverageOf(inspection),
		answer: ask(collection, query, contextOf(inspection))
	};
}
async function graphqlWorkingTree(directory, request, options) {
	let { answerGraphql } = await import("./answer.js").then((chunk) => ({ answerGraphql: chunk.t })), inspection = await inspectWorkingTree(directory, options);
	return {
		...coverageOf(inspection),
		answer: await answerGraphql(request, contextOf(inspection), 2e6)
	};
}
function coverageOf({ repository: { brokenEntries, isComplete, unreadPolicies } }) {
	return {
		brokenEntries: countEntries(brokenEntries),
		isComplete,
		unreadPolicies
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
	let command = program.command("query").description("list entries as the REST or GraphQL API of Nautobot does").usage("[options] <collection> [filters]").argument("[collection...]", "what to list").allowUnknownOption().helpCommand(!1);
	command.addOption(formatOption(FORMATS, void 0, "output format (default: table)")).option("--graphql <query>", "answer a GraphQL query instead (- = read it from standard input)").addOption(new Option("--variables <json>", "variables of the GraphQL query").argParser(variablesArgument)).option("--operation-name <name>", "the operation of the GraphQL query to run, if it has several"), addCommonOptions(command).addHelpText("after", "\nExamples:\n  $ fleetvet query validated-software --device-name ams01-leaf-01   what is approved there, best first\n  $ fleetvet query devices --role leaf --has-software-version false\n  $ fleetvet query devices --help                                 list the filters of devices\n  $ fleetvet query software-versions --q 4.25 -f json             as the REST API returns it\n  $ fleetvet query validated-software --filter 'device_name=ams01-leaf-01&preferred=true'\n  $ fleetvet query devices --name-ic leaf --sort -name --depth 1 -f json\n  $ fleetvet query --graphql '{ devices(role: \"leaf\") { name software_version { version } } }'\n\nExit status: 0 even if nothing is found, 2 if the query or the repository cannot be read.").action(async ([collection], options) => {
		if (collection !== void 0 || options.graphql === void 0) throw unknownCollection(collection);
		finish(await runGraphql(options.graphql, options));
	});
	for (let topic of QUERY_TOPICS) addTopic(command, topic);
}
function unknownCollection(word) {
	let names = QUERY_TOPICS.flatMap(({ name, aliases }) => [name, ...aliases]);
	if (word === void 0 || word.startsWith("-")) return new UserError(`name a collection first: ${names.join(", ")}`);
	let [near] = nearest(word.replaceAll("_", "-"), names), remedy = near === void 0 ? `choose one of ${names.join(", ")}` : `did you mean ${near}?`;
	return new UserError(`there is no collection ${quote(word)}: ${remedy}`);
}
function addTopic(parent, topic) {
	let command = parent.command(topic.name).description(topic.description).aliases([...topic.aliases]);
	for (let filter of topic.filters) {
		command.addOption(optionOf(filter));
		for (let lookup of filter.lookups) command.addOption(optionOf(lookup).hideHelp());
	}
	command.option("--filter <query-string>", "filters by the API's names, repeatable: name=value&name=value", collect).option("--sort <fields>", "sort by these fields, separated by commas; a - before a name reverses it", sortArgument).option("--limit <n>", "maximum number to show (0 = all)", wholeNumberArgument).option("--offset <n>", "skip this many first", wholeNumberArgument).option("--depth <n>", "levels of references to show as whole objects in JSON, 0 to 2", wholeNumberArgument).option("--no-exclude-m2m", "show lists of references in JSON too").addHelpText("after", notesOn(topic)).action(async (options) => {
		await runQuery(topic, queryOf(topic, options), parent.opts());
	});
}
function notesOn({ name, filters }) {
	let [first] = filters;
	return `
An entry must match all filters. Repeat a filter to accept any of its values, unless it says otherwise. The value null selects
entries without such a reference. To compare in other ways, add to the name of a filter: for text -ic (contains), -isw (starts
with), -iew (ends with), -ie (equals, ignoring case) or -nic and so on (not); for dates and numbers -gt, -gte, -lt, -lte; -n (not);
-isnull (true: has no value). The options of fleetvet query work here, too.

Examples:
  $ fleetvet query ${name}${first === void 0 ? "" : `
  $ fleetvet query ${name} --${hyphenated(first.name)} … --format json
  $ fleetvet query ${name} --filter '${first.name}=…&limit=10'`}`;
}
function optionOf({ name, type, description }) {
	let flag = `--${hyphenated(name)}`;
	return type === "boolean" ? new Option(`${flag} [true|false]`, description).argParser(collect) : new Option(`${flag} <${VALUE_NAMES[type]}>`, description).argParser(collect);
}
const VALUE_NAMES = {
	text: "value",
	date: "date",
	integer: "n"
};
function hyphenated(name) {
	return name.replaceAll(/_+/g, "-");
}
function collect(value, before) {
	return [...Array.isArray(before) ? before : [], value];
}
function sortArgument(value) {
	return value.split(",").filter((field) => field !== "");
}
function variablesArgument(text) {
	try {
		let value = JSON.parse(text);
		if (isMapping(value)) return { ...value };
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
	}
	throw new InvalidArgumentError("Write a JSON object: {\"name\": \"value\"}.");
}
function queryOf({ filters }, options) {
	let parsed = (options.filter ?? []).map(parseQueryString), values = new Map(), add = (name, given) => void values.set(name, [...values.get(name) ?? [], ...given]);
	for (let filter of filters.flatMap((one) => [one, ...one.lookups])) {
		let given = options[optionOf(filter).attributeName()];
		given !== void 0 && add(filter.name, Array.isArray(given) ? given : ["true"]);
	}
	for (let query of parsed) for (let [name, given] of query.filters) add(name, given);
	let ofStrings = (key) => parsed.find((query) => query[key] !== void 0)?.[key];
	return {
		filters: values,
		sort: options.sort ?? parsed.flatMap(({ sort = [] }) => sort),
		limit: options.limit ?? ofStrings("limit"),
		offset: options.offset ?? ofStrings("offset"),
		depth: options.depth ?? ofStrings("depth"),
		excludeM2m: options.excludeM2m !== !1 && ofStrings("excludeM2m")
	};
}
async function runQuery(topic, query, options) {
	if (options.graphql !== void 0) throw new UserError("--graphql names its own collections: remove the one on the command line");
	let { answer, ...coverage } = await inspecting(options, async (inspect) => queryWorkingTree(options.cwd, topic.name, query, inspect));
	if (options.quiet !== !0) for (let note of answer.notes) warn(note);
	warnIfIncomplete(coverage), await writePieces(process.stdout, await render(answer, options));
}
async function render(answer, { format = "table", ...options }) {
	if (format === "json") return (await import("./json12.js")).renderQueryJson(answer);
	if (format === "csv") return (await import("./csv6.js")).renderQueryCsv(answer);
	let { renderQueryTable } = await import("./table3.js");
	return renderQueryTable(answer, {
		colors: colorsFor(process.stdout, options.color),
		width: columnsIfSet(process.stdout),
		asOf: options.asOf ?? today(),
		quiet: options.quiet === !0
	});
}
async function runGraphql(query, options) {
	if (options.format !== void 0 && options.format !== "json") throw new UserError(`--graphql prints JSON, not ${options.format}: remove --format`);
	let { variables, operationName } = options, request = {
		query: query === "-" ? await readStandardInput() : query,
		variables,
		operationName
	}, { answer, ...coverage } = await inspecting(options, async (inspect) => graphqlWorkingTree(options.cwd, request, inspect));
	warnIfIncomplete(coverage), await writePieces(process.stdout, [`${toJson(answer, 2)}\n`]);
	let [error] = answer.errors ?? [];
	return error === void 0 ? 0 : (warn(`the GraphQL query failed: ${error.message}`), 2);
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
function warnIfIncomplete(coverage) {
	let note = whatIsLeftOut(coverage);
	note !== void 0 && warn(note);
}
function warn(text) {
	writeMessage(oneLine(text));
}
export { addQueryCommand };
