import "./rolldown-runtime.js";
import { Bt as createYamlReader, En as quote, H as POLICY_TEST_GLOB, Mr as groupBy, X as UnreadableFile, Yn as isMapping, pr as listWords, q as decodeText, tn as emptyNodeTable } from "./core.js";
import { t as loosened } from "./loosened.js";
import { t as changeInWords } from "./change-in-words.js";
async function reportLoosenedTests(base, head) {
	let before = await listTests(base);
	if (before.length === 0) return [];
	let texts = readTexts(head, await listTests(head)), isSame = (path) => {
		let [id, other] = [base.source.blobOf?.(path), head.source.blobOf?.(path)];
		return id !== void 0 && id === other;
	}, changed = before.filter((path) => !isSame(path));
	if (changed.length === 0) return [];
	let now = (await readCases(head, texts.filter(([path]) => !isSame(path)))).flatMap(([, cases]) => cases), byName = groupBy(now, ({ name }) => name), contentsOf = (cases) => new Set(cases.map(({ checks }) => contentOfChecks(checks))), kept = contentsOf(now), elsewhere, isKept = async (content) => kept.has(content) ? !0 : (elsewhere ??= contentsOf((await readCases(head, texts.filter(([path]) => isSame(path)))).flatMap(([, cases]) => cases)), elsewhere.has(content)), drafts = [];
	for (let [path, cases] of await readCases(base, readTexts(base, changed))) {
		let gone = [];
		for (let old of cases) {
			if (await isKept(contentOfChecks(old.checks))) continue;
			let namesakes = byName.get(old.name) ?? [], found = namesakes.find(({ file }) => file.path === path) ?? namesakes[0];
			found === void 0 ? gone.push(old) : drafts.push(draftOfChange(old, found));
		}
		gone.length > 0 && drafts.push(draftOfRemoval(path, gone, now.find(({ file }) => file.path === path)?.file));
	}
	return drafts;
}
async function listTests({ source, config }) {
	return source.list([POLICY_TEST_GLOB], config.exclude);
}
function draftOfChange(old, { file, document, index, name, checks }) {
	let fields = [...new Set([...old.checks.keys(), ...checks.keys()])].filter((field) => contentOf(old.checks.get(field)) !== contentOf(checks.get(field))), changes = fields.map((field) => `"${field}" ${changeInWords(old.checks.get(field), checks.get(field))}`);
	return {
		...loosened(`policy test ${quote(name)} checks something else`, changes.join(", ")),
		at: {
			file,
			...document,
			path: ["cases", index]
		},
		identity: [
			"policy test",
			name,
			...fields
		]
	};
}
function draftOfRemoval(path, gone, file) {
	let names = gone.map(({ name }) => name), what = gone.length === 1 ? `a policy test of ${path} is` : `${gone.length} policy tests of ${path} are`;
	return {
		...loosened(`${what} gone`, listWords(names.map(quote), 5)),
		at: {
			file: file ?? {
				path,
				area: "policies",
				nodes: emptyNodeTable()
			},
			offsets: [0, 0]
		},
		identity: ["policy tests", ...names]
	};
}
function readTexts({ source, config }, paths) {
	return source.prepare?.(paths), paths.flatMap((path) => {
		let text = readText(source, path, config.limits.fileSize);
		return text === void 0 ? [] : [[path, text]];
	});
}
async function readCases({ config }, texts) {
	let readYaml = createYamlReader(config), files = [];
	for (let [path, text] of texts) {
		let { documents, nodes } = await readYaml(text), file = {
			path,
			area: "policies",
			nodes
		};
		files.push([path, documents.flatMap((document) => casesOf(file, document))]);
	}
	return files;
}
function readText(source, path, limit) {
	try {
		let bytes = source.read(path, limit);
		return bytes === void 0 ? void 0 : decodeText(bytes);
	} catch (error) {
		if (error instanceof UnreadableFile) return;
		throw error;
	}
}
function casesOf(file, document) {
	let { cases, description: _, ...common } = fieldsOf(document.value);
	return Array.isArray(cases) ? cases.map((one, index) => {
		let { name, description: __, expect, ...rest } = fieldsOf(one), expected = Object.entries(fieldsOf(expect)).map(([field, value]) => [`expect.${field}`, value]);
		return {
			file,
			document: {
				node: document.node,
				value: document.value
			},
			index,
			name: typeof name == "string" ? name : `number ${index + 1}`,
			checks: new Map([...Object.entries({
				...common,
				...rest
			}), ...expected])
		};
	}) : [];
}
function fieldsOf(value) {
	return isMapping(value) ? value : {};
}
function contentOfChecks(checks) {
	return contentOf(Object.fromEntries(checks));
}
function contentOf(value) {
	return JSON.stringify(value, (_, part) => isMapping(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => a < b ? -1 : 1)) : part);
}
export { reportLoosenedTests };
