import { c as lazyRegExp, n as cut, r as escapeUnits, t as activeCharacters, u as UserError } from "./first.js";
import { createRequire } from "node:module";
import { isUtf8 } from "node:buffer";
import path, { posix } from "node:path";
import { accessSync, closeSync, constants, existsSync, lstatSync, openSync, readFileSync, readSync, readdirSync, realpathSync, statSync } from "node:fs";
import { devNull } from "node:os";
// src/model/compare.ts
function compareText(a, b) {
	return a === b ? 0 : a < b ? -1 : 1;
}
function compareOptionalText(a, b) {
	return a === void 0 || b === void 0 ? a === b ? 0 : a === void 0 ? -1 : 1 : compareText(a, b);
}
// src/model/steps.ts
function runAtOnce$1(steps) {
	for (;;) {
		let { done, value } = steps.next();
		if (done === !0) return value;
	}
}
async function runInSlices(steps, pause) {
	for (;;) {
		let { done, value } = steps.next();
		if (done === !0) return value;
		await pause();
	}
}
// src/evaluate/images.ts
const NO_IMAGES$1 = {
	imageFiles: [],
	source: null
};
function createImageResolver() {
	let ofVersions = new Map(), ofTypes = new Map(), imagesOfDevice = (version, type) => {
		let known = ofTypes.get(version);
		known === void 0 && ofTypes.set(version, known = new Map());
		let images = known.get(type);
		return images === void 0 && known.set(type, images = inheritByType(version, type)), images;
	}, imagesOfVersion = (version) => {
		let images = ofVersions.get(version);
		return images === void 0 && (images = version.imageFiles.length === 0 ? NO_IMAGES$1 : {
			imageFiles: version.imageFiles,
			source: "software_version"
		}, ofVersions.set(version, images)), images;
	}, imagesOn = (object, version) => object.kind === "device" ? imagesOfDevice(version, object.deviceType) : imagesOfVersion(version);
	return {
		imagesOn,
		imagesOf(object) {
			return object.imageOverrides.length > 0 ? {
				imageFiles: inOrder(object.imageOverrides),
				source: "override"
			} : object.softwareVersion === void 0 ? NO_IMAGES$1 : imagesOn(object, object.softwareVersion);
		}
	};
}
function inheritByType(version, type) {
	let ofType = filesOfType(version, type);
	if (ofType.length > 0) return {
		imageFiles: ofType,
		source: "device_type"
	};
	let defaults = defaultFiles(version);
	return defaults.length > 0 ? {
		imageFiles: defaults,
		source: "default"
	} : NO_IMAGES$1;
}
function filesOfType(version, type) {
	return version.imageFiles.filter((file) => file.deviceTypes.has(type));
}
function defaultFiles(version) {
	return version.imageFiles.filter((file) => file.defaultImage);
}
function traceImages(object) {
	let { softwareVersion: version } = object, steps = [["override", inOrder(object.imageOverrides)], ...object.kind === "device" ? [["device_type", version === void 0 ? [] : filesOfType(version, object.deviceType)], ["default", version === void 0 ? [] : defaultFiles(version)]] : [["software_version", version?.imageFiles ?? []]]], taken = steps.findIndex(([, imageFiles]) => imageFiles.length > 0);
	return steps.map(([step, imageFiles], index) => ({
		step,
		outcome: index === taken ? "taken" : taken !== -1 && index > taken ? "not_asked" : "empty",
		imageFiles
	}));
}
function inOrder(files) {
	return files.length === 1 ? files : [...new Set(files)].sort((a, b) => compareText(a.softwareVersion.platform, b.softwareVersion.platform) || compareText(a.softwareVersion.version, b.softwareVersion.version) || compareText(a.imageFileName, b.imageFileName));
}
// src/model/evaluation.ts
function waiverOf(found) {
	return found !== void 0 && "waiver" in found ? found.waiver : void 0;
}
function isSupported(software, asOf) {
	return software?.endOfSupportDate === void 0 ? null : asOf <= software.endOfSupportDate;
}
function hostOf(subject) {
	return subject.kind === "device" ? subject : subject.device;
}
function declaredPlatform(subject) {
	return subject.kind === "device" ? subject.platform?.name : void 0;
}
function platformOf(subject) {
	return declaredPlatform(subject) ?? subject.softwareVersion?.platform;
}
function platformOfSoftware(subject) {
	return subject.softwareVersion?.platform ?? declaredPlatform(subject);
}
function isSoftwareExpected(subject, notExpected) {
	let { deviceType, role: deviceRole } = hostOf(subject);
	return !notExpected.some(({ manufacturer, model, role }) => (manufacturer === void 0 || manufacturer === deviceType?.manufacturer) && (model === void 0 || model === deviceType?.model) && (role === void 0 || role === deviceRole?.name));
}
function approvalOf({ subject, matches }) {
	return matches.find(({ record, inWindow }) => inWindow && record.software === subject.softwareVersion)?.record;
}
// src/model/group-by.ts
function groupBy(items, keyOf) {
	let groups = new Map();
	for (let item of items) addToGroup(groups, keyOf(item), item);
	return groups;
}
function addToGroup(groups, key, item) {
	let group = groups.get(key);
	group === void 0 ? groups.set(key, [item]) : group.push(item);
}
function getOrCreate(map, key, create) {
	let value = map.get(key);
	return value === void 0 && map.set(key, value = create()), value;
}
function countBy(items, keyOf) {
	let counts = new Map();
	for (let item of items) {
		let key = keyOf(item);
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return counts;
}
function remembering(work) {
	let known = new WeakMap();
	return (value) => {
		let answer = known.get(value);
		return answer === void 0 && known.set(value, answer = work(value)), answer;
	};
}
function numbering() {
	let count = 0, numberOf = remembering(() => count += 1);
	return (value) => value === void 0 ? 0 : numberOf(value);
}
// src/versions/parsed-version.ts
function compareKeys$1(a, b) {
	let length = Math.min(a.length, b.length);
	for (let index = 0; index < length; index += 1) {
		let [left, right] = [a[index], b[index]];
		if (left !== right && left !== void 0 && right !== void 0) return typeof left == typeof right ? left < right ? -1 : 1 : typeof left == "number" ? -1 : 1;
	}
	return Math.sign(a.length - b.length);
}
function versionWord(text) {
	let trimmed = text.slice(0, 2e3).trim();
	return /\bversion[\s:]+([^\s:,;][^\s,;]*)/i.exec(trimmed)?.[1] ?? trimmed;
}
// src/versions/aoscx.ts
const RELEASE$11 = /^(?:ArubaOS-CX[\s_]+)?(?:([a-z]{1,10})\.)?(\d{1,6})\.(\d{1,6})\.(\d{1,6})$/i;
function parseAoscx(text) {
	let match = RELEASE$11.exec(versionWord(text));
	if (match === null) return;
	let [, hardware = "", ...parts] = match, numbers = parts.map(Number), [major = 0, minor = 0, release = 0] = numbers, padded = `${major}.${String(minor).padStart(2, "0")}.${String(release).padStart(4, "0")}`;
	return {
		canonical: hardware === "" ? padded : `${hardware}.${padded}`,
		train: `${major}.${String(minor).padStart(2, "0")}`,
		key: [...numbers, hardware]
	};
}
// src/versions/asa.ts
const RELEASE$10 = /^(\d{1,6})\.(\d{1,6})(?:\((\d{1,6})(?:\.(\d{1,6}))?\)(\d{0,6})|\.(\d{1,6})(?:\.(\d{1,6}))?)$/;
function parseAsa(text) {
	let match = RELEASE$10.exec(versionWord(text.split("<", 1)[0] ?? ""));
	if (match === null) return;
	let [, major, minor, maintenance, inside, after = "", dotted, last] = match, numbers = [
		Number(major),
		Number(minor),
		Number(maintenance ?? dotted)
	], interims = [Number(inside ?? last ?? 0), Number(after)].filter((count) => count > 0);
	if (interims.length > 1) return;
	let [interim = 0] = interims;
	return {
		canonical: `${numbers[0]}.${numbers[1]}(${numbers[2]})${interim > 0 ? interim : ""}`,
		train: `${numbers[0]}.${numbers[1]}`,
		key: [...numbers, interim]
	};
}
// src/versions/eos.ts
const RELEASE$9 = /^(?:EOS\d*-)?(\d{1,6})\.(\d{1,6})\.(\d{1,6})(?:\.(\d{1,6}))?([A-Z]{0,4})((?:-[\w.]+)*)$/i, BUILD = /^\d+(?:\.\w+)?$/, EARLY$2 = /^(alpha|beta|rc|eft)(\d{0,6})$/i;
function parseEos(text) {
	let match = RELEASE$9.exec(versionWord(text).split(" ", 1)[0]?.replace(/\.swi$/, "") ?? "");
	if (match === null) return;
	let [, major, minor, release, sub, train = "", tail = ""] = match, numbers = [
		Number(major),
		Number(minor),
		Number(release),
		Number(sub ?? 0)
	], letters = train.toUpperCase(), stage, additions = [];
	for (let part of tail.split("-").filter((piece) => piece !== "" && !BUILD.test(piece))) {
		let [, name, count = ""] = stage === void 0 ? EARLY$2.exec(part) ?? [] : [];
		name === void 0 ? additions.push(part) : stage = {
			name: name.toUpperCase(),
			count: count.replace(/^0+/, "")
		};
	}
	let early = stage === void 0 ? [] : [`${stage.name}${stage.count}`];
	return {
		canonical: numbers.slice(0, numbers[3] > 0 ? 4 : 3).join(".") + [
			letters,
			...early,
			...additions
		].join("-"),
		train: `${numbers[0]}.${numbers[1]}`,
		key: [
			...numbers,
			letters,
			+(stage === void 0),
			stage?.name ?? "",
			Number(stage?.count ?? 0),
			additions.join("-")
		]
	};
}
// src/versions/fortios.ts
const RELEASE$8 = /(?:^|[\s-])v?(\d{1,6})\.(\d{1,6})\.(\d{1,6})(?=[\s,-]|$)/i, EARLY$1 = /[\s,(-](alpha|beta|rc|interim)[\s.-]?(\d{0,6})/i, STAGES$1 = [
	"interim",
	"alpha",
	"beta",
	"rc"
];
function parseFortios(text) {
	let start = text.slice(0, 500), match = RELEASE$8.exec(start);
	if (match === null) return;
	let numbers = match.slice(1, 4).map(Number), [major = 0, minor = 0] = numbers, [, word, count = ""] = EARLY$1.exec(start.slice(match.index + match[0].length)) ?? [], [stage, number] = [word?.toLowerCase(), Number(count)];
	return {
		canonical: `${numbers.join(".")}${stage === void 0 ? "" : `-${stage}${number > 0 ? number : ""}`}`,
		train: `${major}.${minor}`,
		key: [
			...numbers,
			stage === void 0 ? STAGES$1.length : STAGES$1.indexOf(stage),
			number
		]
	};
}
// src/versions/ios.ts
const RELEASE$7 = /^(\d{1,6})\.(\d{1,6})\((\d{1,6})([a-z]?)\)(?:([A-Z]+)(\d{0,6})([a-z]?))?$/;
function parseIos(text) {
	let match = RELEASE$7.exec(versionWord(text));
	if (match === null) return;
	let [, major, minor, release, mainline = "", letters = "", rebuild = "", fix = ""] = match, numbers = [
		Number(major),
		Number(minor),
		Number(release)
	], count = Number(rebuild), tail = `${letters}${count > 0 || fix !== "" ? count : ""}${fix}`;
	return {
		canonical: `${numbers[0]}.${numbers[1]}(${numbers[2]}${mainline})${tail}`,
		train: `${numbers[0]}.${numbers[1]}${letters}`,
		key: [
			0,
			...numbers,
			mainline,
			letters,
			count,
			fix
		]
	};
}
// src/versions/iosxe.ts
const RELEASE$6 = /^(?:[A-Z][a-z]{3,12}[- ])?(\d{1,6})\.(\d{1,6})\.(\d{1,6})([a-z]{0,2}\d?)(?:\.0\.\d{1,9}|\.(\d{1,6}))?$/i, EARLY = /^([23])\.(\d{1,6})\.(\d{1,6})([a-z]?)\.?([A-Z]{1,3})(\d{0,3})$/;
function parseIosxe(text) {
	let word = versionWord(text), early = EARLY.exec(word.replace(/^0+(?=\d)/, ""));
	if (early !== null) {
		let [, major, minor, release, rebuild = "", letters = "", special = ""] = early, numbers = [
			Number(major),
			Number(minor),
			Number(release)
		], count = Number(special);
		return {
			canonical: `${numbers.join(".")}${rebuild}.${letters}${count > 0 ? count : ""}`,
			train: `${numbers[0]}.${numbers[1]}`,
			key: [
				1,
				...numbers,
				rebuild,
				0,
				letters,
				count
			]
		};
	}
	let match = RELEASE$6.exec(word);
	if (match === null) return;
	let [, major, minor, release, letters = "", fourth] = match, numbers = [
		Number(major),
		Number(minor),
		Number(release)
	], rebuild = letters.toLowerCase(), last = Number(fourth ?? 0);
	return {
		canonical: `${numbers.join(".")}${rebuild}${last > 0 ? `.${last}` : ""}`,
		train: `${numbers[0]}.${numbers[1]}`,
		key: [
			1,
			...numbers,
			rebuild,
			last
		]
	};
}
// src/versions/iosxr.ts
const RELEASE$5 = /^(\d{1,6})\.(\d{1,6})\.(\d{1,6})(?:\.(\d{1,6})(I?))?(?:\[Default\]|[ -]LNT)?$/;
function parseIosxr(text) {
	let match = RELEASE$5.exec(versionWord(text));
	if (match === null) return;
	let [, major, minor, release, build, interim = ""] = match, numbers = [
		Number(major),
		Number(minor),
		Number(release)
	], count = build === void 0 ? -1 : Number(build);
	return {
		canonical: `${numbers.join(".")}${count < 0 ? "" : `.${count}${interim}`}`,
		train: `${numbers[0]}.${numbers[1]}`,
		key: [
			...numbers,
			+(interim === ""),
			count
		]
	};
}
// src/versions/junos.ts
const RELEASE$4 = /^(\d{1,6})\.(\d{1,6})(?:([BFIRS])(\d{1,6})|(X)(\d{1,6})-D(\d{1,6}))(?:\.(\d{1,6}))?(?:-S(\d{1,6})(?:\.(\d{1,6}))?)?(?:\.(\d{1,6}))?(-EVO)?$/;
function parseJunos(text) {
	let found = /\[(\d[^[\]\s]*)\]/.exec(text) ?? /\bjunos(?:\s+os)?(?:\s+evolved)?[\s:]+(\d[^\s,]*)/i.exec(text), match = RELEASE$4.exec((found?.[1] ?? text).toUpperCase());
	if (match === null) return;
	let [, major, minor, kind, count, x, branch, day, build, service, serviceBuild, extra, evolved = ""] = match, builds = [
		build,
		serviceBuild,
		extra
	].filter((part) => part !== void 0);
	if (builds.length > 1 || build !== void 0 && service !== void 0) return;
	let [built] = builds, numbers = [Number(major), Number(minor)], letter = kind ?? x ?? "R", [first, second] = x === void 0 ? [Number(count), -1] : [Number(branch), Number(day)], [fix, last] = [service === void 0 ? -1 : Number(service), built === void 0 ? -1 : Number(built)];
	return {
		canonical: `${`${numbers.join(".")}${letter}${first}${second < 0 ? "" : `-D${second}`}`}${fix < 0 ? "" : `-S${fix}`}${last < 0 ? "" : `.${last}`}${evolved}`,
		train: `${numbers.join(".")}${x === void 0 ? "" : `X${first}`}`,
		key: [
			...numbers,
			"BIFRSX".indexOf(letter),
			first,
			second,
			fix,
			last
		],
		line: evolved === "" ? "Junos" : "Junos Evolved"
	};
}
function parseJunosEvolved(text) {
	let parsed = parseJunos(text);
	return parsed?.line === "Junos Evolved" ? parsed : void 0;
}
// src/versions/nxos.ts
const RELEASE$3 = /^(\d{1,6})\.(\d{1,6})\((\d{1,6})(?:\.(\d{1,6}))?([a-z]{0,2})\)(?:\(?([A-Z]{1,2})\)?(?:(\d{1,6})(?:\((\d{1,6})(?:\.(\d{1,6}))?([a-z]{0,2})\))?)?)?$/, DOTTED = /^(\d{1,6})\.(\d{1,6})\.(\d{1,6})([a-z]?)(?:\.?([MF]))?$/;
function parseNxos(text) {
	let word = versionWord(text.split("[", 1)[0] ?? ""), match = RELEASE$3.exec(word) ?? RELEASE$3.exec(word.replace(DOTTED, "$1.$2($3$4)$5"));
	if (match === null) return;
	let [, major, minor, release, interim = "", fix = "", letters = "", branch = "", build, patch, rebuild = ""] = match, numbers = [
		Number(major),
		Number(minor),
		Number(release)
	], train = numbers[0] >= 10 && branch === "" && /^[MF]$/.test(letters) ? "" : letters, [step, count] = [Number(interim), branch === "" ? -1 : Number(branch)], [inner, sub] = [build === void 0 ? -1 : Number(build), patch === void 0 ? -1 : Number(patch)];
	return {
		canonical: `${numbers[0]}.${numbers[1]}(${numbers[2]}${step > 0 ? `.${step}` : ""}${fix})${train}${count < 0 ? "" : count}${inner < 0 ? "" : `(${inner}${sub < 0 ? "" : `.${sub}`}${rebuild})`}`,
		train: `${numbers[0]}.${numbers[1]}`,
		key: [
			...numbers,
			step,
			fix,
			train,
			count,
			inner,
			sub,
			rebuild
		]
	};
}
// src/versions/other.ts
const numberOrWord = lazyRegExp(String.raw`\d+|\p{L}+`, "gu");
function parseOther(text) {
	if (text === "" || text.length > 500) return;
	let key = [];
	for (let [part] of text.matchAll(numberOrWord())) {
		let digits = /^\d/.test(part) ? part.replace(/^0+/, "") : void 0;
		key.push(digits === void 0 ? -1 : digits.length, digits ?? part);
	}
	return {
		canonical: text,
		train: (text.match(/\d+/g) ?? []).slice(0, 2).map(Number).join("."),
		key: [
			...key,
			-2,
			text
		]
	};
}
// src/versions/panos.ts
const RELEASE$2 = /^(?:PAN-OS\s+)?v?(\d{1,6})\.(\d{1,6})\.(\d{1,6})(?:-([a-z]{1,5})(\d{0,6})|\.([a-z]{1,8}))?$/i;
function parsePanos(text) {
	let match = RELEASE$2.exec(versionWord(text));
	if (match === null) return;
	let [, major, minor, release, letters = "", count = "", edition = ""] = match, numbers = [
		Number(major),
		Number(minor),
		Number(release)
	], kind = letters.toLowerCase(), variant = edition.toLowerCase();
	return {
		canonical: numbers.join(".") + (kind === "" ? "" : `-${kind}${count === "" ? "" : Number(count)}`) + (variant && `.${variant}`),
		train: `${numbers[0]}.${numbers[1]}`,
		key: [
			...numbers,
			/^(?:b|beta|rc)$/.test(kind) ? 0 : kind === "" ? 1 : 2,
			kind,
			count === "" ? -1 : Number(count),
			variant
		]
	};
}
// src/versions/routeros.ts
const RELEASE$1 = /^(?:RouterOS\s+)?v?(\d{1,6})\.(\d{1,6})(?:\.(\d{1,6}))?(?:(alpha|beta|rc)(\d{1,6}))?(?:\s+\([\w -]+\))?$/i, STAGES = [
	"alpha",
	"beta",
	"rc"
];
function parseRouteros(text) {
	let match = RELEASE$1.exec(versionWord(text));
	if (match === null) return;
	let [, major, minor, patch, stage, count] = match, numbers = [
		Number(major),
		Number(minor),
		Number(patch ?? 0)
	], early = stage === void 0 ? "" : `${stage.toLowerCase()}${Number(count)}`;
	return {
		canonical: numbers.slice(0, numbers[2] > 0 ? 3 : 2).join(".") + early,
		train: `${numbers[0]}.${numbers[1]}`,
		key: [
			...numbers,
			stage === void 0 ? STAGES.length : STAGES.indexOf(stage.toLowerCase()),
			Number(count ?? 0)
		]
	};
}
// src/versions/sros.ts
const RELEASE = /^(?:TiMOS-)?(?:[A-Z]{1,4}-)?(\d{1,6})\.(\d{1,6})\.([BIR])(\d{1,6})(?:-(\d{1,6}))?(?![\w.-])/;
function parseSros(text) {
	let match = RELEASE.exec(text);
	if (match === null) return;
	let [, major, minor, kind = "R", count, patch] = match, numbers = [Number(major), Number(minor)], last = patch === void 0 ? -1 : Number(patch);
	return {
		canonical: `${numbers.join(".")}.${kind}${Number(count)}${last < 0 ? "" : `-${last}`}`,
		train: numbers.join("."),
		key: [
			...numbers,
			"IBR".indexOf(kind),
			Number(count),
			last
		]
	};
}
// src/versions/families.ts
const FAMILIES = {
	iosxe: (text) => parseIosxe(text) ?? parseIos(text),
	ios: (text) => parseIos(text) ?? parseIosxe(text),
	nxos: parseNxos,
	iosxr: parseIosxr,
	asa: parseAsa,
	junos: parseJunos,
	"junos-evo": parseJunosEvolved,
	eos: parseEos,
	panos: parsePanos,
	fortios: parseFortios,
	aoscx: parseAoscx,
	routeros: parseRouteros,
	sros: parseSros,
	other: parseOther
}, NAMES$2 = [
	["iosxr", /(?:^|_)(?:ios_?xr|xr)(?:v\w*|d)?(?:_|$)/],
	["iosxe", /(?:^|_)(?:ios_?xe|xe|cat_?\dk|cat\d{4})(?:_|\d|$)/],
	["nxos", /(?:^|_)(?:nx_?os(?:v|_|$)|nexus)/],
	["asa", /(?:^|_)(?:asa|adaptive_security_appliance)(?:_|os|$)/],
	["junos-evo", /(?:^|_)(?:junos|vjunos|os)?_?(?:evo|evolved)(?:_|$)|junosevolved/],
	["junos", /(?:^|_)v?junos/],
	["eos", /(?:^|_)(?:eos|ceos|veos)(?:_|$)/],
	["panos", /(?:^|_)pan_?os(?:_|$)|^palo_?alto/],
	["fortios", /(?:^|_)(?:forti_?os|fortinet|fortigate|fortimanager|fortianalyzer)(?:_|$)/],
	["aoscx", /(?:^|_)(?:aruba)?_?(?:aos|arubaos|os)?_?cx(?:_|$)|(?:^|_)aos_?cx|^aoscx/],
	["routeros", /(?:^|_)(?:router_?os|mikrotik|ros)(?:_|$)/],
	["sros", /(?:^|_)(?:sr_?os|timos|sros)(?:_|$)/],
	["ios", /(?:^|_)(?:ios|iosv|iosvl2)(?:_|$)/]
];
function familyOf(platform) {
	let words = platform.slice(0, 200).toLowerCase().replaceAll(/[^a-z0-9]+/g, "_");
	return NAMES$2.find(([, pattern]) => pattern.test(words))?.[0] ?? "other";
}
// src/versions/index.ts
var UnreadableVersion = class extends Error {
	name = "UnreadableVersion";
};
function parseVersion(family, text) {
	return FAMILIES[family](text.trim());
}
function canonicalVersion(family, text) {
	return parseVersion(family, text)?.canonical;
}
function compareVersions(family, a, b) {
	let [left, right] = [read(family, a), read(family, b)];
	if (left.line !== right.line) throw new UnreadableVersion(`"${a}" (${left.line ?? family}) and "${b}" (${right.line ?? family}) are not comparable`);
	return compareKeys$1(left.key, right.key);
}
function orderVersions(family, a, b) {
	let [left, right] = [parseVersion(family, a), parseVersion(family, b)];
	return left === void 0 || right === void 0 ? left === right ? compareText(a, b) : left === void 0 ? 1 : -1 : compareText(left.line ?? "", right.line ?? "") || compareKeys$1(left.key, right.key) || compareText(a, b);
}
function read(family, text) {
	let parsed = parseVersion(family, text);
	if (parsed === void 0) throw new UnreadableVersion(`"${text}" is not a version that ${family} can read`);
	return parsed;
}
// src/evaluate/observed.ts
function evaluateObservations(repository, ...evaluations) {
	let observed = new Map();
	if (repository.observations.length === 0) return observed;
	let newest = newestOfEach(repository.observations), judge = createObservationJudge(repository);
	for (let found of evaluations.flat()) {
		let observation = newest.get(found.subject);
		observation !== void 0 && observed.set(found.subject, {
			observation,
			...judge(found, observation.version)
		});
	}
	return observed;
}
function createObservationJudge({ softwareVersions, platforms }) {
	let readerOf = createReaders(platforms), declared = new Map();
	for (let software of softwareVersions) declared.set(keyOf$1(software.platform, readerOf(software.platform)(software.version)), software);
	return ({ subject, matches }, version) => {
		let platform = platformOfSoftware(subject) ?? "", read = readerOf(platform), canonical = read(version), software = declared.get(keyOf$1(platform, canonical));
		return {
			canonical,
			software,
			drift: subject.softwareVersion !== void 0 && read(subject.softwareVersion.version) !== canonical,
			approved: software !== void 0 && matches.some(({ record, inWindow }) => inWindow && record.software === software)
		};
	};
}
function newestOfEach(observations) {
	let newest = new Map();
	for (let [subject, own] of groupBy(observations, ({ subject }) => subject)) subject !== void 0 && newest.set(subject, own.reduce((best, one) => one.seen >= best.seen ? one : best));
	return newest;
}
function createReaders(platforms) {
	let drivers = new Map(platforms.map(({ name, networkDriver }) => [name, networkDriver])), readers = new Map();
	return (platform) => {
		let read = readers.get(platform);
		if (read === void 0) {
			let family = familyOf(drivers.get(platform) ?? platform), known = new Map();
			read = (version) => {
				let canonical = known.get(version);
				return canonical === void 0 && known.set(version, canonical = canonicalVersion(family, version) ?? version.trim()), canonical;
			}, readers.set(platform, read);
		}
		return read;
	};
}
function keyOf$1(platform, canonical) {
	return `${platform}\0${canonical}`;
}
// src/model/repository.ts
function tableLength(objects) {
	let length = 0;
	for (let { index } of objects) length = Math.max(length, index + 1);
	return length;
}
// src/evaluate/match-lists.ts
const recordsOfLists = new WeakMap();
function registerRecords(matches, records) {
	recordsOfLists.set(matches, records);
}
function recordsOf(matches) {
	let records = recordsOfLists.get(matches);
	return records === void 0 && (records = Uint32Array.from(matches, ({ record }) => record.index), recordsOfLists.set(matches, records)), records;
}
const listsOfEvaluations = new WeakMap();
function listsOf(evaluation) {
	let known = listsOfEvaluations.get(evaluation);
	if (known !== void 0) return known;
	let lists = new Map();
	for (let found of [evaluation.devices, evaluation.inventoryItems]) for (let { subject, matches } of found) {
		let list = lists.get(matches);
		list === void 0 ? lists.set(matches, {
			records: recordsOf(matches),
			subjects: [subject]
		}) : list.subjects.push(subject);
	}
	let all = [...lists.values()];
	return listsOfEvaluations.set(evaluation, all), all;
}
function rememberForList(find) {
	let known = new Map();
	return (found, software) => getOrCreate(getOrCreate(known, software, () => new Map()), found.matches, () => ({ value: find(found, software) })).value;
}
// src/evaluate/match.ts
const DEVICE_RANKS = {
	device: 1,
	device_type_and_role: 2,
	device_type: 3,
	device_role: 4,
	object_tag: 5,
	device_tenant: 5
};
function admitDevice(record, device, multiTenantMode, listedAs = device) {
	if (isOutOfScope(record, device, multiTenantMode)) return;
	if (record.devices.size > 0 && record.devices.has(listedAs)) return "device";
	let byGroup = admitByGroup(record, device, multiTenantMode && device.tenant !== void 0);
	return byGroup !== void 0 && byGroup !== "device_tenant" ? byGroup : isTagged(device, record) ? "object_tag" : byGroup;
}
function isOutOfScope(record, { tenant }, multiTenantMode) {
	return record.deviceTenants.size > 0 && (!multiTenantMode || tenant === void 0);
}
function admitByGroup(record, device, scoped) {
	if (scoped && (device.tenant === void 0 || !record.deviceTenants.has(device.tenant))) return;
	let listsTypes = record.deviceTypes.size > 0, listsRoles = record.deviceRoles.size > 0, ofType = record.deviceTypes.has(device.deviceType), ofRole = record.deviceRoles.has(device.role);
	return listsTypes && listsRoles ? ofType && ofRole ? "device_type_and_role" : void 0 : listsTypes ? ofType ? "device_type" : void 0 : listsRoles ? ofRole ? "device_role" : void 0 : scoped ? "device_tenant" : void 0;
}
function admitInventoryItem(record, item, listedAs = item) {
	return record.inventoryItems.has(listedAs) ? "inventory_item" : isTagged(item, record) ? "object_tag" : void 0;
}
function isTagged({ tags }, { objectTags }) {
	if (objectTags.size === 0) return !1;
	for (let tag of tags) if (objectTags.has(tag)) return !0;
	return !1;
}
function rankForDevice(criterion, preferred) {
	return (criterion === "inventory_item" ? 5 : DEVICE_RANKS[criterion]) + (preferred ? 0 : 5);
}
function rankForInventoryItem(criterion, preferred) {
	return (criterion === "inventory_item" ? 1 : 2) + (preferred ? 0 : 2);
}
// src/text/words.ts
function plural(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function toWords(name) {
	return name.replaceAll("_", " ");
}
const marks = lazyRegExp(String.raw`\p{M}+`, "gu");
function slugOf(text) {
	return text.normalize("NFKD").replaceAll(marks(), "").toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "");
}
function daysAway(days) {
	return days === 0 ? "today" : days > 0 ? `in ${plural(days, "day")}` : `${plural(-days, "day")} ago`;
}
function listWords(words, limit = 8, conjunction = "and") {
	let shown = words.slice(0, limit), rest = words.length - shown.length;
	if (rest > 0) return `${shown.join(", ")} ${conjunction} ${rest} more`;
	let last = shown.at(-1) ?? "";
	return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}
const UNITS = [
	"kB",
	"MB",
	"GB",
	"TB",
	"PB"
];
function byteSize(bytes) {
	if (bytes < 1e3) return `${bytes} ${bytes === 1 ? "byte" : "bytes"}`;
	let value = bytes, unit = -1;
	for (; value >= 999.5 && unit < UNITS.length - 1;) value /= 1e3, unit += 1;
	return `${value < 9.95 ? value.toFixed(1) : value.toFixed(0)} ${UNITS[unit] ?? ""}`;
}
function percentOf(part, total) {
	if (part === total) return "100.00";
	let hundredths = Math.round(part / total * 1e4);
	return (Math.min(Math.max(hundredths, +(part > 0)), 9999) / 100).toFixed(2);
}
function dayNumber(date) {
	let [year, month, day] = [
		digits(date, 0, 4),
		digits(date, 5, 7),
		digits(date, 8, 10)
	], fromMarch = month > 2 ? year : year - 1, daysBeforeMonth = Math.floor((153 * ((month + 9) % 12) + 2) / 5), leapDays = Math.floor(fromMarch / 4) - Math.floor(fromMarch / 100) + Math.floor(fromMarch / 400);
	return fromMarch * 365 + leapDays + daysBeforeMonth + day - 719469;
}
function digits(text, from, to) {
	let number = 0;
	for (let at = from; at < to; at += 1) number = number * 10 + text.charCodeAt(at) - 48;
	return number;
}
const LAST_DAY = dayNumber("9999-12-31");
function dateOfDay(day) {
	return new Date(Math.min(day, LAST_DAY) * 864e5).toISOString().slice(0, 10);
}
function daysBetween(from, to) {
	return dayNumber(to) - dayNumber(from);
}
function whenInWords(day, asOf) {
	return `${day}, ${daysAway(daysBetween(asOf, day))}`;
}
function windowInWords(start, end) {
	return end == null ? `from ${start}` : `${start} to ${end}`;
}
function dayBefore(date) {
	return dateOfDay(dayNumber(date) - 1);
}
function isDate(text) {
	return /^\d{4}-\d{2}-\d{2}$/.test(text) && dateExists(text);
}
function dateExists(text) {
	let day = dayNumber(text);
	return Number.isFinite(day) && dateOfDay(day) === text;
}
// src/evaluate/validity.ts
const NO_SOFTWARE = {
	status: "no_software",
	reason: null,
	validUntil: null,
	preferred: !1,
	expiredOn: null
}, NO_POLICY = invalid("no_policy"), NOT_APPROVED = invalid("not_approved");
function isInWindow({ start, end }, date) {
	return start <= date && (end === void 0 || date <= end);
}
function judge(matches, software, asOf) {
	return software === void 0 ? NO_SOFTWARE : matches.length === 0 ? NO_POLICY : judgeApprovals(matches.filter((match) => match.record.software === software), asOf);
}
function createJudge(asOf, records) {
	let softwareOf = new Uint32Array(tableLength(records));
	for (let { index, software } of records) softwareOf[index] = software.index;
	let known = new Map(), approvalsOf = (matches, software) => {
		let approvals = [], recordsOfList = recordsOf(matches);
		for (let at = 0; at < recordsOfList.length; at += 1) {
			let match = softwareOf[recordsOfList[at] ?? 0] === software.index ? matches[at] : void 0;
			match !== void 0 && approvals.push(match);
		}
		return approvals;
	};
	return (matches, software) => {
		if (software === void 0) return NO_SOFTWARE;
		if (matches.length === 0) return NO_POLICY;
		let ofVersion = known.get(software);
		ofVersion === void 0 && known.set(software, ofVersion = new Map());
		let validity = ofVersion.get(matches);
		return validity === void 0 && ofVersion.set(matches, validity = judgeApprovals(approvalsOf(matches, software), asOf)), validity;
	};
}
function judgeApprovals(approvals, asOf) {
	if (approvals.length === 0) return NOT_APPROVED;
	let isCovered = !1, preferred = !1;
	for (let { inWindow, record } of approvals) inWindow && (isCovered = !0, preferred ||= record.preferred);
	if (isCovered) return {
		status: "valid",
		reason: null,
		validUntil: lastCoveredDay(approvals, asOf),
		preferred,
		expiredOn: null
	};
	let expiredOn = lastEndBefore(approvals, asOf);
	return expiredOn === null ? invalid("not_yet_valid") : invalid("expired", expiredOn);
}
function invalid(reason, expiredOn = null) {
	return {
		status: "invalid",
		reason,
		validUntil: null,
		preferred: !1,
		expiredOn
	};
}
function lastEndBefore(approvals, asOf) {
	let latest = null;
	for (let { record } of approvals) record.end !== void 0 && record.end < asOf && (latest === null || record.end > latest) && (latest = record.end);
	return latest;
}
function lastCoveredDay(approvals, from) {
	return approvals.some(({ inWindow, record }) => inWindow && record.end === void 0) ? null : approvals.length === 1 ? approvals[0]?.record.end ?? null : findRun(approvals.map(({ record }) => record), from).at(-1)?.end ?? null;
}
function findRun(windows, from) {
	let byStart = [...windows].sort((a, b) => a.start < b.start ? -1 : +(a.start > b.start)), run = [], reached = dayNumber(from) - 1, furthest, index = 0;
	for (;;) {
		for (; index < byStart.length; index += 1) {
			let window = byStart[index];
			if (window === void 0 || dayNumber(window.start) > reached + 1) break;
			endOf(window) > (furthest === void 0 ? reached : endOf(furthest)) && (furthest = window);
		}
		if (furthest === void 0 || endOf(furthest) <= reached) return run;
		run.push(furthest), reached = endOf(furthest);
	}
}
function endOf({ end }) {
	return end === void 0 ? Infinity : dayNumber(end);
}
// src/evaluate/placed-matches.ts
function placeMatches(records, asOf) {
	let positions = new Map([...records].sort(compareRecords).map((record, position) => [record, position])), matches = [], places = [], recordOf = [], finder = (rankOf) => {
		let known = new Map();
		return (record, matchedBy) => {
			let ofCriterion = known.get(matchedBy);
			ofCriterion === void 0 && known.set(matchedBy, ofCriterion = new Map());
			let number = ofCriterion.get(record);
			if (number === void 0) {
				let rank = rankOf(matchedBy, record.preferred);
				number = matches.push({
					record,
					matchedBy,
					rank,
					inWindow: isInWindow(record, asOf)
				}) - 1, places.push(rank * records.length + (positions.get(record) ?? 0)), recordOf.push(record.index), ofCriterion.set(record, number);
			}
			return number;
		};
	}, seen = new Uint32Array(tableLength(records)), joins = 0;
	return {
		forDevice: finder(rankForDevice),
		forItem: finder(rankForInventoryItem),
		matchAt: (number) => matches[number] ?? NO_MATCH,
		recordsOf: (numbers) => {
			let records = new Uint32Array(numbers.length);
			for (let at = 0; at < numbers.length; at += 1) records[at] = recordOf[numbers[at] ?? 0] ?? 0;
			return records;
		},
		inOrder: (numbers) => numbers.sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0)),
		join(first, second) {
			joins += 1;
			for (let number of first) seen[recordOf[number] ?? 0] = joins;
			let joined = [], next = 0;
			for (let number of second) {
				if (seen[recordOf[number] ?? 0] === joins) continue;
				let place = places[number] ?? 0;
				for (let other = first[next]; other !== void 0 && (places[other] ?? 0) < place; other = first[next]) joined.push(other), next += 1;
				joined.push(number);
			}
			for (; next < first.length; next += 1) joined.push(first[next] ?? 0);
			return joined;
		}
	};
}
const NO_MATCH = void 0;
function compareRecords(a, b) {
	return compareText(a.start, b.start) || compareText(a.software.platform, b.software.platform) || compareText(a.software.version, b.software.version) || compareOpenEnd(a.end, b.end) || compareOptionalText(a.name, b.name);
}
function compareOpenEnd(a, b) {
	return a === void 0 || b === void 0 ? a === b ? 0 : a === void 0 ? 1 : -1 : compareText(a, b);
}
// src/evaluate/matcher.ts
const NO_MATCHES = [];
function createMatcher(records, asOf, multiTenantMode) {
	let index = indexRecords(records), placed = placeMatches(records, asOf), groups = new Map(), listsOfTags = [new Map(), new Map()], listsOfItems = new Map(), listOf = (numbers) => {
		if (numbers.length === 0) return NO_MATCHES;
		let list = numbers.map(placed.matchAt);
		return registerRecords(list, placed.recordsOf(numbers)), list;
	}, findForDevice = (device, listedAs) => {
		let found = [];
		return eachCandidateForDevice(index, device, listedAs, (record) => {
			let criterion = admitDevice(record, device, multiTenantMode, listedAs);
			criterion !== void 0 && found.push(placed.forDevice(record, criterion));
		}), placed.inOrder(found);
	}, findByTags = (device) => {
		let found = [];
		for (let record of new Set(device.tags.flatMap((tag) => index.byTag.get(tag) ?? []))) isOutOfScope(record, device, multiTenantMode) || found.push(placed.forDevice(record, "object_tag"));
		return placed.inOrder(found);
	}, joinForDevice = (device, group, tags, isScoped) => {
		let ofGroup = group.untagged ??= findForDevice({
			...device,
			tags: []
		}, device);
		return device.tags.length === 0 ? listOf(ofGroup) : ofGroup.some((number) => placed.matchAt(number).matchedBy === "device_tenant") ? listOf(findForDevice(device, device)) : listOf(placed.join(ofGroup, getOrCreate(listsOfTags[+!!isScoped], tags, () => findByTags(device))));
	}, findForItem = (item, listedAs) => {
		let found = [];
		for (let record of candidatesForItem(index, item, listedAs)) {
			let criterion = admitInventoryItem(record, item, listedAs);
			criterion !== void 0 && found.push(placed.forItem(record, criterion));
		}
		return listOf(placed.inOrder(found));
	};
	return {
		matchesOfDevice(device, listedAs = device) {
			if (index.byDevice.has(listedAs)) return listOf(findForDevice(device, listedAs));
			let isScoped = multiTenantMode && device.tenant !== void 0, group = groupOf(groups, device, isScoped ? device.tenant : void 0), tags = tagsKey(device.tags);
			return getOrCreate(group.byTags, tags, () => joinForDevice(device, group, tags, isScoped));
		},
		matchesOfInventoryItem(item, listedAs = item) {
			return index.byItem.has(listedAs) ? findForItem(item, listedAs) : item.tags.length === 0 ? NO_MATCHES : getOrCreate(listsOfItems, tagsKey(item.tags), () => findForItem(item, listedAs));
		}
	};
}
function groupOf(groups, { deviceType, role }, tenant) {
	let ofType = groups.get(deviceType);
	ofType === void 0 && groups.set(deviceType, ofType = new Map());
	let ofRole = ofType.get(role);
	ofRole === void 0 && ofType.set(role, ofRole = new Map());
	let group = ofRole.get(tenant);
	return group === void 0 && ofRole.set(tenant, group = {
		untagged: void 0,
		byTags: new Map()
	}), group;
}
function tagsKey(tags) {
	return tags.length < 2 ? String(tags[0]?.index ?? "") : tags.map((tag) => tag.index).sort((a, b) => a - b).join();
}
function indexRecords(records) {
	let listsTypes = (record) => record.deviceTypes.size > 0, searches = 0;
	return {
		byDevice: indexBy(records, (record) => record.devices),
		byItem: indexBy(records, (record) => record.inventoryItems),
		byType: indexBy(records, (record) => record.deviceTypes),
		byRole: indexBy(records, (record) => listsTypes(record) ? [] : record.deviceRoles),
		byTag: indexBy(records, (record) => record.objectTags),
		byTenant: indexBy(records, (record) => listsTypes(record) || record.deviceRoles.size > 0 ? [] : record.deviceTenants),
		seen: new Uint32Array(tableLength(records)),
		nextSearch: () => searches += 1
	};
}
function indexBy(records, assignments) {
	let index = new Map();
	for (let record of records) for (let assigned of assignments(record)) addToGroup(index, assigned, record);
	return index;
}
function eachCandidateForDevice(index, device, listedAs, onCandidate) {
	let { seen } = index, search = index.nextSearch(), visitAll = (records) => {
		if (records !== void 0) for (let record of records) seen[record.index] !== search && (seen[record.index] = search, onCandidate(record));
	};
	visitAll(index.byDevice.get(listedAs)), visitAll(index.byType.get(device.deviceType)), visitAll(index.byRole.get(device.role));
	for (let tag of device.tags) visitAll(index.byTag.get(tag));
	device.tenant !== void 0 && visitAll(index.byTenant.get(device.tenant));
}
function candidatesForItem(index, item, listedAs) {
	let candidates = new Set(index.byItem.get(listedAs));
	for (let tag of item.tags) for (let record of index.byTag.get(tag) ?? []) candidates.add(record);
	return candidates;
}
// src/evaluate/waivers.ts
function createWaiverFinder(waivers, asOf) {
	let bySubject = new Map();
	for (let waiver of waivers.filter(({ until }) => asOf <= until).sort(compareWaivers)) for (let subject of [...waiver.devices, ...waiver.inventoryItems]) addToGroup(bySubject, subject, waiver);
	return (subject, listedAs = subject) => bySubject.get(listedAs)?.find((waiver) => appliesTo(waiver, subject));
}
function appliesTo({ software }, { softwareVersion }) {
	return software === void 0 || software === softwareVersion;
}
function compareWaivers(a, b) {
	return compareText(b.until, a.until) || compareText(a.reason, b.reason);
}
// src/evaluate/evaluate.ts
function createEvaluator(repository, options) {
	let { asOf, multiTenantMode } = options, matcher = createMatcher(repository.validatedSoftware, asOf, multiTenantMode), { imagesOf } = createImageResolver(), validityOf = createJudge(asOf, repository.validatedSoftware), waiverOf = createWaiverFinder(repository.waivers, asOf), evaluateSubject = (subject, listedAs, matches) => {
		let validity = validityOf(matches, subject.softwareVersion), waiver = validity.status === "invalid" ? waiverOf(subject, listedAs) : void 0;
		return {
			subject,
			matches,
			validity,
			images: imagesOf(subject),
			waiver
		};
	};
	return {
		evaluateDevice: (device, listedAs = device) => evaluateSubject(device, listedAs, matcher.matchesOfDevice(device, listedAs)),
		evaluateInventoryItem: (item, listedAs = item) => evaluateSubject(item, listedAs, matcher.matchesOfInventoryItem(item, listedAs)),
		evaluateVirtualMachine: (subject) => ({
			subject,
			images: imagesOf(subject)
		})
	};
}
function* evaluateInSteps(repository, options, earlier) {
	let { asOf, multiTenantMode } = options, reused = earlier !== void 0 && isSamePolicy(earlier, repository, options) ? earlier : void 0, evaluator = reused?.evaluator ?? createEvaluator(repository, options), known = reused?.evaluation, devices = yield* evaluateAll(repository.devices, compareDevices, evaluator.evaluateDevice, known?.devices), inventoryItems = yield* evaluateAll(repository.inventoryItems, compareItems, evaluator.evaluateInventoryItem, known?.inventoryItems);
	return {
		evaluation: {
			asOf,
			multiTenantMode,
			devices,
			inventoryItems,
			observed: evaluateObservations(repository, devices, inventoryItems),
			virtualMachines: yield* evaluateAll(repository.virtualMachines, compareMachines, evaluator.evaluateVirtualMachine, known?.virtualMachines)
		},
		repository,
		evaluator
	};
}
function isSamePolicy({ evaluation, repository: other }, repository, { asOf, multiTenantMode }) {
	return evaluation.asOf === asOf && evaluation.multiTenantMode === multiTenantMode && other.validatedSoftware === repository.validatedSoftware && other.waivers === repository.waivers;
}
function* evaluateAll(subjects, compare, evaluateOne, known = []) {
	let found = new Map(known.map((one) => [one.subject, one])), evaluated = [];
	for (let subject of [...subjects].sort(compare)) evaluated.length % 1e3 == 0 && (yield), evaluated.push(found.get(subject) ?? evaluateOne(subject));
	return evaluated;
}
function compareDevices(a, b) {
	return a.name === b.name ? compareOptionalText(a.tenant?.name, b.tenant?.name) || compareOptionalText(a.location?.name, b.location?.name) : a.name < b.name ? -1 : 1;
}
function compareItems(a, b) {
	return compareText(a.name, b.name) || compareDevices(a.device, b.device);
}
function compareMachines(a, b) {
	return compareText(a.name, b.name) || compareOptionalText(a.cluster, b.cluster) || compareOptionalText(a.tenant?.name, b.tenant?.name);
}
// src/model/entry.ts
const COLLECTION_AREAS = {
	manufacturers: "inventory",
	locations: "inventory",
	tenants: "inventory",
	roles: "inventory",
	tags: "inventory",
	platforms: "inventory",
	device_types: "inventory",
	software_versions: "inventory",
	software_image_files: "inventory",
	devices: "inventory",
	inventory_items: "inventory",
	virtual_machines: "inventory",
	validated_software: "policies",
	waivers: "policies",
	observed_software: "observed"
}, COLLECTIONS = Object.keys(COLLECTION_AREAS);
function isCollection(word) {
	return Object.hasOwn(COLLECTION_AREAS, word);
}
const COLLECTION_NOUNS = {
	manufacturers: "manufacturer",
	locations: "location",
	tenants: "tenant",
	roles: "role",
	tags: "tag",
	platforms: "platform",
	device_types: "device type",
	software_versions: "software version",
	software_image_files: "software image file",
	devices: "device",
	inventory_items: "inventory item",
	virtual_machines: "virtual machine",
	validated_software: "validated software record",
	waivers: "waiver",
	observed_software: "observation"
};
function countEntries(entries) {
	return entries.reduce((sum, { others }) => sum + (others?.count ?? 0), entries.length);
}
function textField(value, field) {
	if (typeof value != "object" || !value) return;
	let text = value[field];
	return typeof text == "string" ? text : void 0;
}
function isMapping(value) {
	return typeof value == "object" && !!value && !Array.isArray(value);
}
// src/text/digest.ts
const require$1 = createRequire(import.meta.url);
function digestOf(value) {
	return sha256(typeof value == "string" ? value : JSON.stringify(value ?? null)).slice(0, 32);
}
function sha256(text) {
	return crypto().createHash("sha256").update(text).digest("hex");
}
function crypto() {
	return require$1("node:crypto");
}
function uuidV5(namespace, name) {
	let bytes = crypto().createHash("sha1").update(Buffer.from(namespace.replaceAll("-", ""), "hex")).update(name, "utf8").digest().subarray(0, 16);
	return bytes.writeUInt8(bytes.readUInt8(6) & 15 | 80, 6), bytes.writeUInt8(bytes.readUInt8(8) & 63 | 128, 8), bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
function objectId(collection, identity) {
	return uuidV5("a58cc97d-f526-409b-8017-300058e7bd59", JSON.stringify([collection, ...identity.map((part) => part ?? null)]));
}
function isUuid(text) {
	return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);
}
// src/model/identity.ts
function keyOf(...fields) {
	return JSON.stringify(fields.map((field) => field ?? null));
}
const keyOfPlatform = ({ name }) => keyOf("platform", name), keyOfDeviceType = ({ manufacturer, model }) => keyOf("device_type", manufacturer, model), keyOfVersion = ({ platform, version }) => keyOf("software_version", platform, version), keyOfImageFile = ({ softwareVersion, imageFileName }) => keyOf("software_image_file", softwareVersion.platform, softwareVersion.version, imageFileName);
function keyOfSubject(subject) {
	switch (subject.kind) {
		case "device": {
			let { tenant, location } = placeInFleet(subject);
			return keyOf("device", subject.name, tenant, location);
		}
		case "inventory_item": return keyOf("inventory_item", subject.name, keyOfSubject(subject.device));
		case "virtual_machine": return keyOf("virtual_machine", subject.name, subject.cluster, subject.tenant?.name);
	}
}
function keyOfRecord({ name, software, start, end }) {
	return name === void 0 ? keyOf("validated_software", null, software.platform, software.version, start, end) : keyOf("validated_software", name);
}
function subjectOf$1(object) {
	let { kind, name } = object;
	switch (object.kind) {
		case "device": return {
			kind,
			name,
			...placeInFleet(object)
		};
		case "inventory_item": return {
			kind,
			name,
			device: object.device.name,
			...placeInFleet(object.device)
		};
		case "virtual_machine": return {
			kind,
			name,
			...object.cluster !== void 0 && { cluster: object.cluster },
			...object.tenant !== void 0 && { tenant: object.tenant.name }
		};
	}
}
function placeInFleet({ tenant, location, entry }) {
	return {
		...placeOfEntryInFleet(entry.value),
		...tenant !== void 0 && { tenant: tenant.name },
		...location !== void 0 && { location: location.name }
	};
}
function keyOfNamed(subject) {
	return JSON.stringify(subject ?? null);
}
function subjectOfEntry({ collection, value, parent }) {
	let name = textField(value, "name") ?? "";
	if (collection !== "inventory_items") return {
		kind: "device",
		name,
		...placeOfEntryInFleet(value)
	};
	let { device } = value ?? {}, holder = parent?.value ?? (typeof device == "string" ? { name: device } : device), holderName = textField(holder, "name");
	return {
		kind: "inventory_item",
		name,
		...holderName !== void 0 && { device: holderName },
		...placeOfEntryInFleet(holder)
	};
}
function placeOfEntryInFleet(value) {
	let [tenant, location] = [textField(value, "tenant"), textField(value, "location")];
	return {
		...tenant !== void 0 && { tenant },
		...location !== void 0 && { location }
	};
}
const IDENTITY_FIELDS = {
	manufacturers: ["name"],
	locations: ["name"],
	tenants: ["name"],
	roles: ["name"],
	tags: ["name"],
	platforms: ["name"],
	device_types: ["manufacturer", "model"],
	software_versions: ["platform", "version"],
	software_image_files: ["software_version", "image_file_name"],
	devices: [
		"name",
		"tenant",
		"location"
	],
	inventory_items: ["device", "name"],
	virtual_machines: [
		"name",
		"cluster",
		"tenant"
	],
	validated_software: ["name"],
	waivers: [
		"reason",
		"software",
		"devices",
		"inventory_items"
	],
	observed_software: [
		"device",
		"inventory_item",
		"source"
	]
}, WINDOW_FIELDS = [
	"software",
	"start",
	"end"
], NAMING_FIELDS$1 = {
	device_types: "model",
	software_versions: "version",
	software_image_files: "image_file_name",
	waivers: "reason",
	observed_software: "device"
};
function identityOfEntry(entry) {
	let { collection, value, parent, file } = entry, around = parent === void 0 ? null : identityOfEntry(parent);
	if (typeof value != "object" || !value) return JSON.stringify([
		collection,
		around,
		value
	]);
	let fields = value, isUnnamedRecord = collection === "validated_software" && !Object.hasOwn(fields, "name");
	if ((fields[isUnnamedRecord ? "software" : NAMING_FIELDS$1[collection] ?? "name"] ?? null) === null) return JSON.stringify([
		collection,
		around,
		file.path,
		digestOf(value)
	]);
	let names = isUnnamedRecord ? WINDOW_FIELDS : IDENTITY_FIELDS[collection];
	return JSON.stringify([
		collection,
		around,
		...names.map((name) => fields[name] ?? null)
	]);
}
function identityOfDiagnostic(draft) {
	let { rule, subject, entry, at, identity, message } = draft, of = subject ?? (entry === void 0 ? { file: at.file.path } : { entry: identityOfEntry(entry) });
	return JSON.stringify([
		rule,
		of,
		...identity ?? [message]
	]);
}
// src/model/describe.ts
function quote(text) {
	return text.length > 120 ? `"${text.slice(0, 117)}..."` : `"${text}"`;
}
function softwareName({ platform, version }) {
	return `${platform} ${version}`;
}
const CRITERION_WORDS = {
	device: "name",
	device_type_and_role: "device type and role",
	device_type: "device type",
	device_role: "role",
	object_tag: "tag",
	device_tenant: "tenant",
	inventory_item: "name"
};
function deviceTypeName({ manufacturer, model }) {
	return `${manufacturer} ${model}`;
}
function describeEntry(entry) {
	let noun = COLLECTION_NOUNS[entry.collection], name = nameOfEntry(entry);
	if (name === void 0) {
		let platform = entry.collection === "software_versions" ? textField(entry.value, "platform") : void 0;
		return platform === void 0 ? `this ${noun}` : `this ${noun} of ${quote(platform)}`;
	}
	return entry.collection === "validated_software" && textField(entry.value, "name") === void 0 ? `${noun} for ${quote(name)}` : `${noun} ${quote(name)}`;
}
function namingField(entry) {
	switch (entry.collection) {
		case "device_types": return "model";
		case "software_versions": return "version";
		case "software_image_files": return "image_file_name";
		case "validated_software": return textField(entry.value, "name") === void 0 ? "software" : "name";
		case "waivers": return "reason";
		default: return "name";
	}
}
function nameOfEntry(entry) {
	let { value } = entry;
	if (typeof value == "string") return value;
	if (typeof value != "object" || !value) return;
	let fields = value, name = fields[namingField(entry)];
	return typeof name == "string" ? entry.collection === "software_versions" && typeof fields.platform == "string" ? `${fields.platform} ${name}` : name : entry.collection === "validated_software" ? textOfSoftware(name) : void 0;
}
function textOfSoftware(software) {
	if (typeof software != "object" || !software) return;
	let { platform, version } = software;
	if (typeof version == "string") return typeof platform == "string" ? `${platform} ${version}` : version;
}
function placeIn({ file, node, value }, ...path) {
	return {
		file,
		node,
		value,
		path
	};
}
function placeOfVersion({ file, node, value }, field) {
	return {
		file,
		node,
		value,
		path: typeof value[field] == "object" ? [field, "version"] : [field]
	};
}
function placeOfName(entry) {
	if (typeof entry.value != "object" || entry.value === null) return placeIn(entry);
	let field = namingField(entry);
	return field === "software" ? placeOfVersion(entry, field) : placeIn(entry, field);
}
function nameOfSubject({ name, device }) {
	return device === void 0 ? name : `${device}/${name}`;
}
function fullName(object) {
	return nameOfSubject(subjectOf$1(object));
}
const PLACE_FIELDS = [
	"location",
	"tenant",
	"cluster"
];
function tellApart(subjects) {
	let fieldsOf = new Map([...groupBy(subjects, nameOfSubject)].filter(([, { length }]) => length > 1).map(([name, alike]) => [name, PLACE_FIELDS.filter((field) => new Set(alike.map((one) => one[field])).size > 1)]));
	return (subject) => {
		let name = nameOfSubject(subject), places = (fieldsOf.get(name) ?? []).map((field) => subject[field] ?? `no ${field}`);
		return places.length === 0 ? name : `${name} (${places.join(", ")})`;
	};
}
function namesOfSubjects(subjects) {
	return subjects.map(tellApart(subjects));
}
function fullNames(objects) {
	return namesOfSubjects(objects.map(subjectOf$1));
}
const NOUNS = [
	["device", "device"],
	["inventory_item", "inventory item"],
	["virtual_machine", "virtual machine"]
];
function countInWords(objects) {
	let counts = countBy(objects, ({ kind }) => kind), parts = NOUNS.flatMap(([kind, noun]) => counts.has(kind) ? [plural(counts.get(kind) ?? 0, noun)] : []);
	return parts.length === 0 ? "no device or inventory item" : listWords(parts);
}
function devicesAndItems(count) {
	return count === 1 ? "1 device or inventory item" : `${count} devices and inventory items`;
}
// src/evaluate/rules/rule.ts
function subjectsOf({ devices, inventoryItems }) {
	return [...devices, ...inventoryItems];
}
function evaluationsOf(evaluation) {
	let evaluations = new Map();
	for (let found of subjectsOf(evaluation)) evaluations.set(found.subject, found);
	return evaluations;
}
function softwareHostsOf({ devices, inventoryItems, virtualMachines }) {
	return [
		...devices,
		...inventoryItems,
		...virtualMachines
	].map(({ subject }) => subject);
}
function describe(object) {
	switch (object.kind) {
		case "device": return `device ${quote(object.name)}`;
		case "inventory_item": return `inventory item ${quote(object.name)} of device ${quote(object.device.name)}`;
		case "virtual_machine": return `virtual machine ${quote(object.name)}`;
	}
}
// src/evaluate/rules/approval-expiring.ts
const approvalExpiring = function* ({ evaluation, expiringWithinDays }) {
	let lapsingOf = rememberForList(({ matches, validity: { validUntil } }, software) => matches.find(({ record }) => record.software === software && record.end === validUntil)), lastDay = dateOfDay(dayNumber(evaluation.asOf) + expiringWithinDays);
	for (let found of subjectsOf(evaluation)) {
		let { subject, validity } = found, { softwareVersion } = subject;
		if (validity.validUntil === null || validity.validUntil > lastDay || softwareVersion === void 0) continue;
		let lapsing = lapsingOf(found, softwareVersion);
		yield {
			rule: "approval-expiring",
			message: `the approval of ${softwareName(softwareVersion)} for ${describe(subject)} ends on ${whenInWords(validity.validUntil, evaluation.asOf)}`,
			help: "move to a version that stays approved, or extend the approval",
			at: placeOfVersion(subject.entry, "software_version"),
			related: lapsing === void 0 ? [] : [{
				message: "the approval ends here",
				at: placeIn(lapsing.record.entry, "end")
			}],
			subject: subjectOf$1(subject),
			identity: [softwareVersion.platform, softwareVersion.version]
		};
	}
}, approvalMissing = function* ({ repository }) {
	for (let { approvedBy, entry } of repository.validatedSoftware) approvedBy === void 0 && (yield {
		rule: "approval-missing",
		message: `${describeEntry(entry)} does not say who approved it`,
		help: "add approved_by",
		at: placeOfName(entry)
	});
}, imageNotForDeviceType = function* ({ evaluation }) {
	for (let { subject } of evaluation.devices) {
		let { deviceType } = subject;
		for (let [index, file] of subject.imageOverrides.entries()) file.defaultImage || file.deviceTypes.has(deviceType) || file.broken || deviceType.broken || (yield {
			rule: "image-not-for-device-type",
			message: `${describe(subject)} has the image file ${quote(file.imageFileName)}, which is not for its device type ${quote(deviceType.model)}`,
			help: `associate the image file with ${quote(deviceType.model)}, or choose another one`,
			at: placeIn(subject.entry, "software_image_files", index),
			related: [{
				message: "the image file is declared here",
				at: placeOfName(file.entry)
			}],
			subject: subjectOf$1(subject)
		});
	}
}, imageOfOtherVersion = function* ({ evaluation }) {
	for (let object of softwareHostsOf(evaluation)) {
		let { softwareVersion } = object;
		if (softwareVersion !== void 0) for (let [index, file] of object.imageOverrides.entries()) file.softwareVersion !== softwareVersion && (yield {
			rule: "image-of-other-version",
			message: `${describe(object)} runs ${softwareName(softwareVersion)} but has the image file ${quote(file.imageFileName)} of ${softwareName(file.softwareVersion)}`,
			help: "choose an image file of the version that it runs, or correct the version",
			at: placeIn(object.entry, "software_image_files", index),
			related: [{
				message: "the image file is declared here",
				at: placeOfName(file.entry)
			}],
			subject: subjectOf$1(object)
		});
	}
}, imageUnavailable = function* ({ evaluation }) {
	for (let { subject, images } of evaluation.devices) {
		let { softwareVersion, deviceType } = subject;
		if (softwareVersion === void 0 || images.source !== null || !softwareVersion.imageFilesComplete || softwareVersion.broken || deviceType.broken) continue;
		let software = softwareName(softwareVersion), files = softwareVersion.imageFiles.length;
		yield {
			rule: "image-unavailable",
			message: files === 0 ? `${describe(subject)} runs ${software}, which has no image file` : `${describe(subject)} runs ${software}, and none of its image files is a default image or for the device type ${quote(deviceType.model)}`,
			help: files === 0 ? "add an image file to the software version" : `associate one of its image files with ${quote(deviceType.model)}, or mark one as default_image`,
			at: placeOfVersion(subject.entry, "software_version"),
			related: [{
				message: `${software} is declared here`,
				at: placeOfName(softwareVersion.entry)
			}],
			subject: subjectOf$1(subject)
		};
	}
}, manufacturerMismatch = function* ({ evaluation }) {
	for (let { subject } of evaluation.devices) {
		let { platform, deviceType } = subject, only = platform?.manufacturer;
		platform !== void 0 && only !== void 0 && only.name !== deviceType.manufacturer && (yield {
			rule: "manufacturer-mismatch",
			message: `${describe(subject)} is a ${quote(deviceType.model)} made by ${deviceType.manufacturer}, but its platform ${quote(platform.name)} is only for devices made by ${only.name}`,
			help: "correct its platform or its device_type, or remove the manufacturer of the platform",
			at: placeIn(subject.entry, "platform"),
			related: [{
				message: "the platform is limited here",
				at: placeIn(platform.entry, "manufacturer")
			}],
			subject: subjectOf$1(subject)
		});
	}
}, multipleDefaultImages = function* ({ repository }) {
	for (let version of repository.softwareVersions) {
		let [first, ...others] = version.imageFiles.filter((file) => file.defaultImage);
		if (first !== void 0) for (let file of others) yield {
			rule: "multiple-default-images",
			message: `image file ${quote(file.imageFileName)} is a default image of ${softwareName(version)}, and so is ${quote(first.imageFileName)}`,
			help: "keep default_image on one of them, and associate the others with their device types",
			at: placeIn(file.entry, "default_image"),
			entry: file.entry,
			identity: [],
			related: [{
				message: "the other default image",
				at: placeIn(first.entry, "default_image")
			}]
		};
	}
}, softwareDrift = function* ({ evaluation }) {
	for (let [subject, observed] of evaluation.observed) {
		if (!observed.drift || subject.softwareVersion === void 0) continue;
		let { version } = observed.observation;
		yield {
			rule: "software-drift",
			message: `${describe(subject)} should run ${softwareName(subject.softwareVersion)} and runs ${version}, which ${observed.approved ? "is approved" : "is not approved"}`,
			help: "move the device to its software_version, or change software_version to what should run",
			at: placeOfVersion(subject.entry, "software_version"),
			...aboutObservation(subject, observed)
		};
	}
}, observedSoftwareInvalid = function* ({ evaluation }) {
	for (let [subject, observed] of evaluation.observed) {
		if (!observed.drift || observed.approved || subject.softwareVersion === void 0) continue;
		let { version } = observed.observation;
		yield {
			rule: "observed-software-invalid",
			message: `${describe(subject)} runs ${version} instead of ${softwareName(subject.softwareVersion)}, and no record approves ${version} for it today`,
			help: "move the device to approved software",
			at: placeOfVersion(subject.entry, "software_version"),
			...aboutObservation(subject, observed)
		};
	}
}, observedVersionUndeclared = function* ({ evaluation }) {
	for (let [subject, observed] of evaluation.observed) {
		if (observed.software !== void 0) continue;
		let { observation } = observed;
		yield {
			rule: "observed-version-undeclared",
			message: `${describe(subject)} runs ${observation.version}, which is not declared as a software version of its platform`,
			help: "declare the software version, so that records can approve it",
			at: placeIn(observation.entry, "version"),
			subject: subjectOf$1(subject),
			identity: [observation.version],
			observation
		};
	}
}, observationStale = function* ({ evaluation, observedStaleDays }) {
	for (let [subject, { observation }] of evaluation.observed) {
		let { seen } = observation;
		isStale(seen, evaluation.asOf, observedStaleDays) && (yield {
			rule: "observation-stale",
			message: seen > evaluation.asOf ? `${describe(subject)} was seen on ${seen}, after the date of the check (${evaluation.asOf})` : `${describe(subject)} was last seen on ${seen}, more than ${observedStaleDays} days before ${evaluation.asOf}`,
			help: seen > evaluation.asOf ? "check the clock of what observed it" : "observe it again",
			at: placeIn(observation.entry, "seen"),
			subject: subjectOf$1(subject),
			identity: [seen > evaluation.asOf ? "future" : "old"],
			observation
		});
	}
};
function isStale(seen, asOf, staleDays) {
	return seen > asOf || dayNumber(asOf) - dayNumber(seen) > staleDays;
}
const observationUnmatched = function* ({ repository }) {
	for (let observation of repository.observations) {
		let { subject, entry } = observation;
		if (subject !== void 0) continue;
		let name = nameIn$1(entry);
		yield {
			rule: "observation-unmatched",
			message: `${name} was observed, but the inventory has no such device or item, or several`,
			help: "add it to the inventory, name its tenant or location, or leave it out of the import",
			at: placeIn(entry, "device"),
			identity: [name],
			observation
		};
	}
}, softwareUnobserved = function* ({ repository, evaluation }) {
	if (repository.observations.length !== 0) for (let { subject } of subjectsOf(evaluation)) subject.softwareVersion === void 0 || evaluation.observed.has(subject) || (yield {
		rule: "software-unobserved",
		message: `${describe(subject)} should run ${softwareName(subject.softwareVersion)}, and nothing observed what it runs`,
		help: "include it in the import that writes observed_software",
		at: placeOfName(subject.entry),
		subject: subjectOf$1(subject),
		identity: []
	});
};
function aboutObservation(subject, { observation }) {
	let { version, seen, source, entry } = observation;
	return {
		related: [{
			message: `seen on ${seen}${source === void 0 ? "" : ` by ${source}`}`,
			at: placeIn(entry, "version")
		}],
		subject: subjectOf$1(subject),
		identity: [version],
		observation
	};
}
function nameIn$1({ value }) {
	let { device } = value, name = typeof device == "string" ? device : textField(device, "name") ?? "", item = textField(value, "inventory_item");
	return item === void 0 ? `device "${name}"` : `inventory item "${item}" of device "${name}"`;
}
// src/evaluate/rules/platform-mismatch.ts
const platformMismatch = function* ({ evaluation }) {
	for (let { subject } of [...evaluation.devices, ...evaluation.virtualMachines]) {
		let { platform, softwareVersion } = subject;
		platform !== void 0 && softwareVersion !== void 0 && softwareVersion.platform !== platform.name && (yield {
			rule: "platform-mismatch",
			message: `${describe(subject)} is of platform ${quote(platform.name)} but runs ${softwareName(softwareVersion)}`,
			help: "correct its platform or its software_version",
			at: placeOfVersion(subject.entry, "software_version"),
			related: [{
				message: "its platform",
				at: placeIn(subject.entry, "platform")
			}],
			subject: subjectOf$1(subject)
		});
	}
}, softwareEndOfSupport = function* ({ evaluation }) {
	for (let object of softwareHostsOf(evaluation)) {
		let { softwareVersion } = object, date = softwareVersion?.endOfSupportDate;
		softwareVersion === void 0 || date === void 0 || date >= evaluation.asOf || (yield {
			rule: "software-end-of-support",
			message: `${describe(object)} runs ${softwareName(softwareVersion)}, whose support ended on ${whenInWords(date, evaluation.asOf)}`,
			help: "move to a supported version",
			at: placeOfVersion(object.entry, "software_version"),
			related: [{
				message: "its support ends here",
				at: placeIn(softwareVersion.entry, "end_of_support_date")
			}],
			subject: subjectOf$1(object),
			identity: [softwareVersion.platform, softwareVersion.version]
		});
	}
};
function nearest(word, candidates, count = 1) {
	let wanted = word.slice(0, 64).toLowerCase(), limit = Math.max(1, Math.floor(wanted.length / 3)), found = [], distanceTo = distancesFrom(wanted, limit), seen = 0;
	for (let candidate of candidates) {
		if (seen++ >= 2e4) break;
		if (Math.abs(candidate.length - wanted.length) > limit) continue;
		let distance = distanceTo(candidate.toLowerCase());
		distance <= limit && (distance === 0 || distance < wanted.length) && found.push({
			candidate,
			distance
		});
	}
	return found.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1)), found.slice(0, count).map(({ candidate }) => candidate);
}
function distancesFrom(a, limit) {
	let beyond = limit + 1, size = a.length + limit + 2, [beforeLast, last, row] = [
		new Uint16Array(size),
		new Uint16Array(size),
		new Uint16Array(size)
	], at = (cells, index) => cells[index] ?? beyond;
	return (b) => {
		if (Math.abs(a.length - b.length) > limit) return beyond;
		for (let j = 0; j <= b.length; j += 1) last[j] = j;
		for (let i = 1; i <= a.length; i += 1) {
			let [from, to] = [Math.max(1, i - limit), Math.min(b.length, i + limit)], least = from === 1 ? i : beyond;
			row[from - 1] = least;
			for (let j = from; j <= to; j += 1) {
				let isSame = a.charCodeAt(i - 1) === b.charCodeAt(j - 1), distance = Math.min(at(last, j - 1) + +!isSame, at(last, j) + 1, at(row, j - 1) + 1);
				i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1) && (distance = Math.min(distance, at(beforeLast, j - 2) + 1)), row[j] = distance, distance < least && (least = distance);
			}
			if (least > limit) return beyond;
			row[to + 1] = beyond, [beforeLast, last, row] = [
				last,
				row,
				beforeLast
			];
		}
		return at(last, b.length);
	};
}
function createGuess() {
	let known = new Map();
	return (key, name, names) => {
		let id = JSON.stringify([key, name]);
		return known.has(id) || known.set(id, known.size < 200 ? closest(name, names()) : void 0), known.get(id);
	};
}
function closest(name, names) {
	let near = nearest(name, names, 8);
	if (near.length < 2) return near[0];
	let same = near.filter((one) => numbersOf(one) === numbersOf(name));
	return same.length === 1 ? same[0] : void 0;
}
function numbersOf(name) {
	return (name.replace(/(?<=[\d.])[oO]|[oO](?=[\d.])/g, "0").match(/\d+/g) ?? []).join(".");
}
// src/evaluate/left-out-records.ts
const ASSIGNMENTS = [
	"devices",
	"device_tenants",
	"device_types",
	"device_roles",
	"inventory_items",
	"object_tags"
], FIELDS = [
	"software",
	"start",
	"end",
	"name",
	"preferred",
	...ASSIGNMENTS
];
function recordsLeftOut(repository) {
	let entries = repository.brokenEntries.filter(({ collection }) => collection === "validated_software"), ofAnyVersion = new Set();
	if (entries.length === 0) return {
		records: [],
		ofAnyVersion
	};
	let guess = createGuess(), objects = objectsOf(repository), lookUp = createLookUp(objects, guess), [anyVersion] = objects.softwareVersions, records = [], unclear = 0;
	for (let entry of entries) {
		let fields = fieldsOf(entry.value, guess), isUnclear = ASSIGNMENTS.some((field) => isUnclearList(fields[field]));
		isUnclear && (unclear += 1);
		let anything = isUnclear && unclear <= 20 ? objects : void 0;
		for (let software of lookUp.software(fields.software)) records.push(recordOf(entry, fields, software, records.length, lookUp, anything));
		if (anyVersion !== void 0 && !namesVersion(fields.software) && ofAnyVersion.size < 20) {
			let record = recordOf(entry, fields, anyVersion, records.length, lookUp, anything);
			records.push(record), ofAnyVersion.add(record);
		}
	}
	return {
		records,
		ofAnyVersion
	};
}
function namesVersion(value) {
	return typeof (isMapping(value) ? value.version : value) == "string";
}
function objectsOf(repository) {
	let { devices, inventoryItems, platforms } = repository, tenants = new Set(repository.tenants), roles = new Set(repository.roles), tags = new Set(repository.tags), deviceTypes = new Set(repository.deviceTypes), softwareVersions = new Set(repository.softwareVersions);
	for (let { tenant, role, deviceType } of devices) tenant !== void 0 && tenants.add(tenant), roles.add(role), deviceTypes.add(deviceType);
	for (let { softwareVersion, tags: own } of [...devices, ...inventoryItems]) {
		softwareVersion !== void 0 && softwareVersions.add(softwareVersion);
		for (let tag of own) tags.add(tag);
	}
	return {
		devices,
		inventoryItems,
		platforms,
		tenants: [...tenants],
		roles: [...roles],
		tags: [...tags],
		deviceTypes: [...deviceTypes],
		softwareVersions: [...softwareVersions]
	};
}
function recordOf(entry, fields, software, index, lookUp, anything) {
	let { name, start, end, preferred } = fields, all = (field, find, of) => new Set(of !== void 0 && isUnclearList(fields[field]) ? of : [fields[field] ?? []].flat().flatMap((reference) => referencesIn(reference, find)));
	return {
		entry,
		index,
		broken: !0,
		name: typeof name == "string" ? name : void 0,
		software,
		start: isDateText(start) ? start : "0000-01-01",
		end: isDateText(end) ? end : void 0,
		preferred: preferred === !0,
		devices: all("devices", lookUp.device, anything?.devices),
		deviceTenants: all("device_tenants", lookUp.tenant, anything?.tenants),
		deviceTypes: all("device_types", lookUp.deviceType, anything?.deviceTypes),
		deviceRoles: all("device_roles", lookUp.role, anything?.roles),
		inventoryItems: all("inventory_items", lookUp.inventoryItem, anything?.inventoryItems),
		objectTags: all("object_tags", lookUp.tag, anything?.tags),
		approvedBy: void 0,
		ticket: void 0
	};
}
function isUnclearList(value) {
	return value === void 0 || typeof value == "string" ? !1 : !Array.isArray(value) || !value.every((one) => typeof one == "string" || isMapping(one));
}
function referencesIn(reference, find) {
	let found = find(reference);
	if (found.length > 0 || typeof reference != "string" || reference.length > 1e3) return found;
	let names = reference.split(/[\s,;]+/);
	return names.length < 2 ? found : names.flatMap(find);
}
function isDateText(value) {
	return typeof value == "string" && isDate(value);
}
function fieldsOf(value, guess) {
	if (!isMapping(value)) return {};
	let fields = {};
	for (let [name, field] of Object.entries(value)) {
		let meant = FIELDS.includes(name) ? name : guess("fields", name, () => FIELDS);
		meant === void 0 || meant !== name && Object.hasOwn(value, meant) || (fields[meant] = field);
	}
	return fields;
}
function createLookUp(repository, guess) {
	let byName = (key, list, nameOf, nameField = "name") => (fits = () => !0) => {
		let catalog;
		return (reference) => {
			let fields = isMapping(reference) ? reference : { [nameField]: reference }, name = textOf(fields[nameField]);
			if (name === void 0) return [];
			let { size } = catalog ??= groupBy(list, nameOf);
			if (size === 0) return [];
			let names = catalog, found = names.get(name) ?? names.get(guess(key, name, () => names.keys()) ?? "") ?? [];
			return found.length === 1 ? found : found.filter((object) => fits(object, fields));
		};
	}, named = (key) => byName(key, repository[key], ({ name }) => name)(), device = byName("devices", repository.devices, ({ name }) => name)(fitsDevice);
	return {
		software: createSoftwareLookUp(repository, guess),
		device,
		tenant: named("tenants"),
		role: named("roles"),
		tag: named("tags"),
		deviceType: byName("device_types", repository.deviceTypes, ({ model }) => model, "model")(({ manufacturer }, reference) => isAny(reference.manufacturer, manufacturer)),
		inventoryItem: byName("inventory_items", repository.inventoryItems, ({ name }) => name)((item, reference) => reference.device === void 0 || device(reference.device).some((one) => one === item.device))
	};
}
function fitsDevice({ tenant, location }, reference) {
	return isAny(reference.tenant, tenant?.name) && isAny(reference.location, location?.name);
}
function isAny(field, name) {
	return field === void 0 || (field === null ? name === void 0 : field === name);
}
function createSoftwareLookUp({ softwareVersions, platforms }, guess) {
	let byVersion = groupBy(softwareVersions, ({ version }) => version), byPlatform = groupBy(softwareVersions, ({ platform }) => platform), drivers = new Map(platforms.map(({ name, networkDriver }) => [name, networkDriver])), spellings = new Map(), misspelled = (version, platform) => {
		let candidates = platform === void 0 ? softwareVersions : byPlatform.get(platform) ?? [];
		if (platform !== void 0) {
			let family = familyOf(drivers.get(platform) ?? platform), spelling = canonicalVersion(family, version), ofPlatform = getOrCreate(spellings, platform, () => groupBy(candidates, (one) => canonicalVersion(family, one.version))), same = spelling === void 0 ? void 0 : ofPlatform.get(spelling);
			if (same !== void 0) return same;
		}
		let meant = guess(`versions of ${platform ?? "any"}`, version, function* () {
			for (let one of candidates) yield one.version;
		});
		return (byVersion.get(meant ?? "") ?? []).filter((one) => platform === void 0 || one.platform === platform);
	}, known = new Map();
	return (reference) => {
		let fields = isMapping(reference) ? reference : { version: reference }, [version, given] = [textOf(fields.version), textOf(fields.platform)];
		return version === void 0 ? [] : getOrCreate(known, JSON.stringify([version, given]), () => {
			let platform = given === void 0 || byPlatform.has(given) ? given : guess("platforms", given, () => byPlatform.keys());
			if (given !== void 0 && platform === void 0) return [];
			let exact = (byVersion.get(version) ?? []).filter((one) => platform === void 0 || one.platform === platform);
			return exact.length > 0 ? exact : misspelled(version, platform);
		});
	};
}
function textOf(value) {
	return typeof value == "string" ? value : typeof value == "number" ? String(value) : void 0;
}
// src/evaluate/rules/software-invalid.ts
const softwareInvalid = function* ({ repository, evaluation, graceDays }) {
	let leftOutFor = createLeftOutFor(repository, evaluation), groundsOf = rememberForList((found, software) => findGrounds(found, software, evaluation.asOf, graceDays));
	for (let found of subjectsOf(evaluation)) {
		let { softwareVersion } = found.subject;
		if (found.validity.status !== "invalid" || softwareVersion === void 0) continue;
		let leftOut = found.waiver === void 0 ? leftOutFor(found, softwareVersion) ?? reversedRecordOf(found, softwareVersion) : void 0;
		yield {
			...draftOf$1(found, softwareVersion, groundsOf(found, softwareVersion), evaluation.asOf),
			leftOut
		};
	}
};
function reversedRecordOf({ matches }, software) {
	return matches.find(({ record: { software: approved, start, end } }) => approved === software && end !== void 0 && end < start)?.record.entry;
}
function createLeftOutFor(repository, { asOf, multiTenantMode }) {
	let { records, ofAnyVersion } = recordsLeftOut(repository);
	if (records.length === 0) return () => void 0;
	let matcher = createMatcher(records, asOf, multiTenantMode), known = new Map();
	return ({ subject }, software) => {
		let matches = subject.kind === "device" ? matcher.matchesOfDevice(subject) : matcher.matchesOfInventoryItem(subject), ofList = getOrCreate(known, matches, () => new Map());
		return ofList.has(software) || ofList.set(software, (matches.find(({ inWindow, record }) => inWindow && record.software === software) ?? matches.find(({ inWindow, record }) => inWindow && ofAnyVersion.has(record)))?.record.entry), ofList.get(software);
	};
}
function draftOf$1({ subject, validity, matches, waiver }, software, { because, graceEnd, inGrace, approvedNow, approvals }, asOf) {
	return {
		rule: "software-invalid",
		message: `${describe(subject)} runs ${softwareName(software)}, ${because}${inGrace ? `; its grace period ends on ${graceEnd ?? ""}` : ""}`,
		help: approvedNow ?? helpFor(subject, matches.length === 0, software),
		at: placeOfVersion(subject.entry, "software_version"),
		related: [...waiver === void 0 ? [] : [{
			message: `waived here until ${whenInWords(waiver.until, asOf)}`,
			at: placeIn(waiver.entry, "until")
		}], ...approvals],
		subject: subjectOf$1(subject),
		version: software.version,
		identity: [
			software.platform,
			software.version,
			validity.reason
		],
		...waiver !== void 0 && { waived: {
			until: waiver.until,
			reason: waiver.reason
		} },
		...inGrace && { atMost: "warning" }
	};
}
function findGrounds(found, software, asOf, graceDays) {
	let { matches, validity } = found, approvals = matches.filter((match) => match.record.software === software), graceEnd = graceUntil(approvals, validity.expiredOn, graceDays);
	return {
		because: becauseOf(found, approvals, software, asOf),
		graceEnd: graceEnd && whenInWords(graceEnd, asOf),
		inGrace: graceEnd !== void 0 && asOf <= graceEnd,
		approvedNow: approvedInstead(matches, software),
		approvals: approvals.slice(0, 5).map(({ record }) => ({
			message: windowOf(record.start, record.end),
			at: placeIn(record.entry, record.start > asOf || record.end === void 0 ? "start" : "end")
		}))
	};
}
function graceUntil(approvals, expiredOn, graceDays) {
	if (expiredOn !== null && graceDays !== 0) return approvals.some(({ record }) => record.end === expiredOn && record.start <= expiredOn) ? dateOfDay(dayNumber(expiredOn) + graceDays) : void 0;
}
function becauseOf({ validity, matches }, approvals, { version }, asOf) {
	switch (validity.reason) {
		case "no_policy": return "and no validated software record applies to it";
		case "not_approved": return matches.length === 1 ? `and the only record that applies to it does not approve ${version}` : `and none of the ${matches.length} records that apply to it approves ${version}`;
		case "expired": return `whose approval ended on ${whenInWords(validity.expiredOn ?? asOf, asOf)}`;
		default: return `whose approval does not start until ${whenInWords(approvals.map(({ record }) => record.start).sort()[0] ?? asOf, asOf)}`;
	}
}
function approvedInstead(matches, { platform }) {
	let approved = new Set();
	for (let { inWindow, record } of matches) inWindow && record.software.platform === platform && approved.add(record.software);
	return approved.size === 0 ? void 0 : `approved now: ${listWords([...approved].map(softwareName), 4)}`;
}
function helpFor(subject, hasNoRecord, { platform }) {
	return hasNoRecord ? subject.kind === "device" ? `add a record that covers its device type, role or tags (${listWords([
		subject.deviceType.model,
		subject.role.name,
		...subject.tags.map((tag) => tag.name)
	], 6, "or")})` : "add a record that lists it or one of its tags" : `no record that applies approves a version of ${platform} now: extend or add an approval`;
}
function windowOf(start, end) {
	return end === void 0 ? `approved from ${start}` : `approved from ${start} to ${end}`;
}
// src/evaluate/rules/software-missing.ts
const softwareMissing = function* ({ evaluation, softwareNotExpected }) {
	for (let { subject, validity } of subjectsOf(evaluation)) validity.status === "no_software" && isSoftwareExpected(subject, softwareNotExpected) && (yield {
		rule: "software-missing",
		message: `${describe(subject)} has no software version`,
		help: "set software_version, or list the device type or role under software_not_expected in the config",
		at: placeOfName(subject.entry),
		subject: subjectOf$1(subject)
	});
}, softwareNotPreferred = function* ({ evaluation }) {
	let preferredOf = rememberForList(({ matches }, { platform }) => matches.find(({ inWindow, record }) => inWindow && record.preferred && record.software.platform === platform));
	for (let found of subjectsOf(evaluation)) {
		let { subject, validity } = found, { softwareVersion } = subject;
		if (validity.status !== "valid" || validity.preferred || softwareVersion === void 0) continue;
		let better = preferredOf(found, softwareVersion);
		if (better === void 0) continue;
		let preferred = softwareName(better.record.software);
		yield {
			rule: "software-not-preferred",
			message: `${describe(subject)} runs ${softwareName(softwareVersion)}, but ${preferred} is preferred for it`,
			help: `plan the move to ${preferred}`,
			at: placeOfVersion(subject.entry, "software_version"),
			related: [{
				message: `${preferred} is preferred here`,
				at: placeOfName(better.record.entry)
			}],
			subject: subjectOf$1(subject)
		};
	}
}, softwarePreRelease = function* ({ evaluation }) {
	for (let object of softwareHostsOf(evaluation)) {
		let { softwareVersion } = object;
		softwareVersion?.preRelease === !0 && (yield {
			rule: "software-pre-release",
			message: `${describe(object)} runs ${softwareName(softwareVersion)}, which is a pre-release`,
			help: "move to a released version",
			at: placeOfVersion(object.entry, "software_version"),
			related: [{
				message: "the version is marked here",
				at: placeIn(softwareVersion.entry, "pre_release")
			}],
			subject: subjectOf$1(object)
		});
	}
};
function indexWindows(records) {
	let sorted = records.filter(isProper).sort((a, b) => a.start < b.start ? -1 : +(a.start > b.start)), leaves = 2 ** Math.ceil(Math.log2(Math.max(sorted.length, 1))), latest = Array.from({ length: leaves * 2 }, () => "");
	sorted.forEach((record, at) => latest[leaves + at] = record.end ?? "~");
	for (let at = leaves - 1; at >= 1; --at) {
		let [left = "", right = ""] = [latest[at * 2], latest[at * 2 + 1]];
		latest[at] = left > right ? left : right;
	}
	let visit = (at, wanted, limit, found) => {
		if (found.length >= limit || (latest[at] ?? "") < wanted.start) return;
		let end = wanted.end ?? "~";
		if (at >= leaves) {
			let record = sorted[at - leaves];
			record !== void 0 && record.start <= end && found.push(record);
		} else visit(at * 2, wanted, limit, found), startOf(at * 2 + 1) <= end && visit(at * 2 + 1, wanted, limit, found);
	}, startOf = (at) => {
		let leaf = at;
		for (; leaf < leaves;) leaf *= 2;
		return sorted[leaf - leaves]?.start ?? "~";
	};
	return { overlapping(record, limit) {
		let found = [];
		return isProper(record) && visit(1, record, limit, found), found;
	} };
}
function isProper({ start, end }) {
	return end === void 0 || end >= start;
}
// src/evaluate/rules/validated-software-conflict.ts
const validatedSoftwareConflict = function* (context) {
	for (let conflict of findConflicts(context)) yield draftOf(conflict);
}, conflictsOfEvaluations = new WeakMap();
function findConflicts({ repository: { validatedSoftware }, evaluation }) {
	let known = conflictsOfEvaluations.get(evaluation);
	if (known !== void 0) return known;
	let lists = listsOf(evaluation), conflicts = findInLists(validatedSoftware, lists).flatMap((found) => {
		let subject = lists[found.list]?.subjects[0];
		return subject === void 0 ? [] : [{
			...found,
			subject
		}];
	});
	return conflictsOfEvaluations.set(evaluation, conflicts), conflicts;
}
const lastSearches = new WeakMap();
function findInLists(policy, lists) {
	let last = lastSearches.get(policy);
	if (last?.lists.length === lists.length && last.lists.every(({ records }, at) => records === lists[at]?.records)) return last.found;
	let found = searchConflicts(policy, lists);
	return lastSearches.set(policy, {
		lists,
		found
	}), found;
}
function searchConflicts(validatedSoftware, lists) {
	let conflicts = [], { rivals, crowd } = findContested(validatedSoftware);
	if (rivals.length === 0 && crowd.size === 0) return conflicts;
	let rivalsOf = byIndex(validatedSoftware, rivals.map((ofRecord) => [ofRecord.preferred.index, ofRecord])), inCrowd = byIndex(validatedSoftware, validatedSoftware.filter(({ software }) => crowd.has(software)).map((record) => [record.index, record])), lastList = new Uint32Array(tableLength(validatedSoftware)), found = new Map();
	for (let [list, { records }] of lists.entries()) collectFromRivals(records, list, rivalsOf, lastList, conflicts), crowd.size > 0 && collectFromCrowd(records, list, inCrowd, found, conflicts);
	return conflicts;
}
function collectFromRivals(records, list, rivalsOf, lastList, conflicts) {
	let mark = list + 1;
	records.forEach((index) => lastList[index] = mark), records.forEach((index) => {
		let ofRecord = rivalsOf[index];
		if (ofRecord?.indexes.some((other) => lastList[other] === mark) !== !0) return;
		let { preferred, others } = ofRecord, left = [];
		for (let other of others) lastList[other.index] === mark ? conflicts.push({
			preferred,
			other,
			list,
			isLast: !1
		}) : left.push(other);
		rivalsOf[index] = left.length === 0 ? void 0 : rivalsOfRecord(preferred, left);
	});
}
function rivalsOfRecord(preferred, others) {
	return {
		preferred,
		others,
		indexes: Uint32Array.from(others, ({ index }) => index)
	};
}
function addSide(sides, record) {
	let side = sides.get(record.software);
	side === void 0 && sides.set(record.software, side = {
		preferred: [],
		plain: []
	}), side[record.preferred ? "preferred" : "plain"].push(record);
}
function findContested(records) {
	let sides = new Map();
	for (let record of records) addSide(sides, record);
	let rivals = [], crowd = new Set();
	for (let [software, { preferred, plain }] of sides) {
		if (preferred.length === 0 || plain.length === 0) continue;
		if (plain.length >= 20) {
			crowd.add(software);
			continue;
		}
		let windows = indexWindows(plain);
		for (let record of preferred) rivals.push(rivalsOfRecord(record, windows.overlapping(record, 20)));
	}
	return {
		rivals,
		crowd
	};
}
function byIndex(records, entries) {
	let table = Array.from({ length: tableLength(records) }, () => void 0);
	for (let [index, value] of entries) table[index] = value;
	return table;
}
function collectFromCrowd(records, list, inCrowd, found, conflicts) {
	let sides = new Map();
	records.forEach((index) => {
		let record = inCrowd[index];
		record !== void 0 && addSide(sides, record);
	});
	for (let side of sides.values()) collectBetween(side, list, found, conflicts);
}
function collectBetween({ preferred, plain }, list, found, conflicts) {
	if (preferred.length === 0 || plain.length === 0) return;
	let foundFor = (record) => {
		let others = found.get(record);
		return others === void 0 && found.set(record, others = new Set()), others;
	}, plainByWindow = indexWindows(plain), isWhole = !0;
	for (let record of preferred) {
		let others = foundFor(record);
		for (let other of others.size < 20 ? plainByWindow.overlapping(record, 20) : []) if (!others.has(other) && (others.add(other), foundFor(other), conflicts.push({
			preferred: record,
			other,
			list,
			isLast: others.size === 20
		}), others.size === 20)) break;
		others.size === 20 && (isWhole = !1);
	}
	if (isWhole) return;
	let preferredByWindow = indexWindows(preferred);
	for (let other of plain) {
		let [record] = found.has(other) ? [] : preferredByWindow.overlapping(other, 1);
		record !== void 0 && (foundFor(other), conflicts.push({
			preferred: record,
			other,
			list,
			isLast: !1
		}));
	}
}
function draftOf({ preferred, other, subject, isLast }) {
	return {
		rule: "validated-software-conflict",
		message: `${describeEntry(preferred.entry)} prefers ${softwareName(preferred.software)} and ${describeEntry(other.entry)} does not, for ${describe(subject)} in the same period`,
		help: `give both the same preferred, or separate their windows or assignments${isLast ? "; only 20 conflicts of this record are shown" : ""}`,
		at: placeIn(preferred.entry, "preferred"),
		entry: preferred.entry,
		identity: [identityOfEntry(other.entry)],
		related: [{
			message: "the other record",
			at: placeOfName(other.entry)
		}]
	};
}
// src/evaluate/rules/validated-software-other-platform.ts
const validatedSoftwareOtherPlatform = function* (context) {
	for (let [record, { devices, platforms }] of findOtherPlatformRecords(context)) {
		let { platform } = record.software;
		yield {
			rule: "validated-software-other-platform",
			message: `${describeEntry(record.entry)} is for ${quote(platform)} but the ${devices === 1 ? "device" : plural(devices, "device")} that it matches ${devices === 1 ? "is" : "are"} of ${listWords([...platforms].sort(), 4)}`,
			help: `assign it to devices of ${quote(platform)}, or correct its software`,
			at: placeOfVersion(record.entry, "software"),
			entry: record.entry,
			identity: [platform]
		};
	}
};
function findOtherPlatformRecords({ repository: { validatedSoftware }, evaluation }) {
	let lists = listsOf(evaluation).map(({ records, subjects }) => ({
		records,
		platforms: countPlatforms(subjects)
	})), platformOf = platformsByIndex(validatedSoftware), suspicion = new Uint8Array(tableLength(validatedSoftware));
	for (let { records, platforms } of lists) records.forEach((index) => {
		suspicion[index] !== 2 && (suspicion[index] = platforms?.has(platformOf[index] ?? "") === !1 ? 1 : 2);
	});
	let suspects = new Map();
	if (!suspicion.includes(1)) return suspects;
	let recordAt = new Map(validatedSoftware.map((record) => [record.index, record]));
	for (let { records, platforms } of lists) for (let index of records) {
		let record = suspicion[index] === 2 ? void 0 : recordAt.get(index);
		if (record === void 0) continue;
		let suspect = suspects.get(record) ?? {
			devices: 0,
			platforms: new Set()
		};
		suspects.set(record, suspect);
		for (let [platform, count] of platforms ?? []) suspect.devices += count, suspect.platforms.add(platform);
	}
	return suspects;
}
function platformsByIndex(records) {
	let platforms = Array(tableLength(records)).fill("");
	for (let { index, software } of records) platforms[index] = software.platform;
	return platforms;
}
function countPlatforms(subjects) {
	let platforms = new Map();
	for (let subject of subjects) {
		let platform = declaredPlatform(subject);
		if (platform === void 0) return;
		platforms.set(platform, (platforms.get(platform) ?? 0) + 1);
	}
	return platforms;
}
// src/evaluate/rules/validated-software-unassigned.ts
const validatedSoftwareUnassigned = function* ({ repository }) {
	for (let record of repository.validatedSoftware) isUnassigned(record) && (yield {
		rule: "validated-software-unassigned",
		message: `${describeEntry(record.entry)} has no assignment, so it can match nothing`,
		help: "add devices, device_types, device_roles, device_tenants, inventory_items or object_tags",
		at: placeOfName(record.entry),
		entry: record.entry
	});
};
function isUnassigned(record) {
	return record.devices.size === 0 && record.deviceTenants.size === 0 && record.deviceTypes.size === 0 && record.deviceRoles.size === 0 && record.inventoryItems.size === 0 && record.objectTags.size === 0;
}
// src/evaluate/rules/validated-software-unused.ts
const validatedSoftwareUnused = function* ({ repository, evaluation }) {
	if (repository.isComplete) for (let record of findUnusedRecords({
		repository,
		evaluation
	})) {
		let excluded = !evaluation.multiTenantMode && record.deviceTenants.size > 0;
		yield {
			rule: "validated-software-unused",
			message: excluded ? `${describeEntry(record.entry)} lists device_tenants, so it matches no device while multi_tenant_mode is off` : `${describeEntry(record.entry)} matches no device and no inventory item`,
			help: excluded ? "set multi_tenant_mode: true, or remove its device_tenants" : "remove the record, or correct its assignments; a record for future devices can stay",
			at: placeOfName(record.entry),
			entry: record.entry
		};
	}
};
function findUnusedRecords({ repository, evaluation }) {
	let used = new Uint8Array(tableLength(repository.validatedSoftware));
	for (let { records } of listsOf(evaluation)) records.forEach((index) => used[index] = 1);
	return repository.validatedSoftware.filter((record) => used[record.index] !== 1 && !isUnassigned(record));
}
// src/evaluate/rules/validity-window.ts
const validityWindow = function* ({ repository }) {
	for (let { entry, start, end } of repository.validatedSoftware) end === void 0 || end >= start || (yield {
		rule: "validity-window",
		message: `${describeEntry(entry)} ends on ${end}, before it starts on ${start}: it is never in its window`,
		help: "correct one of the dates, or remove the record",
		at: placeIn(entry, "end"),
		entry,
		related: [{
			message: "it starts here",
			at: placeIn(entry, "start")
		}]
	});
}, waiverExpired = function* ({ repository, evaluation }) {
	let expired = repository.waivers.filter(({ until }) => until < evaluation.asOf);
	if (expired.length === 0) return;
	let evaluationOf = evaluationsOf(evaluation);
	for (let waiver of expired) {
		let needy = [...waiver.devices, ...waiver.inventoryItems].filter((subject) => {
			let found = evaluationOf.get(subject);
			return found?.validity.status === "invalid" && found.waiver === void 0 && appliesTo(waiver, subject);
		}), names = listWords(needy.map(describe), 5);
		yield {
			rule: "waiver-expired",
			message: `${describeEntry(waiver.entry)} ended on ${whenInWords(waiver.until, evaluation.asOf)}${needy.length === 0 ? "" : `, and ${names} still ${needy.length === 1 ? "needs" : "need"} it`}`,
			help: needy.length === 0 ? "remove it: nothing that it names needs it" : `move ${needy.length === 1 ? "it" : "them"} to approved software, or extend the waiver`,
			at: placeIn(waiver.entry, "until"),
			related: needy.slice(0, 5).map((subject) => ({
				message: `${describe(subject)} is invalid`,
				at: placeOfVersion(subject.entry, "software_version")
			})),
			entry: waiver.entry,
			identity: [waiver.until]
		};
	}
}, waiverUnused = function* ({ repository, evaluation }) {
	if (!repository.isComplete) return;
	let current = repository.waivers.filter(({ until }) => evaluation.asOf <= until);
	if (current.length === 0) return;
	let used = new Set();
	for (let { waiver } of subjectsOf(evaluation)) waiver !== void 0 && used.add(waiver);
	let evaluationOf = evaluationsOf(evaluation);
	for (let waiver of current) {
		if (used.has(waiver)) continue;
		let named = [...waiver.devices, ...waiver.inventoryItems].map((subject) => evaluationOf.get(subject)).filter((found) => found !== void 0);
		yield {
			rule: "waiver-unused",
			message: `${describeEntry(waiver.entry)} excuses nothing`,
			help: `remove it: ${reasonsOf(waiver, named).join("; ")}`,
			at: placeOfName(waiver.entry),
			entry: waiver.entry,
			identity: []
		};
	}
};
function reasonsOf(waiver, named) {
	let groups = new Map();
	for (let found of named) addToGroup(groups, whyUnused(waiver, found), quote(nameOfSubject(subjectOf$1(found.subject))));
	let software = waiver.software === void 0 ? "" : softwareName(waiver.software);
	return [...groups].map(([why, names]) => {
		let [one, many] = VERBS[why];
		return `${listWords(names, 3)} ${names.length === 1 ? one : many}${why === "other_software" ? software : ""}`;
	});
}
const VERBS = {
	valid: ["runs approved software", "run approved software"],
	no_software: ["has no software version", "have no software version"],
	other_software: ["runs other software than ", "run other software than "],
	other_waiver: ["is excused by another waiver", "are excused by other waivers"]
};
function whyUnused(waiver, { subject, validity: { status } }) {
	return status === "invalid" ? appliesTo(waiver, subject) ? "other_waiver" : "other_software" : status;
}
// src/evaluate/rules/index.ts
const EVALUATION_RULES = {
	"validity-window": validityWindow,
	"image-unavailable": imageUnavailable,
	"image-not-for-device-type": imageNotForDeviceType,
	"image-of-other-version": imageOfOtherVersion,
	"multiple-default-images": multipleDefaultImages,
	"platform-mismatch": platformMismatch,
	"manufacturer-mismatch": manufacturerMismatch,
	"software-invalid": softwareInvalid,
	"software-missing": softwareMissing,
	"software-not-preferred": softwareNotPreferred,
	"approval-expiring": approvalExpiring,
	"approval-missing": approvalMissing,
	"software-end-of-support": softwareEndOfSupport,
	"software-pre-release": softwarePreRelease,
	"validated-software-unassigned": validatedSoftwareUnassigned,
	"validated-software-unused": validatedSoftwareUnused,
	"validated-software-other-platform": validatedSoftwareOtherPlatform,
	"validated-software-conflict": validatedSoftwareConflict,
	"software-drift": softwareDrift,
	"observed-software-invalid": observedSoftwareInvalid,
	"observed-version-undeclared": observedVersionUndeclared,
	"observation-stale": observationStale,
	"observation-unmatched": observationUnmatched,
	"software-unobserved": softwareUnobserved,
	"waiver-expired": waiverExpired,
	"waiver-unused": waiverUnused
};
function* runRules(context, severities) {
	let drafts = [];
	for (let name of Object.keys(EVALUATION_RULES)) if (severities[name] !== "off") {
		for (let draft of EVALUATION_RULES[name](context)) drafts.push(draft);
		yield;
	}
	return drafts;
}
// src/model/node-table.ts
function comparePositions(a, b) {
	return a.line - b.line || a.column - b.column;
}
const NO_KEYS = new Map();
function emptyNodeTable() {
	return {
		numbers: new Uint32Array(4),
		rowsAt: 0,
		linesAt: 3,
		lineCount: 1,
		keysOf: NO_KEYS
	};
}
const createNodeTable = (rows, nodes, lineStarts, lines, keysOf = NO_KEYS) => {
	let linesAt = nodes * 3, numbers = new Uint32Array(linesAt + lines);
	return numbers.set(rows.subarray(0, linesAt)), numbers.set(lineStarts.subarray(0, lines), linesAt), {
		numbers,
		rowsAt: 0,
		linesAt,
		lineCount: lines,
		keysOf
	};
}, SHARED = 65536;
function createNodeTablePool() {
	let numbers = new Uint32Array(), used = 0;
	return (rows, nodes, lineStarts, lines, keysOf = NO_KEYS) => {
		let count = nodes * 3;
		if (count + lines > SHARED / 8) return createNodeTable(rows, nodes, lineStarts, lines, keysOf);
		used + count + lines > numbers.length && (numbers = new Uint32Array(SHARED), used = 0);
		let rowsAt = used, linesAt = rowsAt + count;
		for (let at = 0; at < count; at += 1) numbers[rowsAt + at] = rows[at] ?? 0;
		for (let at = 0; at < lines; at += 1) numbers[linesAt + at] = lineStarts[at] ?? 0;
		return used = linesAt + lines, {
			numbers,
			rowsAt,
			linesAt,
			lineCount: lines,
			keysOf
		};
	};
}
function nodeRange(table, node) {
	let at = table.rowsAt + node * 3;
	return [table.numbers[at] ?? 0, table.numbers[at + 1] ?? 0];
}
function nodeSize(table, node) {
	return table.numbers[table.rowsAt + node * 3 + 2] ?? 1;
}
function* itemNodes(table, sequence) {
	let end = sequence + nodeSize(table, sequence);
	for (let node = sequence + 1; node < end; node += nodeSize(table, node)) yield node;
}
const itemsOfLarge = new WeakMap();
function itemNode(table, sequence, length, index) {
	let known = itemsOfLarge.get(table);
	if (known?.sequence === sequence) return known.items[index];
	if (length >= 64) {
		let items = [...itemNodes(table, sequence)];
		return itemsOfLarge.set(table, {
			sequence,
			items
		}), items[index];
	}
	let at = 0;
	for (let node of itemNodes(table, sequence)) if (at++ === index) return node;
}
const fieldsOfLarge = new WeakMap();
function fieldNodes(table, mapping, value, name) {
	let known = fieldsOfLarge.get(table);
	if (known?.mapping === mapping) return known.fields.get(name);
	let keys = table.keysOf.get(mapping) ?? Object.keys(value);
	if (keys.length < 64) return searchField(table, mapping, keys, name);
	let fields = new Map(), node = mapping + 1;
	for (let key of keys) fields.has(key) || fields.set(key, {
		key: node,
		value: node + 1
	}), node += 1 + nodeSize(table, node + 1);
	return fieldsOfLarge.set(table, {
		mapping,
		fields
	}), fields.get(name);
}
function searchField(table, mapping, keys, name) {
	let node = mapping + 1;
	for (let key of keys) {
		if (key === name) return {
			key: node,
			value: node + 1
		};
		node += 1 + nodeSize(table, node + 1);
	}
}
function findNode(table, from, value, path, on) {
	let node = from, here = value;
	for (let [depth, step] of path.entries()) {
		if (typeof here != "object" || !here) return node;
		if (Array.isArray(here)) {
			let found = itemNode(table, node, here.length, Number(step));
			if (found === void 0) return node;
			node = found, here = here[Number(step)];
		} else {
			let field = fieldNodes(table, node, here, String(step));
			if (field === void 0) return node;
			node = on === "key" && depth === path.length - 1 ? field.key : field.value, here = here[String(step)];
		}
	}
	return node;
}
function positionAt(table, offset) {
	let { numbers, linesAt } = table, low = 0, high = table.lineCount - 1;
	for (; low < high;) {
		let middle = low + high + 1 >>> 1;
		(numbers[linesAt + middle] ?? 0) <= offset ? low = middle : high = middle - 1;
	}
	return {
		line: low + 1,
		column: offset - (numbers[linesAt + low] ?? 0) + 1
	};
}
function lineStart({ numbers, linesAt, lineCount }, line) {
	return line > lineCount ? void 0 : numbers[linesAt + line - 1];
}
// src/model/rules.ts
const SEVERITIES = [
	"error",
	"warning",
	"notice"
];
function compareSeverities(a, b) {
	return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}
const RULES = {
	"unreadable-file": {
		title: "File cannot be read",
		severity: "error",
		alwaysError: !0,
		description: "A file of the inventory or the policy cannot be opened, is not text, or is a link out of the repository.",
		remedy: "Make it a regular UTF-8 file, or list it under `exclude` in the config."
	},
	"yaml-syntax": {
		title: "Not valid YAML 1.2",
		severity: "error",
		alwaysError: !0,
		description: "A syntax error, a duplicate key, a top level that is not a mapping, an unknown tag, or too many aliases. Other documents of the file are still checked.",
		remedy: "Fix the text at the location shown."
	},
	schema: {
		title: "Entry does not fit its schema",
		severity: "error",
		alwaysError: !0,
		description: "A field is missing, unknown, or has a wrong type or value. Often a version lacks quotes: YAML reads 17.10 as the number 17.1.",
		remedy: "Fix the field. `fleetvet schema COLLECTION` prints what an entry may contain."
	},
	"duplicate-object": {
		title: "Object declared twice",
		severity: "error",
		alwaysError: !0,
		description: "Two entries have the same identity. Neither is evaluated.",
		remedy: "Remove one of the entries, or merge them."
	},
	"unresolved-reference": {
		title: "Unresolved reference",
		severity: "error",
		alwaysError: !0,
		description: "A name refers to an object that no file declares, such as a misspelled role.",
		remedy: "Correct the name, or declare the object."
	},
	"ambiguous-reference": {
		title: "Ambiguous reference",
		severity: "error",
		alwaysError: !0,
		description: "Several objects have the name that a reference uses.",
		remedy: "Write the reference as a mapping with more fields of the object."
	},
	"misplaced-collection": {
		title: "Collection in the wrong area",
		severity: "error",
		alwaysError: !0,
		description: "Policy is in an inventory file, or inventory is in a policy file.",
		remedy: "Move the entries to a file of the other area."
	},
	"subject-not-judged": {
		title: "Device or item not judged",
		severity: "error",
		alwaysError: !0,
		description: "An error in a device or inventory item, or in anything that it refers to, keeps it out of the check. With `--base`, also reports one that has lost its `software_version`. With `--only-new`, it does not count if neither it nor its errors have changed.",
		remedy: "Fix the errors that keep it out of the check."
	},
	"file-not-read": {
		title: "File is not read",
		severity: "notice",
		alwaysError: !1,
		description: "A file in a folder of the inventory, the policy or the observations is not read: it has another extension (`devices.json`), a name that begins with a dot or ends with a space, or is a symbolic link or a Git submodule. Documents, pictures and settings of Git and editors are not reported.",
		remedy: "Rename it so that a glob matches it, move it elsewhere, or list it under `exclude` in the config."
	},
	"validity-window": {
		title: "Window ends before it starts",
		severity: "error",
		alwaysError: !1,
		description: "The `end` of a record is before its `start`, so the record approves nothing.",
		remedy: "Correct one of the two dates."
	},
	"image-unavailable": {
		title: "No image file for a device",
		severity: "error",
		alwaysError: !1,
		description: "The software version of a device has neither an image file for its device type nor a default image.",
		remedy: "Associate an image file of that version with the device type, or mark one as `default_image`."
	},
	"image-not-for-device-type": {
		title: "Image override does not fit the device type",
		severity: "error",
		alwaysError: !1,
		description: "An image file set on a device is neither a default image nor associated with its device type.",
		remedy: "Associate the image file with the device type, or choose another one."
	},
	"image-of-other-version": {
		title: "Image override of another version",
		severity: "error",
		alwaysError: !1,
		description: "An image file set on a device, inventory item or virtual machine belongs to another version than it runs.",
		remedy: "Choose an image file of that software version, or correct the software version."
	},
	"multiple-default-images": {
		title: "Several default images for one version",
		severity: "error",
		alwaysError: !1,
		description: "A software version has more than one image file with `default_image: true`.",
		remedy: "Keep one default image, and associate the others with their device types."
	},
	"platform-mismatch": {
		title: "Software of another platform",
		severity: "warning",
		alwaysError: !1,
		description: "A device or virtual machine has a software version of another platform than its own.",
		remedy: "Correct the `platform` or the `software_version`."
	},
	"manufacturer-mismatch": {
		title: "Platform of another manufacturer",
		severity: "error",
		alwaysError: !1,
		description: "The platform of a device is limited to one manufacturer, and its device type is made by another.",
		remedy: "Correct the `platform` or the `device_type` of the device, or the `manufacturer` of the platform."
	},
	"software-invalid": {
		title: "Software is not approved",
		severity: "error",
		alwaysError: !1,
		description: "No record matches a device or inventory item (`no_policy`), no matching record is for its software (`not_approved`), or the approval has ended (`expired`) or has not started (`not_yet_valid`). With `grace_days: N`, an expired approval is a warning for N days.",
		remedy: "Move it to an approved version, or approve the version that it runs."
	},
	"software-missing": {
		title: "No software version",
		severity: "warning",
		alwaysError: !1,
		description: "A device or inventory item has no software version.",
		remedy: "Set its `software_version`."
	},
	"software-not-preferred": {
		title: "A preferred version is available",
		severity: "off",
		alwaysError: !1,
		description: "The software of a device or inventory item is approved but not preferred, and a preferred version of its platform is approved, too.",
		remedy: "Plan the move to the preferred version."
	},
	"approval-expiring": {
		title: "Approval ends soon",
		severity: "warning",
		alwaysError: !1,
		description: "The approval of a device or inventory item ends within `expiring_within_days` (default 30).",
		remedy: "Move it to a version that stays approved, or extend the approval."
	},
	"approval-missing": {
		title: "Approval without a name",
		severity: "off",
		alwaysError: !1,
		description: "A record has no `approved_by`.",
		remedy: "Add `approved_by`, and `ticket` if there is one."
	},
	"software-end-of-support": {
		title: "Software past its end of support",
		severity: "warning",
		alwaysError: !1,
		description: "The `end_of_support_date` of the version that a device, inventory item or virtual machine runs has passed.",
		remedy: "Move it to a supported version."
	},
	"software-pre-release": {
		title: "Pre-release in use",
		severity: "off",
		alwaysError: !1,
		description: "A device, inventory item or virtual machine runs a version with `pre_release: true`.",
		remedy: "Move it to a final release."
	},
	"validated-software-unassigned": {
		title: "Record without assignments",
		severity: "warning",
		alwaysError: !1,
		description: "A record lists no device, device type, role, tenant, inventory item or tag.",
		remedy: "Assign the record, or remove it."
	},
	"validated-software-unused": {
		title: "Record that matches nothing",
		severity: "notice",
		alwaysError: !1,
		description: "A record matches no device and no inventory item.",
		remedy: "Remove the record, or correct its assignments."
	},
	"validated-software-other-platform": {
		title: "Record that matches only other platforms",
		severity: "notice",
		alwaysError: !1,
		description: "All devices that a record matches are of other platforms than its software. Records that match an inventory item are not reported.",
		remedy: "Assign the record to devices of its platform, or correct its software."
	},
	"validated-software-conflict": {
		title: "Records disagree on what is preferred",
		severity: "warning",
		alwaysError: !1,
		description: "Two records for one version match the same device or inventory item, are in their windows at the same time, and differ in `preferred`.",
		remedy: "Give both records the same `preferred`, or separate their windows or assignments."
	},
	"change-impact": {
		title: "Change makes devices invalid",
		severity: "error",
		alwaysError: !1,
		description: "With `--base`: an entry that the change added, removed or altered takes away the approval of devices or inventory items.",
		remedy: "Undo the change, or move the devices to software that stays approved."
	},
	"subject-removed": {
		title: "Device or item removed",
		severity: "notice",
		alwaysError: !1,
		description: "With `--base`: a device or inventory item that was judged before is no longer declared in a file that the config reads.",
		remedy: "Nothing, if it is gone from the network. Otherwise put it back."
	},
	"policy-loosened": {
		title: "Policy is less strict",
		severity: "notice",
		alwaysError: !1,
		description: "With `--base`: the change approves more or checks less. It adds or widens a record or a waiver, gives a record other software, removes or alters a policy test, removes the observation of a device that drifted, or loosens the config.",
		remedy: "Make sure that it is intended."
	},
	"policy-proposed": {
		title: "Proposed policy breaks something",
		severity: "error",
		alwaysError: !1,
		description: "With `--policy-from base`: the proposed policy or config would break something when it is merged. An error if the policy has no record, the config is gone, or nothing would be judged; a warning for each device or inventory item that would become invalid or no longer be checked.",
		remedy: "Correct the proposed policy or config, or move the devices to software that stays approved first."
	},
	"policy-retargeted": {
		title: "Reference of the policy means something else",
		severity: "error",
		alwaysError: !1,
		description: "With `--policy-from base`: a reference in the policy of the base, such as `software: 7.2.2`, would mean another object, because the change declares that name elsewhere. The record keeps its meaning.",
		remedy: "Write the reference as a mapping with all identity fields and merge that first, or keep the object that it means."
	},
	"software-drift": {
		title: "Another version runs",
		severity: "warning",
		alwaysError: !1,
		description: "A device or inventory item was seen to run another version than its `software_version` says.",
		remedy: "Move the device to its `software_version`, or change `software_version` to what should run."
	},
	"observed-software-invalid": {
		title: "Unapproved version runs",
		severity: "error",
		alwaysError: !1,
		description: "A device or inventory item was seen to run another version than its `software_version` says, and no record approves it.",
		remedy: "Move the device to approved software."
	},
	"observed-version-undeclared": {
		title: "Undeclared version runs",
		severity: "warning",
		alwaysError: !1,
		description: "A device or inventory item was seen to run a version that its platform does not declare.",
		remedy: "Declare the software version."
	},
	"observation-stale": {
		title: "Observation out of date",
		severity: "notice",
		alwaysError: !1,
		description: "The newest observation of a device or inventory item is more than `observed_stale_days` days old, or later than the date of the check.",
		remedy: "Observe the device again, or correct the clock of the source."
	},
	"observation-unmatched": {
		title: "Observation without a device",
		severity: "warning",
		alwaysError: !1,
		description: "An observation names a device or inventory item that the inventory does not have, or has more than once.",
		remedy: "Add it to the inventory, or name its tenant or location."
	},
	"software-unobserved": {
		title: "Software never observed",
		severity: "off",
		alwaysError: !1,
		description: "In a repository with observations, a device or inventory item with software was never observed.",
		remedy: "Include it in the import that writes `observed_software`."
	},
	"waiver-expired": {
		title: "Waiver has expired",
		severity: "warning",
		alwaysError: !1,
		description: "The `until` of a waiver has passed, so it excuses nothing.",
		remedy: "Move what it names to approved software, extend the waiver, or remove it."
	},
	"waiver-unused": {
		title: "Waiver excuses nothing",
		severity: "notice",
		alwaysError: !1,
		description: "Nothing needs a waiver that is still in force: each device and item that it names runs approved software, no software, or software that the waiver is not for, or has a longer waiver. Not reported while errors keep entries out of the check.",
		remedy: "Remove the waiver, or it will excuse a later violation."
	}
}, RULE_NAMES = Object.keys(RULES);
// src/parse/locate.ts
function locate(place) {
	if ("offsets" in place) return locateOffsets(place.file, ...place.offsets);
	let { nodes } = place.file, node = findNode(nodes, place.node, place.value, place.path ?? [], place.on ?? "value");
	return locateOffsets(place.file, ...nodeRange(nodes, node));
}
function locateOffsets(file, from, to) {
	let { nodes } = file, start = positionAt(nodes, from), { line, column } = start, behind = (lineStart(nodes, line + 1) ?? Infinity) - 1;
	return {
		file: file.path,
		start,
		end: {
			line,
			column: column + Math.min(to, behind) - from
		}
	};
}
function locateDiagnostic(draft, severities) {
	return {
		rule: draft.rule,
		severity: severityOfDraft(draft, severities),
		message: draft.message,
		help: draft.help,
		...locateFix(draft),
		location: locate(draft.at),
		related: (draft.related ?? []).map(({ message, at }) => ({
			message,
			location: locate(at)
		})),
		identity: identityOfDiagnostic(draft),
		...draft.subject === void 0 ? aboutOf(draft) : { subject: draft.subject },
		...draft.waived !== void 0 && { waived: draft.waived },
		...draft.atMost !== void 0 && { atMost: draft.atMost },
		...draft.folded === !0 && { folded: !0 },
		...draft.follows !== void 0 && { follows: draft.follows },
		...draft.count !== void 0 && { count: draft.count }
	};
}
function aboutOf({ entry }) {
	return entry?.collection === "virtual_machines" ? { about: {
		...subjectOfEntry(entry),
		kind: "virtual_machine"
	} } : entry?.collection === "devices" || entry?.collection === "inventory_items" ? { about: subjectOfEntry(entry) } : {};
}
function locateFix({ fix, at }) {
	if (fix === void 0 || "offsets" in at) return {};
	let { nodes } = at.file, offsets = nodeRange(nodes, findNode(nodes, at.node, at.value, at.path ?? [], "value")), [start, end] = offsets.map((offset) => positionAt(nodes, offset).line);
	return start === end ? { fix: {
		...fix,
		offsets
	} } : {};
}
function severityOfDraft({ rule, atMost }, severities) {
	let configured = severities[rule], severity = configured === "off" ? "notice" : configured;
	return atMost !== void 0 && compareSeverities(severity, atMost) < 0 ? atMost : severity;
}
// src/parse/ambiguous-line-end.ts
function findAmbiguousLineEnd(text) {
	return findCarriageReturn(text) ?? findEndOfYaml11(text);
}
function findCarriageReturn(text) {
	let at = text.search(/\r(?!\n)/);
	if (at === -1) return;
	let isEverywhere = !text.includes("\n");
	return {
		message: isEverywhere ? "the lines of this file end in a carriage return alone" : "a carriage return alone ends this line for some readers of YAML, and not for others",
		help: isEverywhere ? "save it with the line ends of Unix (LF) or Windows (CRLF)" : "remove it, or save the file with the line ends of Unix (LF) or Windows (CRLF)",
		offsets: isEverywhere ? [0, 1] : [at, at + 1]
	};
}
const TOKENS = /(?<=(?:^|[-:,?[{])\s{0,8})(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')|(?<=^|\s)#.*|[^]/gsu, ENDS_OF_YAML_11 = /[\u0085\u2028\u2029]/g;
function findEndOfYaml11(text) {
	ENDS_OF_YAML_11.lastIndex = 0;
	for (let found = ENDS_OF_YAML_11.exec(text); found !== null; found = ENDS_OF_YAML_11.exec(text)) {
		let start = text.lastIndexOf("\n", found.index) + 1, end = text.indexOf("\n", found.index), line = text.slice(start, end === -1 ? text.length : end), at = findOutsideQuotes(line);
		if (at !== void 0 && line.slice(at).includes(":")) {
			let code = line.charCodeAt(at).toString(16).toUpperCase().padStart(4, "0");
			return {
				message: `the character U+${code} ends this line for readers of YAML 1.1, and not for those of YAML 1.2`,
				help: `remove it; in quoted text, write it as "\\u${code}"`,
				offsets: [start + at, start + at + 1]
			};
		}
		ENDS_OF_YAML_11.lastIndex = start + line.length;
	}
}
function findOutsideQuotes(line) {
	for (let { 0: token, index } of line.matchAll(TOKENS)) {
		if (/^["'].+/s.test(token)) continue;
		let at = token.search(ENDS_OF_YAML_11);
		if (at !== -1) return index + at;
	}
}
// src/text/line-starts.ts
function lineStartsOf(text) {
	let starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return Uint32Array.from(starts);
}
function lineOf(lineStarts, offset) {
	let low = 0, high = lineStarts.length - 1;
	for (; low < high;) {
		let middle = low + high + 1 >>> 1;
		(lineStarts[middle] ?? 0) <= offset ? low = middle : high = middle - 1;
	}
	return low + 1;
}
// src/parse/refuse-whole.ts
const LIMITS = {
	complexFileSize: [
		"complex_file_size",
		"characters, and from here on it is not plain YAML",
		"write it as plain lists and mappings, without anchors, aliases, tags and mistakes, or split it"
	],
	documents: [
		"documents",
		"documents",
		"split it"
	],
	values: [
		"values",
		"values",
		"split it"
	]
};
function refuseWhole(text, limit, limits) {
	return loseText(text, faultOfWhole(limit, limits));
}
function loseText(text, fault) {
	let lineStarts = lineStartsOf(text);
	return {
		documents: [{
			value: null,
			node: 0,
			offsets: [0, text.length],
			faults: [fault]
		}],
		nodes: createNodeTable(new Uint32Array(3), 1, lineStarts, lineStarts.length, void 0)
	};
}
function faultOfWhole(limit, limits) {
	let [key, what, help] = LIMITS[limit];
	return {
		message: `this file holds more than ${limits[limit].toLocaleString("en-US")} ${what}`,
		help: `${help}; or raise limits.${key} in the config`,
		offsets: [0, 1]
	};
}
function isBlankOrEnd(code) {
	return code === 32 || code === 10 || code === 13 || Number.isNaN(code);
}
function withoutBlanks(text, offset) {
	let end = offset;
	for (; end > 0 && isTrimmed(text.charCodeAt(end - 1));) --end;
	return end;
}
function isTrimmed(code) {
	return code === 32 || code <= 13 && (code === 10 || code === 13 || code === 9);
}
function isDigit(code) {
	return code >= 48 && code <= 57;
}
function mayBeginPlain(code) {
	return code < 128 ? (BEGINS_PLAIN[code] ?? 0) === 1 : code !== 65279;
}
const BEGINS_PLAIN = new Uint8Array(128);
for (let code = 33; code < 127; code += 1) BEGINS_PLAIN[code] = 1;
for (let indicator of "-?:,[]{}#&*!|>'\"%@`") BEGINS_PLAIN[indicator.charCodeAt(0)] = 0;
// src/parse/plain/join-lines.ts
function joinLines(pieces, breaks) {
	let parts = [];
	for (let [index, piece] of pieces.entries()) index > 0 && parts.push(foldedBreaks(breaks[index - 1] ?? 1)), parts.push(piece);
	return joinParts(parts);
}
function joinParts(parts) {
	return parts.length === 1 ? copyText(parts[0] ?? "") : parts.join("");
}
function copyText(text) {
	return [text.slice(0, 1), text.slice(1)].join("");
}
function foldedBreaks(count) {
	return count === 1 ? " " : "\n".repeat(Math.max(count - 1, 0));
}
function foldQuoted(source, escapes, decode) {
	let lines = source.split("\n"), last = lines.length - 1, pieces = [], breaks = [], pending = 0;
	for (let [index, line] of lines.entries()) {
		let start = index === 0 ? 0 : endOfSpaces(line), end = index === last ? line.length : endOfText(line, start, escapes), joinsNext = escapes && index !== last && isEscaped(line, end, start);
		(index === 0 || index === last || end > start) && (index > 0 && breaks.push(pending), pieces.push(decode(line.slice(start, joinsNext ? end - 1 : end))), pending = 0), joinsNext || (pending += 1);
	}
	return joinLines(pieces, breaks);
}
function endOfSpaces(line) {
	let at = 0;
	for (; line.charCodeAt(at) === 32;) at += 1;
	return at;
}
function endOfText(line, start, escapes) {
	let whole = line.charCodeAt(line.length - 1) === 13 ? line.length - 1 : line.length, end = whole;
	for (; end > start && line.charCodeAt(end - 1) === 32;) --end;
	return escapes && end < whole && isEscaped(line, end, start) ? end + 1 : end;
}
function isEscaped(line, offset, start) {
	let at = offset;
	for (; at > start && line.charAt(at - 1) === "\\";) --at;
	return (offset - at) % 2 == 1;
}
function createScan() {
	return {
		text: "",
		at: 0,
		lineStart: 0,
		column: -1,
		valueEnd: 0,
		hasComment: !1,
		commentColumn: -1,
		scalarStart: 0,
		scalarEnd: 0,
		quoted: void 0,
		hash: 0,
		rows: new Uint32Array(3072),
		nodes: 0,
		lineStarts: new Uint32Array(1024),
		lines: 0,
		keysOf: void 0,
		depth: 0,
		deepest: 0,
		least: 0,
		mostKeys: 0
	};
}
function beginScan(scan, text, { depth, keys }) {
	scan.text = text, scan.at = 0, scan.nodes = 0, scan.lines = 0, scan.keysOf = void 0, scan.depth = 0, scan.deepest = Math.min(depth, 60), scan.mostKeys = keys, beginLine(scan, 0);
}
function addNode(scan, start, end) {
	let node = scan.nodes, at = node * 3;
	at + 3 > scan.rows.length && (scan.rows = grown(scan.rows));
	let { rows } = scan;
	return rows[at] = start, rows[at + 1] = end, rows[at + 2] = 1, scan.nodes = node + 1, node;
}
function endNode(scan, node, end) {
	scan.rows[node * 3 + 1] = end;
}
function closeNode(scan, node, end) {
	scan.rows[node * 3 + 1] = end, scan.rows[node * 3 + 2] = scan.nodes - node;
}
function beginLine(scan, start) {
	scan.lines === scan.lineStarts.length && (scan.lineStarts = grown(scan.lineStarts)), scan.lineStarts[scan.lines] = start, scan.lines += 1, scan.lineStart = start;
}
function grown(numbers) {
	let larger = new Uint32Array(numbers.length * 2);
	return larger.set(numbers), larger;
}
function leaveLine(scan, column) {
	let { text } = scan, at = scan.at;
	scan.hasComment = !1, scan.commentColumn = -1;
	let code = text.charCodeAt(at);
	if (code === 32) {
		do
			code = text.charCodeAt(++at);
		while (code === 32);
		code === 35 && (scan.hasComment = !0, at = endOfComment(text, at), code = text.charCodeAt(at));
	}
	at = passLineEnd(scan, at, code), scan.valueEnd = at, findContent(scan, at, column);
}
function continueOnNextLine(scan, from, least) {
	let { text } = scan, at = from;
	for (;;) {
		at = passLineEnd(scan, at, text.charCodeAt(at));
		let code = text.charCodeAt(at);
		for (; code === 32;) code = text.charCodeAt(++at);
		if (code !== 10 && code !== 13) return at === text.length || at - scan.lineStart < least ? giveUp() : at;
	}
}
function findContent(scan, from, column) {
	let { text } = scan, at = from;
	for (;;) {
		let lineStart = at, code = text.charCodeAt(at);
		for (; code === 32;) code = text.charCodeAt(++at);
		if (code === 35) {
			let indent = at - lineStart;
			at = endOfComment(text, at), at = passLineEnd(scan, at, text.charCodeAt(at)), scan.hasComment = !0, column !== void 0 && indent > column && scan.commentColumn < 0 ? scan.valueEnd = at : indent > scan.commentColumn && (scan.commentColumn = indent);
		} else if (code === 10 || code === 13) at = passLineEnd(scan, at, code);
		else {
			scan.at = at, scan.column = at === text.length || at === lineStart && isMarker(text, at, code) ? -1 : at - lineStart;
			return;
		}
	}
}
function passLineEnd(scan, at, code) {
	return code === 10 ? (beginLine(scan, at + 1), at + 1) : code === 13 && scan.text.charCodeAt(at + 1) === 10 ? (beginLine(scan, at + 2), at + 2) : at === scan.text.length ? at : giveUp();
}
function endOfComment(text, at) {
	let end = text.indexOf("\n", at);
	return end === -1 ? text.length : end;
}
function isMarker(text, at, code) {
	return code !== 45 && code !== 46 || text.charCodeAt(at + 1) !== code || text.charCodeAt(at + 2) !== code || !isBlankOrEnd(text.charCodeAt(at + 3)) ? !1 : code === 45 || giveUp();
}
var NotPlain = class extends Error {};
const NOT_PLAIN = new NotPlain("this text is not plain YAML");
function giveUp() {
	throw NOT_PLAIN;
}
// src/parse/plain/block-scalar.ts
function readBlockScalar(scan, column) {
	let start = scan.at, header = readHeader(scan), lines = scanLines(scan, column, header.indentation), nextLine = lines.end;
	return header.chomping !== "keep" && dropBlankLines(lines), addNode(scan, start, withoutBlanks(scan.text, lines.end)), scan.valueEnd = lines.end, scan.hasComment = !1, scan.commentColumn = -1, findContent(scan, nextLine, void 0), lines.indent < 0 ? header.chomping === "keep" ? "\n".repeat(lines.starts.length) : "" : textOfLines(scan.text, lines, header);
}
function readHeader(scan) {
	let { text } = scan, { at } = scan, isFolded = text.charCodeAt(at) === 62, indentation = 0, chomping = "clip";
	for (let code = text.charCodeAt(++at); !isBlankOrEnd(code); code = text.charCodeAt(++at)) code > 48 && code <= 57 && indentation === 0 ? indentation = code - 48 : (code === 45 || code === 43) && chomping === "clip" ? chomping = code === 43 ? "keep" : "strip" : giveUp();
	for (; text.charCodeAt(at) === 32;) at += 1;
	return text.charCodeAt(at) === 35 && (at = endOfComment(text, at)), scan.at = at === text.length ? giveUp() : passLineEnd(scan, at, text.charCodeAt(at)), {
		isFolded,
		indentation,
		chomping
	};
}
function scanLines(scan, column, indentation) {
	let { text } = scan, lines = {
		starts: [],
		contents: [],
		ends: [],
		indent: -1,
		firstIndent: 0,
		end: scan.at
	}, widestBlank = 0, start = scan.at;
	for (; start < text.length;) {
		let at = start, code = text.charCodeAt(at);
		for (; code === 32;) code = text.charCodeAt(++at);
		let indent = at - start;
		(code === 9 || at === text.length) && giveUp();
		let isBlank = code === 10 || code === 13;
		if (isBlank) lines.indent < 0 && (widestBlank = Math.max(widestBlank, indent));
		else {
			if (lines.indent >= 0 ? indent < lines.indent : indent <= column) {
				lines.indent < 0 && (lines.firstIndent = indent);
				break;
			}
			lines.indent < 0 && (lines.firstIndent = indent, lines.indent = indentation === 0 ? indent : column + indentation, (indent < lines.indent || indentation === 0 && widestBlank > indent) && giveUp());
		}
		let end = isBlank ? at : endOfLine(text, at);
		lines.starts.push(start), lines.contents.push(at), lines.ends.push(end), start = passLineEnd(scan, end, text.charCodeAt(end));
	}
	return lines.end = start, lines;
}
function endOfLine(text, from) {
	let at = from;
	for (;;) {
		let code = text.charCodeAt(at);
		if (!(code >= 32) && code !== 9) return at;
		at += 1;
	}
}
function dropBlankLines(lines) {
	let { starts, contents, ends, firstIndent } = lines;
	for (let last = starts.length - 1; last > 0; --last) {
		let [start = 0, content = 0, end = 0] = [
			starts[last],
			contents[last],
			ends[last]
		];
		if (content !== end || content - start > firstIndent) break;
		lines.end = start, starts.pop(), contents.pop(), ends.pop();
	}
}
function textOfLines(text, { starts, contents, ends, indent, end }, { isFolded, chomping }) {
	let isBlank = (line) => contents[line] === ends[line], isDeeper = (line) => (contents[line] ?? 0) - (starts[line] ?? 0) > indent, count = starts.length;
	for (; isBlank(count - 1) && !isDeeper(count - 1);) --count;
	let pieces = [];
	for (let line = 0; line < count; line += 1) pieces.push(text.slice(Math.min((starts[line] ?? 0) + indent, contents[line] ?? 0), ends[line]));
	let parts = isFolded ? foldLines(pieces, isBlank, isDeeper) : [pieces.join("\n")], lineEnds = starts.length - count + +(text.charCodeAt(end - 1) === 10);
	return chomping === "clip" ? parts.push("\n") : chomping === "keep" && parts.push("\n".repeat(Math.max(lineEnds, 1))), joinParts(parts);
}
function foldLines(pieces, isBlank, isDeeper) {
	let parts = [], separator = "", afterDeeper = !1, line = 0;
	for (; isBlank(line); line += 1) parts.push(pieces[line] ?? "", "\n");
	for (; line < pieces.length; line += 1) {
		let piece = pieces[line] ?? "";
		isDeeper(line) ? (separator === " " ? separator = "\n" : !afterDeeper && separator === "\n" && (separator = "\n\n"), parts.push(separator, piece), separator = "\n", afterDeeper = !0) : isBlank(line) ? separator === "\n" ? parts.push("\n") : separator = "\n" : (parts.push(separator, piece), separator = " ", afterDeeper = !1);
	}
	return parts;
}
// src/parse/plain/mapping.ts
function openMapping() {
	return {
		value: {},
		names: void 0,
		count: 0
	};
}
function setField(mapping, name, value) {
	let { value: fields } = mapping;
	fields[name] !== void 0 && Object.hasOwn(fields, name) && giveUp(), mapping.names === void 0 ? isDigit(name.charCodeAt(0)) && (mapping.names = [...Object.keys(fields), name]) : mapping.names.push(name), fields[name] = value, mapping.count += 1;
}
function closeMapping(scan, node, { names, count }) {
	count > scan.mostKeys && giveUp(), names !== void 0 && (scan.keysOf ??= new Map(), scan.keysOf.set(node, names));
}
// src/parse/plain/core-schema.ts
const INTEGER = /^[-+]?[0-9]+$/, OCTAL = /^0o[0-7]+$/, HEXADECIMAL = /^0x[0-9a-fA-F]+$/, INFINITE = /^[-+]?\.(?:inf|Inf|INF)$/, NOT_A_NUMBER = /^(?:\.nan|\.NaN|\.NAN)$/, WITH_EXPONENT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/, FRACTION = /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/;
function mayBeginNumber(code) {
	return isDigit(code) || code === 45 || code === 43 || code === 46;
}
function numberOf(text) {
	return OCTAL.test(text) ? parseInt(text.slice(2), 8) : INTEGER.test(text) ? parseInt(text, 10) : HEXADECIMAL.test(text) ? parseInt(text.slice(2), 16) : INFINITE.test(text) ? text.startsWith("-") ? -Infinity : Infinity : NOT_A_NUMBER.test(text) ? NaN : WITH_EXPONENT.test(text) || FRACTION.test(text) ? parseFloat(text) : void 0;
}
function looksLikeNumber(text, start, end) {
	let dots = +(text.charCodeAt(start) === 46);
	for (let at = start + 1; at < end; at += 1) {
		let code = text.charCodeAt(at);
		if (!isDigit(code)) {
			if (code === 46) {
				if (dots += 1, dots > 1) return !1;
			} else if (code === 45 || code === 43) {
				if ((text.charCodeAt(at - 1) | 32) != 101) return !1;
			} else if ((LETTERS_OF_NUMBERS[code] ?? 0) === 0) return !1;
		}
	}
	return !0;
}
const LETTERS_OF_NUMBERS = new Uint8Array(128);
for (let letter of "xoabcdefABCDEFinIN") LETTERS_OF_NUMBERS[letter.charCodeAt(0)] = 1;
const WORDS$2 = new Map([
	...[
		"~",
		"null",
		"Null",
		"NULL"
	].map((word) => [word, null]),
	...[
		"true",
		"True",
		"TRUE"
	].map((word) => [word, !0]),
	...[
		"false",
		"False",
		"FALSE"
	].map((word) => [word, !1])
]);
function mayBeWord(code, length) {
	switch (code) {
		case 126:
		case 78:
		case 110:
		case 84:
		case 116:
		case 70:
		case 102: return length <= 5;
		default: return !1;
	}
}
function createSharedTexts(prepare = (text) => text) {
	let known = Array(8192).fill("");
	return (text, start, end, hash) => {
		let length = end - start;
		if (length > 48) return prepare(copy(text, start, end));
		let slot = (hash ^ hash >>> 15) & 8191, found = known[slot] ?? "";
		if (found.length === length && isAt(found, text, start)) return found;
		let made = prepare(copy(text, start, end));
		return known[slot] = made, made;
	};
}
function hashFurther(hash, code) {
	return Math.imul(hash, 31) + code | 0;
}
function isAt(found, text, start) {
	for (let index = found.length - 1; index >= 0; --index) if (found.charCodeAt(index) !== text.charCodeAt(start + index)) return !1;
	return !0;
}
function copy(text, start, end) {
	return end - start < 13 ? text.slice(start, end) : [text.slice(start, start + 1), text.slice(start + 1, end)].join("");
}
// src/parse/plain/scalars.ts
const shareText = createSharedTexts(), shareKey = createSharedTexts((key) => ((key === "<<" || key === "__proto__") && giveUp(), Object.keys({ [key]: null })[0] ?? key));
function scanScalar(scan, isKey, least) {
	let code = scan.text.charCodeAt(scan.at);
	code === 34 ? scanDoubleQuoted(scan, least) : code === 39 ? scanSingleQuoted(scan, least) : mayBeginPlain(code) || mayFollowIndicator(scan, code, isKey) ? scanPlain(scan) : giveUp();
}
function mayFollowIndicator({ text, at }, code, isKey) {
	return code !== 45 && (isKey || code !== 58 && code !== 63) ? !1 : !isBlankOrEnd(text.charCodeAt(at + 1));
}
function scanPlain(scan) {
	let { text } = scan, at = scan.at, end = at, running = 0, hash = 0;
	for (scan.scalarStart = at, scan.quoted = void 0;;) {
		let code = text.charCodeAt(at);
		if (code === 32) {
			if (text.charCodeAt(at + 1) === 35) break;
			running = hashFurther(running, code), at += 1;
		} else {
			if (code === 58 && isBlankOrEnd(text.charCodeAt(at + 1))) break;
			if (!(code > 32)) {
				if (code === 10 || code === 13 || at === text.length) break;
				giveUp();
			}
			running = hashFurther(running, code), hash = running, at += 1, end = at;
		}
	}
	scan.at = at, scan.scalarEnd = end, scan.hash = hash;
}
function scanSingleQuoted(scan, least) {
	let { text } = scan, start = scan.at, at = start + 1, hash = 0, doubled = !1, hasLines = !1;
	for (;;) {
		let code = text.charCodeAt(at);
		if (code === 39) {
			if (text.charCodeAt(at + 1) !== 39) break;
			doubled = !0, at += 1;
		} else if (!(code >= 32)) {
			at = continueOnNextLine(scan, at, least), hasLines = !0;
			continue;
		}
		hash = hashFurther(hash, code), at += 1;
	}
	scan.scalarStart = start, scan.scalarEnd = at + 1, scan.at = at + 1, scan.quoted = hasLines ? foldQuoted(text.slice(start + 1, at), !1, withSingleApostrophes) : doubled ? withSingleApostrophes(text.slice(start + 1, at)) : shareText(text, start + 1, at, hash);
}
function withSingleApostrophes(text) {
	return text.replaceAll("''", "'");
}
function scanDoubleQuoted(scan, least) {
	let { text } = scan, start = scan.at, at = start + 1, hash = 0, escaped = !1, hasLines = !1;
	for (;;) {
		let code = text.charCodeAt(at);
		if (code === 34) break;
		code === 92 && (at = passBackslash(text, at), code = text.charCodeAt(at), escaped = !0), code >= 32 ? (hash = hashFurther(hash, code), at += 1) : (at = continueOnNextLine(scan, at, least), hasLines = !0);
	}
	scan.scalarStart = start, scan.scalarEnd = at + 1, scan.at = at + 1, scan.quoted = hasLines ? foldQuoted(text.slice(start + 1, at), !0, unescape) : escaped ? unescape(text.slice(start + 1, at)) : shareText(text, start + 1, at, hash);
}
function passBackslash(text, at) {
	let code = text.charCodeAt(at + 1);
	return code === 10 || code === 13 || SIMPLE_ESCAPES.has(text.charAt(at + 1)) ? at + 1 : (HEXADECIMAL_ESCAPE.lastIndex = at, HEXADECIMAL_ESCAPE.test(text) ? at + 1 : giveUp());
}
function unescape(text) {
	return text.replace(/\\(x..|u....|.)/g, (_, escape) => escape.length === 1 ? SIMPLE_ESCAPES.get(escape) ?? "" : String.fromCharCode(parseInt(escape.slice(1), 16)));
}
const HEXADECIMAL_ESCAPE = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4})/y, SIMPLE_ESCAPES = new Map([
	["\\", "\\"],
	["\"", "\""],
	["/", "/"],
	[" ", " "],
	["0", "\0"],
	["b", "\b"],
	["e", "\x1B"],
	["n", "\n"],
	["r", "\r"],
	["t", "	"],
	["_", "\xA0"],
	["N", "\u0085"],
	["L", "\u2028"],
	["P", "\u2029"]
]);
function valueOfScalar({ text, scalarStart: start, scalarEnd: end, quoted, hash }) {
	if (quoted !== void 0) return quoted;
	let first = text.charCodeAt(start);
	if (mayBeginNumber(first) && looksLikeNumber(text, start, end)) {
		let number = numberOf(text.slice(start, end));
		if (number !== void 0) return number;
	}
	let shared = shareText(text, start, end, hash);
	if (!mayBeWord(first, end - start)) return shared;
	let word = WORDS$2.get(shared);
	return word === void 0 ? shared : word;
}
function nameOfKey({ text, scalarStart: start, scalarEnd: end, quoted, hash }) {
	return end - start > 1e3 && giveUp(), quoted === void 0 ? shareKey(text, start, end, hash) : shareKey(quoted, 0, quoted.length, hashOf(quoted));
}
function hashOf(text) {
	let hash = 0;
	for (let at = 0; at < text.length; at += 1) hash = hashFurther(hash, text.charCodeAt(at));
	return hash;
}
function passColon(scan) {
	let { text } = scan, { at } = scan;
	for (; text.charCodeAt(at) === 32;) at += 1;
	return text.charCodeAt(at) !== 58 || !isBlankOrEnd(text.charCodeAt(at + 1)) ? !1 : (scan.at = at + 1, !0);
}
function readFlow(scan, depth) {
	return (depth > 20 || scan.depth + depth >= scan.deepest) && giveUp(), scan.text.charCodeAt(scan.at) === 91 ? readFlowSequence(scan, depth) : readFlowMapping(scan, depth);
}
function readFlowSequence(scan, depth) {
	let node = addNode(scan, scan.at, 0), items = [];
	if (scan.at += 1, passBlanks(scan, depth) !== 93) do
		items.push(readFlowValue(scan, depth));
	while (passComma(scan, depth, 93));
	return scan.at += 1, closeNode(scan, node, scan.at), items;
}
function readFlowMapping(scan, depth) {
	let node = addNode(scan, scan.at, 0), mapping = openMapping();
	if (scan.at += 1, passBlanks(scan, depth) !== 125) do {
		let name = readFlowKey(scan);
		passBlanks(scan, depth), setField(mapping, name, readFlowValue(scan, depth));
	} while (passComma(scan, depth, 125));
	return scan.at += 1, closeMapping(scan, node, mapping), closeNode(scan, node, scan.at), mapping.value;
}
function readFlowKey(scan) {
	scanFlowScalar(scan, Infinity), addNode(scan, scan.scalarStart, scan.scalarEnd);
	let name = nameOfKey(scan), { quoted } = scan;
	return passSpaces(scan) !== 58 && giveUp(), quoted === void 0 && !isBlankOrEnd(scan.text.charCodeAt(scan.at + 1)) && giveUp(), scan.at += 1, name;
}
function readFlowValue(scan, depth) {
	let code = scan.text.charCodeAt(scan.at);
	if (code === 91 || code === 123) {
		let value = readFlow(scan, depth + 1);
		return passBlanks(scan, depth), value;
	}
	scanFlowScalar(scan, scan.least);
	let node = addNode(scan, scan.scalarStart, scan.scalarEnd), value = valueOfScalar(scan), line = scan.lines;
	return passBlanks(scan, depth), scan.lines > line && continuesPlain$1(scan) ? readFurtherLines$1(scan, depth, node, line) : value;
}
function continuesPlain$1({ text, at, quoted, hasComment }) {
	return quoted === void 0 && !hasComment && !isFlowIndicator(text.charCodeAt(at));
}
function readFurtherLines$1(scan, depth, node, first) {
	let { text } = scan, pieces = [text.slice(scan.scalarStart, scan.scalarEnd)], breaks = [], line = first;
	do
		breaks.push(scan.lines - line), line = scan.lines, scanFlowPlain(scan), pieces.push(text.slice(scan.scalarStart, scan.scalarEnd)), endNode(scan, node, scan.scalarEnd), passBlanks(scan, depth);
	while (scan.lines > line && continuesPlain$1(scan));
	return joinLines(pieces, breaks);
}
function passSpaces(scan) {
	let { text } = scan, { at } = scan, code = text.charCodeAt(at);
	for (; code === 32;) code = text.charCodeAt(++at);
	return scan.at = at, code;
}
function passBlanks(scan, depth) {
	scan.hasComment = !1;
	let code = passSpaces(scan);
	return code === 10 || code === 13 || code === 35 ? passLines(scan, depth) : code;
}
function passLines(scan, depth) {
	let { text } = scan;
	for (;;) {
		let { at } = scan;
		text.charCodeAt(at) === 35 && (text.charCodeAt(at - 1) !== 32 && giveUp(), scan.hasComment = !0, at = endOfComment(text, at)), scan.at = passLineEnd(scan, at, text.charCodeAt(at));
		let code = passSpaces(scan);
		if (code !== 10 && code !== 13 && code !== 35) return scan.at - scan.lineStart < (depth === 0 && (code === 93 || code === 125) ? scan.least - 1 : scan.least) && giveUp(), code;
	}
}
function passComma(scan, depth, closing) {
	let code = scan.text.charCodeAt(scan.at);
	return code !== closing && (code !== 44 && giveUp(), scan.at += 1, passBlanks(scan, depth) !== closing);
}
function scanFlowScalar(scan, least) {
	let code = scan.text.charCodeAt(scan.at);
	code === 34 ? scanDoubleQuoted(scan, least) : code === 39 ? scanSingleQuoted(scan, least) : mayBeginPlain(code) || code === 45 && mayBeginPlain(scan.text.charCodeAt(scan.at + 1)) ? scanFlowPlain(scan) : giveUp();
}
function scanFlowPlain(scan) {
	let { text } = scan, at = scan.at, end = at, running = 0, hash = 0;
	for (scan.scalarStart = at, scan.quoted = void 0;;) {
		let code = text.charCodeAt(at);
		if (code === 32) {
			if (text.charCodeAt(at + 1) === 35) break;
			running = hashFurther(running, code), at += 1;
		} else {
			if (isFlowIndicator(code)) break;
			if (code === 58) {
				let next = text.charCodeAt(at + 1);
				if (isBlankOrEnd(next) || isFlowIndicator(next)) break;
			}
			if (!(code > 32)) {
				if (code === 10 || code === 13) break;
				giveUp();
			}
			running = hashFurther(running, code), hash = running, at += 1, end = at;
		}
	}
	scan.at = end, scan.scalarEnd = end, scan.hash = hash;
}
function isFlowIndicator(code) {
	return code === 44 || code === 91 || code === 93 || code === 123 || code === 125;
}
// src/parse/plain/block.ts
function readCollection(scan) {
	let { column } = scan;
	if (isAtDash(scan)) return readSequence(scan, column);
	let code = scan.text.charCodeAt(scan.at);
	if (code === 91 || code === 123) {
		let value = readInlineFlow(scan, column);
		return scan.hasComment ? giveUp() : value;
	}
	return scanScalar(scan, !0, Infinity), passColon(scan) ? readMapping(scan, column) : giveUp();
}
function readBelow(scan, column) {
	if (isAtDash(scan)) return readSequence(scan, scan.column);
	let { column: columnOfContent, hasComment, lines } = scan, code = scan.text.charCodeAt(scan.at);
	return code === 91 || code === 123 ? hasComment ? giveUp() : readInlineFlow(scan, column) : (scanScalar(scan, !0, column + 1), passColon(scan) ? scan.lines === lines ? readMapping(scan, columnOfContent) : giveUp() : hasComment ? giveUp() : readInlineScalar(scan, column));
}
function isAtDash({ text, at }) {
	return text.charCodeAt(at) === 45 && isBlankOrEnd(text.charCodeAt(at + 1));
}
function readMapping(scan, column) {
	goDeeper(scan);
	let mapping = openMapping(), node = addNode(scan, scan.scalarStart, 0);
	for (; addNode(scan, scan.scalarStart, scan.scalarEnd), setField(mapping, nameOfKey(scan), readFieldValue(scan, column)), !(scan.column < column);) (scan.column > column || isAtDash(scan)) && giveUp(), scanScalar(scan, !0, Infinity), passColon(scan) || giveUp();
	return closeMapping(scan, node, mapping), closeCollection(scan, node, column), mapping.value;
}
function readSequence(scan, column) {
	goDeeper(scan);
	let items = [], node = addNode(scan, scan.at, 0), hasCommentAbove = !1;
	do
		scan.at += 1, items.push(readItem(scan, column, hasCommentAbove)), scan.column > column && giveUp(), hasCommentAbove = scan.commentColumn >= 0;
	while (scan.column === column && isAtDash(scan));
	return closeCollection(scan, node, column), items;
}
function readFieldValue(scan, column) {
	if (!isInline(scan)) return readFieldValueBelow(scan, column);
	let code = scan.text.charCodeAt(scan.at);
	return code === 91 || code === 123 ? readInlineFlow(scan, column) : code === 124 || code === 62 ? readBlockScalar(scan, column) : (scanScalar(scan, !1, column + 1), readInlineScalar(scan, column));
}
function readItem(scan, column, hasCommentAbove) {
	if (!isInline(scan)) return readItemBelow(scan, column, hasCommentAbove);
	let code = scan.text.charCodeAt(scan.at);
	if (code === 91 || code === 123) return readInlineFlow(scan, column);
	if (code === 124 || code === 62) return readBlockScalar(scan, column);
	let columnOfContent = scan.at - scan.lineStart;
	if (isAtDash(scan)) return readSequence(scan, columnOfContent);
	let { lines } = scan;
	return scanScalar(scan, !1, column + 1), passColon(scan) ? scan.lines === lines ? readMapping(scan, columnOfContent) : giveUp() : readInlineScalar(scan, column);
}
function isInline(scan) {
	let { text } = scan, at = scan.at, code = text.charCodeAt(at);
	for (; code === 32;) code = text.charCodeAt(++at);
	return scan.at = at, !isBlankOrEnd(code) && code !== 35;
}
function readInlineScalar(scan, column) {
	let node = addNode(scan, scan.scalarStart, scan.scalarEnd), value = valueOfScalar(scan), line = scan.lines;
	return leaveLine(scan, column), continuesPlain(scan, column) ? readFurtherLines(scan, column, node, line) : value;
}
function continuesPlain(scan, column) {
	return scan.column > column && scan.quoted === void 0 && !scan.hasComment;
}
function readFurtherLines(scan, column, node, first) {
	let { text } = scan, pieces = [text.slice(scan.scalarStart, scan.scalarEnd)], breaks = [], line = first;
	do
		breaks.push(scan.lines - line), line = scan.lines, scanPlain(scan), pieces.push(text.slice(scan.scalarStart, scan.scalarEnd)), endNode(scan, node, scan.scalarEnd), leaveLine(scan, column);
	while (continuesPlain(scan, column));
	return joinLines(pieces, breaks);
}
function readInlineFlow(scan, column) {
	scan.least = column + 1;
	let value = readFlow(scan, 0);
	return leaveLine(scan, column), value;
}
function readFieldValueBelow(scan, column) {
	let here = leaveIndicator(scan);
	return scan.column > column ? readBelow(scan, column) : scan.column === column && isAtDash(scan) ? readSequence(scan, column) : (scan.hasComment && column === 0 && scan.column < 0 && scan.at < scan.text.length && giveUp(), missingValue(scan, here, scan.hasComment));
}
function readItemBelow(scan, column, hasCommentAbove) {
	let here = leaveIndicator(scan);
	return scan.column > column ? readBelow(scan, column) : missingValue(scan, here, scan.hasComment || hasCommentAbove);
}
function leaveIndicator(scan) {
	let here = scan.at;
	return scan.text.charCodeAt(here) === 35 && --scan.at, leaveLine(scan, void 0), here;
}
function missingValue(scan, here, hasComment) {
	return addNode(scan, here, here), scan.valueEnd = hasComment ? scan.at : here, scan.commentColumn = -1, null;
}
function closeCollection(scan, node, column) {
	--scan.depth, closeNode(scan, node, withoutBlanks(scan.text, scan.valueEnd)), column > 0 && scan.commentColumn >= column && (scan.valueEnd = scan.at, scan.commentColumn = -1);
}
function goDeeper(scan) {
	scan.depth += 1, scan.depth > scan.deepest && giveUp();
}
// src/parse/plain/read-plain.ts
function createPlainReader(limits) {
	let scan = createScan(), createTable = createNodeTablePool();
	return Object.assign((text) => {
		if (beginScan(scan, text, limits), !text.includes("\ufeff")) try {
			let documents = readDocuments(scan);
			return documents.length > limits.documents ? refuseWhole(text, "documents", limits) : scan.nodes > limits.values ? refuseWhole(text, "values", limits) : {
				documents,
				nodes: createTable(scan.rows, scan.nodes, scan.lineStarts, scan.lines, scan.keysOf)
			};
		} catch (error) {
			if (!(error instanceof NotPlain)) throw error;
			return;
		} finally {
			scan.text = "";
		}
	}, { stoppedAt: () => scan.at });
}
function readDocuments(scan) {
	let documents = [];
	for (findContent(scan, 0, void 0), scan.column >= 0 && documents.push(readDocument(scan, scan.lineStart)); scan.at < scan.text.length;) documents.push(readMarkedDocument(scan));
	return documents;
}
function readMarkedDocument(scan) {
	let { text } = scan, start = scan.at, here = start + 3;
	for (; text.charCodeAt(here) === 32;) here += 1;
	return scan.at = text.charCodeAt(here) === 35 ? here - 1 : here, leaveLine(scan, void 0), scan.column >= 0 ? readDocument(scan, start) : {
		value: null,
		node: addNode(scan, here, here),
		offsets: [start, scan.hasComment ? scan.at : here],
		faults: []
	};
}
function readDocument(scan, start) {
	let { column, nodes: node } = scan;
	column !== 0 && giveUp();
	let value = readCollection(scan);
	return scan.column >= 0 && giveUp(), {
		value,
		node,
		offsets: [start, scan.valueEnd],
		faults: []
	};
}
// src/parse/yaml-reader.ts
function createYamlReader({ fastPath = !0, limits }) {
	let readPlain = createPlainReader(limits), readAny;
	return async (text) => {
		let ambiguous = findAmbiguousLineEnd(text);
		if (ambiguous !== void 0) return loseText(text, ambiguous);
		let isLarge = text.length > limits.complexFileSize, plain = fastPath || isLarge ? readPlain(text) : void 0;
		if (plain !== void 0 && fastPath) return plain;
		if (plain === void 0 && isLarge) {
			let { refuseLarge } = await import("./refuse-large.js");
			return refuseLarge(text, readPlain.stoppedAt(), limits);
		}
		return readAny ??= (await import("./parse-yaml.js").then((chunk) => ({ parseYaml: chunk.t }))).parseYaml, readAny(text, limits);
	};
}
// src/model/lost-names.ts
function noLostNames() {
	return {
		names: void 0,
		everything: !1
	};
}
function loseName(lost, collection, name) {
	if (name === void 0) return;
	lost.names ??= new Map();
	let names = lost.names.get(collection);
	names === void 0 ? lost.names.set(collection, new Set([name])) : names.add(name);
}
function isLost({ names, everything }, collection, name) {
	return everything || names?.get(collection)?.has(name) === !0 || names?.get("any")?.has(name) === !0;
}
function isIncomplete({ names, everything }) {
	return everything || names !== void 0;
}
function joinLostNames(all) {
	let joined = noLostNames();
	for (let { names, everything } of all) {
		everything && (joined.everything = !0);
		for (let [collection, words] of names ?? []) for (let word of words) loseName(joined, collection, word);
	}
	return joined;
}
// src/resolve/resolution.ts
function resolveInput(files, { deviceUniqueness }) {
	return {
		files: files.map(({ file }) => file),
		entries: files.flatMap(({ entries }) => entries),
		lostNames: joinLostNames(files.map(({ lostNames }) => lostNames)),
		unreadFiles: files.flatMap(({ file, lostNames, lostText }) => lostNames.everything || lostText !== void 0 ? [file] : []),
		deviceUniqueness
	};
}
function unreadIn({ unreadFiles }) {
	let pathsOf = (files) => files.map(({ path }) => path);
	return {
		unreadFiles: pathsOf(unreadFiles),
		unreadPolicies: pathsOf(unreadFiles.filter(({ area }) => area === "policies"))
	};
}
// src/text/lookalikes.ts
const ASCII_OF = new Map([
	["-", "\u00ad\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"],
	[" ", "\xA0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"],
	["", "\u034f\u200b\u200c\u200d\u2060\ufeff"],
	["A", "\u0391\u0410"],
	["B", "\u0392\u0412"],
	["C", "\u03f9\u0421"],
	["E", "\u0395\u0415"],
	["H", "\u0397\u041d"],
	["I", "\u0399\u0406"],
	["J", "\u0408"],
	["K", "\u039a\u041a"],
	["M", "\u039c\u041c"],
	["N", "\u039d"],
	["O", "\u039f\u041e"],
	["P", "\u03a1\u0420"],
	["S", "\u0405"],
	["T", "\u03a4\u0422"],
	["X", "\u03a7\u0425"],
	["Y", "\u03a5\u04ae"],
	["Z", "\u0396"],
	["a", "\u0430"],
	["c", "\u0441"],
	["e", "\u0435"],
	["i", "\u0456"],
	["j", "\u0458"],
	["o", "\u03bf\u043e"],
	["p", "\u0440"],
	["s", "\u0455"],
	["x", "\u0445"],
	["y", "\u0443"]
].flatMap(([ascii, others]) => Array.from(others, (other) => [other, ascii])));
function isBeyondAscii(text) {
	return /[^\u0020-\u007e]/.test(text);
}
function lookOf(text) {
	return isBeyondAscii(text) ? Array.from(text.normalize("NFKC"), (character) => ASCII_OF.get(character) ?? character).join("") : text;
}
function hiddenDifference(one, other) {
	if (one === other || lookOf(one) !== lookOf(other)) return;
	let [left, right] = [charactersOf(one), charactersOf(other)], at = left.findIndex((character, index) => character !== right[index]), [a = "", b = ""] = [left[at], right[at]];
	return `"${lookOf(a) || lookOf(b)}" is ${codePoints(a)} in one and ${codePoints(b)} in the other`;
}
function charactersOf(text) {
	return Array.from(new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text), ({ segment }) => segment);
}
function codePoints(text) {
	let points = Array.from(text, (character) => (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0"));
	return points.length === 0 ? "nothing" : points.map((point) => `U+${point}`).join(" ");
}
// src/resolve/catalog.ts
function createCatalog() {
	let all = [], names = new Map(), lists = new Map(), spellings = new Map(), firstSpelling = (name) => {
		if (!isBeyondAscii(name)) return name;
		let composed = name.normalize(), first = spellings.get(composed);
		return first === void 0 && spellings.set(composed, name), first ?? name;
	};
	return {
		all,
		add(given, object, identityOf) {
			let name = firstSpelling(given), known = names.get(name);
			if (known === void 0) names.set(name, object);
			else {
				let namesakes = known instanceof Map ? known : new Map([[identityOf(known), known]]), identity = identityOf(object), other = namesakes.get(identity);
				if (other !== void 0) return other;
				lists.delete(namesakes), names.set(name, namesakes.set(identity, object));
			}
			return all.push(object), object;
		},
		byName(name) {
			let known = names.get(name);
			return known === void 0 ? [] : known instanceof Map ? getOrCreate(lists, known, () => [...known.values()]) : [known];
		},
		only(name) {
			let known = names.get(name);
			return known instanceof Map ? void 0 : known;
		},
		names: () => names.keys()
	};
}
function identityOf(...fields) {
	return fields.map((field) => field?.normalize() ?? "").map((field) => `${field.length}:${field}`).join("");
}
// src/resolve/reference-words.ts
function mappingOf(object) {
	let { collection, value } = object.entry, fields = (names) => `{ ${names.map((name) => `${name}: ${scalar(textField(value, name))}`).join(", ")} }`;
	switch (collection) {
		case "device_types": return fields(["manufacturer", "model"]);
		case "software_versions": return fields(["platform", "version"]);
		case "devices": return fields([
			"name",
			"tenant",
			"location"
		]);
		case "virtual_machines": return fields([
			"name",
			"cluster",
			"tenant"
		]);
		case "inventory_items": return `{ device: ${scalar(object.device.name)}, name: ${scalar(object.name)} }`;
		case "software_image_files": {
			let { softwareVersion, imageFileName } = object, { platform, version } = softwareVersion;
			return `{ software_version: { platform: ${scalar(platform)}, version: ${scalar(version)} }, image_file_name: ${scalar(imageFileName)} }`;
		}
		default: return fields(["name"]);
	}
}
function scalar(text) {
	if (text === void 0) return "null";
	let isPlain = /^(?:[A-Za-z][\w.()+/-]*|\d+\.\d+\.\d[\w.()-]*|\d[\d.]*[A-Za-df-wyz][\w.()-]*)$/.test(text), isOther = /^(?:true|false|null)$/i.test(text) || !Number.isNaN(Number(text));
	return isPlain && !isOther ? text : JSON.stringify(text);
}
function listSorted(words) {
	return listWords([...new Set(words)].sort(compareText).map(quote), 4);
}
function qualifierOf(tenant, location) {
	return [part("of", "tenant", tenant), part("at", "location", location)].filter((words) => words !== "").join(" ");
}
function qualifierOfMachine(cluster, tenant) {
	return [part("on", "cluster", cluster), part("of", "tenant", tenant)].filter((words) => words !== "").join(" ");
}
function part(preposition, noun, name) {
	return name === void 0 ? "" : name === null ? `without a ${noun}` : `${preposition} ${noun} ${quote(name)}`;
}
// src/resolve/policy-references.ts
const FIRST_INDEX = 2 ** 31;
function policyReferences({ references, quietly, drafts }, catalogs, origin, deviceUniqueness) {
	let nextIndex = FIRST_INDEX, ghosts = new Map(), ghostOf = (object) => {
		let known = ghosts.get(object);
		if (known !== void 0) return known;
		let ghost = {
			...object,
			broken: !0,
			index: nextIndex += 1
		};
		return ghosts.set(object, ghost), ghost;
	}, pinned = (lookup, namesakesOf, keyOfObject) => (from, reference) => {
		let unheard = {
			referrer: {
				...from.referrer,
				whole: !0
			},
			path: from.path
		};
		origin.drafts.length = 0;
		let meant = lookup(origin.references)(unheard, reference), found = lookup(quietly)(unheard, reference);
		if (found !== void 0 && origin.drafts.some(isAmbiguous)) {
			drafts.push(retargeted(from, void 0, found)), from.referrer.whole = !1;
			return;
		}
		if (meant === void 0 || found !== void 0 && keyOfObject(found) === keyOfObject(meant)) return lookup(references)(from, reference);
		let key = keyOfObject(meant), same = namesakesOf(meant).find((object) => keyOfObject(object) === key);
		return same === void 0 && found === void 0 ? lookup(references)(from, reference) : (origin.onPinned(), same === void 0 ? (found !== void 0 && drafts.push(retargeted(from, meant, found)), ghostOf(meant)) : same);
	}, keyOfDevice = ({ name, entry }) => deviceUniqueness === "name" ? keyOf(name) : keyOf(name, textField(entry.value, "tenant"), textField(entry.value, "location"));
	return {
		...references,
		softwareVersion: pinned((of) => of.softwareVersion, ({ version }) => catalogs.software_versions.byName(version), keyOfVersion),
		deviceType: pinned((of) => of.deviceType, ({ model }) => catalogs.device_types.byName(model), keyOfDeviceType),
		device: pinned((of) => of.device, ({ name }) => catalogs.devices.byName(name), keyOfDevice),
		inventoryItem: pinned((of) => of.inventoryItem, ({ name }) => catalogs.inventory_items.byName(name), ({ name, device }) => keyOf(name, keyOfDevice(device)))
	};
}
function isAmbiguous({ rule }) {
	return rule === "ambiguous-reference";
}
function retargeted({ referrer, path }, meant, found) {
	let { entry } = referrer, noun = COLLECTION_NOUNS[found.entry.collection], [was, is] = [meant === void 0 ? "several" : nameOf$1(meant), nameOf$1(found)];
	return {
		rule: "policy-retargeted",
		message: meant === void 0 ? `a reference of ${describeEntry(entry)} is ambiguous at the base, and would mean the ${noun} ${is} with this change` : `a reference of ${describeEntry(entry)} means the ${noun} ${was} at the base, and would mean ${is} with this change`,
		help: meant === void 0 ? `write ${mappingOf(found)} in the policy, and merge that first` : `keep the ${noun} ${was}; or write ${mappingOf(found)} in the policy, and merge that first`,
		at: placeOfName(found.entry),
		related: [{
			message: "the reference in the policy of the base",
			at: placeIn(entry, ...path)
		}],
		entry: found.entry,
		identity: [
			identityOfEntry(entry),
			path.join("."),
			was
		]
	};
}
function nameOf$1(object) {
	return "version" in object ? quote(softwareName(object)) : "model" in object ? quote(deviceTypeName(object)) : mappingOf(object);
}
// src/text/yaml-text.ts
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n)$/i, PLAIN = /^(?:[A-Za-z][\w.()/+-]*(?: [\w.()/+-]+)*|\d{4}-\d{2}-\d{2}|\d+\.\d+\.\d[\w.()-]*|\d[\d.]*[A-Za-df-np-wyz][\w.()-]*)$/;
function yamlText(value) {
	return typeof value == "string" ? PLAIN.test(value) && !RESERVED.test(value) ? value : quoted(value) : Array.isArray(value) ? `[${value.map(yamlText).join(", ")}]` : typeof value != "object" || !value ? String(value) : `{ ${Object.entries(value).map(([key, field]) => `${yamlText(key)}: ${yamlText(field)}`).join(", ")} }`;
}
function quoted(text) {
	return JSON.stringify(text).replace(activeCharacters(), escape).replace(/[\ufffe\uffff]/g, escapeUnits);
}
function escape(character) {
	let point = character.codePointAt(0) ?? 0;
	return point > 65535 ? `\\U${point.toString(16).padStart(8, "0")}` : escapeUnits(character);
}
function helpForComment(value) {
	let at = /[^\s#]#/.exec(value)?.index;
	if (at !== void 0) return `if a comment starts at the "#", put a space before it: ${value.slice(0, at + 1)} ${value.slice(at + 1)}`;
}
// src/resolve/namesakes.ts
function createNamesakesBy() {
	return {
		manufacturer: having(({ manufacturer }) => manufacturer),
		platform: having(({ platform }) => platform),
		softwareVersion: having(({ softwareVersion }) => softwareVersion),
		device: having(({ device }) => device),
		cluster: having(({ cluster }) => cluster ?? null),
		tenant: having(({ entry }) => textField(entry.value, "tenant") ?? null),
		location: having(({ entry }) => textField(entry.value, "location") ?? null)
	};
}
function having(valueOf) {
	let indexOf = remembering((namesakes) => groupBy(namesakes, valueOf));
	return (namesakes, value) => namesakes.length < 8 ? namesakes.filter((namesake) => valueOf(namesake) === value) : indexOf(namesakes).get(value) ?? [];
}
const brokenAmong = remembering((namesakes) => namesakes.filter(({ broken }) => broken));
function areSomeBroken(namesakes) {
	return brokenAmong(namesakes).length > 0;
}
const manufacturersOf = remembering((namesakes) => listSorted(namesakes.map(({ manufacturer }) => manufacturer))), platformsOf = remembering((namesakes) => listSorted(namesakes.map(({ platform }) => platform))), versionsOf = remembering((namesakes) => listSorted(namesakes.map(({ softwareVersion: { platform, version } }) => `${platform} ${version}`))), mappingsOf = remembering((namesakes) => listWords(namesakes.map(mappingOf).sort(compareText), 4));
function createSuggestions(catalogs, { suggestions, spellings }) {
	return {
		suggest: (collection, name, names, owner = "") => getOrCreate(suggestions, JSON.stringify([
			collection,
			name,
			owner
		]), () => suggestions.size < 200 ? makeSuggestion(collection, name, names) : declareIt(collection)),
		declaredSpelling(version, platform) {
			if (platform === void 0) return;
			let family = familyOf(textField(catalogs.platforms.byName(platform)[0]?.entry.value, "network_driver") ?? platform);
			return getOrCreate(spellings, platform, () => new Map(catalogs.software_versions.all.filter((candidate) => candidate.platform === platform).map((candidate) => [canonicalVersion(family, candidate.version) ?? candidate.version, candidate.version]))).get(canonicalVersion(family, version) ?? version);
		}
	};
}
function makeSuggestion(collection, name, names) {
	let noun = COLLECTION_NOUNS[collection], near = nearest(name, names(), 3), fix = near[0] !== void 0 && near.length === 1 ? { fix: {
		kind: "name",
		text: yamlText(near[0])
	} } : {}, twin = isBeyondAscii(name) || near.some(isBeyondAscii) ? lookalikeOf(name, near, names) : void 0;
	return twin === void 0 ? near.length === 0 ? declareIt(collection) : {
		help: `did you mean ${listWords(near.map(quote), 3, "or")}? otherwise declare the ${noun}`,
		...fix
	} : {
		help: `a ${noun} that looks the same is declared: ${twin}; copy its name`,
		...fix
	};
}
function declareIt(collection) {
	return { help: `declare the ${COLLECTION_NOUNS[collection]}, or correct the name` };
}
function lookalikeOf(name, near, names) {
	for (let candidates of [near, names()]) for (let candidate of candidates) {
		let difference = hiddenDifference(candidate, name);
		if (difference !== void 0) return difference;
	}
}
function createSettle(lostNames, drafts) {
	return ({ referrer, path }, { collection, name, qualifier }, candidates, help) => {
		let [only] = candidates;
		if (candidates.length === 1) return only;
		referrer.whole = !1;
		let { outside } = referrer, referring = outside?.name ?? describeEntry(referrer.entry), at = outside?.placeOf(path) ?? placeIn(referrer.entry, ...path), of = outside === void 0 ? { entry: referrer.entry } : {}, wanted = `the ${COLLECTION_NOUNS[collection]} ${quote(name)}${qualifier === void 0 ? "" : ` ${qualifier}`}`;
		candidates.length > 1 ? drafts.push({
			rule: "ambiguous-reference",
			message: `${referring} refers to ${wanted}, but there are ${candidates.length} of them`,
			help: help.several,
			identity: [
				referring,
				name,
				path.join(".")
			],
			at,
			...of,
			related: candidates.slice(0, 8).map((object) => ({
				message: `write ${mappingOf(object)}`,
				at: placeOfName(object.entry)
			}))
		}) : isLost(lostNames, collection, name) || drafts.push({
			rule: "unresolved-reference",
			message: `${referring} refers to ${wanted}, which does not exist`,
			...adviceFor(name, at, help.miss),
			missesIn: collection,
			at,
			...of
		});
	};
}
function nameIn({ referrer, path }, reference, field) {
	return typeof reference == "string" ? {
		referrer,
		path
	} : {
		referrer,
		path: [...path, field]
	};
}
function adviceFor(name, at, miss) {
	let advice = helpForJoinedItems(name, at) ?? miss(), suggestion = typeof advice == "string" ? { help: advice } : advice, comment = helpForComment(name);
	return comment === void 0 ? suggestion : {
		...suggestion,
		help: `${comment}; else ${suggestion.help}`
	};
}
function helpForJoinedItems(name, at) {
	if (!name.includes(" - ")) return;
	let { nodes } = at.file, [from, to] = nodeRange(nodes, findNode(nodes, at.node, at.value, at.path ?? [], "value")), { line } = positionAt(nodes, from);
	if (line !== positionAt(nodes, to).line) return `indent the list item in line ${line + 1} like the one in line ${line}: as it is deeper, YAML reads both as one text`;
}
// src/resolve/references.ts
function createReferenceMemory() {
	return {
		suggestions: new Map(),
		spellings: new Map(),
		namesakesBy: createNamesakesBy()
	};
}
function createReferences(catalogs, lostNames, drafts, memory = createReferenceMemory()) {
	let { namesakesBy } = memory, { suggest, declaredSpelling } = createSuggestions(catalogs, memory), settle = createSettle(lostNames, drafts), named = (collection, from, name) => {
		let catalog = catalogs[collection], only = catalog.only(name);
		return only === void 0 ? settle(from, {
			collection,
			name
		}, catalog.byName(name), {
			miss: () => suggest(collection, name, catalog.names),
			several: "give each of them a unique name"
		}) : only;
	}, deviceType = (from, reference) => {
		let { model, manufacturer } = typeof reference == "string" ? { model: reference } : reference, only = catalogs.device_types.only(model);
		if (only !== void 0 && (manufacturer === void 0 || only.manufacturer === manufacturer)) return only;
		let namesakes = catalogs.device_types.byName(model);
		return settle(nameIn(from, reference, "model"), {
			collection: "device_types",
			name: model,
			...manufacturer !== void 0 && { qualifier: `of manufacturer ${quote(manufacturer)}` }
		}, manufacturer === void 0 ? namesakes : namesakesBy.manufacturer(namesakes, manufacturer), {
			miss: () => namesakes.length > 0 ? `the model exists for ${manufacturersOf(namesakes)}: correct the manufacturer` : suggest("device_types", model, catalogs.device_types.names),
			several: "write { manufacturer: \u2026, model: \u2026 }"
		});
	}, softwareVersion = (from, reference, ownPlatform) => {
		let { version, platform = ownPlatform } = typeof reference == "string" ? { version: reference } : reference, only = catalogs.software_versions.only(version);
		if (only !== void 0 && (platform === void 0 || only.platform === platform)) return only;
		let namesakes = catalogs.software_versions.byName(version);
		return settle(nameIn(from, reference, "version"), {
			collection: "software_versions",
			name: version,
			...platform !== void 0 && { qualifier: `of platform ${quote(platform)}` }
		}, platform === void 0 ? namesakes : namesakesBy.platform(namesakes, platform), {
			miss: () => {
				if (namesakes.length > 0) return `it is a version of ${platformsOf(namesakes)}: correct the platform, or write { platform: \u2026, version: \u2026 }`;
				let spelling = declaredSpelling(version, platform);
				return spelling === void 0 ? suggest("software_versions", version, () => platform === void 0 ? catalogs.software_versions.names() : catalogs.software_versions.all.filter((candidate) => candidate.platform === platform).map((candidate) => candidate.version), platform) : {
					help: `${quote(version)} is declared as ${quote(spelling)}: write ${quote(spelling)}`,
					fix: {
						kind: "spelling",
						text: yamlText(spelling)
					}
				};
			},
			several: "write { platform: \u2026, version: \u2026 }"
		});
	}, imageFile = (from, reference, ownVersion) => {
		let { image_file_name: name, software_version: version } = typeof reference == "string" ? { image_file_name: reference } : reference, owner = version === void 0 ? ownVersion : softwareVersion(from, version);
		if (version !== void 0 && owner === void 0) return;
		let namesakes = catalogs.software_image_files.byName(name), candidates = owner === void 0 ? namesakes : namesakesBy.softwareVersion(namesakes, owner);
		if (candidates.length === 0 && owner !== void 0 && !owner.imageFilesComplete) from.referrer.whole = !1;
		else return settle(nameIn(from, reference, "image_file_name"), {
			collection: "software_image_files",
			name,
			...owner !== void 0 && { qualifier: `of software version ${quote(`${owner.platform} ${owner.version}`)}` }
		}, candidates, {
			miss: () => namesakes.length > 0 ? `it is a file of ${versionsOf(namesakes)}: write { software_version: \u2026, image_file_name: \u2026 } if you mean that one` : suggest("software_image_files", name, owner === void 0 ? catalogs.software_image_files.names : () => owner.imageFiles.map((file) => file.imageFileName), owner === void 0 ? "" : `${owner.platform} ${owner.version}`),
			several: "write { software_version: \u2026, image_file_name: \u2026 }"
		});
	}, device = (from, reference) => {
		let { name, tenant, location } = typeof reference == "string" ? { name: reference } : reference, namesakes = catalogs.devices.byName(name), ofTenant = tenant === void 0 ? namesakes : namesakesBy.tenant(namesakes, tenant), candidates = location === void 0 ? ofTenant : namesakesBy.location(ofTenant, location);
		if (candidates.length === 0 && areSomeBroken(namesakes)) from.referrer.whole = !1;
		else return settle(nameIn(from, reference, "name"), {
			collection: "devices",
			name,
			...candidates.length !== namesakes.length && { qualifier: qualifierOf(tenant, location) }
		}, candidates, {
			miss: () => namesakes.length > 0 ? `there ${namesakes.length === 1 ? "is" : "are"} ${mappingsOf(namesakes)}: correct the tenant or the location` : suggest("devices", name, catalogs.devices.names),
			several: "write { name: \u2026, tenant: \u2026, location: \u2026 }, with null if it has no tenant or location"
		});
	}, namesOfItems = (holder) => catalogs.inventory_items.all.filter(({ device }) => device === holder).map(({ name }) => name);
	return {
		named,
		deviceType,
		softwareVersion,
		imageFile,
		device,
		inventoryItem: (from, reference) => {
			let { name, device: holderReference } = typeof reference == "string" ? { name: reference } : reference, namesakes = catalogs.inventory_items.byName(name);
			if (holderReference === void 0) return settle(nameIn(from, reference, "name"), {
				collection: "inventory_items",
				name
			}, namesakes, {
				miss: () => suggest("inventory_items", name, catalogs.inventory_items.names),
				several: "write { device: \u2026, name: \u2026 }"
			});
			let holder = device(from, holderReference);
			if (holder !== void 0) return settle(nameIn(from, reference, "name"), {
				collection: "inventory_items",
				name,
				qualifier: `of device ${quote(holder.name)}`
			}, namesakesBy.device(namesakes, holder), {
				miss: () => suggest("inventory_items", name, () => namesOfItems(holder), String(holder.index)),
				several: "give each of them a unique name"
			});
		},
		virtualMachine: (from, reference) => {
			let { name, cluster, tenant } = typeof reference == "string" ? { name: reference } : reference, namesakes = catalogs.virtual_machines.byName(name), ofCluster = cluster === void 0 ? namesakes : namesakesBy.cluster(namesakes, cluster), candidates = tenant === void 0 ? ofCluster : namesakesBy.tenant(ofCluster, tenant);
			if (candidates.length === 0 && areSomeBroken(namesakes)) from.referrer.whole = !1;
			else return settle(nameIn(from, reference, "name"), {
				collection: "virtual_machines",
				name,
				...candidates.length !== namesakes.length && { qualifier: qualifierOfMachine(cluster, tenant) }
			}, candidates, {
				miss: () => namesakes.length > 0 ? `there ${namesakes.length === 1 ? "is" : "are"} ${mappingsOf(namesakes)}: correct the cluster or the tenant` : suggest("virtual_machines", name, catalogs.virtual_machines.names),
				several: "write { name: \u2026, cluster: \u2026, tenant: \u2026 }, with null if it has no cluster or tenant"
			});
		}
	};
}
// src/resolve/workspace.ts
function createCatalogs() {
	return {
		manufacturers: createCatalog(),
		locations: createCatalog(),
		tenants: createCatalog(),
		roles: createCatalog(),
		tags: createCatalog(),
		platforms: createCatalog(),
		device_types: createCatalog(),
		software_versions: createCatalog(),
		software_image_files: createCatalog(),
		devices: createCatalog(),
		inventory_items: createCatalog(),
		virtual_machines: createCatalog(),
		validated_software: createCatalog(),
		waivers: createCatalog()
	};
}
function createWorkspace(entries, lostNamesOfText, catalogs = createCatalogs(), origin) {
	let groups = groupBy(entries, ({ collection }) => collection), drafts = [], lostNames = joinLostNames([lostNamesOfText]), memory = createReferenceMemory(), references = createReferences(catalogs, lostNames, drafts, memory), quietly = createReferences(catalogs, lostNames, [], memory);
	return {
		drafts,
		entriesOf: (collection) => groups.get(collection) ?? [],
		catalogs,
		references,
		quietly,
		policy: origin === void 0 ? references : policyReferences({
			references,
			quietly,
			drafts
		}, catalogs, origin, origin.deviceUniqueness),
		lostNames,
		objectOf: new Map()
	};
}
function declare(workspace, catalog, { name, entry }, identityOf, make) {
	let object = make({
		broken: entry.broken,
		index: catalog.all.length
	}), other = catalog.add(name, object, identityOf);
	if (other === object) return object;
	if (other.entry.value === entry.value && entry.broken) return other;
	other.broken = !0;
	let [first = entry, second = entry] = [entry, other.entry].sort((a, b) => compareText(identityOfEntry(a), identityOfEntry(b)));
	return workspace.drafts.push({
		rule: "duplicate-object",
		message: `${describeEntry(entry)} is declared twice`,
		entry: first,
		identity: [identityOfEntry(second)],
		help: `${differenceOf(entry, other.entry)}remove one of the two, or merge them; until then neither is evaluated`,
		at: placeOfName(entry),
		related: [{
			message: `${describeEntry(other.entry)} is also declared here`,
			at: placeOfName(other.entry)
		}]
	}), other;
}
function differenceOf(entry, other) {
	let difference = hiddenDifference(nameOfEntry(other) ?? "", nameOfEntry(entry) ?? "");
	return difference === void 0 ? "" : `the names look the same, but ${difference}: `;
}
function link(catalog, fill) {
	for (let object of catalog.all) {
		if (object.broken) continue;
		let referrer = {
			entry: object.entry,
			whole: !0
		};
		fill(object, referrer), referrer.whole || (object.broken = !0);
	}
}
function optional(referrer, path, reference, lookup) {
	return reference === void 0 ? void 0 : lookup({
		referrer,
		path
	}, reference);
}
const NONE = [];
function list(referrer, field, references, lookup) {
	if (references === void 0) return NONE;
	let found = [];
	for (let [index, reference] of references.entries()) {
		let object = lookup({
			referrer,
			path: [field, index]
		}, reference);
		object !== void 0 && found.push(object);
	}
	return found;
}
// src/resolve/software-hosts.ts
const NO_TAGS = [], NO_IMAGES = [];
function buildDevices(workspace, uniqueness) {
	let { catalogs } = workspace, identityOfDevice = ({ name, entry: { value } }) => uniqueness === "name" ? identityOf(name) : identityOf(name, textField(value, "tenant"), textField(value, "location"));
	for (let entry of workspace.entriesOf("devices")) {
		let name = textField(entry.value, "name");
		if (name === void 0) continue;
		let device = declare(workspace, catalogs.devices, {
			name,
			entry
		}, identityOfDevice, ({ broken, index }) => ({
			entry,
			broken,
			index,
			kind: "device",
			name,
			deviceType: void 0,
			role: void 0,
			platform: void 0,
			tenant: void 0,
			location: void 0,
			tags: NO_TAGS,
			softwareVersion: void 0,
			imageOverrides: NO_IMAGES
		}));
		workspace.objectOf.set(entry, device);
	}
	link(catalogs.devices, (device, referrer) => {
		linkDevice(workspace, device, referrer, device.entry.value);
	});
}
function linkDevice({ references, catalogs }, device, referrer, entry) {
	device.deviceType = references.deviceType({
		referrer,
		path: ["device_type"]
	}, entry.device_type) ?? void 0, device.role = references.named("roles", {
		referrer,
		path: ["role"]
	}, entry.role) ?? void 0, device.platform = optional(referrer, ["platform"], entry.platform, (from, name) => references.named("platforms", from, name)), device.tenant = optional(referrer, ["tenant"], entry.tenant, (from, name) => references.named("tenants", from, name)), device.location = optional(referrer, ["location"], entry.location, (from, name) => references.named("locations", from, name)), linkHosted({
		references,
		catalogs
	}, device, referrer, entry, entry.platform);
}
function identityOfItem({ device, name }) {
	return identityOf(String(device.index), name);
}
function identityOfMachine({ name, cluster, entry }) {
	return identityOf(name, cluster, textField(entry.value, "tenant"));
}
function buildInventoryItems(workspace) {
	let { catalogs, lostNames } = workspace;
	for (let entry of workspace.entriesOf("inventory_items")) {
		let name = textField(entry.value, "name");
		if (name === void 0) continue;
		let device = deviceOf(workspace, entry);
		device === void 0 ? loseName(lostNames, "inventory_items", name) : declare(workspace, catalogs.inventory_items, {
			name,
			entry
		}, identityOfItem, ({ broken, index }) => ({
			entry,
			broken,
			index,
			kind: "inventory_item",
			name,
			device,
			tags: NO_TAGS,
			softwareVersion: void 0,
			imageOverrides: NO_IMAGES
		}));
	}
	link(catalogs.inventory_items, (item, referrer) => {
		linkInventoryItem(workspace, item, referrer, item.entry.value);
	});
}
function linkInventoryItem({ references, catalogs }, item, referrer, entry) {
	optional(referrer, ["manufacturer"], entry.manufacturer, (from, name) => references.named("manufacturers", from, name)), linkHosted({
		references,
		catalogs
	}, item, referrer, entry, void 0);
}
function buildVirtualMachines(workspace) {
	let { catalogs } = workspace;
	for (let entry of workspace.entriesOf("virtual_machines")) {
		let name = textField(entry.value, "name");
		if (name === void 0) continue;
		let cluster = textField(entry.value, "cluster");
		declare(workspace, catalogs.virtual_machines, {
			name,
			entry
		}, identityOfMachine, ({ broken, index }) => ({
			entry,
			broken,
			index,
			kind: "virtual_machine",
			name,
			cluster,
			role: void 0,
			platform: void 0,
			tenant: void 0,
			tags: NO_TAGS,
			softwareVersion: void 0,
			imageOverrides: NO_IMAGES
		}));
	}
	link(catalogs.virtual_machines, (machine, referrer) => {
		linkVirtualMachine(workspace, machine, referrer, machine.entry.value);
	});
}
function linkVirtualMachine({ references, catalogs }, machine, referrer, entry) {
	machine.role = optional(referrer, ["role"], entry.role, (from, name) => references.named("roles", from, name)), machine.platform = optional(referrer, ["platform"], entry.platform, (from, name) => references.named("platforms", from, name)), machine.tenant = optional(referrer, ["tenant"], entry.tenant, (from, name) => references.named("tenants", from, name)), linkHosted({
		references,
		catalogs
	}, machine, referrer, entry, entry.platform);
}
const NOTHING_HOSTED = {
	tags: NO_TAGS,
	softwareVersion: void 0,
	imageOverrides: NO_IMAGES
}, UNLINKED_DEVICE = {
	kind: "device",
	deviceType: void 0,
	role: void 0,
	platform: void 0,
	tenant: void 0,
	location: void 0,
	...NOTHING_HOSTED
}, UNLINKED_INVENTORY_ITEM = {
	kind: "inventory_item",
	...NOTHING_HOSTED
}, UNLINKED_VIRTUAL_MACHINE = {
	kind: "virtual_machine",
	role: void 0,
	platform: void 0,
	tenant: void 0,
	...NOTHING_HOSTED
};
function linkHosted({ references, catalogs }, object, referrer, entry, ownPlatform) {
	object.tags = list(referrer, "tags", entry.tags, (from, name) => references.named("tags", from, name)), ownPlatform !== void 0 && typeof entry.software_version == "string" && catalogs.platforms.only(ownPlatform) === void 0 ? referrer.whole = !1 : (object.softwareVersion = optional(referrer, ["software_version"], entry.software_version, (from, reference) => references.softwareVersion(from, reference, ownPlatform)), (entry.software_version === void 0 || object.softwareVersion !== void 0) && (object.imageOverrides = list(referrer, "software_image_files", entry.software_image_files, (from, reference) => references.imageFile(from, reference, object.softwareVersion))));
}
function deviceOf(workspace, entry) {
	if (entry.parent !== void 0) return workspace.objectOf.get(entry.parent);
	let from = {
		referrer: {
			entry,
			whole: !0
		},
		path: ["device"]
	}, { device: reference } = entry.value;
	if (!entry.broken) return workspace.references.device(from, reference);
	let name = typeof reference == "string" ? reference : textField(reference, "name");
	return name === void 0 ? void 0 : workspace.quietly.device(from, name);
}
function buildValidatedSoftware(workspace) {
	let { catalogs, policy: references } = workspace;
	for (let entry of workspace.entriesOf("validated_software")) {
		if (entry.broken) continue;
		let fields = entry.value, referrer = {
			entry,
			whole: !0
		}, software = references.softwareVersion({
			referrer,
			path: ["software"]
		}, fields.software), devices = setOf(list(referrer, "devices", fields.devices, references.device)), deviceTenants = namedSet(workspace, referrer, "tenants", "device_tenants", fields.device_tenants), deviceTypes = setOf(list(referrer, "device_types", fields.device_types, references.deviceType)), deviceRoles = namedSet(workspace, referrer, "roles", "device_roles", fields.device_roles), inventoryItems = setOf(list(referrer, "inventory_items", fields.inventory_items, references.inventoryItem)), objectTags = namedSet(workspace, referrer, "tags", "object_tags", fields.object_tags), { name, start, end } = fields;
		declare(workspace, catalogs.validated_software, {
			name: name ?? "",
			entry
		}, identityOfRecord, ({ index }) => ({
			entry,
			index,
			broken: !referrer.whole,
			name,
			software: software ?? void 0,
			start,
			end,
			preferred: fields.preferred === !0,
			devices,
			deviceTenants,
			deviceTypes,
			deviceRoles,
			inventoryItems,
			objectTags,
			approvedBy: fields.approved_by,
			ticket: fields.ticket
		}));
	}
}
function identityOfRecord({ name, software, start, end, index }) {
	if (name !== void 0) return identityOf("name", name);
	let version = software;
	return version === void 0 ? identityOf(String(index)) : identityOf("window", String(version.index), start, end);
}
function buildWaivers(workspace) {
	let { catalogs, policy: references } = workspace;
	for (let entry of workspace.entriesOf("waivers")) {
		if (entry.broken) continue;
		let { reason, until } = entry.value;
		declare(workspace, catalogs.waivers, {
			name: "",
			entry
		}, ({ index }) => String(index), ({ broken, index }) => ({
			entry,
			broken,
			index,
			reason,
			until,
			software: void 0,
			devices: new Set(),
			inventoryItems: new Set()
		}));
	}
	link(catalogs.waivers, (waiver, referrer) => {
		let fields = waiver.entry.value;
		waiver.software = optional(referrer, ["software"], fields.software, references.softwareVersion), waiver.devices = new Set(list(referrer, "devices", fields.devices, references.device)), waiver.inventoryItems = new Set(list(referrer, "inventory_items", fields.inventory_items, references.inventoryItem));
	});
}
function namedSet({ policy: references }, referrer, collection, field, names) {
	return setOf(list(referrer, field, names, (from, name) => references.named(collection, from, name)));
}
const NO_OBJECTS = new Set();
function setOf(objects) {
	return objects.length === 0 ? NO_OBJECTS : new Set(objects);
}
// src/resolve/software.ts
function buildSoftwareVersions(workspace) {
	let { catalogs, references, lostNames } = workspace;
	for (let entry of workspace.entriesOf("software_versions")) {
		let platform = textField(entry.value, "platform"), version = textField(entry.value, "version");
		if (platform === void 0 || version === void 0) {
			loseName(lostNames, "software_versions", version);
			continue;
		}
		let fields = entry.value, object = declare(workspace, catalogs.software_versions, {
			name: version,
			entry
		}, (object) => identityOf(object.platform, object.version), ({ broken, index }) => ({
			entry,
			broken,
			index,
			platform,
			version,
			endOfSupportDate: entry.broken ? void 0 : fields.end_of_support_date,
			preRelease: fields.pre_release === !0,
			upgradeFrom: void 0,
			imageFiles: [],
			imageFilesComplete: !entry.broken
		}));
		workspace.objectOf.set(entry, object);
	}
	for (let version of catalogs.software_versions.all) version.broken && Object.assign(version, {
		endOfSupportDate: void 0,
		preRelease: !1,
		imageFilesComplete: !1
	});
	link(catalogs.software_versions, (version, referrer) => {
		let { tags, upgrade_from: upgradeFrom } = version.entry.value;
		references.named("platforms", {
			referrer,
			path: ["platform"]
		}, version.platform) === void 0 && loseName(lostNames, "software_versions", version.version), list(referrer, "tags", tags, (from, name) => references.named("tags", from, name)), upgradeFrom !== void 0 && (version.upgradeFrom = list(referrer, "upgrade_from", upgradeFrom, (from, reference) => references.softwareVersion(from, reference, version.platform)));
	});
}
function identityOfFile({ softwareVersion, imageFileName }) {
	return identityOf(String(softwareVersion.index), imageFileName);
}
function buildImageFiles(workspace) {
	let { catalogs, references, lostNames } = workspace, { all: versions } = catalogs.software_versions;
	for (let entry of workspace.entriesOf("software_image_files")) {
		let imageFileName = textField(entry.value, "image_file_name"), found = softwareVersionOf(workspace, entry), softwareVersion = found && versions[found.index];
		imageFileName === void 0 || softwareVersion === void 0 ? (softwareVersion !== void 0 && (softwareVersion.imageFilesComplete = !1), loseName(lostNames, "software_image_files", imageFileName)) : declare(workspace, catalogs.software_image_files, {
			name: imageFileName,
			entry
		}, identityOfFile, ({ broken, index }) => ({
			entry,
			broken,
			index,
			softwareVersion,
			imageFileName,
			defaultImage: entry.value.default_image === !0,
			deviceTypes: new Set()
		}));
	}
	link(catalogs.software_image_files, (file, referrer) => {
		let { device_types: types, tags } = file.entry.value;
		for (let type of list(referrer, "device_types", types, references.deviceType)) file.deviceTypes.add(type);
		list(referrer, "tags", tags, (from, name) => references.named("tags", from, name));
	});
	for (let file of catalogs.software_image_files.all) {
		let owner = versions[file.softwareVersion.index];
		file.broken ? owner !== void 0 && (owner.imageFilesComplete = !1) : owner?.imageFiles.push(file);
	}
	for (let version of versions) version.imageFiles.sort((a, b) => compareText(a.imageFileName, b.imageFileName));
}
function softwareVersionOf(workspace, entry) {
	if (entry.parent !== void 0) return workspace.objectOf.get(entry.parent);
	let from = {
		referrer: {
			entry,
			whole: !0
		},
		path: ["software_version"]
	}, { software_version: reference } = entry.value ?? {};
	if (!entry.broken) return workspace.references.softwareVersion(from, reference);
	let platform = textField(reference, "platform"), version = typeof reference == "string" ? reference : textField(reference, "version");
	if (version === void 0) return;
	let readable = platform === void 0 ? version : {
		platform,
		version
	};
	return workspace.quietly.softwareVersion(from, readable);
}
// src/resolve/vocabulary.ts
function buildNamedObjects(workspace) {
	for (let collection of [
		"manufacturers",
		"locations",
		"tenants",
		"roles",
		"tags"
	]) for (let entry of workspace.entriesOf(collection)) {
		let name = typeof entry.value == "string" ? entry.value : textField(entry.value, "name");
		name !== void 0 && declare(workspace, workspace.catalogs[collection], {
			name,
			entry
		}, identityOfName, ({ broken, index }) => ({
			entry,
			broken,
			index,
			name
		}));
	}
}
function identityOfName({ name }) {
	return identityOf(name);
}
function buildPlatforms(workspace) {
	let { catalogs, references } = workspace;
	for (let entry of workspace.entriesOf("platforms")) {
		let name = textField(entry.value, "name");
		name !== void 0 && declare(workspace, catalogs.platforms, {
			name,
			entry
		}, identityOfName, ({ broken, index }) => ({
			entry,
			broken,
			index,
			name,
			networkDriver: entry.value.network_driver,
			manufacturer: void 0
		}));
	}
	link(catalogs.platforms, (platform, referrer) => {
		let { manufacturer } = platform.entry.value;
		platform.manufacturer = optional(referrer, ["manufacturer"], manufacturer, (from, name) => references.named("manufacturers", from, name));
	});
}
function identityOfType({ manufacturer, model }) {
	return identityOf(manufacturer, model);
}
function buildDeviceTypes(workspace) {
	let { catalogs, references, lostNames } = workspace;
	for (let entry of workspace.entriesOf("device_types")) {
		let manufacturer = textField(entry.value, "manufacturer"), model = textField(entry.value, "model");
		manufacturer === void 0 || model === void 0 ? loseName(lostNames, "device_types", model) : declare(workspace, catalogs.device_types, {
			name: model,
			entry
		}, identityOfType, ({ broken, index }) => ({
			entry,
			broken,
			index,
			manufacturer,
			model
		}));
	}
	link(catalogs.device_types, (type, referrer) => {
		let { tags } = type.entry.value;
		references.named("manufacturers", {
			referrer,
			path: ["manufacturer"]
		}, type.manufacturer), list(referrer, "tags", tags, (from, name) => references.named("tags", from, name));
	});
}
function associateImageFilesOfDeviceTypes({ catalogs, references }) {
	link(catalogs.device_types, (type, referrer) => {
		let { software_image_files: files } = type.entry.value;
		list(referrer, "software_image_files", files, (from, reference) => {
			let file = references.imageFile(from, reference);
			return file !== void 0 && catalogs.software_image_files.all[file.index]?.deviceTypes.add(type), file;
		});
	});
}
// src/resolve/resolve-incrementally.ts
function resolveIncrementally(input, earlier) {
	if (earlier.isPartial || input.deviceUniqueness !== earlier.input.deviceUniqueness || isIncomplete(input.lostNames) || !differInSubjectsOnly(input, earlier.input)) return;
	if (!earlier.repository.isComplete) {
		let basis = earlier.basis?.();
		return basis && resolveIncrementally(input, basis);
	}
	let [subjects] = split(input.entries), shared = subjectsByEntry(earlier.repository), added = subjects.filter((entry) => !shared.has(entry)), fresh = buildSubjects(added, input, earlier);
	if (fresh === void 0) return;
	let present = new Set(subjects), gone = [...shared].filter(([entry]) => !present.has(entry)).map(([, subject]) => subject);
	if (isReferredTo(new Set(gone), namesOf$1(added), present, earlier)) return;
	let devices = [], inventoryItems = [], virtualMachines = [];
	for (let entry of subjects) {
		let subject = shared.get(entry) ?? fresh.subjects.get(entry);
		if (subject === void 0) return;
		subject.kind === "device" ? devices.push(subject) : subject.kind === "inventory_item" ? inventoryItems.push(subject) : virtualMachines.push(subject);
	}
	let brokenEntries = [...subjects.filter(({ broken }) => broken), ...[
		devices,
		inventoryItems,
		virtualMachines
	].flatMap((list) => list.filter(({ broken, entry }) => broken && !entry.broken)).map(({ entry }) => entry)], repository = {
		...earlier.repository,
		files: input.files,
		devices: unbroken$1(devices),
		inventoryItems: unbroken$1(inventoryItems),
		virtualMachines: unbroken$1(virtualMachines),
		brokenEntries,
		isComplete: brokenEntries.length === 0,
		...unreadIn(input)
	};
	return {
		...earlier,
		repository,
		drafts: fresh.drafts,
		input,
		isPartial: !0
	};
}
function differInSubjectsOnly(one, other) {
	let [, rest] = split(one.entries), [, otherRest] = split(other.entries);
	return rest.length === otherRest.length && rest.every((entry, index) => entry === otherRest[index]);
}
function split(entries) {
	let subjects = [], rest = [];
	for (let entry of entries) (isOfSubject$1(entry) ? subjects : rest).push(entry);
	return [subjects, rest];
}
function isOfSubject$1({ collection }) {
	return collection === "devices" || collection === "inventory_items" || collection === "virtual_machines";
}
function subjectsByEntry({ devices, inventoryItems, virtualMachines }) {
	let subjects = new Map();
	for (let subject of devices) subjects.set(subject.entry, subject);
	for (let subject of inventoryItems) subjects.set(subject.entry, subject);
	for (let subject of virtualMachines) subjects.set(subject.entry, subject);
	return subjects;
}
function buildSubjects(entries, { deviceUniqueness }, { catalogs }) {
	let own = {
		...catalogs,
		devices: createCatalog(),
		inventory_items: createCatalog(),
		virtual_machines: createCatalog()
	}, workspace = createWorkspace(entries, noLostNames(), own);
	buildDevices(workspace, deviceUniqueness), buildInventoryItems(workspace), buildVirtualMachines(workspace);
	let subjects = [
		...own.devices.all,
		...own.inventory_items.all,
		...own.virtual_machines.all
	];
	if (subjects.length === entries.length) return {
		subjects: new Map(subjects.map((subject) => [subject.entry, subject])),
		drafts: workspace.drafts
	};
}
function unbroken$1(subjects) {
	return subjects.filter(({ broken }) => !broken);
}
function namesOf$1(entries) {
	let names = {
		devices: new Set(),
		inventory_items: new Set(),
		others: new Set()
	};
	for (let { collection, value } of entries) {
		let { name } = value;
		names[collection === "devices" || collection === "inventory_items" ? collection : "others"].add(name);
	}
	return names;
}
function isReferredTo(gone, added, present, { repository, catalogs }) {
	let isDeviceInDoubt = (device) => gone.has(device) || added.devices.has(device.name);
	for (let { devices, inventoryItems } of [...repository.validatedSoftware, ...repository.waivers]) {
		for (let device of devices) if (isDeviceInDoubt(device)) return !0;
		for (let item of inventoryItems) if (gone.has(item) || added.inventory_items.has(item.name) || isDeviceInDoubt(item.device)) return !0;
	}
	for (let { entry, device } of repository.inventoryItems) if (entry.parent === void 0 && isDeviceInDoubt(device)) return !0;
	for (let { subject, entry } of repository.observations) {
		let { device: reference } = entry.value;
		if (added.devices.has(typeof reference == "string" ? reference : reference.name) || subject !== void 0 && gone.has(subject)) return !0;
	}
	let stays = ({ entry }) => present.has(entry);
	for (let name of added.devices) if (catalogs.devices.byName(name).some(stays)) return !0;
	for (let name of added.others) if (catalogs.virtual_machines.byName(name).some(stays)) return !0;
	return !1;
}
// src/resolve/resolve.ts
function resolve$1(input, earlier, origin) {
	return runAtOnce$1(resolveInSteps(input, earlier, origin));
}
function* resolveInSteps(input, earlier, origin) {
	return (earlier && resolveIncrementally(input, earlier)) ?? (yield* resolveAll(input, origin));
}
function* resolveAll(input, origin) {
	let isPinned = !1, workspace = createWorkspace(input.entries, input.lostNames, void 0, origin && originOf(origin, () => void (isPinned = !0)));
	buildNamedObjects(workspace), buildPlatforms(workspace), buildDeviceTypes(workspace), buildSoftwareVersions(workspace), buildImageFiles(workspace), yield, associateImageFilesOfDeviceTypes(workspace), yield, buildDevices(workspace, input.deviceUniqueness), yield, buildInventoryItems(workspace), yield, buildVirtualMachines(workspace), yield, buildValidatedSoftware(workspace), yield, buildWaivers(workspace), yield;
	let observations = buildObservations(workspace), { catalogs, drafts, lostNames } = workspace, brokenEntries = [...input.entries.filter(({ broken }) => broken), ...Object.values(catalogs).flatMap((catalog) => catalog.all).filter(({ broken, entry }) => broken && !entry.broken).map(({ entry }) => entry)];
	return {
		repository: {
			files: input.files,
			manufacturers: unbroken(catalogs.manufacturers.all),
			locations: unbroken(catalogs.locations.all),
			tenants: unbroken(catalogs.tenants.all),
			roles: unbroken(catalogs.roles.all),
			tags: unbroken(catalogs.tags.all),
			platforms: unbroken(catalogs.platforms.all),
			deviceTypes: unbroken(catalogs.device_types.all),
			softwareVersions: unbroken(catalogs.software_versions.all),
			softwareImageFiles: unbroken(catalogs.software_image_files.all),
			devices: unbroken(catalogs.devices.all),
			inventoryItems: unbroken(catalogs.inventory_items.all),
			virtualMachines: unbroken(catalogs.virtual_machines.all),
			validatedSoftware: unbroken(catalogs.validated_software.all),
			waivers: unbroken(catalogs.waivers.all),
			observations,
			brokenEntries,
			isComplete: brokenEntries.length === 0 && !isIncomplete(lostNames),
			...unreadIn(input)
		},
		drafts,
		input,
		catalogs,
		lostNames,
		isPartial: isPinned
	};
}
function originOf({ catalogs, lostNames, input }, onPinned) {
	let drafts = [];
	return {
		catalogs,
		references: createReferences(catalogs, lostNames, drafts),
		drafts,
		onPinned,
		deviceUniqueness: input.deviceUniqueness
	};
}
function unbroken(objects) {
	return objects.filter((object) => !object.broken);
}
function buildObservations(workspace) {
	let observations = [];
	for (let entry of workspace.entriesOf("observed_software")) {
		if (entry.broken) continue;
		let { version, seen, source } = entry.value;
		observations.push({
			entry,
			subject: subjectOf(workspace, entry),
			version,
			seen,
			source
		});
	}
	return observations;
}
function subjectOf({ quietly }, entry) {
	let { device: reference, inventory_item: item } = entry.value, referrer = {
		entry,
		whole: !0
	};
	return item === void 0 ? quietly.device({
		referrer,
		path: ["device"]
	}, reference) : quietly.inventoryItem({
		referrer,
		path: ["inventory_item"]
	}, {
		device: reference,
		name: item
	});
}
function withSoundBasis(resolution) {
	let basis;
	return {
		...resolution,
		basis: () => (basis ??= { found: findBasis(resolution) }).found
	};
}
function findBasis({ input, repository }) {
	let kept = new Set();
	for (let { entry } of repository.devices) kept.add(entry);
	for (let { entry, device } of repository.inventoryItems) device.broken || kept.add(entry);
	for (let { entry } of repository.virtualMachines) kept.add(entry);
	let entries = input.entries.filter((entry) => kept.has(entry) || !isOfSubject$1(entry)), found = resolve$1({
		...input,
		entries,
		lostNames: noLostNames()
	});
	return found.repository.isComplete ? found : void 0;
}
// src/validate/validated-file.ts
function emptyFile(file) {
	return {
		file,
		entries: [],
		lostNames: noLostNames(),
		drafts: [],
		notKept: 0
	};
}
function isFull({ drafts }) {
	return drafts.length >= 1e3;
}
function keepDraft(into, draft, count = 1) {
	let { drafts } = into, { message, help } = draft;
	if (!isFull(into) && message !== void 0 && help !== void 0) {
		drafts.push({
			...draft,
			message,
			help
		});
		return;
	}
	into.notKept += count, into.lastKept ??= drafts.length;
	let last = drafts[into.lastKept], hidden = last?.identity?.slice(1) ?? [], counted = `there ${into.notKept === 1 ? "is 1 more mistake" : `are ${into.notKept} more mistakes`} in this file from here on`;
	drafts[into.lastKept] = {
		rule: "schema",
		message: counted,
		help: "fix the mistakes before this line, and check again",
		at: last?.at ?? draft.at,
		identity: [counted, ...draft.identity === void 0 ? hidden : [digestOf([...hidden, draft.identity])]]
	};
}
function draftOfFault(file, { message, help, offsets, first }) {
	let at = {
		file,
		offsets
	};
	if (first === void 0) return {
		rule: "yaml-syntax",
		message,
		help,
		at,
		identity: [message]
	};
	let { line } = positionAt(file.nodes, first[0]);
	return {
		rule: "yaml-syntax",
		message: `${message}; the first is on line ${line}`,
		help,
		at,
		related: [{
			message: "the first is here",
			at: {
				file,
				offsets: first
			}
		}],
		identity: [message]
	};
}
// src/validate/lost-names.ts
const NAMING_FIELDS = /(?:^|[\s{,-])["']?(?:name|model|version|image_file_name)["']?\s*:\s*("(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[^\s#"'][^\n,}#]*)/g, LIST_ITEMS = /^[ \t]*(?:-[ \t]+)+("(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[^\s#"'{[|>][^\n#]*)/gm, FLOW_LISTS = /^[ \t]*["']?(?:manufacturers|locations|tenants|roles|tags)["']?\s*:\s*\[([^\][]*)/gm;
function loseNamesOfText(text, lost) {
	let lose = (word) => {
		let name = unquote$1(word);
		name !== "" && loseName(lost, "any", name);
	};
	for (let pattern of [NAMING_FIELDS, LIST_ITEMS]) for (let match of text.matchAll(pattern)) lose(match[1] ?? "");
	for (let match of text.matchAll(FLOW_LISTS)) for (let item of (match[1] ?? "").split(",")) lose(item);
}
const VERSIONS = /(?:^|[\s{,-])["']?(?:software|version)["']?[ \t:]*["']?([^\s,{}[\]#"':][^\s,{}[\]#"']*)/g, KEYS = RegExp(`(?:^|[\\s{,-])["']?(${COLLECTIONS.join("|")})["']?[ \\t]*:`, "g");
function readLostText(text, { collections, versions }) {
	for (let [, version = ""] of text.matchAll(VERSIONS)) versions.add(version);
	for (let [, name] of text.matchAll(KEYS)) {
		let collection = COLLECTIONS.find((one) => one === name);
		collection !== void 0 && collections.add(collection);
	}
}
function unquote$1(text) {
	let word = text.trim(), first = word[0];
	return (first === "\"" || first === "'") && word.endsWith(first) && word.length > 1 ? word.slice(1, -1) : word;
}
function loseNameOfEntry(entry, rawText, lost) {
	let { collection, value } = entry;
	if (typeof value != "object" || !value) {
		typeof value == "string" ? loseName(lost, collection, value) : typeof value == "number" && loseName(lost, collection, String(value));
		return;
	}
	let fields = value, naming = namingField(entry);
	if (typeof fields[naming] == "string") return;
	let candidates = Object.hasOwn(fields, naming) ? [naming] : Object.keys(fields);
	for (let field of candidates) {
		let text = fields[field];
		typeof text == "string" ? loseName(lost, collection, text) : typeof text == "object" && text || loseName(lost, collection, rawText(field));
	}
}
function loseNamesOfList(value, meant, lost) {
	for (let item of Array.isArray(value) ? value : [value]) if (typeof item == "string") loseName(lost, meant ?? "any", item);
	else if (typeof item == "object" && item) for (let text of Object.values(item)) typeof text == "string" && loseName(lost, meant ?? "any", text);
}
// src/validate/schema-error.ts
function pathOfPointer(pointer, value) {
	if (pointer === "") return [];
	let here = value;
	return pointer.slice(1).split("/").map((token) => {
		let name = token.replaceAll("~1", "/").replaceAll("~0", "~"), step = Array.isArray(here) ? Number(name) : name;
		return here = typeof here == "object" && here ? here[step] : void 0, step;
	});
}
function valueAt(value, path) {
	return path.reduce((here, step) => typeof here == "object" && here ? here[step] : void 0, value);
}
// src/validate/wrong-value.ts
const VERSION_FIELDS = new Set([
	"version",
	"software",
	"software_version",
	"upgrade_from"
]), DATE_FIELDS = new Set([
	"start",
	"end",
	"until",
	"release_date",
	"end_of_support_date",
	"as_of",
	"valid_until"
]), WORDS_OF_YAML_1_1 = new Map([
	["yes", !0],
	["on", !0],
	["y", !0],
	["no", !1],
	["off", !1],
	["n", !1]
]);
function wrongType(error, subject, context, path) {
	let value = valueAt(context.value, path), types = [error.params.type].flat().map(String), raw = context.rawText(path);
	if (value === null) {
		let holdsLines = !types.includes("string") && (types.includes("array") || types.includes("object"));
		return {
			message: `${subject} has no value`,
			help: holdsLines ? `indent the lines that belong to it deeper than its name${indentationBelow(path, context)}${orRemove(context, path)}` : `give it a value${orRemove(context, path)}`
		};
	}
	if (DATE_FIELDS.has(String(path.at(-1)))) return {
		message: `${subject} is ${raw}, which is not a date`,
		help: "write the date as YYYY-MM-DD"
	};
	if (types.includes("string") && (typeof value == "number" || typeof value == "boolean")) {
		let reading = typeof value == "number" ? `the number ${String(value)}` : `the boolean ${String(value)}`;
		return {
			message: `${subject} must be text`,
			help: `quote it: YAML reads ${raw} as ${reading}; write ${JSON.stringify(raw)}`,
			...isVersion(path) && typeof value == "number" && { fix: {
				kind: "quote",
				text: JSON.stringify(raw)
			} }
		};
	}
	if (types.includes("boolean")) {
		let word = typeof value == "string" ? WORDS_OF_YAML_1_1.get(value.toLowerCase()) : void 0;
		return {
			message: `${subject} must be true or false, not ${nounOf(value)}`,
			help: word === void 0 ? "write true or false, without quotes" : `YAML 1.2 reads ${raw} as text: write ${String(word)}`
		};
	}
	if (types.includes("integer") || types.includes("number")) return {
		message: `${subject} must be a whole number, not ${nounOf(value)}`,
		help: "write digits only, without quotes"
	};
	if (types.includes("array")) {
		let single = typeof value == "string" || typeof value == "number";
		return {
			message: `${subject} must be a list, not ${nounOf(value)}`,
			help: single ? `write [${raw.replace(/^[[(]|[\])]$/g, "")}]` : "start each item with \"- \""
		};
	}
	let wanted = types.includes("string") ? types.includes("object") ? "a name or a mapping" : "text" : "a mapping of fields";
	return {
		message: `${subject} must be ${wanted}, not ${nounOf(value)}`,
		help: helpForKind(wanted, value, path, context)
	};
}
function helpForKind(wanted, value, path, context) {
	return Array.isArray(value) && value.length === 1 && typeof value[0] == "string" ? `write ${context.rawText([...path, 0])}, without brackets or "- "` : typeof value == "string" && path.length === 0 && context.fieldsAt(path).includes("name") ? `write "- name: ${context.rawText(path)}", and the other fields below it` : `write ${wanted} here`;
}
function isVersion(path) {
	let field = path.findLast((step) => typeof step == "string");
	return field !== void 0 && VERSION_FIELDS.has(field);
}
function indentationBelow(path, { placeOf }) {
	return placeOf === void 0 ? "" : `, by ${placeOf(path).column + 1} spaces`;
}
function nounOf(value) {
	return value === null ? "nothing" : Array.isArray(value) ? "a list" : typeof value == "object" ? "a mapping" : typeof value == "string" ? `the text ${quote(value)}` : typeof value == "boolean" ? `the boolean ${String(value)}` : `the number ${Number(value)}`;
}
function notAllowed(subject, value, allowed) {
	let words = allowed.map(String), [near] = nearest(String(value), words), list = `the allowed values are ${listWords(words, 20)}`, help = near === void 0 ? list : `did you mean ${quote(near)}? ${list}`, comment = typeof value == "string" ? helpForComment(value) : void 0;
	return {
		message: `${subject} is ${quote(readText$1(value))}, which is not allowed`,
		help: comment === void 0 ? help : `${comment}; otherwise ${help}`
	};
}
function faultOfDate(text) {
	return /^[+-]?\d{5,}-\d{2}-\d{2}$/.test(text) ? "not a date with a year of four digits" : /^\d{4}-\d{2}-\d{2}$/.test(text) ? "a date that does not exist" : "not a date";
}
function wrongForm(error, subject, text, owner) {
	if (error.params.format === "date") return {
		message: `${subject} is ${quote(text)}, which is ${faultOfDate(text)}`,
		help: "write the date as YYYY-MM-DD"
	};
	let last = error.instancePath.slice(error.instancePath.lastIndexOf("/") + 1);
	if (last === "image_file_checksum") {
		let algorithm = readText$1(valueAt(owner, ["hashing_algorithm"]));
		return {
			message: /^[0-9a-fA-F]*$/.test(text) ? `${subject} has ${text.length} digits, which is not a length of ${algorithm}` : `${subject} is not hexadecimal`,
			help: "copy the whole checksum, and check hashing_algorithm"
		};
	}
	if (last.endsWith("_url")) {
		let schemes = last === "documentation_url" ? "http or https" : "http, https, ftp, sftp, scp or tftp";
		return {
			message: `${subject} is ${quote(text)}, which is not an absolute URL with an allowed scheme`,
			help: `write a complete URL that starts with ${schemes}`
		};
	}
	return text === text.trim() ? {
		message: `${subject} is ${quote(text)}, which does not have the required form`,
		help: "compare it with the examples that `fleetvet schema` prints"
	} : {
		message: `${subject} is ${quote(text)}, with spaces at its start or end`,
		help: "remove the spaces"
	};
}
function readText$1(value) {
	return typeof value == "string" ? value : JSON.stringify(value ?? null);
}
function orRemove({ isRequired }, path) {
	return isRequired === void 0 ? ", or remove the field if it is optional" : isRequired(path) ? "" : ", or remove the field";
}
// src/validate/unknown-field.ts
function unknownField(field, owner, suggestion, path, context) {
	let comma = findCommaInFlow(field, path, context);
	if (comma !== void 0) return {
		message: comma.message,
		help: comma.help
	};
	let message = `${owner} has the unknown field ${quote(field)}`;
	if (field === "<<") return {
		message,
		help: "YAML 1.2 has no merge keys: write out the fields"
	};
	let outer = outerPathOf(field, path, context);
	if (outer !== void 0) return {
		message,
		help: `if it belongs to ${outer.length === 0 ? context.owner : quote(labelOf(outer))}, ${indentLike(path.slice(0, outer.length + 1), context)}`
	};
	let inner = innerFieldOf(field, path, context);
	if (inner !== void 0) {
		let line = context.placeOf?.([...path, inner]).line ?? 0;
		return {
			message,
			help: `if it belongs to ${quote(inner)} in line ${line}, indent it deeper than that`
		};
	}
	return suggestion === void 0 ? {
		message,
		help: `the fields are ${listWords(context.fieldsAt(path), 20)}`
	} : {
		message,
		help: `did you mean ${quote(suggestion)}?`
	};
}
function outerPathOf(field, path, context) {
	let { value, fieldsAt } = context;
	for (let length = path.length - 1; length >= 0; --length) {
		let outer = path.slice(0, length), mapping = valueAt(value, outer);
		if (isMapping(mapping) && !Object.hasOwn(mapping, field) && fieldsAt(outer).includes(field)) return areOnTwoLines([...path, field], path.slice(0, length + 1), context) ? outer : void 0;
	}
}
function innerFieldOf(field, path, context) {
	let { value, fieldsAt } = context, mapping = valueAt(value, path);
	if (isMapping(mapping)) return Object.keys(mapping).find((name) => (typeof mapping[name] == "object" || mapping[name] === void 0) && [fieldsAt([...path, name]), fieldsAt([
		...path,
		name,
		0
	])].some((fields) => fields.includes(field)) && areOnTwoLines([...path, field], [...path, name], context));
}
function areOnTwoLines(one, other, { placeOf }) {
	return placeOf !== void 0 && placeOf(one).line !== placeOf(other).line;
}
function indentLike(path, { placeOf }) {
	let { line, column } = placeOf?.(path) ?? {
		line: 0,
		column: 1
	};
	return `indent it by ${plural(column - 1, "space")}, like ${quote(labelOf(path))} in line ${line}`;
}
function helpForMissing(field, path, context) {
	let add = `add the field: ${field}: \u2026`, mapping = valueAt(context.value, path);
	if (!isMapping(mapping)) return add;
	let nested = Object.keys(mapping).find((name) => hasField(mapping[name], field) && !context.fieldsAt([...path, name]).includes(field) && areOnTwoLines([
		...path,
		name,
		field
	], [...path, name], context));
	if (nested === void 0) return add;
	let { line } = context.placeOf?.([
		...path,
		nested,
		field
	]) ?? { line: 0 };
	return `${add}; or, if that is the ${quote(field)} in line ${line}, ${indentLike([...path, nested], context)}`;
}
function hasField(value, field) {
	return isMapping(value) && Object.hasOwn(value, field);
}
function labelOf(path) {
	return path.map((step, index) => typeof step == "number" ? `[${step + 1}]` : index === 0 ? step : `.${step}`).join("");
}
function findCommaInFlow(field, path, { value, owner, placeOf, rawText, fieldsAt }) {
	let mapping = valueAt(value, path);
	if (placeOf === void 0 || typeof mapping != "object" || !mapping || mapping[field] !== null) return;
	let known = fieldsAt(path), isPiece = (name) => mapping[name] === null && !known.includes(name), placed = Object.keys(mapping).map((name) => ({
		name,
		at: placeOf([...path, name])
	}));
	placed.sort((a, b) => comparePositions(a.at, b.at));
	let index = placed.findIndex(({ name }) => name === field), before = placed.slice(0, index).findLastIndex(({ name }) => !isPiece(name)), start = placed[before];
	if (start === void 0 || start.at.line !== placed[index]?.at.line) return;
	let text = mapping[start.name];
	if (typeof text != "string" && typeof text != "number") return;
	let end = placed.findIndex(({ name, at }, each) => each > before && (!isPiece(name) || at.line !== start.at.line)), pieces = placed.slice(before + 1, end === -1 ? void 0 : end), whole = rawText([...path, start.name]), column = start.at.column + `${start.name}: ${whole}`.length;
	for (let { name, at } of pieces) whole += `,${at.column > column + 1 ? " " : ""}${name}`, column = at.column + name.length;
	return {
		message: `${quote(start.name)} of ${owner} has a comma, which ends a value inside { }`,
		help: `quote the value: write ${start.name}: ${JSON.stringify(whole)}`,
		first: pieces[0]?.name ?? field
	};
}
// src/validate/explain.ts
const ENCLOSING_KEYWORDS = new Set([
	"if",
	"allOf",
	"$ref"
]), PRECEDENCE = [
	"type",
	"minLength",
	"maxLength",
	"enum",
	"const",
	"pattern",
	"format"
];
function explainSchemaErrors(errors, context) {
	let telling = errors.filter((error) => !ENCLOSING_KEYWORDS.has(error.keyword) && error.schemaPath === void 0), reported = new Map();
	for (let error of telling) {
		let rank = PRECEDENCE.includes(error.keyword) ? PRECEDENCE.indexOf(error.keyword) : PRECEDENCE.length, key = `${error.instancePath}\n${fieldOf(error)}`, other = reported.get(key);
		(other === void 0 || rank < other.rank) && reported.set(key, {
			error,
			rank
		});
	}
	let kept = [...reported.values()].map(({ error }) => error), suggested = new Map();
	for (let error of kept) {
		if (error.keyword !== "additionalProperties" && error.keyword !== "unevaluatedProperties") continue;
		let path = pathOfPointer(error.instancePath, context.value);
		suggested.set(error, nearest(fieldOf(error), context.fieldsAt(path))[0]);
	}
	let misspelt = new Set([...suggested].map(([error, name]) => `${error.instancePath}\n${name ?? ""}`));
	for (let error of suggested.keys()) {
		let path = pathOfPointer(error.instancePath, context.value), outer = outerPathOf(fieldOf(error), path, context);
		outer !== void 0 && misspelt.add(`${outer.map((step) => `/${step}`).join("")}\n${fieldOf(error)}`);
		let inner = innerFieldOf(fieldOf(error), path, context);
		inner !== void 0 && misspelt.add(`${error.instancePath}/${inner}\n${fieldOf(error)}`);
	}
	let merged = new Set(kept.filter((error) => fieldOf(error) === "<<").map((error) => error.instancePath));
	return kept.filter((error) => error.keyword !== "required" || !(misspelt.has(`${error.instancePath}\n${fieldOf(error)}`) || merged.has(error.instancePath))).filter((error) => !isBehindComma(error, context)).map((error) => explain(error, context, suggested.get(error)));
}
function isBehindComma(error, context) {
	if (error.keyword !== "additionalProperties" && error.keyword !== "unevaluatedProperties") return !1;
	let comma = findCommaInFlow(fieldOf(error), pathOfPointer(error.instancePath, context.value), context);
	return comma !== void 0 && comma.first !== fieldOf(error);
}
function fieldOf({ params }) {
	for (let name of [
		"additionalProperty",
		"unevaluatedProperty",
		"missingProperty"
	]) if (typeof params[name] == "string") return params[name];
	return "";
}
function explain(error, context, suggestion) {
	let explanation = explainError(error, context, suggestion), text = valueAt(context.value, explanation.path), comment = explanation.on === "value" && [
		"format",
		"pattern",
		"type"
	].includes(error.keyword) && typeof text == "string" ? helpForComment(text) : void 0;
	return comment === void 0 ? explanation : {
		...explanation,
		help: `${comment}; else ${explanation.help}`
	};
}
function explainError(error, context, suggestion) {
	let { owner, value } = context, path = pathOfPointer(error.instancePath, value), label = labelOf(path), subject = path.length === 0 ? owner : `${quote(label)} of ${owner}`, at = {
		path,
		on: "value"
	}, field = fieldOf(error);
	switch (error.keyword) {
		case "additionalProperties":
		case "unevaluatedProperties": return {
			path: [...path, field],
			on: "key",
			...unknownField(field, subject, suggestion, path, context)
		};
		case "required": return {
			...at,
			message: `${subject} has no ${quote(field)}, which is required`,
			help: helpForMissing(field, path, context)
		};
		case "dependentRequired":
		case "dependencies": return {
			path: [...path, String(error.params.property)],
			on: "value",
			message: `${subject} has ${quote(String(error.params.property))} but no ${quote(field)}, and needs both`,
			help: `add the field: ${field}: \u2026`
		};
		case "type": return {
			...at,
			...wrongType(error, subject, context, path)
		};
		case "minLength": return {
			...at,
			message: `${subject} is empty`,
			help: `write a text${orRemove(context, path)}`
		};
		case "maxLength": return {
			...at,
			message: `${subject} is longer than ${String(error.params.limit)} characters`,
			help: "shorten it; comments can have any length"
		};
		case "minItems": return {
			...at,
			message: `${subject} is an empty list`,
			help: "name at least one, or remove the field"
		};
		case "minProperties": return {
			...at,
			message: `${subject} is empty`,
			help: `write one or more of ${listWords(context.fieldsAt(path), 20)}`
		};
		case "uniqueItems": return {
			path: [...path, Math.max(Number(error.params.i), Number(error.params.j))],
			on: "value",
			message: `${subject} names ${quote(readText$1(valueAt(value, [...path, Number(error.params.j)])))} twice`,
			help: "remove one of the two"
		};
		case "enum": return {
			...at,
			...notAllowed(subject, valueAt(value, path), error.params.allowedValues)
		};
		case "minimum":
		case "maximum": return {
			...at,
			message: `${subject} is ${context.rawText(path)}, which is out of range`,
			help: `write a number that is ${String(error.params.comparison)} ${String(error.params.limit)}`
		};
		case "anyOf": return {
			...at,
			message: `${subject} has neither "devices" nor "inventory_items"`,
			help: "name the devices or inventory items that it is for"
		};
		case "format":
		case "pattern": return {
			...at,
			...wrongForm(error, subject, readText$1(valueAt(value, path)), context.value)
		};
		default: return {
			...at,
			message: `${subject} does not fit its schema (${error.keyword})`,
			help: "compare it with what `fleetvet schema` prints"
		};
	}
}
// src/validate/generated/field-names.ts
const FIELD_NAMES = {
	manufacturers: { "": ["name", "description"] },
	locations: { "": ["name", "description"] },
	tenants: { "": ["name", "description"] },
	roles: { "": ["name", "description"] },
	tags: { "": ["name", "description"] },
	platforms: { "": [
		"name",
		"manufacturer",
		"network_driver",
		"description"
	] },
	device_types: {
		"": [
			"manufacturer",
			"model",
			"part_number",
			"software_image_files",
			"tags",
			"comments"
		],
		"/software_image_files/*": ["software_version", "image_file_name"],
		"/software_image_files/*/software_version": ["platform", "version"]
	},
	software_versions: {
		"": [
			"platform",
			"version",
			"status",
			"alias",
			"release_date",
			"end_of_support_date",
			"documentation_url",
			"long_term_support",
			"pre_release",
			"upgrade_from",
			"tags",
			"comments",
			"software_image_files"
		],
		"/upgrade_from/*": ["platform", "version"],
		"/software_image_files/*": [
			"image_file_name",
			"status",
			"image_file_checksum",
			"hashing_algorithm",
			"image_file_size",
			"download_url",
			"default_image",
			"device_types",
			"tags",
			"comments"
		],
		"/software_image_files/*/device_types/*": ["manufacturer", "model"]
	},
	software_image_files: {
		"": [
			"software_version",
			"image_file_name",
			"status",
			"image_file_checksum",
			"hashing_algorithm",
			"image_file_size",
			"download_url",
			"default_image",
			"device_types",
			"tags",
			"comments"
		],
		"/software_version": ["platform", "version"],
		"/device_types/*": ["manufacturer", "model"]
	},
	"nested software_image_files": {
		"": [
			"image_file_name",
			"status",
			"image_file_checksum",
			"hashing_algorithm",
			"image_file_size",
			"download_url",
			"default_image",
			"device_types",
			"tags",
			"comments"
		],
		"/device_types/*": ["manufacturer", "model"]
	},
	devices: {
		"": [
			"name",
			"device_type",
			"role",
			"status",
			"platform",
			"tenant",
			"location",
			"serial",
			"asset_tag",
			"tags",
			"software_version",
			"software_image_files",
			"comments",
			"custom_fields",
			"inventory_items"
		],
		"/device_type": ["manufacturer", "model"],
		"/software_version": ["platform", "version"],
		"/software_image_files/*": ["software_version", "image_file_name"],
		"/software_image_files/*/software_version": ["platform", "version"],
		"/inventory_items/*": [
			"name",
			"manufacturer",
			"part_id",
			"serial",
			"asset_tag",
			"label",
			"tags",
			"software_version",
			"software_image_files",
			"comments",
			"custom_fields"
		],
		"/inventory_items/*/software_version": ["platform", "version"],
		"/inventory_items/*/software_image_files/*": ["software_version", "image_file_name"],
		"/inventory_items/*/software_image_files/*/software_version": ["platform", "version"]
	},
	inventory_items: {
		"": [
			"device",
			"name",
			"manufacturer",
			"part_id",
			"serial",
			"asset_tag",
			"label",
			"tags",
			"software_version",
			"software_image_files",
			"comments",
			"custom_fields"
		],
		"/device": [
			"name",
			"tenant",
			"location"
		],
		"/software_version": ["platform", "version"],
		"/software_image_files/*": ["software_version", "image_file_name"],
		"/software_image_files/*/software_version": ["platform", "version"]
	},
	"nested inventory_items": {
		"": [
			"name",
			"manufacturer",
			"part_id",
			"serial",
			"asset_tag",
			"label",
			"tags",
			"software_version",
			"software_image_files",
			"comments",
			"custom_fields"
		],
		"/software_version": ["platform", "version"],
		"/software_image_files/*": ["software_version", "image_file_name"],
		"/software_image_files/*/software_version": ["platform", "version"]
	},
	virtual_machines: {
		"": [
			"name",
			"status",
			"cluster",
			"role",
			"platform",
			"tenant",
			"tags",
			"software_version",
			"software_image_files",
			"comments",
			"custom_fields"
		],
		"/software_version": ["platform", "version"],
		"/software_image_files/*": ["software_version", "image_file_name"],
		"/software_image_files/*/software_version": ["platform", "version"]
	},
	validated_software: {
		"": [
			"name",
			"description",
			"approved_by",
			"ticket",
			"software",
			"start",
			"end",
			"preferred",
			"devices",
			"device_tenants",
			"device_types",
			"device_roles",
			"inventory_items",
			"object_tags"
		],
		"/software": ["platform", "version"],
		"/devices/*": [
			"name",
			"tenant",
			"location"
		],
		"/device_types/*": ["manufacturer", "model"],
		"/inventory_items/*": ["device", "name"],
		"/inventory_items/*/device": [
			"name",
			"tenant",
			"location"
		]
	},
	waivers: {
		"": [
			"reason",
			"until",
			"approved_by",
			"ticket",
			"software",
			"devices",
			"inventory_items"
		],
		"/software": ["platform", "version"],
		"/devices/*": [
			"name",
			"tenant",
			"location"
		],
		"/inventory_items/*": ["device", "name"],
		"/inventory_items/*/device": [
			"name",
			"tenant",
			"location"
		]
	},
	observed_software: {
		"": [
			"device",
			"inventory_item",
			"version",
			"seen",
			"source"
		],
		"/device": [
			"name",
			"tenant",
			"location"
		]
	},
	config: {
		"": [
			"inventory",
			"policies",
			"observed",
			"observed_stale_days",
			"exclude",
			"software_not_expected",
			"multi_tenant_mode",
			"device_uniqueness",
			"expiring_within_days",
			"grace_days",
			"statuses",
			"limits",
			"rules"
		],
		"/software_not_expected/*": [
			"manufacturer",
			"model",
			"role"
		],
		"/statuses": ["software", "objects"],
		"/limits": [
			"files",
			"total_size",
			"file_size",
			"complex_file_size",
			"documents",
			"values",
			"keys",
			"depth",
			"aliases"
		],
		"/rules": "file-not-read.validity-window.image-unavailable.image-not-for-device-type.image-of-other-version.multiple-default-images.platform-mismatch.manufacturer-mismatch.software-invalid.software-missing.software-not-preferred.approval-expiring.approval-missing.software-end-of-support.software-pre-release.validated-software-unassigned.validated-software-unused.validated-software-other-platform.validated-software-conflict.change-impact.subject-removed.policy-loosened.policy-proposed.policy-retargeted.software-drift.observed-software-invalid.observed-version-undeclared.observation-stale.observation-unmatched.software-unobserved.waiver-expired.waiver-unused".split(".")
	}
}, blankOrControl = lazyRegExp(String.raw`[\s\p{Cc}]`, "u"), formats = {
	date: isDate,
	uri: (text) => !blankOrControl().test(text) && URL.canParse(text)
};
function isLonger(text, limit) {
	return text.length > limit && codePointLength(text) > limit;
}
function isShorter(text, limit) {
	return text.length < limit * 2 && codePointLength(text) < limit;
}
function codePointLength(text) {
	let length = text.length;
	for (let at = 1; at < text.length; at += 1) (text.charCodeAt(at) & 64512) == 56320 && (text.charCodeAt(at - 1) & 64512) == 55296 && --length;
	return length;
}
function addError(before, error) {
	return before === null ? [error] : (before.push(error), before);
}
function appendErrors(before, added) {
	if (before === null || added === null) return before ?? added;
	for (let error of added) before.push(error);
	return before;
}
function validateField(validate, value, instancePath, field, before) {
	return value === void 0 || validate(value, instancePath + field) ? before : appendErrors(before, validate.errors);
}
function validateList(validate, values, instancePath, field, before) {
	if (values === void 0) return before;
	if (!Array.isArray(values)) return addError(before, {
		instancePath: instancePath + field,
		keyword: "type",
		params: { type: "array" }
	});
	let errors = before;
	return values.forEach((value, index) => {
		validate(value, `${instancePath}${field}/${index}`) || (errors = appendErrors(errors, validate.errors));
	}), errors;
}
// src/validate/generated/validators.js
const part0 = ["string", "object"], part8 = [
	"md5",
	"sha1",
	"sha224",
	"sha384",
	"sha256",
	"sha512",
	"sha3",
	"blake2",
	"blake3"
], part10 = new Set([
	"image_file_name",
	"status",
	"image_file_checksum",
	"hashing_algorithm",
	"image_file_size",
	"download_url",
	"default_image",
	"device_types",
	"tags",
	"comments"
]), part11 = new Set([
	"platform",
	"version",
	"status",
	"alias",
	"release_date",
	"end_of_support_date",
	"documentation_url",
	"long_term_support",
	"pre_release",
	"upgrade_from",
	"tags",
	"comments",
	"software_image_files"
]), part14 = new Set([
	"software_version",
	"image_file_name",
	"status",
	"image_file_checksum",
	"hashing_algorithm",
	"image_file_size",
	"download_url",
	"default_image",
	"device_types",
	"tags",
	"comments"
]), part20 = new Set([
	"name",
	"manufacturer",
	"part_id",
	"serial",
	"asset_tag",
	"label",
	"tags",
	"software_version",
	"software_image_files",
	"comments",
	"custom_fields"
]), part21 = new Set([
	"name",
	"device_type",
	"role",
	"status",
	"platform",
	"tenant",
	"location",
	"serial",
	"asset_tag",
	"tags",
	"software_version",
	"software_image_files",
	"comments",
	"custom_fields",
	"inventory_items"
]), part22 = ["string", "null"], part25 = new Set([
	"device",
	"name",
	"manufacturer",
	"part_id",
	"serial",
	"asset_tag",
	"label",
	"tags",
	"software_version",
	"software_image_files",
	"comments",
	"custom_fields"
]), part28 = new Set([
	"name",
	"status",
	"cluster",
	"role",
	"platform",
	"tenant",
	"tags",
	"software_version",
	"software_image_files",
	"comments",
	"custom_fields"
]), part34 = new Set([
	"name",
	"description",
	"approved_by",
	"ticket",
	"software",
	"start",
	"end",
	"preferred",
	"devices",
	"device_tenants",
	"device_types",
	"device_roles",
	"inventory_items",
	"object_tags"
]), part40 = [
	"error",
	"warning",
	"notice",
	"off"
], part41 = new Set([
	"inventory",
	"policies",
	"observed",
	"observed_stale_days",
	"exclude",
	"software_not_expected",
	"multi_tenant_mode",
	"device_uniqueness",
	"expiring_within_days",
	"grace_days",
	"statuses",
	"limits",
	"rules"
]), part42 = new Set([
	"files",
	"total_size",
	"file_size",
	"complex_file_size",
	"documents",
	"values",
	"keys",
	"depth",
	"aliases"
]), part43 = new Set("file-not-read.validity-window.image-unavailable.image-not-for-device-type.image-of-other-version.multiple-default-images.platform-mismatch.manufacturer-mismatch.software-invalid.software-missing.software-not-preferred.approval-expiring.approval-missing.software-end-of-support.software-pre-release.validated-software-unassigned.validated-software-unused.validated-software-other-platform.validated-software-conflict.change-impact.subject-removed.policy-loosened.policy-proposed.policy-retargeted.software-drift.observed-software-invalid.observed-version-undeclared.observation-stale.observation-unmatched.software-unobserved.waiver-expired.waiver-unused".split(".")), part44 = ["location_tenant_name", "name"], manufacturers = validate21, pattern0 = RegExp("^(\\S([\\s\\S]*\\S)?)?$", "u");
function validate23(data, instancePath = "") {
	let vErrors = null;
	return typeof data == "string" ? (isLonger(data, 255) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "maxLength",
		params: { limit: 255 }
	})), isShorter(data, 1) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "minLength",
		params: { limit: 1 }
	})), pattern0.test(data) || (vErrors = addError(vErrors, {
		instancePath,
		keyword: "pattern",
		params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
	}))) : vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "string" }
	}), validate23.errors = vErrors, vErrors === null;
}
function validate25(data, instancePath = "") {
	let vErrors = null;
	return typeof data != "string" && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "string" }
	})), validate25.errors = vErrors, vErrors === null;
}
function validate21(data, instancePath = "") {
	let vErrors = null;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data)) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: part0 }
	})), typeof data == "string" && (isLonger(data, 255) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "maxLength",
		params: { limit: 255 }
	})), isShorter(data, 1) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "minLength",
		params: { limit: 1 }
	})), pattern0.test(data) || (vErrors = addError(vErrors, {
		instancePath,
		keyword: "pattern",
		params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
	}))), data && typeof data == "object" && !Array.isArray(data)) {
		data.name === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "name" }
		}));
		for (let key0 in data) key0 !== "name" && key0 !== "description" && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}));
		vErrors = validateField(validate23, data.name, instancePath, "/name", vErrors), vErrors = validateField(validate25, data.description, instancePath, "/description", vErrors);
	}
	return validate21.errors = vErrors, vErrors === null;
}
const locations = validate21, tenants = validate21, roles = validate21, tags = validate21, platforms = validate47;
function validate47(data, instancePath = "") {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		data.name === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "name" }
		}));
		for (let key0 in data) key0 !== "name" && key0 !== "manufacturer" && key0 !== "network_driver" && key0 !== "description" && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}));
		vErrors = validateField(validate23, data.name, instancePath, "/name", vErrors), vErrors = validateField(validate23, data.manufacturer, instancePath, "/manufacturer", vErrors), vErrors = validateField(validate23, data.network_driver, instancePath, "/network_driver", vErrors), vErrors = validateField(validate25, data.description, instancePath, "/description", vErrors);
	} else vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	});
	return validate47.errors = vErrors, vErrors === null;
}
const deviceTypes = validate55;
function validate62(data, instancePath = "") {
	let vErrors = null;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data)) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: part0 }
	})), typeof data == "string" && (isLonger(data, 255) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "maxLength",
		params: { limit: 255 }
	})), isShorter(data, 1) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "minLength",
		params: { limit: 1 }
	})), pattern0.test(data) || (vErrors = addError(vErrors, {
		instancePath,
		keyword: "pattern",
		params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
	}))), data && typeof data == "object" && !Array.isArray(data)) {
		data.version === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "version" }
		}));
		for (let key0 in data) key0 !== "platform" && key0 !== "version" && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}));
		vErrors = validateField(validate23, data.platform, instancePath, "/platform", vErrors), vErrors = validateField(validate23, data.version, instancePath, "/version", vErrors);
	}
	return validate62.errors = vErrors, vErrors === null;
}
function validate61(data, instancePath = "") {
	let vErrors = null;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data)) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: part0 }
	})), typeof data == "string" && (isLonger(data, 255) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "maxLength",
		params: { limit: 255 }
	})), isShorter(data, 1) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "minLength",
		params: { limit: 1 }
	})), pattern0.test(data) || (vErrors = addError(vErrors, {
		instancePath,
		keyword: "pattern",
		params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
	}))), data && typeof data == "object" && !Array.isArray(data)) {
		data.image_file_name === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "image_file_name" }
		}));
		for (let key0 in data) key0 !== "software_version" && key0 !== "image_file_name" && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}));
		vErrors = validateField(validate62, data.software_version, instancePath, "/software_version", vErrors), vErrors = validateField(validate23, data.image_file_name, instancePath, "/image_file_name", vErrors);
	}
	return validate61.errors = vErrors, vErrors === null;
}
function validate69(data, instancePath = "") {
	let vErrors = null;
	if (Array.isArray(data)) {
		let len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			typeof data0 == "string" ? (isLonger(data0, 255) && (vErrors = addError(vErrors, {
				instancePath: instancePath + "/" + i0,
				keyword: "maxLength",
				params: { limit: 255 }
			})), isShorter(data0, 1) && (vErrors = addError(vErrors, {
				instancePath: instancePath + "/" + i0,
				keyword: "minLength",
				params: { limit: 1 }
			})), pattern0.test(data0) || (vErrors = addError(vErrors, {
				instancePath: instancePath + "/" + i0,
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			}))) : vErrors = addError(vErrors, {
				instancePath: instancePath + "/" + i0,
				keyword: "type",
				params: { type: "string" }
			});
		}
		let i1 = data.length, j0;
		if (i1 > 1) {
			let indices0 = {};
			for (; i1--;) {
				let item0 = data[i1];
				if (typeof item0 == "string") {
					if (typeof indices0[item0] == "number") {
						j0 = indices0[item0], vErrors = addError(vErrors, {
							instancePath,
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							}
						});
						break;
					}
					indices0[item0] = i1;
				}
			}
		}
	} else vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "array" }
	});
	return validate69.errors = vErrors, vErrors === null;
}
function validate55(data, instancePath = "") {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		data.manufacturer === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "manufacturer" }
		})), data.model === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "model" }
		}));
		for (let key0 in data) key0 !== "manufacturer" && key0 !== "model" && key0 !== "part_number" && key0 !== "software_image_files" && key0 !== "tags" && key0 !== "comments" && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}));
		vErrors = validateField(validate23, data.manufacturer, instancePath, "/manufacturer", vErrors), vErrors = validateField(validate23, data.model, instancePath, "/model", vErrors), vErrors = validateField(validate23, data.part_number, instancePath, "/part_number", vErrors), vErrors = validateList(validate61, data.software_image_files, instancePath, "/software_image_files", vErrors), vErrors = validateField(validate69, data.tags, instancePath, "/tags", vErrors), vErrors = validateField(validate25, data.comments, instancePath, "/comments", vErrors);
	} else vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	});
	return validate55.errors = vErrors, vErrors === null;
}
const softwareVersions = validate73;
function validate77(data, instancePath = "") {
	let vErrors = null;
	return typeof data == "string" ? isShorter(data, 1) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "minLength",
		params: { limit: 1 }
	})) : vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "string" }
	}), validate77.errors = vErrors, vErrors === null;
}
const formats0 = formats.date;
function validate81(data, instancePath = "") {
	let vErrors = null;
	return typeof data == "string" ? formats0(data) || (vErrors = addError(vErrors, {
		instancePath,
		keyword: "format",
		params: { format: "date" }
	})) : vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "string" }
	}), validate81.errors = vErrors, vErrors === null;
}
const formats2 = formats.uri, pattern20 = RegExp("^https?://[^\\s/?#]", "u");
function validate84(data, instancePath = "") {
	let vErrors = null;
	return typeof data == "string" ? (pattern20.test(data) || (vErrors = addError(vErrors, {
		instancePath,
		keyword: "pattern",
		params: { pattern: "^https?://[^\\s/?#]" }
	})), formats2(data) || (vErrors = addError(vErrors, {
		instancePath,
		keyword: "format",
		params: { format: "uri" }
	}))) : vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "string" }
	}), validate84.errors = vErrors, vErrors === null;
}
const pattern23 = RegExp("^[0-9A-Fa-f]{32}$", "u"), pattern24 = RegExp("^[0-9A-Fa-f]{40}$", "u"), pattern25 = RegExp("^[0-9A-Fa-f]{56}$", "u"), pattern26 = RegExp("^[0-9A-Fa-f]{64}$", "u"), pattern27 = RegExp("^[0-9A-Fa-f]{96}$", "u"), pattern28 = RegExp("^[0-9A-Fa-f]{128}$", "u"), pattern29 = RegExp("^([0-9A-Fa-f]{56}|[0-9A-Fa-f]{64}|[0-9A-Fa-f]{96}|[0-9A-Fa-f]{128})$", "u"), pattern30 = RegExp("^([0-9A-Fa-f]{2}){1,64}$", "u"), pattern31 = RegExp("^([0-9A-Fa-f]{2})+$", "u");
function validate95(data, instancePath = "") {
	let vErrors = null, errors = 0, _errs2 = errors, valid1 = !0, _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.hashing_algorithm === void 0 || data.image_file_checksum === void 0) vErrors = addError(vErrors, {}), errors++;
		else {
			if (data.hashing_algorithm !== void 0) {
				let _errs4 = errors;
				data.hashing_algorithm !== "md5" && (vErrors = addError(vErrors, {}), errors++);
				var valid2 = _errs4 === errors;
			} else var valid2 = !0;
			if (valid2) {
				if (data.image_file_checksum !== void 0) {
					let _errs5 = errors;
					typeof data.image_file_checksum != "string" && (vErrors = addError(vErrors, {}), errors++);
					var valid2 = _errs5 === errors;
				} else var valid2 = !0;
			}
		}
	}
	var _valid0 = _errs3 === errors;
	if (errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null), _valid0) {
		let _errs7 = errors;
		if (data && typeof data == "object" && !Array.isArray(data) && data.image_file_checksum !== void 0) {
			let data2 = data.image_file_checksum;
			typeof data2 == "string" ? pattern23.test(data2) || (vErrors = addError(vErrors, {
				instancePath: instancePath + "/image_file_checksum",
				keyword: "pattern",
				params: { pattern: "^[0-9A-Fa-f]{32}$" }
			}), errors++) : (vErrors = addError(vErrors, {
				instancePath: instancePath + "/image_file_checksum",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		var _valid0 = _errs7 === errors;
		valid1 = _valid0;
	}
	valid1 || (vErrors = addError(vErrors, {
		instancePath,
		keyword: "if",
		params: { failingKeyword: "then" }
	}), errors++);
	let _errs11 = errors, valid4 = !0, _errs12 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.hashing_algorithm === void 0 || data.image_file_checksum === void 0) vErrors = addError(vErrors, {}), errors++;
		else {
			if (data.hashing_algorithm !== void 0) {
				let _errs13 = errors;
				data.hashing_algorithm !== "sha1" && (vErrors = addError(vErrors, {}), errors++);
				var valid5 = _errs13 === errors;
			} else var valid5 = !0;
			if (valid5) {
				if (data.image_file_checksum !== void 0) {
					let _errs14 = errors;
					typeof data.image_file_checksum != "string" && (vErrors = addError(vErrors, {}), errors++);
					var valid5 = _errs14 === errors;
				} else var valid5 = !0;
			}
		}
	}
	var _valid1 = _errs12 === errors;
	if (errors = _errs11, vErrors !== null && (_errs11 ? vErrors.length = _errs11 : vErrors = null), _valid1) {
		let _errs16 = errors;
		if (data && typeof data == "object" && !Array.isArray(data) && data.image_file_checksum !== void 0) {
			let data5 = data.image_file_checksum;
			typeof data5 == "string" ? pattern24.test(data5) || (vErrors = addError(vErrors, {
				instancePath: instancePath + "/image_file_checksum",
				keyword: "pattern",
				params: { pattern: "^[0-9A-Fa-f]{40}$" }
			}), errors++) : (vErrors = addError(vErrors, {
				instancePath: instancePath + "/image_file_checksum",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		var _valid1 = _errs16 === errors;
		valid4 = _valid1;
	}
	valid4 || (vErrors = addError(vErrors, {
		instancePath,
		keyword: "if",
		params: { failingKeyword: "then" }
	}), errors++);
	let _errs20 = errors, valid7 = !0, _errs21 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.hashing_algorithm === void 0 || data.image_file_checksum === void 0) vErrors = addError(vErrors, {}), errors++;
		else {
			if (data.hashing_algorithm !== void 0) {
				let _errs22 = errors;
				data.hashing_algorithm !== "sha224" && (vErrors = addError(vErrors, {}), errors++);
				var valid8 = _errs22 === errors;
			} else var valid8 = !0;
			if (valid8) {
				if (data.image_file_checksum !== void 0) {
					let _errs23 = errors;
					typeof data.image_file_checksum != "string" && (vErrors = addError(vErrors, {}), errors++);
					var valid8 = _errs23 === errors;
				} else var valid8 = !0;
			}
		}
	}
	var _valid2 = _errs21 === errors;
	if (errors = _errs20, vErrors !== null && (_errs20 ? vErrors.length = _errs20 : vErrors = null), _valid2) {
		let _errs25 = errors;
		if (data && typeof data == "object" && !Array.isArray(data) && data.image_file_checksum !== void 0) {
			let data8 = data.image_file_checksum;
			typeof data8 == "string" ? pattern25.test(data8) || (vErrors = addError(vErrors, {
				instancePath: instancePath + "/image_file_checksum",
				keyword: "pattern",
				params: { pattern: "^[0-9A-Fa-f]{56}$" }
			}), errors++) : (vErrors = addError(vErrors, {
				instancePath: instancePath + "/image_file_checksum",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		var _valid2 = _errs25 === errors;
		valid7 = _valid2;
	}
	valid7 || (vErrors = addError(vErrors, {
		instancePath,
		keyword: "if",
		params: { failingKeyword: "then" }
	}), errors++);
	let _errs29 = errors, valid10 = !0, _errs30 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.hashing_algorithm === void 0 || data.image_file_checksum === void 0) vErrors = addError(vErrors, {}), errors++;
		else {
			if (data.hashing_algorithm !== void 0) {
				let _errs31 = errors;
				data.hashing_algorithm !== "sha256" && (vErrors = addError(vErrors, {}), errors++);
				var valid11 = _errs31 === errors;
			} else var valid11 = !0;
			if (valid11) {
				if (data.image_file_checksum !== void 0) {
					let _errs32 = errors;
					typeof data.image_file_checksum != "string" && (vErrors = addError(vErrors, {}), errors++);
					var valid11 = _errs32 === errors;
				} else var valid11 = !0;
			}
		}
	}
	var _valid3 = _errs30 === errors;
	if (errors = _errs29, vErrors !== null && (_errs29 ? vErrors.length = _errs29 : vErrors = null), _valid3) {
		let _errs34 = errors;
		if (data && typeof data == "object" && !Array.isArray(data) && data.image_file_checksum !== void 0) {
			let data11 = data.image_file_checksum;
			typeof data11 == "string" ? pattern26.test(data11) || (vErrors = addError(vErrors, {
				instancePath: instancePath + "/image_file_checksum",
				keyword: "pattern",
				params: { pattern: "^[0-9A-Fa-f]{64}$" }
			}), errors++) : (vErrors = addError(vErrors, {
				instancePath: instancePath + "/image_file_checksum",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		var _valid3 = _errs34 === errors;
		valid10 = _valid3;
	}
	valid10 || (vErrors = addError(vErrors, {
		instancePath,
		keyword: "if",
		params: { failingKeyword: "then" }
	}), errors++);
	let _errs38 = errors, valid13 = !0, _errs39 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.hashing_algorithm === void 0 || data.image_file_checksum === void 0) vErrors = addError(vErrors, {}), errors++;
		else {
			if (data.hashing_algorithm !== void 0) {
				let _errs40 = errors;
				data.hashing_algorithm !== "sha384" && (vErrors = addError(vErrors, {}), errors++);
				var valid14 = _errs40 === errors;
			} else var valid14 = !0;
			if (valid14) {
				if (data.image_file_checksum !== void 0) {
					let _errs41 = errors;
					typeof data.image_file_checksum != "string" && (vErrors = addError(vErrors, {}), errors++);
					var valid14 = _errs41 === errors;
				} else var valid14 = !0;
			}
		}
	}
	var _valid4 = _errs39 === errors;
	if (errors = _errs38, vErrors !== null && (_errs38 ? vErrors.length = _errs38 : vErrors = null), _valid4) {
		let _errs43 = errors;
		if (data && typeof data == "object" && !Array.isArray(data) && data.image_file_checksum !== void 0) {
			let data14 = data.image_file_checksum;
			typeof data14 == "string" ? pattern27.test(data14) || (vErrors = addError(vErrors, {
				instancePath: instancePath + "/image_file_checksum",
				keyword: "pattern",
				params: { pattern: "^[0-9A-Fa-f]{96}$" }
			}), errors++) : (vErrors = addError(vErrors, {
				instancePath: instancePath + "/image_file_checksum",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		var _valid4 = _errs43 === errors;
		valid13 = _valid4;
	}
	valid13 || (vErrors = addError(vErrors, {
		instancePath,
		keyword: "if",
		params: { failingKeyword: "then" }
	}), errors++);
	let _errs47 = errors, valid16 = !0, _errs48 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.hashing_algorithm === void 0 || data.image_file_checksum === void 0) vErrors = addError(vErrors, {}), errors++;
		else {
			if (data.hashing_algorithm !== void 0) {
				let _errs49 = errors;
				data.hashing_algorithm !== "sha512" && (vErrors = addError(vErrors, {}), errors++);
				var valid17 = _errs49 === errors;
			} else var valid17 = !0;
			if (valid17) {
				if (data.image_file_checksum !== void 0) {
					let _errs50 = errors;
					typeof data.image_file_checksum != "string" && (vErrors = addError(vErrors, {}), errors++);
					var valid17 = _errs50 === errors;
				} else var valid17 = !0;
			}
		}
	}
	var _valid5 = _errs48 === errors;
	if (errors = _errs47, vErrors !== null && (_errs47 ? vErrors.length = _errs47 : vErrors = null), _valid5) {
		let _errs52 = errors;
		if (data && typeof data == "object" && !Array.isArray(data) && data.image_file_checksum !== void 0) {
			let data17 = data.image_file_checksum;
			typeof data17 == "string" ? pattern28.test(data17) || (vErrors = addError(vErrors, {
				instancePath: instancePath + "/image_file_checksum",
				keyword: "pattern",
				params: { pattern: "^[0-9A-Fa-f]{128}$" }
			}), errors++) : (vErrors = addError(vErrors, {
				instancePath: instancePath + "/image_file_checksum",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		var _valid5 = _errs52 === errors;
		valid16 = _valid5;
	}
	valid16 || (vErrors = addError(vErrors, {
		instancePath,
		keyword: "if",
		params: { failingKeyword: "then" }
	}), errors++);
	let _errs56 = errors, valid19 = !0, _errs57 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.hashing_algorithm === void 0 || data.image_file_checksum === void 0) vErrors = addError(vErrors, {}), errors++;
		else {
			if (data.hashing_algorithm !== void 0) {
				let _errs58 = errors;
				data.hashing_algorithm !== "sha3" && (vErrors = addError(vErrors, {}), errors++);
				var valid20 = _errs58 === errors;
			} else var valid20 = !0;
			if (valid20) {
				if (data.image_file_checksum !== void 0) {
					let _errs59 = errors;
					typeof data.image_file_checksum != "string" && (vErrors = addError(vErrors, {}), errors++);
					var valid20 = _errs59 === errors;
				} else var valid20 = !0;
			}
		}
	}
	var _valid6 = _errs57 === errors;
	if (errors = _errs56, vErrors !== null && (_errs56 ? vErrors.length = _errs56 : vErrors = null), _valid6) {
		let _errs61 = errors;
		if (data && typeof data == "object" && !Array.isArray(data) && data.image_file_checksum !== void 0) {
			let data20 = data.image_file_checksum;
			typeof data20 == "string" ? pattern29.test(data20) || (vErrors = addError(vErrors, {
				instancePath: instancePath + "/image_file_checksum",
				keyword: "pattern",
				params: { pattern: "^([0-9A-Fa-f]{56}|[0-9A-Fa-f]{64}|[0-9A-Fa-f]{96}|[0-9A-Fa-f]{128})$" }
			}), errors++) : (vErrors = addError(vErrors, {
				instancePath: instancePath + "/image_file_checksum",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		var _valid6 = _errs61 === errors;
		valid19 = _valid6;
	}
	valid19 || (vErrors = addError(vErrors, {
		instancePath,
		keyword: "if",
		params: { failingKeyword: "then" }
	}), errors++);
	let _errs65 = errors, valid22 = !0, _errs66 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.hashing_algorithm === void 0 || data.image_file_checksum === void 0) vErrors = addError(vErrors, {}), errors++;
		else {
			if (data.hashing_algorithm !== void 0) {
				let _errs67 = errors;
				data.hashing_algorithm !== "blake2" && (vErrors = addError(vErrors, {}), errors++);
				var valid23 = _errs67 === errors;
			} else var valid23 = !0;
			if (valid23) {
				if (data.image_file_checksum !== void 0) {
					let _errs68 = errors;
					typeof data.image_file_checksum != "string" && (vErrors = addError(vErrors, {}), errors++);
					var valid23 = _errs68 === errors;
				} else var valid23 = !0;
			}
		}
	}
	var _valid7 = _errs66 === errors;
	if (errors = _errs65, vErrors !== null && (_errs65 ? vErrors.length = _errs65 : vErrors = null), _valid7) {
		let _errs70 = errors;
		if (data && typeof data == "object" && !Array.isArray(data) && data.image_file_checksum !== void 0) {
			let data23 = data.image_file_checksum;
			typeof data23 == "string" ? pattern30.test(data23) || (vErrors = addError(vErrors, {
				instancePath: instancePath + "/image_file_checksum",
				keyword: "pattern",
				params: { pattern: "^([0-9A-Fa-f]{2}){1,64}$" }
			}), errors++) : (vErrors = addError(vErrors, {
				instancePath: instancePath + "/image_file_checksum",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		var _valid7 = _errs70 === errors;
		valid22 = _valid7;
	}
	valid22 || (vErrors = addError(vErrors, {
		instancePath,
		keyword: "if",
		params: { failingKeyword: "then" }
	}), errors++);
	let _errs74 = errors, valid25 = !0, _errs75 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.hashing_algorithm === void 0 || data.image_file_checksum === void 0) vErrors = addError(vErrors, {}), errors++;
		else {
			if (data.hashing_algorithm !== void 0) {
				let _errs76 = errors;
				data.hashing_algorithm !== "blake3" && (vErrors = addError(vErrors, {}), errors++);
				var valid26 = _errs76 === errors;
			} else var valid26 = !0;
			if (valid26) {
				if (data.image_file_checksum !== void 0) {
					let _errs77 = errors;
					typeof data.image_file_checksum != "string" && (vErrors = addError(vErrors, {}), errors++);
					var valid26 = _errs77 === errors;
				} else var valid26 = !0;
			}
		}
	}
	var _valid8 = _errs75 === errors;
	if (errors = _errs74, vErrors !== null && (_errs74 ? vErrors.length = _errs74 : vErrors = null), _valid8) {
		let _errs79 = errors;
		if (data && typeof data == "object" && !Array.isArray(data) && data.image_file_checksum !== void 0) {
			let data26 = data.image_file_checksum;
			typeof data26 == "string" ? pattern31.test(data26) || (vErrors = addError(vErrors, {
				instancePath: instancePath + "/image_file_checksum",
				keyword: "pattern",
				params: { pattern: "^([0-9A-Fa-f]{2})+$" }
			}), errors++) : (vErrors = addError(vErrors, {
				instancePath: instancePath + "/image_file_checksum",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		var _valid8 = _errs79 === errors;
		valid25 = _valid8;
	}
	return valid25 || (vErrors = addError(vErrors, {
		instancePath,
		keyword: "if",
		params: { failingKeyword: "then" }
	}), errors++), data && typeof data == "object" && !Array.isArray(data) ? data.image_file_checksum !== void 0 && data.hashing_algorithm === void 0 && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "dependentRequired",
		params: {
			property: "image_file_checksum",
			missingProperty: "hashing_algorithm",
			depsCount: 1,
			deps: "hashing_algorithm"
		}
	}), errors++) : (vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++), validate95.errors = vErrors, errors === 0;
}
function validate125(data, instancePath = "") {
	let vErrors = null;
	return typeof data != "string" && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "string" }
	})), data !== "md5" && data !== "sha1" && data !== "sha224" && data !== "sha384" && data !== "sha256" && data !== "sha512" && data !== "sha3" && data !== "blake2" && data !== "blake3" && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "enum",
		params: { allowedValues: part8 }
	})), validate125.errors = vErrors, vErrors === null;
}
function validate127(data, instancePath = "") {
	let vErrors = null;
	return (typeof data != "number" || data % 1 || isNaN(data) || !isFinite(data)) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "integer" }
	})), typeof data == "number" && isFinite(data) && ((data > 9007199254740991 || isNaN(data)) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "maximum",
		params: {
			comparison: "<=",
			limit: 9007199254740991
		}
	})), (data < 0 || isNaN(data)) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "minimum",
		params: {
			comparison: ">=",
			limit: 0
		}
	}))), validate127.errors = vErrors, vErrors === null;
}
const pattern34 = RegExp("^(https?|ftp|sftp|scp|tftp)://[^\\s/?#]", "u");
function validate129(data, instancePath = "") {
	let vErrors = null;
	return typeof data == "string" ? (pattern34.test(data) || (vErrors = addError(vErrors, {
		instancePath,
		keyword: "pattern",
		params: { pattern: "^(https?|ftp|sftp|scp|tftp)://[^\\s/?#]" }
	})), formats2(data) || (vErrors = addError(vErrors, {
		instancePath,
		keyword: "format",
		params: { format: "uri" }
	}))) : vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "string" }
	}), validate129.errors = vErrors, vErrors === null;
}
function validate131(data, instancePath = "") {
	let vErrors = null;
	return typeof data != "boolean" && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "boolean" }
	})), validate131.errors = vErrors, vErrors === null;
}
function validate109(data, instancePath = "") {
	let vErrors = null;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data)) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: part0 }
	})), typeof data == "string" && (isLonger(data, 255) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "maxLength",
		params: { limit: 255 }
	})), isShorter(data, 1) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "minLength",
		params: { limit: 1 }
	})), pattern0.test(data) || (vErrors = addError(vErrors, {
		instancePath,
		keyword: "pattern",
		params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
	}))), data && typeof data == "object" && !Array.isArray(data)) {
		data.model === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "model" }
		}));
		for (let key0 in data) key0 !== "manufacturer" && key0 !== "model" && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}));
		vErrors = validateField(validate23, data.manufacturer, instancePath, "/manufacturer", vErrors), vErrors = validateField(validate23, data.model, instancePath, "/model", vErrors);
	}
	return validate109.errors = vErrors, vErrors === null;
}
function validate133(data, instancePath = "") {
	let vErrors = null;
	if (Array.isArray(data)) {
		let len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) validate109(data[i0], instancePath + "/" + i0) || (vErrors = appendErrors(vErrors, validate109.errors));
	} else vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "array" }
	});
	return validate133.errors = vErrors, vErrors === null;
}
function validate117(data, instancePath = "") {
	let vErrors = null;
	if (validate95(data, instancePath) || (vErrors = appendErrors(vErrors, validate95.errors)), data && typeof data == "object" && !Array.isArray(data)) {
		data.image_file_name === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "image_file_name" }
		})), data.status === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "status" }
		}));
		for (let key0 in data) part10.has(key0) || (vErrors = addError(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}));
		vErrors = validateField(validate23, data.image_file_name, instancePath, "/image_file_name", vErrors), vErrors = validateField(validate77, data.status, instancePath, "/status", vErrors), vErrors = validateField(validate25, data.image_file_checksum, instancePath, "/image_file_checksum", vErrors), vErrors = validateField(validate125, data.hashing_algorithm, instancePath, "/hashing_algorithm", vErrors), vErrors = validateField(validate127, data.image_file_size, instancePath, "/image_file_size", vErrors), vErrors = validateField(validate129, data.download_url, instancePath, "/download_url", vErrors), vErrors = validateField(validate131, data.default_image, instancePath, "/default_image", vErrors), vErrors = validateField(validate133, data.device_types, instancePath, "/device_types", vErrors), vErrors = validateField(validate69, data.tags, instancePath, "/tags", vErrors), vErrors = validateField(validate25, data.comments, instancePath, "/comments", vErrors);
	} else vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	});
	return validate117.errors = vErrors, vErrors === null;
}
function validate73(data, instancePath = "") {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		data.platform === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "platform" }
		})), data.version === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "version" }
		})), data.status === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "status" }
		}));
		for (let key0 in data) part11.has(key0) || (vErrors = addError(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}));
		vErrors = validateField(validate23, data.platform, instancePath, "/platform", vErrors), vErrors = validateField(validate23, data.version, instancePath, "/version", vErrors), vErrors = validateField(validate77, data.status, instancePath, "/status", vErrors), vErrors = validateField(validate23, data.alias, instancePath, "/alias", vErrors), vErrors = validateField(validate81, data.release_date, instancePath, "/release_date", vErrors), vErrors = validateField(validate81, data.end_of_support_date, instancePath, "/end_of_support_date", vErrors), vErrors = validateField(validate84, data.documentation_url, instancePath, "/documentation_url", vErrors), data.long_term_support !== void 0 && typeof data.long_term_support != "boolean" && (vErrors = addError(vErrors, {
			instancePath: instancePath + "/long_term_support",
			keyword: "type",
			params: { type: "boolean" }
		})), data.pre_release !== void 0 && typeof data.pre_release != "boolean" && (vErrors = addError(vErrors, {
			instancePath: instancePath + "/pre_release",
			keyword: "type",
			params: { type: "boolean" }
		})), vErrors = validateList(validate62, data.upgrade_from, instancePath, "/upgrade_from", vErrors), vErrors = validateField(validate69, data.tags, instancePath, "/tags", vErrors), vErrors = validateField(validate25, data.comments, instancePath, "/comments", vErrors), vErrors = validateList(validate117, data.software_image_files, instancePath, "/software_image_files", vErrors);
	} else vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	});
	return validate73.errors = vErrors, vErrors === null;
}
const softwareImageFiles = validate94;
function validate94(data, instancePath = "") {
	let vErrors = null;
	if (validate95(data, instancePath) || (vErrors = appendErrors(vErrors, validate95.errors)), data && typeof data == "object" && !Array.isArray(data)) {
		data.software_version === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "software_version" }
		})), data.image_file_name === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "image_file_name" }
		})), data.status === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "status" }
		}));
		for (let key0 in data) part14.has(key0) || (vErrors = addError(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}));
		if (vErrors = validateField(validate62, data.software_version, instancePath, "/software_version", vErrors), vErrors = validateField(validate23, data.image_file_name, instancePath, "/image_file_name", vErrors), vErrors = validateField(validate77, data.status, instancePath, "/status", vErrors), data.image_file_checksum !== void 0 && typeof data.image_file_checksum != "string" && (vErrors = addError(vErrors, {
			instancePath: instancePath + "/image_file_checksum",
			keyword: "type",
			params: { type: "string" }
		})), vErrors = validateField(validate125, data.hashing_algorithm, instancePath, "/hashing_algorithm", vErrors), data.image_file_size !== void 0) {
			let data5 = data.image_file_size;
			(typeof data5 != "number" || data5 % 1 || isNaN(data5) || !isFinite(data5)) && (vErrors = addError(vErrors, {
				instancePath: instancePath + "/image_file_size",
				keyword: "type",
				params: { type: "integer" }
			})), typeof data5 == "number" && isFinite(data5) && ((data5 > 9007199254740991 || isNaN(data5)) && (vErrors = addError(vErrors, {
				instancePath: instancePath + "/image_file_size",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 9007199254740991
				}
			})), (data5 < 0 || isNaN(data5)) && (vErrors = addError(vErrors, {
				instancePath: instancePath + "/image_file_size",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			})));
		}
		vErrors = validateField(validate129, data.download_url, instancePath, "/download_url", vErrors), data.default_image !== void 0 && typeof data.default_image != "boolean" && (vErrors = addError(vErrors, {
			instancePath: instancePath + "/default_image",
			keyword: "type",
			params: { type: "boolean" }
		})), vErrors = validateList(validate109, data.device_types, instancePath, "/device_types", vErrors), vErrors = validateField(validate69, data.tags, instancePath, "/tags", vErrors), vErrors = validateField(validate25, data.comments, instancePath, "/comments", vErrors);
	} else vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	});
	return validate94.errors = vErrors, vErrors === null;
}
const devices = validate141;
function validate169(data, instancePath = "") {
	let vErrors = null;
	return data && typeof data == "object" && !Array.isArray(data) || (vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	})), validate169.errors = vErrors, vErrors === null;
}
function validate219(data, instancePath = "") {
	let vErrors = null;
	if (Array.isArray(data)) {
		let len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) validate61(data[i0], instancePath + "/" + i0) || (vErrors = appendErrors(vErrors, validate61.errors));
	} else vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "array" }
	});
	return validate219.errors = vErrors, vErrors === null;
}
function validate200(data, instancePath = "") {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		data.name === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "name" }
		}));
		for (let key0 in data) part20.has(key0) || (vErrors = addError(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}));
		vErrors = validateField(validate23, data.name, instancePath, "/name", vErrors), vErrors = validateField(validate23, data.manufacturer, instancePath, "/manufacturer", vErrors), vErrors = validateField(validate23, data.part_id, instancePath, "/part_id", vErrors), vErrors = validateField(validate23, data.serial, instancePath, "/serial", vErrors), vErrors = validateField(validate23, data.asset_tag, instancePath, "/asset_tag", vErrors), vErrors = validateField(validate23, data.label, instancePath, "/label", vErrors), vErrors = validateField(validate69, data.tags, instancePath, "/tags", vErrors), vErrors = validateField(validate62, data.software_version, instancePath, "/software_version", vErrors), vErrors = validateField(validate219, data.software_image_files, instancePath, "/software_image_files", vErrors), vErrors = validateField(validate25, data.comments, instancePath, "/comments", vErrors), vErrors = validateField(validate169, data.custom_fields, instancePath, "/custom_fields", vErrors);
	} else vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	});
	return validate200.errors = vErrors, vErrors === null;
}
function validate141(data, instancePath = "") {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		data.name === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "name" }
		})), data.device_type === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "device_type" }
		})), data.role === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "role" }
		}));
		for (let key0 in data) part21.has(key0) || (vErrors = addError(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}));
		vErrors = validateField(validate23, data.name, instancePath, "/name", vErrors), vErrors = validateField(validate109, data.device_type, instancePath, "/device_type", vErrors), vErrors = validateField(validate23, data.role, instancePath, "/role", vErrors), vErrors = validateField(validate77, data.status, instancePath, "/status", vErrors), vErrors = validateField(validate23, data.platform, instancePath, "/platform", vErrors), vErrors = validateField(validate23, data.tenant, instancePath, "/tenant", vErrors), vErrors = validateField(validate23, data.location, instancePath, "/location", vErrors), vErrors = validateField(validate23, data.serial, instancePath, "/serial", vErrors), vErrors = validateField(validate23, data.asset_tag, instancePath, "/asset_tag", vErrors), vErrors = validateField(validate69, data.tags, instancePath, "/tags", vErrors), vErrors = validateField(validate62, data.software_version, instancePath, "/software_version", vErrors), vErrors = validateList(validate61, data.software_image_files, instancePath, "/software_image_files", vErrors), vErrors = validateField(validate25, data.comments, instancePath, "/comments", vErrors), vErrors = validateField(validate169, data.custom_fields, instancePath, "/custom_fields", vErrors), vErrors = validateList(validate200, data.inventory_items, instancePath, "/inventory_items", vErrors);
	} else vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	});
	return validate141.errors = vErrors, vErrors === null;
}
const inventoryItems = validate171;
function validate174(data, instancePath = "") {
	let vErrors = null;
	return typeof data != "string" && data !== null && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: part22 }
	})), typeof data == "string" && (isLonger(data, 255) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "maxLength",
		params: { limit: 255 }
	})), isShorter(data, 1) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "minLength",
		params: { limit: 1 }
	})), pattern0.test(data) || (vErrors = addError(vErrors, {
		instancePath,
		keyword: "pattern",
		params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
	}))), validate174.errors = vErrors, vErrors === null;
}
function validate172(data, instancePath = "") {
	let vErrors = null;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data)) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: part0 }
	})), typeof data == "string" && (isLonger(data, 255) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "maxLength",
		params: { limit: 255 }
	})), isShorter(data, 1) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "minLength",
		params: { limit: 1 }
	})), pattern0.test(data) || (vErrors = addError(vErrors, {
		instancePath,
		keyword: "pattern",
		params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
	}))), data && typeof data == "object" && !Array.isArray(data)) {
		data.name === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "name" }
		}));
		for (let key0 in data) key0 !== "name" && key0 !== "tenant" && key0 !== "location" && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}));
		vErrors = validateField(validate23, data.name, instancePath, "/name", vErrors), vErrors = validateField(validate174, data.tenant, instancePath, "/tenant", vErrors), vErrors = validateField(validate174, data.location, instancePath, "/location", vErrors);
	}
	return validate172.errors = vErrors, vErrors === null;
}
function validate171(data, instancePath = "") {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		data.device === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "device" }
		})), data.name === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "name" }
		}));
		for (let key0 in data) part25.has(key0) || (vErrors = addError(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}));
		vErrors = validateField(validate172, data.device, instancePath, "/device", vErrors), vErrors = validateField(validate23, data.name, instancePath, "/name", vErrors), vErrors = validateField(validate23, data.manufacturer, instancePath, "/manufacturer", vErrors), vErrors = validateField(validate23, data.part_id, instancePath, "/part_id", vErrors), vErrors = validateField(validate23, data.serial, instancePath, "/serial", vErrors), vErrors = validateField(validate23, data.asset_tag, instancePath, "/asset_tag", vErrors), vErrors = validateField(validate23, data.label, instancePath, "/label", vErrors), vErrors = validateField(validate69, data.tags, instancePath, "/tags", vErrors), vErrors = validateField(validate62, data.software_version, instancePath, "/software_version", vErrors), vErrors = validateList(validate61, data.software_image_files, instancePath, "/software_image_files", vErrors), vErrors = validateField(validate25, data.comments, instancePath, "/comments", vErrors), vErrors = validateField(validate169, data.custom_fields, instancePath, "/custom_fields", vErrors);
	} else vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	});
	return validate171.errors = vErrors, vErrors === null;
}
const virtualMachines = validate227;
function validate227(data, instancePath = "") {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		data.name === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "name" }
		}));
		for (let key0 in data) part28.has(key0) || (vErrors = addError(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}));
		vErrors = validateField(validate23, data.name, instancePath, "/name", vErrors), vErrors = validateField(validate77, data.status, instancePath, "/status", vErrors), vErrors = validateField(validate23, data.cluster, instancePath, "/cluster", vErrors), vErrors = validateField(validate23, data.role, instancePath, "/role", vErrors), vErrors = validateField(validate23, data.platform, instancePath, "/platform", vErrors), vErrors = validateField(validate23, data.tenant, instancePath, "/tenant", vErrors), vErrors = validateField(validate69, data.tags, instancePath, "/tags", vErrors), vErrors = validateField(validate62, data.software_version, instancePath, "/software_version", vErrors), vErrors = validateList(validate61, data.software_image_files, instancePath, "/software_image_files", vErrors), vErrors = validateField(validate25, data.comments, instancePath, "/comments", vErrors), vErrors = validateField(validate169, data.custom_fields, instancePath, "/custom_fields", vErrors);
	} else vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	});
	return validate227.errors = vErrors, vErrors === null;
}
const validatedSoftware = validate251;
function validate278(data, instancePath = "") {
	let vErrors = null;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data)) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: part0 }
	})), typeof data == "string" && (isLonger(data, 255) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "maxLength",
		params: { limit: 255 }
	})), isShorter(data, 1) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "minLength",
		params: { limit: 1 }
	})), pattern0.test(data) || (vErrors = addError(vErrors, {
		instancePath,
		keyword: "pattern",
		params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
	}))), data && typeof data == "object" && !Array.isArray(data)) {
		data.name === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "name" }
		}));
		for (let key0 in data) key0 !== "device" && key0 !== "name" && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}));
		vErrors = validateField(validate172, data.device, instancePath, "/device", vErrors), vErrors = validateField(validate23, data.name, instancePath, "/name", vErrors);
	}
	return validate278.errors = vErrors, vErrors === null;
}
function validate251(data, instancePath = "") {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		data.software === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "software" }
		})), data.start === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "start" }
		}));
		for (let key0 in data) part34.has(key0) || (vErrors = addError(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}));
		vErrors = validateField(validate23, data.name, instancePath, "/name", vErrors), vErrors = validateField(validate25, data.description, instancePath, "/description", vErrors), vErrors = validateField(validate23, data.approved_by, instancePath, "/approved_by", vErrors), vErrors = validateField(validate23, data.ticket, instancePath, "/ticket", vErrors), vErrors = validateField(validate62, data.software, instancePath, "/software", vErrors), vErrors = validateField(validate81, data.start, instancePath, "/start", vErrors), vErrors = validateField(validate81, data.end, instancePath, "/end", vErrors), data.preferred !== void 0 && typeof data.preferred != "boolean" && (vErrors = addError(vErrors, {
			instancePath: instancePath + "/preferred",
			keyword: "type",
			params: { type: "boolean" }
		})), vErrors = validateList(validate172, data.devices, instancePath, "/devices", vErrors), vErrors = validateField(validate69, data.device_tenants, instancePath, "/device_tenants", vErrors), vErrors = validateList(validate109, data.device_types, instancePath, "/device_types", vErrors), vErrors = validateField(validate69, data.device_roles, instancePath, "/device_roles", vErrors), vErrors = validateList(validate278, data.inventory_items, instancePath, "/inventory_items", vErrors), vErrors = validateField(validate69, data.object_tags, instancePath, "/object_tags", vErrors);
	} else vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	});
	return validate251.errors = vErrors, vErrors === null;
}
const waivers = validate287;
function validate287(data, instancePath = "") {
	let vErrors = null, errors = 0, _errs1 = errors, valid0 = !1, _errs2 = errors;
	data && typeof data == "object" && !Array.isArray(data) && data.devices === void 0 && (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/anyOf/0/required",
		keyword: "required",
		params: { missingProperty: "devices" }
	}), errors++);
	var _valid0 = _errs2 === errors;
	if (valid0 ||= _valid0, !valid0) {
		let _errs3 = errors;
		data && typeof data == "object" && !Array.isArray(data) && data.inventory_items === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			schemaPath: "#/anyOf/1/required",
			keyword: "required",
			params: { missingProperty: "inventory_items" }
		}), errors++);
		var _valid0 = _errs3 === errors;
		valid0 ||= _valid0;
	}
	if (valid0 ? (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null)) : (vErrors = addError(vErrors, {
		instancePath,
		keyword: "anyOf",
		params: {}
	}), errors++), data && typeof data == "object" && !Array.isArray(data)) {
		data.reason === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "reason" }
		}), errors++), data.until === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "until" }
		}), errors++);
		for (let key0 in data) key0 !== "reason" && key0 !== "until" && key0 !== "approved_by" && key0 !== "ticket" && key0 !== "software" && key0 !== "devices" && key0 !== "inventory_items" && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.reason !== void 0) {
			let data0 = data.reason;
			typeof data0 == "string" ? isShorter(data0, 1) && (vErrors = addError(vErrors, {
				instancePath: instancePath + "/reason",
				keyword: "minLength",
				params: { limit: 1 }
			}), errors++) : (vErrors = addError(vErrors, {
				instancePath: instancePath + "/reason",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.until !== void 0 && (validate81(data.until, instancePath + "/until") || (vErrors = appendErrors(vErrors, validate81.errors), errors = vErrors.length)), data.approved_by !== void 0 && (validate23(data.approved_by, instancePath + "/approved_by") || (vErrors = appendErrors(vErrors, validate23.errors), errors = vErrors.length)), data.ticket !== void 0 && (validate23(data.ticket, instancePath + "/ticket") || (vErrors = appendErrors(vErrors, validate23.errors), errors = vErrors.length)), data.software !== void 0 && (validate62(data.software, instancePath + "/software") || (vErrors = appendErrors(vErrors, validate62.errors), errors = vErrors.length)), data.devices !== void 0) {
			let data5 = data.devices;
			if (Array.isArray(data5)) {
				data5.length < 1 && (vErrors = addError(vErrors, {
					instancePath: instancePath + "/devices",
					keyword: "minItems",
					params: { limit: 1 }
				}), errors++);
				let len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) validate172(data5[i0], instancePath + "/devices/" + i0) || (vErrors = appendErrors(vErrors, validate172.errors), errors = vErrors.length);
			} else vErrors = addError(vErrors, {
				instancePath: instancePath + "/devices",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
		if (data.inventory_items !== void 0) {
			let data7 = data.inventory_items;
			if (Array.isArray(data7)) {
				data7.length < 1 && (vErrors = addError(vErrors, {
					instancePath: instancePath + "/inventory_items",
					keyword: "minItems",
					params: { limit: 1 }
				}), errors++);
				let len1 = data7.length;
				for (let i1 = 0; i1 < len1; i1++) validate278(data7[i1], instancePath + "/inventory_items/" + i1) || (vErrors = appendErrors(vErrors, validate278.errors), errors = vErrors.length);
			} else vErrors = addError(vErrors, {
				instancePath: instancePath + "/inventory_items",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
	} else vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
	return validate287.errors = vErrors, errors === 0;
}
const observedSoftware = validate306;
function validate306(data, instancePath = "") {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		data.device === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "device" }
		})), data.version === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "version" }
		})), data.seen === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "seen" }
		}));
		for (let key0 in data) key0 !== "device" && key0 !== "inventory_item" && key0 !== "version" && key0 !== "seen" && key0 !== "source" && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}));
		vErrors = validateField(validate172, data.device, instancePath, "/device", vErrors), vErrors = validateField(validate23, data.inventory_item, instancePath, "/inventory_item", vErrors), vErrors = validateField(validate23, data.version, instancePath, "/version", vErrors), vErrors = validateField(validate81, data.seen, instancePath, "/seen", vErrors), vErrors = validateField(validate23, data.source, instancePath, "/source", vErrors);
	} else vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	});
	return validate306.errors = vErrors, vErrors === null;
}
const config = validate319;
function validate325(data, instancePath = "") {
	let vErrors = null;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data)) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: part0 }
	})), typeof data == "string" && (isLonger(data, 255) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "maxLength",
		params: { limit: 255 }
	})), isShorter(data, 1) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "minLength",
		params: { limit: 1 }
	}))), data && typeof data == "object" && !Array.isArray(data)) {
		Object.keys(data).length < 1 && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "minProperties",
			params: { limit: 1 }
		}));
		for (let key0 in data) key0 !== "manufacturer" && key0 !== "model" && key0 !== "role" && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}));
		vErrors = validateField(validate23, data.manufacturer, instancePath, "/manufacturer", vErrors), vErrors = validateField(validate23, data.model, instancePath, "/model", vErrors), vErrors = validateField(validate23, data.role, instancePath, "/role", vErrors), data.manufacturer !== void 0 && data.model === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "dependentRequired",
			params: {
				property: "manufacturer",
				missingProperty: "model",
				depsCount: 1,
				deps: "model"
			}
		}));
	}
	return validate325.errors = vErrors, vErrors === null;
}
function validate331(data, instancePath = "") {
	let vErrors = null;
	if (Array.isArray(data)) {
		data.length < 1 && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "minItems",
			params: { limit: 1 }
		}));
		let len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			typeof data0 == "string" ? (isLonger(data0, 255) && (vErrors = addError(vErrors, {
				instancePath: instancePath + "/" + i0,
				keyword: "maxLength",
				params: { limit: 255 }
			})), isShorter(data0, 1) && (vErrors = addError(vErrors, {
				instancePath: instancePath + "/" + i0,
				keyword: "minLength",
				params: { limit: 1 }
			})), pattern0.test(data0) || (vErrors = addError(vErrors, {
				instancePath: instancePath + "/" + i0,
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			}))) : vErrors = addError(vErrors, {
				instancePath: instancePath + "/" + i0,
				keyword: "type",
				params: { type: "string" }
			});
		}
		let i1 = data.length, j0;
		if (i1 > 1) {
			let indices0 = {};
			for (; i1--;) {
				let item0 = data[i1];
				if (typeof item0 == "string") {
					if (typeof indices0[item0] == "number") {
						j0 = indices0[item0], vErrors = addError(vErrors, {
							instancePath,
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							}
						});
						break;
					}
					indices0[item0] = i1;
				}
			}
		}
	} else vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "array" }
	});
	return validate331.errors = vErrors, vErrors === null;
}
function validate334(data, instancePath = "") {
	let vErrors = null;
	return typeof data != "string" && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "string" }
	})), data !== "error" && data !== "warning" && data !== "notice" && data !== "off" && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "enum",
		params: { allowedValues: part40 }
	})), validate334.errors = vErrors, vErrors === null;
}
function validate319(data, instancePath = "") {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) part41.has(key0) || (vErrors = addError(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}));
		if (vErrors = validateList(validate77, data.inventory, instancePath, "/inventory", vErrors), vErrors = validateList(validate77, data.policies, instancePath, "/policies", vErrors), vErrors = validateList(validate77, data.observed, instancePath, "/observed", vErrors), data.observed_stale_days !== void 0) {
			let data6 = data.observed_stale_days;
			(typeof data6 != "number" || data6 % 1 || isNaN(data6) || !isFinite(data6)) && (vErrors = addError(vErrors, {
				instancePath: instancePath + "/observed_stale_days",
				keyword: "type",
				params: { type: "integer" }
			})), typeof data6 == "number" && isFinite(data6) && (data6 < 0 || isNaN(data6)) && (vErrors = addError(vErrors, {
				instancePath: instancePath + "/observed_stale_days",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			}));
		}
		if (vErrors = validateList(validate77, data.exclude, instancePath, "/exclude", vErrors), vErrors = validateList(validate325, data.software_not_expected, instancePath, "/software_not_expected", vErrors), data.multi_tenant_mode !== void 0 && typeof data.multi_tenant_mode != "boolean" && (vErrors = addError(vErrors, {
			instancePath: instancePath + "/multi_tenant_mode",
			keyword: "type",
			params: { type: "boolean" }
		})), data.device_uniqueness !== void 0) {
			let data12 = data.device_uniqueness;
			typeof data12 != "string" && (vErrors = addError(vErrors, {
				instancePath: instancePath + "/device_uniqueness",
				keyword: "type",
				params: { type: "string" }
			})), data12 !== "location_tenant_name" && data12 !== "name" && (vErrors = addError(vErrors, {
				instancePath: instancePath + "/device_uniqueness",
				keyword: "enum",
				params: { allowedValues: part44 }
			}));
		}
		if (data.expiring_within_days !== void 0) {
			let data13 = data.expiring_within_days;
			(typeof data13 != "number" || data13 % 1 || isNaN(data13) || !isFinite(data13)) && (vErrors = addError(vErrors, {
				instancePath: instancePath + "/expiring_within_days",
				keyword: "type",
				params: { type: "integer" }
			})), typeof data13 == "number" && isFinite(data13) && (data13 < 0 || isNaN(data13)) && (vErrors = addError(vErrors, {
				instancePath: instancePath + "/expiring_within_days",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			}));
		}
		if (data.grace_days !== void 0) {
			let data14 = data.grace_days;
			(typeof data14 != "number" || data14 % 1 || isNaN(data14) || !isFinite(data14)) && (vErrors = addError(vErrors, {
				instancePath: instancePath + "/grace_days",
				keyword: "type",
				params: { type: "integer" }
			})), typeof data14 == "number" && isFinite(data14) && (data14 < 0 || isNaN(data14)) && (vErrors = addError(vErrors, {
				instancePath: instancePath + "/grace_days",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			}));
		}
		if (data.statuses !== void 0) {
			let data15 = data.statuses;
			if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
				for (let key1 in data15) key1 !== "software" && key1 !== "objects" && (vErrors = addError(vErrors, {
					instancePath: instancePath + "/statuses",
					keyword: "additionalProperties",
					params: { additionalProperty: key1 }
				}));
				vErrors = validateField(validate331, data15.software, instancePath, "/statuses/software", vErrors), vErrors = validateField(validate331, data15.objects, instancePath, "/statuses/objects", vErrors);
			} else vErrors = addError(vErrors, {
				instancePath: instancePath + "/statuses",
				keyword: "type",
				params: { type: "object" }
			});
		}
		if (data.limits !== void 0) {
			let data18 = data.limits;
			if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
				for (let key2 in data18) part42.has(key2) || (vErrors = addError(vErrors, {
					instancePath: instancePath + "/limits",
					keyword: "additionalProperties",
					params: { additionalProperty: key2 }
				}));
				if (data18.files !== void 0) {
					let data19 = data18.files;
					(typeof data19 != "number" || data19 % 1 || isNaN(data19) || !isFinite(data19)) && (vErrors = addError(vErrors, {
						instancePath: instancePath + "/limits/files",
						keyword: "type",
						params: { type: "integer" }
					})), typeof data19 == "number" && isFinite(data19) && (data19 < 1 || isNaN(data19)) && (vErrors = addError(vErrors, {
						instancePath: instancePath + "/limits/files",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					}));
				}
				if (data18.total_size !== void 0) {
					let data20 = data18.total_size;
					(typeof data20 != "number" || data20 % 1 || isNaN(data20) || !isFinite(data20)) && (vErrors = addError(vErrors, {
						instancePath: instancePath + "/limits/total_size",
						keyword: "type",
						params: { type: "integer" }
					})), typeof data20 == "number" && isFinite(data20) && (data20 < 1 || isNaN(data20)) && (vErrors = addError(vErrors, {
						instancePath: instancePath + "/limits/total_size",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					}));
				}
				if (data18.file_size !== void 0) {
					let data21 = data18.file_size;
					(typeof data21 != "number" || data21 % 1 || isNaN(data21) || !isFinite(data21)) && (vErrors = addError(vErrors, {
						instancePath: instancePath + "/limits/file_size",
						keyword: "type",
						params: { type: "integer" }
					})), typeof data21 == "number" && isFinite(data21) && (data21 < 1 || isNaN(data21)) && (vErrors = addError(vErrors, {
						instancePath: instancePath + "/limits/file_size",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					}));
				}
				if (data18.complex_file_size !== void 0) {
					let data22 = data18.complex_file_size;
					(typeof data22 != "number" || data22 % 1 || isNaN(data22) || !isFinite(data22)) && (vErrors = addError(vErrors, {
						instancePath: instancePath + "/limits/complex_file_size",
						keyword: "type",
						params: { type: "integer" }
					})), typeof data22 == "number" && isFinite(data22) && (data22 < 1 || isNaN(data22)) && (vErrors = addError(vErrors, {
						instancePath: instancePath + "/limits/complex_file_size",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					}));
				}
				if (data18.documents !== void 0) {
					let data23 = data18.documents;
					(typeof data23 != "number" || data23 % 1 || isNaN(data23) || !isFinite(data23)) && (vErrors = addError(vErrors, {
						instancePath: instancePath + "/limits/documents",
						keyword: "type",
						params: { type: "integer" }
					})), typeof data23 == "number" && isFinite(data23) && (data23 < 1 || isNaN(data23)) && (vErrors = addError(vErrors, {
						instancePath: instancePath + "/limits/documents",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					}));
				}
				if (data18.values !== void 0) {
					let data24 = data18.values;
					(typeof data24 != "number" || data24 % 1 || isNaN(data24) || !isFinite(data24)) && (vErrors = addError(vErrors, {
						instancePath: instancePath + "/limits/values",
						keyword: "type",
						params: { type: "integer" }
					})), typeof data24 == "number" && isFinite(data24) && (data24 < 1 || isNaN(data24)) && (vErrors = addError(vErrors, {
						instancePath: instancePath + "/limits/values",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					}));
				}
				if (data18.keys !== void 0) {
					let data25 = data18.keys;
					(typeof data25 != "number" || data25 % 1 || isNaN(data25) || !isFinite(data25)) && (vErrors = addError(vErrors, {
						instancePath: instancePath + "/limits/keys",
						keyword: "type",
						params: { type: "integer" }
					})), typeof data25 == "number" && isFinite(data25) && (data25 < 1 || isNaN(data25)) && (vErrors = addError(vErrors, {
						instancePath: instancePath + "/limits/keys",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					}));
				}
				if (data18.depth !== void 0) {
					let data26 = data18.depth;
					(typeof data26 != "number" || data26 % 1 || isNaN(data26) || !isFinite(data26)) && (vErrors = addError(vErrors, {
						instancePath: instancePath + "/limits/depth",
						keyword: "type",
						params: { type: "integer" }
					})), typeof data26 == "number" && isFinite(data26) && (data26 < 1 || isNaN(data26)) && (vErrors = addError(vErrors, {
						instancePath: instancePath + "/limits/depth",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					}));
				}
				if (data18.aliases !== void 0) {
					let data27 = data18.aliases;
					(typeof data27 != "number" || data27 % 1 || isNaN(data27) || !isFinite(data27)) && (vErrors = addError(vErrors, {
						instancePath: instancePath + "/limits/aliases",
						keyword: "type",
						params: { type: "integer" }
					})), typeof data27 == "number" && isFinite(data27) && (data27 < 1 || isNaN(data27)) && (vErrors = addError(vErrors, {
						instancePath: instancePath + "/limits/aliases",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					}));
				}
			} else vErrors = addError(vErrors, {
				instancePath: instancePath + "/limits",
				keyword: "type",
				params: { type: "object" }
			});
		}
		if (data.rules !== void 0) {
			let data28 = data.rules;
			if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
				for (let key3 in data28) part43.has(key3) || (vErrors = addError(vErrors, {
					instancePath: instancePath + "/rules",
					keyword: "additionalProperties",
					params: { additionalProperty: key3 }
				}));
				data28["file-not-read"] !== void 0 && (validate334(data28["file-not-read"], instancePath + "/rules/file-not-read") || (vErrors = appendErrors(vErrors, validate334.errors))), data28["validity-window"] !== void 0 && (validate334(data28["validity-window"], instancePath + "/rules/validity-window") || (vErrors = appendErrors(vErrors, validate334.errors))), data28["image-unavailable"] !== void 0 && (validate334(data28["image-unavailable"], instancePath + "/rules/image-unavailable") || (vErrors = appendErrors(vErrors, validate334.errors))), data28["image-not-for-device-type"] !== void 0 && (validate334(data28["image-not-for-device-type"], instancePath + "/rules/image-not-for-device-type") || (vErrors = appendErrors(vErrors, validate334.errors))), data28["image-of-other-version"] !== void 0 && (validate334(data28["image-of-other-version"], instancePath + "/rules/image-of-other-version") || (vErrors = appendErrors(vErrors, validate334.errors))), data28["multiple-default-images"] !== void 0 && (validate334(data28["multiple-default-images"], instancePath + "/rules/multiple-default-images") || (vErrors = appendErrors(vErrors, validate334.errors))), data28["platform-mismatch"] !== void 0 && (validate334(data28["platform-mismatch"], instancePath + "/rules/platform-mismatch") || (vErrors = appendErrors(vErrors, validate334.errors))), data28["manufacturer-mismatch"] !== void 0 && (validate334(data28["manufacturer-mismatch"], instancePath + "/rules/manufacturer-mismatch") || (vErrors = appendErrors(vErrors, validate334.errors))), data28["software-invalid"] !== void 0 && (validate334(data28["software-invalid"], instancePath + "/rules/software-invalid") || (vErrors = appendErrors(vErrors, validate334.errors))), data28["software-missing"] !== void 0 && (validate334(data28["software-missing"], instancePath + "/rules/software-missing") || (vErrors = appendErrors(vErrors, validate334.errors))), data28["software-not-preferred"] !== void 0 && (validate334(data28["software-not-preferred"], instancePath + "/rules/software-not-preferred") || (vErrors = appendErrors(vErrors, validate334.errors))), data28["approval-expiring"] !== void 0 && (validate334(data28["approval-expiring"], instancePath + "/rules/approval-expiring") || (vErrors = appendErrors(vErrors, validate334.errors))), data28["approval-missing"] !== void 0 && (validate334(data28["approval-missing"], instancePath + "/rules/approval-missing") || (vErrors = appendErrors(vErrors, validate334.errors))), data28["software-end-of-support"] !== void 0 && (validate334(data28["software-end-of-support"], instancePath + "/rules/software-end-of-support") || (vErrors = appendErrors(vErrors, validate334.errors))), data28["software-pre-release"] !== void 0 && (validate334(data28["software-pre-release"], instancePath + "/rules/software-pre-release") || (vErrors = appendErrors(vErrors, validate334.errors))), data28["validated-software-unassigned"] !== void 0 && (validate334(data28["validated-software-unassigned"], instancePath + "/rules/validated-software-unassigned") || (vErrors = appendErrors(vErrors, validate334.errors))), data28["validated-software-unused"] !== void 0 && (validate334(data28["validated-software-unused"], instancePath + "/rules/validated-software-unused") || (vErrors = appendErrors(vErrors, validate334.errors))), data28["validated-software-other-platform"] !== void 0 && (validate334(data28["validated-software-other-platform"], instancePath + "/rules/validated-software-other-platform") || (vErrors = appendErrors(vErrors, validate334.errors))), data28["validated-software-conflict"] !== void 0 && (validate334(data28["validated-software-conflict"], instancePath + "/rules/validated-software-conflict") || (vErrors = appendErrors(vErrors, validate334.errors))), data28["change-impact"] !== void 0 && (validate334(data28["change-impact"], instancePath + "/rules/change-impact") || (vErrors = appendErrors(vErrors, validate334.errors))), data28["subject-removed"] !== void 0 && (validate334(data28["subject-removed"], instancePath + "/rules/subject-removed") || (vErrors = appendErrors(vErrors, validate334.errors))), data28["policy-loosened"] !== void 0 && (validate334(data28["policy-loosened"], instancePath + "/rules/policy-loosened") || (vErrors = appendErrors(vErrors, validate334.errors))), data28["policy-proposed"] !== void 0 && (validate334(data28["policy-proposed"], instancePath + "/rules/policy-proposed") || (vErrors = appendErrors(vErrors, validate334.errors))), data28["policy-retargeted"] !== void 0 && (validate334(data28["policy-retargeted"], instancePath + "/rules/policy-retargeted") || (vErrors = appendErrors(vErrors, validate334.errors))), data28["software-drift"] !== void 0 && (validate334(data28["software-drift"], instancePath + "/rules/software-drift") || (vErrors = appendErrors(vErrors, validate334.errors))), data28["observed-software-invalid"] !== void 0 && (validate334(data28["observed-software-invalid"], instancePath + "/rules/observed-software-invalid") || (vErrors = appendErrors(vErrors, validate334.errors))), data28["observed-version-undeclared"] !== void 0 && (validate334(data28["observed-version-undeclared"], instancePath + "/rules/observed-version-undeclared") || (vErrors = appendErrors(vErrors, validate334.errors))), data28["observation-stale"] !== void 0 && (validate334(data28["observation-stale"], instancePath + "/rules/observation-stale") || (vErrors = appendErrors(vErrors, validate334.errors))), data28["observation-unmatched"] !== void 0 && (validate334(data28["observation-unmatched"], instancePath + "/rules/observation-unmatched") || (vErrors = appendErrors(vErrors, validate334.errors))), data28["software-unobserved"] !== void 0 && (validate334(data28["software-unobserved"], instancePath + "/rules/software-unobserved") || (vErrors = appendErrors(vErrors, validate334.errors))), data28["waiver-expired"] !== void 0 && (validate334(data28["waiver-expired"], instancePath + "/rules/waiver-expired") || (vErrors = appendErrors(vErrors, validate334.errors))), data28["waiver-unused"] !== void 0 && (validate334(data28["waiver-unused"], instancePath + "/rules/waiver-unused") || (vErrors = appendErrors(vErrors, validate334.errors)));
			} else vErrors = addError(vErrors, {
				instancePath: instancePath + "/rules",
				keyword: "type",
				params: { type: "object" }
			});
		}
	} else vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	});
	return validate319.errors = vErrors, vErrors === null;
}
// src/validate/validators.ts
const VALIDATORS = {
	manufacturers,
	locations,
	tenants,
	roles,
	tags,
	platforms,
	device_types: deviceTypes,
	software_versions: softwareVersions,
	software_image_files: softwareImageFiles,
	devices,
	inventory_items: inventoryItems,
	virtual_machines: virtualMachines,
	validated_software: validatedSoftware,
	waivers,
	observed_software: observedSoftware
};
function validatorOf(collection) {
	return VALIDATORS[collection];
}
const configValidator = config;
function fieldNamesAt(entry, path) {
	return fieldNames(entry.parent === void 0 ? entry.collection : `nested ${entry.collection}`, path);
}
function configFieldNames(path) {
	return fieldNames("config", path);
}
function fieldNames(schema, path) {
	let pointer = path.map((step) => `/${typeof step == "number" ? "*" : step}`).join("");
	return FIELD_NAMES[schema]?.[pointer] ?? [];
}
function statusesOf(collection, { software, objects }) {
	switch (collection) {
		case "software_versions":
		case "software_image_files": return software;
		case "devices":
		case "virtual_machines": return objects;
		default: return;
	}
}
// src/validate/schema-diagnostics.ts
function schemaDiagnostics(entry, errors, rawText) {
	let { file, node, value } = entry;
	return explainSchemaErrors(errors, {
		owner: describeEntry(entry),
		value,
		rawText,
		fieldsAt: (path) => fieldNamesAt(entry, path),
		isRequired: (path) => isRequired(entry, path),
		placeOf: (path) => positionAt(file.nodes, nodeRange(file.nodes, findNode(file.nodes, node, value, path, "key"))[0])
	}).map(({ path, on, message, help, fix }) => ({
		rule: "schema",
		message,
		help,
		fix,
		at: {
			file,
			node,
			value,
			path,
			on
		},
		entry
	}));
}
function statusDiagnostic(entry, status, allowed) {
	let { file, node, value } = entry;
	return {
		rule: "schema",
		...notAllowed(`"status" of ${describeEntry(entry)}`, status, allowed),
		at: {
			file,
			node,
			value,
			path: ["status"]
		},
		entry
	};
}
function isRequired({ collection, value }, [field, ...more]) {
	if (typeof field != "string" || more.length > 0 || typeof value != "object" || !value) return !1;
	let validate = validatorOf(collection);
	return !validate(Object.fromEntries(Object.entries(value).filter(([name]) => name !== field))) && (validate.errors ?? []).some(({ keyword, params, instancePath }) => keyword === "required" && instancePath === "" && params.missingProperty === field);
}
// src/validate/validate-entry.ts
const NESTED = {
	software_versions: "software_image_files",
	devices: "inventory_items"
};
function validateEntry(context, collection, node, value) {
	let { parsed, faults } = context, { file } = parsed, nested = nestedEntries(file, collection, node, value), validator = validatorOf(collection), entry;
	for (let start = 0; entry === void 0 || start < nested.length; start += PART) {
		let items = nested.slice(start, start + PART), shared = validator(nested.length > PART ? withItems(value, collection, items) : value) ? NOTHING_WRONG : shareErrors(validator.errors ?? NO_ERRORS, items);
		entry ??= collectEntry(context, {
			collection,
			file,
			node,
			value,
			parent: void 0
		}, shared.own, faults.length === 0 ? 0 : nested.reduce((count, item) => count - faultsInside(context, item.node), faultsInside(context, node)));
		let index = 0;
		for (let item of items) {
			let errors = shared.ofItems.get(index) ?? NO_ERRORS;
			collectEntry(context, {
				collection: item.collection,
				file,
				node: item.node,
				value: item.value,
				parent: entry
			}, errors, faultsInside(context, item.node)), index += 1;
		}
	}
}
const PART = 1e3;
function withItems(value, collection, items) {
	return {
		...value,
		[NESTED[collection] ?? ""]: items.map((item) => item.value)
	};
}
const NO_ERRORS = [], NO_ENTRIES = [], NOTHING_WRONG = {
	own: NO_ERRORS,
	ofItems: new Map()
};
function shareErrors(errors, items) {
	let [item] = items;
	if (item === void 0) return {
		own: errors,
		ofItems: NOTHING_WRONG.ofItems
	};
	let own = [], ofItems = new Map();
	for (let error of errors) {
		let [pointer, collection, index] = /^\/([^/]*)\/(\d+)/.exec(error.instancePath) ?? [];
		pointer === void 0 || collection !== item.collection ? own.push(error) : addToGroup(ofItems, Number(index), {
			...error,
			instancePath: error.instancePath.slice(pointer.length)
		});
	}
	return {
		own,
		ofItems
	};
}
function nestedEntries(file, outer, node, value) {
	let collection = NESTED[outer];
	if (collection === void 0 || typeof value != "object" || !value) return NO_ENTRIES;
	let list = value[collection];
	if (!Array.isArray(list)) return NO_ENTRIES;
	let nodes = fieldNodes(file.nodes, node, value, collection);
	return nodes === void 0 ? NO_ENTRIES : Array.from(itemNodes(file.nodes, nodes.value), (item, index) => ({
		collection,
		node: item,
		value: list[index]
	}));
}
function faultsInside({ parsed, faults }, node) {
	return faults.length === 0 ? 0 : faultsBefore(faults, node + nodeSize(parsed.file.nodes, node)) - faultsBefore(faults, node);
}
function faultsBefore(faults, node) {
	let [from, to] = [0, faults.length];
	for (; from < to;) {
		let middle = from + to >>> 1;
		(faults[middle] ?? 0) < node ? from = middle + 1 : to = middle;
	}
	return from;
}
function collectEntry(context, { collection, file, node, value, parent }, errors, faults) {
	let { parsed, into } = context, entry = {
		collection,
		file,
		node,
		value,
		parent,
		broken: faults !== 0 || errors.length !== 0 || allowedStatuses(context, collection, value) !== void 0 || context.misplaced
	};
	if (entry.broken) {
		let rawText = (path) => parsed.text.slice(...nodeRange(file.nodes, findNode(file.nodes, node, value, path, "value")));
		if (faults === 0 && report(context, entry, errors, rawText), loseNameOfEntry(entry, (field) => rawText([field]), into.lostNames), isFull(into) && isNameless(entry)) return countAmongOthers(context, entry);
	}
	return into.entries.push(entry), entry;
}
function isNameless(entry) {
	let { collection, value } = entry;
	if (nameOfEntry(entry) !== void 0) return !1;
	if (typeof value != "object" || !value) return !0;
	let nested = NESTED[collection];
	return COLLECTION_AREAS[collection] === "inventory" && (nested === void 0 || !Object.hasOwn(value, nested));
}
function countAmongOthers({ into, digestOfText }, entry) {
	into.others ??= new Map();
	let known = into.others.get(entry.collection);
	if (known !== void 0) return known.count += 1, entry;
	let others = {
		count: 0,
		digest: digestOfText()
	};
	into.others.set(entry.collection, others);
	let first = {
		...entry,
		others
	};
	return into.entries.push(first), first;
}
function report(context, entry, errors, rawText) {
	let { into } = context, allowed = allowedStatuses(context, entry.collection, entry.value);
	if (isFull(into)) {
		let { file, node, value } = entry;
		keepDraft(into, {
			rule: "schema",
			at: {
				file,
				node,
				value
			}
		}, errors.length + (allowed === void 0 ? 0 : 1));
	} else {
		if (errors.length > 0) for (let draft of schemaDiagnostics(entry, errors, rawText)) keepDraft(into, draft);
		allowed !== void 0 && keepDraft(into, statusDiagnostic(entry, entry.value.status, allowed));
	}
}
function allowedStatuses({ statuses }, collection, value) {
	let allowed = statusesOf(collection, statuses);
	if (allowed === void 0 || typeof value != "object" || !value) return;
	let { status } = value;
	return typeof status != "string" || status === "" || allowed.includes(status) ? void 0 : allowed;
}
// src/validate/validate-file.ts
function validateFile(parsed, statuses) {
	let validated = emptyFile(parsed.file), digestOfNode = createNodeDigests(parsed);
	for (let document of parsed.documents) validateDocument({
		parsed,
		digestOfNode
	}, document, statuses, validated);
	return validated;
}
function createNodeDigests({ file, text }) {
	let digests;
	return (node) => getOrCreate(digests ??= new Map(), node, () => digestOf(node === void 0 ? text : text.slice(...nodeRange(file.nodes, node))));
}
function validateDocument({ parsed, digestOfNode }, document, statuses, into) {
	let { file, text } = parsed, report = (rule, path, on, message, help, hidden) => {
		keepDraft(into, {
			rule,
			message,
			help,
			at: {
				file,
				node: document.node,
				value: document.value,
				path,
				on
			},
			identity: identityOfLoss(message, hidden)
		});
	}, isLost = document.faults.some(({ node, isHarmless }) => isHarmless !== !0 && (node === void 0 || node === document.node));
	for (let fault of document.faults) fault.consequence !== !0 && into.drafts.push({
		...draftOfFault(file, fault),
		identity: [fault.message, digestOfNode(isLost ? void 0 : fault.node)]
	});
	if (isLost) {
		loseDocument(text.slice(...document.offsets), into);
		return;
	}
	if (document.value === null) return;
	if (typeof document.value != "object" || Array.isArray(document.value)) {
		let example = EXAMPLES[file.area];
		report("yaml-syntax", [], "value", "this document is not a mapping of collections", `start it with the name of a collection, such as ${example}:`, document.value), loseDocument(text.slice(...document.offsets), into);
		return;
	}
	let faults = document.faults.flatMap(({ node }) => node ?? []).sort((a, b) => a - b);
	for (let [name, list] of Object.entries(document.value)) {
		let nodes = fieldNodes(file.nodes, document.node, document.value, name);
		if (nodes === void 0) continue;
		if (!isCollection(name)) {
			report("schema", [name], "key", `there is no collection ${quote(name)}`, helpForUnknownCollection(name, file.area), list), loseNamesOfList(list, nearest(name, COLLECTIONS).find(isCollection), into.lostNames);
			continue;
		}
		let misplaced = COLLECTION_AREAS[name] !== file.area;
		if (misplaced && report("misplaced-collection", [name], "key", ...misplacedCollection(name, file.area)), list === null) continue;
		if (!Array.isArray(list)) {
			report("schema", [name], "value", `${quote(name)} must be a list of entries`, helpForList(name, list), list), loseNamesOfList(list, name, into.lostNames);
			continue;
		}
		let context = {
			parsed,
			faults,
			statuses,
			into,
			misplaced,
			digestOfText: digestOfNode
		}, index = 0;
		for (let node of itemNodes(file.nodes, nodes.value)) validateEntry(context, name, node, list[index]), index += 1;
	}
}
function loseDocument(text, into) {
	loseNamesOfText(text, into.lostNames), readLostText(text, into.lostText ??= {
		collections: new Set(),
		versions: new Set()
	});
}
function identityOfLoss(message, hidden) {
	return hidden === void 0 ? [message] : [message, digestOf(hidden)];
}
function helpForList(name, list) {
	let [first] = typeof list == "object" && list ? Object.entries(list) : [];
	if (first === void 0) return "start each entry with \"- \"";
	let [key, fields] = first;
	if (!isMapping(fields)) return "start each entry with \"- \"";
	let field = name === "device_types" ? "model" : name === "software_versions" ? "version" : "name";
	return `write "- ${field}: ${cut(key, SHOWN_NAME)}" in the place of "${cut(key, SHOWN_NAME)}:", with its fields right below "${field}", and so for each entry`;
}
const SHOWN_NAME = 100;
function helpForUnknownCollection(name, area) {
	let [near] = nearest(name, COLLECTIONS);
	return near === void 0 ? `the collections of ${AREA_NOUNS[area]} are ${COLLECTIONS.filter((collection) => COLLECTION_AREAS[collection] === area).join(", ")}` : `did you mean ${quote(near)}?`;
}
const EXAMPLES = {
	inventory: "devices",
	policies: "validated_software",
	observed: "observed_software"
}, AREA_NOUNS = {
	inventory: "an inventory file",
	policies: "a policy file",
	observed: "an observed file"
}, AREA_CONTENTS = {
	inventory: "inventory",
	policies: "policy",
	observed: "observed software"
};
function misplacedCollection(name, area) {
	let home = COLLECTION_AREAS[name];
	return [`${quote(name)} is ${AREA_CONTENTS[home]}, but this is ${AREA_NOUNS[area]}`, home === "policies" ? "move it to a file of the policies, so that their code owners approve it" : `move it to ${AREA_NOUNS[home]}`];
}
// src/check/carry-over.ts
function carryOver(files, earlier) {
	let before = new Map(earlier.map((file) => [file.file.path, file]));
	return files.map((file) => {
		let known = before.get(file.file.path);
		return known === void 0 || known.file === file.file || known.file.area !== file.file.area ? file : carryOverFile(known, file);
	});
}
function carryOverFile(before, after) {
	let { file } = before;
	file.nodes = after.file.nodes;
	let same = pairEntries(before.entries, after.entries), entries = after.entries.map((entry) => {
		let known = same.get(entry);
		return known === void 0 ? (entry.file = file, entry) : (known.node = entry.node, known);
	});
	return {
		...after,
		file,
		entries
	};
}
function pairEntries(before, after) {
	let pairs = new Map(), pair = (known, entry) => known === void 0 || entry === void 0 || !saysTheSame(known, entry) ? !1 : (pairs.set(entry, known), !0), start = 0;
	for (; pair(before[start], after[start]);) start += 1;
	let rest = Math.min(before.length, after.length) - start;
	for (let end = 1; end <= rest && pair(before.at(-end), after.at(-end)); end += 1);
	for (let [entry, known] of pairs) entry.parent !== void 0 && pairs.get(entry.parent) !== known.parent && pairs.delete(entry);
	return pairs;
}
function saysTheSame(a, b) {
	return a.collection === b.collection && a.broken === b.broken && a.parent === void 0 == (b.parent === void 0) && isSame$1(a.value, b.value);
}
function isSame$1(a, b) {
	if (typeof a != "object" || typeof b != "object" || a === null || b === null) return Object.is(a, b);
	if (Array.isArray(a) !== Array.isArray(b)) return !1;
	let [fields, others] = [Object.entries(a), Object.entries(b)];
	return fields.length === others.length && fields.every(([name, value], index) => {
		let [other, its] = others[index] ?? [];
		return name === other && isSame$1(value, its);
	});
}
// src/evaluate/coverage.ts
function measureCoverage(repository, evaluation, notExpected, isReported = () => !0) {
	let isCounted = ({ subject, validity }) => isReported(subject.entry) && (validity.status !== "no_software" || isSoftwareExpected(subject, notExpected)), devices = countGroups(evaluation.devices, isCounted, ({ deviceType }) => deviceType, ({ manufacturer, model }) => ({
		manufacturer,
		model
	})), items = countGroups(evaluation.inventoryItems, isCounted, ({ entry }) => JSON.stringify([manufacturerOf(entry), partIdOf(entry)]), (_, { entry }) => ({
		manufacturer: manufacturerOf(entry),
		partId: partIdOf(entry)
	}));
	return {
		devices: devices.all,
		deviceTypes: devices.groups,
		inventoryItems: items.all,
		parts: items.groups,
		records: countRecords(repository, evaluation, isReported)
	};
}
function manufacturerOf({ value }) {
	return textField(value, "manufacturer") ?? null;
}
function partIdOf({ value }) {
	return textField(value, "part_id") ?? null;
}
function countGroups(found, isCounted, commonOf, keyOf) {
	let all = nothing(), groups = new Map();
	for (let one of found) {
		if (!isCounted(one)) continue;
		let common = commonOf(one.subject), group = groups.get(common);
		group === void 0 && groups.set(common, group = {
			key: keyOf(common, one.subject),
			counts: nothing()
		}), add(all, one), add(group.counts, one);
	}
	return {
		all,
		groups: [...groups.values()].sort((a, b) => uncovered(b.counts) - uncovered(a.counts) || compareKeys(a.key, b.key)).map(({ key, counts }) => ({
			...key,
			...counts
		}))
	};
}
function nothing() {
	return {
		total: 0,
		matched: 0,
		covered: 0,
		noPolicy: 0
	};
}
function add(counts, { subject, matches, validity }) {
	let platform = platformOf(subject);
	counts.total += 1, matches.length > 0 && (counts.matched += 1), matches.some((match) => isUsable(match, platform)) && (counts.covered += 1), validity.reason === "no_policy" && (counts.noPolicy += 1);
}
function isUsable({ inWindow, record }, platform) {
	return inWindow && (platform === void 0 || record.software.platform === platform);
}
function uncovered({ total, covered }) {
	return total - covered;
}
function compareKeys(a, b) {
	for (let [name, value] of Object.entries(a)) {
		let order = compareOptionalText(value ?? void 0, b[name] ?? void 0);
		if (order !== 0) return order;
	}
	return 0;
}
function countRecords(repository, evaluation, isReported) {
	let count = (records) => [...records].filter(({ entry }) => isReported(entry)).length, conflicting = new Set();
	for (let { preferred, other } of findConflicts({
		repository,
		evaluation
	})) conflicting.add(preferred).add(other);
	return {
		total: count(repository.validatedSoftware),
		unused: repository.isComplete ? count(findUnusedRecords({
			repository,
			evaluation
		})) : null,
		otherPlatform: count(findOtherPlatformRecords({
			repository,
			evaluation
		}).keys()),
		conflicting: count(conflicting)
	};
}
// src/model/diagnostic.ts
function isListed({ folded, change }) {
	return folded !== !0 && change !== "fixed";
}
// src/text/paths.ts
function normalizePath(path) {
	let names = [], given = path.replaceAll("\\", "/");
	for (let name of given.split("/")) {
		let last = names.at(-1);
		name === ".." && last !== void 0 && last !== ".." ? names.pop() : name !== "" && name !== "." && names.push(name);
	}
	return (given.startsWith("/") ? "/" : "") + names.join("/");
}
function liesIn(file, path) {
	return path === "" || file === path || file.startsWith(`${path}/`);
}
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
function wellFormed(text) {
	return text.replace(LONE_SURROGATES, "\ufffd");
}
function encodePath(path) {
	return path.split("/").map((segment) => encodeURIComponent(wellFormed(segment))).join("/");
}
// src/model/source.ts
function compareLocations(a, b) {
	return compareText(a.file, b.file) || comparePositions(a.start, b.start);
}
function locationText({ file, start }) {
	return `${file}:${start.line}:${start.column}`;
}
// src/check/compose-result.ts
function composeResult({ repository, evaluation, config, files }, { diagnostics: found, comparison, filesAtBase = () => [] }, options, textOf) {
	let { isAsked, ignored } = selection(options, files, comparison?.filesOfBase ?? []), isWhole = (options.paths ?? []).length === 0, isAbout = (subject, file) => isAsked(file) || filesAtBase(subject).some(isAsked), asked = isWhole ? evaluation : limitEvaluation(evaluation, isAbout), compared = comparison === void 0 || isWhole ? comparison : limitComparison(comparison, isAsked, isAbout), isNothing = asked.devices.length + asked.inventoryItems.length === 0, isFewer = compared?.subjects.some(({ before }) => before !== void 0 && "validity" in before) === !0, own = found.filter(({ subject, location: { file } }) => subject === void 0 ? isAsked(file) : isAbout(subject, file)), nothing = isNothing && (isWhole || isFewer) ? [nothingJudged(files, comparison, own.some(isError))] : [], diagnostics = unfoldOrphans(sortDiagnostics([...own, ...nothing])), unread = new Set(diagnostics.flatMap(({ rule, change, location }) => rule === "file-not-read" && change !== "fixed" ? [location.file] : [])), coverage;
	return {
		summary: summarize(files.filter(({ file }) => isAsked(file.path)).length, diagnostics, asked, options.prefix ?? "", config),
		diagnostics,
		ignoredPaths: ignored,
		leftOutFiles: files.map(({ file }) => file.path).filter((file) => options.source?.isLeftOut?.(file) === !0),
		evaluation: asked,
		repository,
		config,
		coverage: () => coverage ??= measureCoverage(repository, evaluation, config.softwareNotExpected, isReported(asked, isAsked)),
		...compared !== void 0 && { comparison: compared },
		brokenEntries: repository.brokenEntries,
		filesInAll: files.length,
		locationOf: (entry) => locate(entry),
		readText: (file, isProposed) => unread.has(file) ? void 0 : textOf(file, isProposed)
	};
}
function isReported(asked, isAsked) {
	let own = new Set([...asked.devices, ...asked.inventoryItems].map(({ subject }) => subject.entry));
	return (entry) => isAsked(entry.file.path) || own.has(entry);
}
function nothingJudged(files, comparison, hasCause) {
	let start = {
		line: 1,
		column: 1
	}, message = "no device and no inventory item was judged";
	return {
		rule: "subject-not-judged",
		severity: "error",
		message,
		help: "declare devices in the inventory, or fix the errors that keep them out of the check",
		location: {
			file: files[0]?.file.path ?? comparison?.filesOfBase[0] ?? "",
			start,
			end: start
		},
		related: [],
		identity: JSON.stringify(["subject-not-judged", message]),
		...hasCause && { folded: !0 },
		...comparison !== void 0 && { change: comparison.judgedAtBase ? "new" : "existing" }
	};
}
function limitEvaluation(evaluation, isAbout) {
	let isOfAsked = ({ subject }) => isAbout(subjectOf$1(subject), subject.entry.file.path);
	return {
		...evaluation,
		devices: evaluation.devices.filter(isOfAsked),
		inventoryItems: evaluation.inventoryItems.filter(isOfAsked),
		virtualMachines: evaluation.virtualMachines.filter(isOfAsked)
	};
}
function isError(diagnostic) {
	return RULES[diagnostic.rule].alwaysError && isListed(diagnostic);
}
function unfoldOrphans(diagnostics) {
	let causes = diagnostics.filter(isListed), hasImpact = causes.some(({ rule }) => rule === "change-impact"), hasErrors = causes.some(isError), isFollowing = diagnostics.some(({ follows }) => follows !== void 0), reported = new Set(isFollowing ? causes.map(({ identity }) => identity) : []);
	return diagnostics.map((diagnostic) => {
		if (diagnostic.folded !== !0) return diagnostic;
		let { folded, follows, ...rest } = diagnostic;
		return follows === void 0 ? hasImpact || hasErrors ? diagnostic : rest : follows.some((identity) => reported.has(identity)) ? diagnostic : hasImpact ? {
			...rest,
			folded
		} : rest;
	});
}
function limitComparison(comparison, isAsked, isAbout) {
	return {
		...comparison,
		changes: comparison.changes.filter(({ location }) => isAsked(location.file)),
		subjects: comparison.subjects.filter(({ subject, before, after }) => {
			let entry = (after ?? before)?.subject.entry;
			return entry !== void 0 && isAbout(subject, entry.file.path);
		})
	};
}
function selection({ paths = [], isFile = () => !1 }, files, filesOfBase) {
	if (paths.length === 0) return {
		isAsked: () => !0,
		ignored: []
	};
	let wanted = paths.map(normalizePath), namesOf = new Map(files.map(({ file, links = [] }) => [file.path, [file.path, ...links]])), names = [...[...namesOf.values()].flat(), ...filesOfBase], ignored = wanted.filter((path) => !names.some((name) => liesIn(name, path))), missing = ignored.findIndex((path) => !isFile(path));
	if (missing >= 0) throw new UserError(`nothing to check at ${ignored[missing] ?? ""}: no inventory or policy file is there; paths start at the current folder, or at --cwd`);
	return {
		isAsked: (file) => (namesOf.get(file) ?? [file]).some((name) => wanted.some((path) => liesIn(name, path))),
		ignored
	};
}
function sortDiagnostics(diagnostics) {
	let sorted = [...diagnostics].sort(compareDiagnostics);
	return sorted.filter((diagnostic, index) => {
		let before = sorted[index - 1];
		return before === void 0 || compareDiagnostics(before, diagnostic) !== 0;
	});
}
function compareDiagnostics(a, b) {
	return compareLocations(a.location, b.location) || compareText(a.rule, b.rule) || compareText(a.message, b.message) || compareText(a.change ?? "", b.change ?? "") || compareText(keyOfNamed(a.subject), keyOfNamed(b.subject));
}
function summarize(files, diagnostics, evaluation, prefix, { softwareNotExpected }) {
	let notJudged = new Map();
	for (let { rule, change, subject, count = 1 } of diagnostics) rule === "subject-not-judged" && change !== "fixed" && subject !== void 0 && notJudged.set(subject.kind, (notJudged.get(subject.kind) ?? 0) + count);
	let countOf = (found, kind) => countSubjects(found, evaluation, softwareNotExpected, notJudged.get(kind) ?? 0), counts = {
		error: 0,
		warning: 0,
		notice: 0,
		waived: 0
	};
	for (let { severity, change, waived } of diagnostics) change !== "fixed" && (counts[waived === void 0 ? severity : "waived"] += 1);
	return {
		files,
		diagnostics: counts,
		devices: countOf(evaluation.devices, "device"),
		inventory_items: countOf(evaluation.inventoryItems, "inventory_item"),
		virtual_machines: { total: evaluation.virtualMachines.length },
		prefix
	};
}
function countSubjects(found, { asOf, observed }, notExpected, notJudged) {
	let counts = {
		total: found.length,
		valid: 0,
		invalid: 0,
		no_software: 0,
		not_judged: notJudged,
		not_expected: 0,
		unsupported: 0,
		drift: 0
	};
	for (let { subject, validity } of found) {
		let { status } = validity;
		status === "no_software" && !isSoftwareExpected(subject, notExpected) ? counts.not_expected += 1 : counts[status] += 1, observed.get(subject)?.drift === !0 && (counts.drift += 1), status === "valid" && isSupported(subject.softwareVersion, asOf) === !1 && (counts.unsupported += 1);
	}
	return counts;
}
// src/files/file-source.ts
var UnreadableFile = class extends Error {
	name = "UnreadableFile";
	help;
	constructor(message, help) {
		super(message), this.help = help;
	}
};
function refuseFolderLink() {
	throw new UnreadableFile("it is a symbolic link to a folder, and these are not followed", "put the files there, add the folder that it points to to the globs in the config, or exclude it");
}
function refuseSubmodule(help) {
	throw new UnreadableFile("it is a Git submodule, and its files are not part of this repository", help);
}
function refuseName() {
	throw new UnreadableFile("its name is not valid UTF-8", "rename it, or list it under exclude in the config");
}
function refuseLarge(size, limit) {
	if (size > limit) throw new UnreadableFile(`it has ${size.toLocaleString("en-US")} bytes, and the limit is ${limit.toLocaleString("en-US")} (limits.file_size in the config)`);
}
function withIds(source, idOf) {
	let ids = new Map();
	return {
		...source,
		read(path, limit) {
			let bytes = source.read(path, limit);
			return bytes !== void 0 && ids.set(path, idOf(bytes)), bytes;
		},
		blobOf: (path) => ids.get(path)
	};
}
function isReadableTarget(path) {
	return /\.ya?ml$/i.test(path) && !path.split("/").some((name) => name === "" || name.startsWith("."));
}
const UNREADABLE_TARGET = "it is a symbolic link to a file that is not YAML below the root of the fleet, which is not followed";
function foundBelow(folders, enters) {
	let roots = new Set(folders), known = new Map(), isEntered = (folder) => getOrCreate(known, folder, () => roots.has(folder) || folder !== "" && isEntered(folderOf(folder)) && enters(folder));
	return (path) => roots.has(path) || isEntered(folderOf(path));
}
function folderOf(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
// src/files/decode.ts
const UTF_32_LE = Buffer.from([
	255,
	254,
	0,
	0
]), UTF_32_BE = Buffer.from([
	0,
	0,
	254,
	255
]), LFS_POINTER = Buffer.from("version https://git-lfs.github.com/spec/v1\n");
function decodeText(bytes) {
	if (startsWith(bytes, UTF_32_LE) || startsWith(bytes, UTF_32_BE)) throw new UnreadableFile("it is text in UTF-32", "save it as UTF-8");
	if (startsWith(bytes, LFS_POINTER)) throw new UnreadableFile("it is a Git LFS pointer, not the file itself", "fetch the file with git lfs pull (in actions/checkout: lfs: true), or keep it in Git itself");
	let encoding = bytes[0] === 255 && bytes[1] === 254 ? "utf-16le" : bytes[0] === 254 && bytes[1] === 255 ? "utf-16be" : "utf-8";
	if (encoding === "utf-8" && isUtf8(bytes)) {
		let start = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? 3 : 0;
		return (bytes instanceof Buffer ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)).toString("utf8", start);
	}
	try {
		return new TextDecoder(encoding, { fatal: !0 }).decode(bytes);
	} catch {
		throw new UnreadableFile(`it is not text in ${encoding.toUpperCase()}`);
	}
}
function startsWith(bytes, start) {
	return bytes[0] === start[0] && start.every((byte, index) => bytes[index] === byte);
}
function readText(source, file) {
	try {
		let bytes = source.read(file, Infinity);
		return bytes === void 0 ? void 0 : decodeText(bytes);
	} catch (error) {
		if (error instanceof UnreadableFile) return;
		throw error;
	}
}
// src/files/plain-glob.ts
const BRACE_EXPANSION_LIMIT = 1e3, PLAIN_SEGMENT = /^(?!\.)(?:\*\*|(?:[\w?.-]|\*(?!\*))+|[\w?.-]*(?:\*[\w?.-]*)?(?:\{[\w?-][\w?.-]*(?:,[\w?-][\w?.-]*)+\}[\w?.-]*)+)$/;
function compilePlainGlob(glob) {
	let texts = glob.split("/");
	if (!texts.every(isPlain)) return;
	let segments = texts.map((text) => text === "**" ? void 0 : expressionOf(text)), last = segments.length - 1, withSkipped = (progress) => {
		let all = new Set(progress);
		for (let at of all) at < last && segments[at] === void 0 && all.add(at + 1);
		return [...all];
	};
	return {
		root: withSkipped([0]),
		enter(progress, folder) {
			let entered = new Set();
			for (let at of progress) {
				let segment = segments[at];
				at > last || (segment === void 0 ? entered.add(at) : segment.test(folder) && entered.add(at + 1));
			}
			return withSkipped(entered);
		},
		asksFor: (progress) => progress.includes(last),
		asksForAll: (progress) => segments[last] === void 0 && progress.includes(last),
		isMatch: (progress, file) => progress.includes(last) && segments[last]?.test(file) !== !1
	};
}
function isPlain(segment) {
	if (!PLAIN_SEGMENT.test(segment)) return !1;
	if (segment === "**") return !0;
	let words = [...segment.matchAll(/\{([^{}]*)\}/g)].map(([, list = ""]) => list.split(",").length);
	return segment.split("*").length - 1 <= 2 && words.reduce((all, count) => all * count, 1) <= 100;
}
function expressionOf(segment) {
	let source = segment.replaceAll(/[.*?{},]/g, (character) => EXPRESSIONS[character] ?? character);
	return RegExp(`^${source}$`, "su");
}
const EXPRESSIONS = {
	".": "\\.",
	"*": ".*",
	"?": ".",
	"{": "(?:",
	"}": ")",
	",": "|"
}, YAML_EXTENSION = /\.(?:\{(ya?ml(?:,ya?ml)?)\}|(ya?ml))$/;
function withExtensionInAnyCase(glob) {
	let [extension, list, word] = YAML_EXTENSION.exec(glob) ?? [];
	if (extension === void 0) return glob;
	let words = (list ?? word ?? "").split(",").flatMap(inAnyCase);
	return `${glob.slice(0, -extension.length)}.{${words.join(",")}}`;
}
function inAnyCase(word) {
	let words = [""];
	for (let letter of word) words = words.flatMap((start) => [start + letter, start + letter.toUpperCase()]);
	return words;
}
const MAGIC = /[*?[\]{}()!+@\\]/, WORDS$1 = /^([^{}]*)\{([^{}]*)\}([^{}]*)$/;
function foldersOfGlobs(globs) {
	let named = new Set(), fromRoot = [];
	for (let glob of globs.flatMap(expandFirst)) {
		let segments = posix.normalize(glob).split("/").slice(0, -1), magic = segments.findIndex((segment) => MAGIC.test(segment)), folder = (magic === -1 ? segments : segments.slice(0, magic)).join("/");
		glob.startsWith("/") || folder === ".." || folder.startsWith("../") || (folder === "" ? fromRoot.push(glob) : named.add(folder));
	}
	return {
		folders: new Set([...named].filter((folder) => !isBelow(folder, named))),
		fromRoot
	};
}
function isBelow(path, folders) {
	for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) if (folders.has(path.slice(0, at))) return !0;
	return !1;
}
function expandFirst(glob) {
	let slash = glob.indexOf("/"), [found, before = "", words = "", after = ""] = WORDS$1.exec(glob.slice(0, Math.max(0, slash))) ?? [];
	return found === void 0 ? [glob] : words.split(",").map((word) => before + word + after + glob.slice(slash));
}
// src/validate/validate-config.ts
async function validateConfig({ file, text, documents }) {
	let [document, second] = documents;
	if (document === void 0) return {
		config: {},
		drafts: []
	};
	let drafts = [document, ...second === void 0 ? [] : [second]].flatMap((each) => each.faults).map((fault) => draftOfFault(file, fault));
	second !== void 0 && drafts.push({
		rule: "yaml-syntax",
		message: "the config has a second document",
		help: "keep one document in this file",
		at: {
			file,
			offsets: [second.offsets[0], second.offsets[0] + 1]
		}
	});
	let { value, node } = document;
	if (drafts.length > 0 || value === null) return {
		config: {},
		drafts
	};
	if (!configValidator(value)) {
		let explanations = explainSchemaErrors(configValidator.errors ?? [], {
			owner: "the config",
			value,
			rawText: (path) => text.slice(...nodeRange(file.nodes, findNode(file.nodes, node, value, path, "value"))),
			fieldsAt: configFieldNames
		});
		for (let { path, on, message, help } of explanations) {
			let at = {
				file,
				node,
				value,
				path,
				on
			}, rule = path[0] === "rules" ? String(path[1]) : "";
			isRuleName(rule) && RULES[rule].alwaysError ? drafts.push({
				rule: "schema",
				message: `the rule ${quote(rule)} is always an error`,
				help: "remove it from the config",
				at
			}) : drafts.push({
				rule: "schema",
				message,
				help,
				at
			});
		}
	}
	let config = value;
	for (let field of [
		"inventory",
		"policies",
		"observed",
		"exclude"
	]) for (let [index, glob] of (drafts.length > 0 ? [] : config[field] ?? []).entries()) {
		let fault = await faultOfGlob(glob);
		fault !== void 0 && drafts.push({
			rule: "schema",
			...fault,
			at: {
				file,
				node,
				value,
				path: [field, index]
			}
		});
	}
	return {
		config,
		drafts
	};
}
function isRuleName(word) {
	return Object.hasOwn(RULES, word);
}
const LENGTH_LIMIT = 4096;
async function faultOfGlob(glob) {
	if (glob.length > LENGTH_LIMIT) return {
		message: `a glob is longer than ${LENGTH_LIMIT} characters`,
		help: "split it into several globs"
	};
	let leaving = {
		message: `the glob ${quote(glob)} leaves the repository`,
		help: "write globs from the root of the repository, with forward slashes"
	};
	if (/^(?:[/\\]|[A-Za-z]:)/.test(glob) || glob.split(/[/\\]/).includes("..")) return leaving;
	let fewer = "use ** and * instead of so many alternatives";
	if (mayStandForMany(glob) && await standsForMany(glob)) return {
		message: `the glob ${quote(glob)} expands to more than ${BRACE_EXPANSION_LIMIT} globs`,
		help: fewer
	};
	if (compilePlainGlob(glob) !== void 0) return;
	let { canLeave } = await import("./globs2.js").then((chunk) => ({ canLeave: chunk.t, createGlobs: chunk.n }));
	try {
		return canLeave(glob) ? leaving : void 0;
	} catch {
		return {
			message: `the glob ${quote(glob)} has too many groups`,
			help: fewer
		};
	}
}
function mayStandForMany(glob) {
	return glob.includes("{") && (glob.includes("..") || 2 ** (glob.split(",").length - 1) > 1e3);
}
async function standsForMany(glob) {
	let { braceExpand } = await import("./esm.js").then((chunk) => ({ braceExpand: chunk.r }));
	return braceExpand(glob, { braceExpandMax: 1001 }).length > BRACE_EXPANSION_LIMIT;
}
// src/check/config.ts
const DEFAULT_CONFIG = "fleetvet.yaml", POLICY_TEST_GLOB = "tests/**/*.fleetvet.{yaml,yml}", DEFAULT_STATUSES = {
	software: [
		"Active",
		"Extended Support",
		"End-of-Life"
	],
	objects: [
		"Active",
		"Planned",
		"Staged",
		"Offline",
		"Failed",
		"Inventory",
		"Decommissioning",
		"Maintenance",
		"Provisioning"
	]
}, DEFAULT_LIMITS = {
	files: 2e6,
	totalSize: 4 * 1024 ** 3,
	fileSize: 128 * 1024 ** 2,
	complexFileSize: 8 * 1024 ** 2,
	documents: 1e5,
	values: 1e7,
	keys: 1e4,
	depth: 64,
	aliases: 1e6
}, CONFIG_SIZE_LIMIT = 1024 ** 2;
async function loadConfig(source, given, options = {}) {
	let path = given ?? "fleetvet.yaml", text = readConfig(source, path);
	if (text === void 0) {
		if (given?.startsWith("../") === !0) throw new UserError(`there is no config file ${path}: it lies outside the fleet, so with --policy-from it must be in the commit`);
		if (given !== void 0) throw new UserError(`there is no config file ${path}`);
		return {
			config: configFrom({}),
			path,
			isFile: !1,
			place: void 0
		};
	}
	let { loaded, drafts } = await parseConfig(text, path, options);
	if (drafts.length > 0) {
		let mistakes = drafts.map(({ message, help, at }) => ({
			message,
			help,
			start: locate(at).start
		})).sort((a, b) => a.start.line - b.start.line || a.start.column - b.start.column).map(({ message, help, start }) => `${path}:${start.line}:${start.column}: ${message} (${help})`), more = mistakes.length - 20;
		throw new UserError([...mistakes.slice(0, 20), ...more > 0 ? [`and ${more} more`] : []].join("; "));
	}
	return loaded;
}
async function readProposedConfig(source, path, isExpected, options = {}) {
	let mistake = (rule, message, help) => ({
		loaded: void 0,
		drafts: [{
			rule,
			message,
			help,
			at: placeOfPath(path),
			identity: [message]
		}]
	}), text;
	try {
		text = readConfig(source, path);
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return mistake("unreadable-file", error.message, "make it a regular UTF-8 file inside the repository");
	}
	if (text !== void 0) {
		let { loaded, drafts } = await parseConfig(text, path, options);
		return {
			loaded: drafts.length > 0 ? void 0 : loaded,
			drafts
		};
	}
	return isExpected ? mistake("policy-proposed", `the change removes the config ${path}, so the defaults would take its place`, `put ${path} back, even if it is empty`) : {
		loaded: {
			config: configFrom({}),
			path,
			isFile: !1,
			place: void 0
		},
		drafts: []
	};
}
function placeOfPath(path) {
	return {
		file: {
			path,
			area: "policies",
			nodes: emptyNodeTable()
		},
		offsets: [0, 0]
	};
}
async function parseConfig(text, path, options) {
	let { documents, nodes } = await createYamlReader({
		...options,
		limits: DEFAULT_LIMITS
	})(text), file = {
		path,
		area: "policies",
		nodes
	}, { config, drafts } = await validateConfig({
		file,
		text,
		documents
	}), [document] = documents, place = document === void 0 ? void 0 : {
		file,
		node: document.node,
		value: document.value
	};
	return {
		loaded: {
			config: configFrom(drafts.length > 0 ? {} : config),
			path,
			isFile: !0,
			place
		},
		drafts
	};
}
function readConfig(source, path) {
	try {
		let bytes = source.read(path, CONFIG_SIZE_LIMIT);
		return bytes === void 0 ? void 0 : decodeText(bytes);
	} catch (error) {
		throw error instanceof UnreadableFile ? new UserError(`the config file ${path} cannot be read: ${error.message}`) : error;
	}
}
function configFrom(file) {
	let set = file.rules ?? {}, severityOf = (name) => (RULES[name].alwaysError ? void 0 : set[name]) ?? RULES[name].severity;
	return {
		inventory: file.inventory ?? ["inventory/**/*.{yaml,yml}"],
		policies: file.policies ?? ["policies/**/*.{yaml,yml}"],
		observed: file.observed ?? ["observed/**/*.{yaml,yml}"],
		observedStaleDays: file.observed_stale_days ?? 14,
		exclude: file.exclude ?? [],
		softwareNotExpected: (file.software_not_expected ?? []).map((kind) => typeof kind == "string" ? { model: kind } : kind),
		multiTenantMode: file.multi_tenant_mode ?? !1,
		deviceUniqueness: file.device_uniqueness ?? "location_tenant_name",
		expiringWithinDays: file.expiring_within_days ?? 30,
		graceDays: file.grace_days ?? 0,
		statuses: {
			software: file.statuses?.software ?? DEFAULT_STATUSES.software,
			objects: file.statuses?.objects ?? DEFAULT_STATUSES.objects
		},
		limits: limitsFrom(file.limits ?? {}),
		severities: Object.fromEntries(RULE_NAMES.map((name) => [name, severityOf(name)]))
	};
}
function limitsFrom(set) {
	return {
		files: set.files ?? DEFAULT_LIMITS.files,
		totalSize: set.total_size ?? DEFAULT_LIMITS.totalSize,
		fileSize: set.file_size ?? DEFAULT_LIMITS.fileSize,
		complexFileSize: set.complex_file_size ?? DEFAULT_LIMITS.complexFileSize,
		documents: set.documents ?? DEFAULT_LIMITS.documents,
		values: set.values ?? DEFAULT_LIMITS.values,
		keys: set.keys ?? DEFAULT_LIMITS.keys,
		depth: set.depth ?? DEFAULT_LIMITS.depth,
		aliases: set.aliases ?? DEFAULT_LIMITS.aliases
	};
}
// src/check/why-not-read.ts
const blankOrInvisible = lazyRegExp(String.raw`[\s\p{Default_Ignorable_Code_Point}\p{Cc}]`, "u");
function whyNotRead({ path, kind }, isTried) {
	let hidden = /^(?:.*?\/)??\.[^/]*(?=\/)/s.exec(path)?.[0], [folder, name] = [path.slice(0, Math.max(0, path.lastIndexOf("/"))), path.slice(path.lastIndexOf("/") + 1)], found = {
		path,
		folder: hidden ?? folder,
		isKnown: !1
	};
	switch (kind) {
		case "link": return {
			...found,
			reason: "it is a symbolic link, and only links to YAML files of the fleet are followed",
			help: "put the file itself there, or list the link under exclude in the config",
			isKnown: isTried
		};
		case "submodule": return {
			...found,
			reason: "it is a Git submodule, and its files are not part of this repository",
			help: "fetch it with git submodule update --init (in actions/checkout: submodules: true), keep its files in this repository, or list it under exclude in the config"
		};
		case "folder": return {
			...found,
			reason: "it is a folder that cannot be listed",
			help: "make it readable, or list it under exclude in the config"
		};
		case "other": return {
			...found,
			reason: "it is not a regular file",
			help: "remove it, or list it under exclude in the config"
		};
		case "file": return {
			...found,
			reason: hidden === void 0 ? reasonOfName(name) : reasonOfFolder(hidden),
			help: "rename it so that a glob in the config matches it, move it elsewhere, or list it under exclude in the config"
		};
	}
}
function reasonOfFolder(hidden) {
	return `the name of the folder ${quote(hidden)} begins with a dot`;
}
function reasonOfName(name) {
	if (name.startsWith(".")) return "its name begins with a dot";
	if (blankOrInvisible().test(Array.from(name).at(-1) ?? "")) return "its name ends with a space or an invisible character";
	let extension = /\.[^.]*$/.exec(name)?.[0];
	if (extension === void 0) return "its name has no extension";
	if (/^\.ya?ml$/i.test(extension)) return "no glob in the config matches it";
	let alien = /[^\x20-\x7e]/u.exec(extension)?.[0].codePointAt(0), code = alien === void 0 ? "" : `, which has the character U+${alien.toString(16).toUpperCase().padStart(4, "0")}`;
	return `no glob in the config matches the extension ${quote(extension)}${code}`;
}
const NAMES$1 = /^(?:(?:readme|licen[cs]e|copying|notice|authors|contributing|contributors|maintainers|changelog|code_of_conduct|security)(?:\.(?:md|markdown|rst|adoc|txt))?|codeowners|owners|makefile|thumbs\.db|desktop\.ini)$/i, SETTINGS$1 = /^\.(?:git(?:keep|ignore|attributes|modules|-blame-ignore-revs)|keep|empty|placeholder|editorconfig|ds_store|directory|mailmap|prettierignore|(?:yamllint|prettierrc|markdownlint|markdownlint-cli2|ansible-lint|codespellrc)(?:\.\w+)?)$/i, DOCUMENTS = /\.(?:md|markdown|rst|adoc|pdf|png|jpe?g|gif|svg|webp|bmp|ico|avif|drawio|vsdx?)$/i, LEFT_OVER = /^\.fleetvet-[0-9a-f]{16}\.tmp$/, DATA_INSIDE = /\.(?:ya?ml|json)\./i;
function isPlainlyOther(name) {
	return NAMES$1.test(name) || SETTINGS$1.test(name) || LEFT_OVER.test(name) ? !0 : DOCUMENTS.test(name) && !DATA_INSIDE.test(name) && !name.startsWith(".");
}
const TOOLS = /^(?:\.(?:git|github|gitlab|gitea|forgejo|circleci|buildkite|devcontainer|vscode|idea|venv|tox|cache|terraform|husky)|node_modules)(?:\/|$)/i, CONFIGS = /^\.(?:gitlab-ci|travis|drone|woodpecker|cirrus|appveyor|pre-commit-config|pre-commit-hooks|readthedocs|codecov|golangci|goreleaser|releaserc|hadolint|mega-linter|eslintrc|stylelintrc)\.ya?ml$/i;
function belongsToTool(path) {
	return TOOLS.test(path) || CONFIGS.test(path);
}
function lookalikeFolders(folders) {
	let areas = new Map([...folders].map((folder) => [comparable(folder), folder])), onTheWay = new Set([...folders].flatMap((folder) => prefixesOf(folder).map(comparable))), lookalikeOf = (path) => {
		for (let folder of prefixesOf(path)) {
			let area = areas.get(comparable(folder));
			if (area !== void 0) return folder === area ? void 0 : [folder, area];
		}
	};
	return {
		enters: (folder) => !folders.has(folder) && (onTheWay.has(comparable(folder)) || lookalikeOf(folder) !== void 0),
		reasonFor(path) {
			let found = lookalikeOf(path);
			if (found === void 0) return;
			let [folder, area] = found, difference = hiddenDifference(folder, area), detail = difference === void 0 ? "" : ` (${difference})`;
			return `it is in the folder ${quote(folder)}, and the config reads ${quote(area)}${detail}`;
		}
	};
}
function comparable(path) {
	return lookOf(path).split("/").map((name) => name.trim().toLowerCase()).join("/");
}
function prefixesOf(path) {
	let names = path.split("/");
	return names.map((_, index) => names.slice(0, index + 1).join("/"));
}
// src/check/files-not-read.ts
const AREAS = [
	"inventory",
	"policies",
	"observed"
];
async function reportNotRead(read) {
	if (read.config.severities["file-not-read"] === "off") return [];
	let isRead = new Set(read.files.map(({ file }) => file.path));
	return [...groupBy([...(await findNotRead(read, isRead)).map((entry) => whyNotRead(entry, isRead.has(entry.path))), ...await findInLookalikes(read, isRead)], ({ folder, reason, isKnown }) => JSON.stringify([
		folder,
		reason,
		isKnown
	])).values()].flatMap((kind) => kind.length > 10 ? draftOfKind(kind) : kind.map(draftOfFile));
}
async function findNotRead({ source, policySource = source, config, configPath }, isRead) {
	if (source.listBelow === void 0) return [];
	let { folders, fromRoot } = foldersOfGlobs(AREAS.flatMap((area) => config[area])), reaches = fromRoot.length === 0 ? () => !1 : (await createGlobs(fromRoot, !0)).reaches, enters = (folder) => folders.has(folder) || isBelow(folder, folders) || reaches(folder) && !belongsToTool(folder), listed = await source.listBelow([...fromRoot.length === 0 ? [] : [""], ...folders], enters), isReadByLink = ({ path, kind }) => {
		let target = kind === "link" ? source.targetOf?.(path) : void 0;
		return target !== void 0 && isRead.has(target);
	}, candidates = listed.filter((entry) => {
		let { path, kind } = entry;
		return (isRead.has(path) ? kind !== "link" && kind !== "submodule" : path === configPath || isReadByLink(entry)) || kind !== "submodule" && isPlainlyOther(nameOf(path)) ? !1 : isBelow(path, folders) || folders.has(path) || /\.ya?ml/i.test(nameOf(path)) && !belongsToTool(path);
	}), others = policySource === source ? [] : config.policies.map(withExtensionInAnyCase);
	if (candidates.length === 0 || config.exclude.length + others.length === 0) return sortByPath(candidates);
	let [excluded, matched] = [await createGlobs(config.exclude, !0), await createGlobs(others)];
	return sortByPath(candidates.filter(({ path, kind }) => !(excluded.isMatch(path) || kind !== "file" && excluded.isMatch(`${path}/_/_.yaml`)) && (isRead.has(path) || !matched.isMatch(path))));
}
async function findInLookalikes({ source, config }, isRead) {
	let { folders, fromRoot } = foldersOfGlobs(AREAS.flatMap((area) => config[area]));
	if (source.listBelow === void 0 || fromRoot.length > 0) return [];
	let { enters, reasonFor } = lookalikeFolders(folders), found = (await source.listBelow([""], enters)).flatMap((entry) => {
		let reason = isPlainlyOther(nameOf(entry.path)) ? void 0 : reasonFor(entry.path);
		return reason === void 0 ? [] : [{
			...whyNotRead(entry, !1),
			reason
		}];
	});
	if (found.length === 0) return found;
	let inAnyCase = new Set([...isRead].map((path) => path.toLowerCase())), excluded = await createGlobs(config.exclude, !0);
	return found.filter(({ path }) => !inAnyCase.has(path.toLowerCase()) && !excluded.isMatch(path)).sort((a, b) => compareText(a.path, b.path));
}
async function createGlobs(globs, dot = !1) {
	return (await import("./globs2.js").then((chunk) => ({ canLeave: chunk.t, createGlobs: chunk.n }))).createGlobs(globs, dot);
}
function sortByPath(entries) {
	return [...new Map(entries.map((entry) => [entry.path, entry])).values()].sort((a, b) => compareText(a.path, b.path));
}
function draftOfFile(found) {
	let { path, reason, help, isKnown } = found;
	return {
		...baseOf(found),
		message: `${path} is not read: ${reason}`,
		help,
		identity: [reason],
		...isKnown && { folded: !0 }
	};
}
function draftOfKind(kind) {
	let [first] = kind;
	if (first === void 0) throw Error("a kind of files has files");
	let { reason, help, folder, isKnown } = first, names = listWords(kind.map(({ path }) => path.slice(folder.length + 1)), 3);
	return {
		...baseOf(first),
		message: `${kind.length} files in ${folder} are not read (${names}): ${reason}`,
		help,
		count: kind.length,
		identity: [
			folder,
			reason,
			digestOf(kind.map(({ path }) => path))
		],
		...isKnown && { folded: !0 }
	};
}
function baseOf({ path }) {
	return {
		rule: "file-not-read",
		at: {
			file: {
				path,
				area: "inventory",
				nodes: emptyNodeTable()
			},
			offsets: [0, 0]
		}
	};
}
function nameOf(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
// src/check/why-not-judged.ts
const NAMES = [
	"name",
	"model",
	"version",
	"image_file_name",
	"part_number"
];
function createReasons(errors) {
	let ofEntries = new Map(), ofNames = new Map(), others = [];
	for (let draft of errors) {
		let { entry } = draft;
		if (entry === void 0) others.push(draft);
		else {
			getOrCreate(ofEntries, identityOfEntry(entry), () => []).push(draft);
			for (let name of namesOf(entry.value)) getOrCreate(ofNames, name, () => []).push(draft);
		}
	}
	let reasons = new Map(), reasonOf = (drafts) => getOrCreate(reasons, drafts, () => firstOf(drafts));
	return (entry) => {
		let own = ofEntries.get(identityOfEntry(entry));
		if (own !== void 0) return reasonOf(own);
		let around = entry.parent === void 0 ? void 0 : ofEntries.get(identityOfEntry(entry.parent));
		if (around !== void 0) return reasonOf(around);
		for (let text of textsIn(entry.value)) {
			let drafts = ofNames.get(text);
			if (drafts !== void 0) return reasonOf(drafts);
		}
		return others.length > 0 ? reasonOf(others) : reasonOf(errors);
	};
}
function firstOf(drafts) {
	let [first, ...more] = drafts.map(({ message, at }) => ({
		message,
		location: locate(at)
	}));
	if (first === void 0) return "of an error in its entry or in what it refers to";
	let least = more.reduce((a, b) => compareLocations(b.location, a.location) < 0 ? b : a, first), others = more.length === 0 ? "" : ` and ${plural(more.length, "other error")}`;
	return `${cut(least.message, 200)} (${locationText(least.location)})${others}`;
}
function namesOf(value) {
	if (typeof value == "string") return [value];
	if (typeof value != "object" || !value) return [];
	let fields = value;
	return NAMES.flatMap((name) => typeof fields[name] == "string" ? [fields[name]] : []);
}
function textsIn(value) {
	let inside = (one) => typeof one == "object" && one ? Array.isArray(one) ? one : Object.values(one) : [];
	return inside(value).flatMap((one) => typeof one == "string" ? [one] : inside(one)).filter((one) => typeof one == "string").slice(0, 100);
}
// src/check/not-judged.ts
function findNotJudged({ resolution, evaluation, drafts }) {
	let judged = new Set();
	for (let { subject } of evaluation.devices) judged.add(subject.entry);
	for (let { subject } of evaluation.inventoryItems) judged.add(subject.entry);
	let entries = resolution.input.entries.filter((entry) => isOfSubject(entry) && !judged.has(entry)), errors = drafts.filter(({ rule }) => RULES[rule].alwaysError), own = groupBy(errors.filter(({ entry }) => entry !== void 0), ({ entry }) => identityOfEntry(entry)), elsewhere = errors.filter(({ entry }) => entry === void 0 || !isOfSubject(entry)).map((draft) => identityOfDiagnostic(draft)), known, groups = () => known ??= findGroups(entries), lists = new Map();
	return {
		entries,
		causes: () => new Set([...errors.map((draft) => identityOfDiagnostic(draft)), ...groups().values()]),
		causesOf: (entry) => {
			let identity = identityOfEntry(entry);
			return getOrCreate(lists, identity, () => {
				let group = groups().get(identity), causes = [...(own.get(identity) ?? []).map((draft) => identityOfDiagnostic(draft)), ...group === void 0 ? [] : [group]];
				return causes.length === 0 ? elsewhere : causes;
			});
		},
		reasonOf: createReasons(entries.length === 0 ? [] : errors)
	};
}
function findGroups(entries) {
	let groups = new Map();
	for (let [identity, group] of groupBy(entries, identityOfEntry)) group.length > 1 && groups.set(identity, digestOf(group.map(contentOf).sort()));
	return groups;
}
const NOTHING_FRESH = [];
function reportNotJudged({ entries, causesOf, reasonOf }, known, before) {
	let fresh = new Map(), freshOf = (entry) => {
		if (known === void 0) return NOTHING_FRESH;
		let causes = causesOf(entry);
		return getOrCreate(fresh, causes, () => {
			let found = causes.filter((cause) => !known.has(cause)).sort();
			return found.length === 0 ? NOTHING_FRESH : [digestOf(found)];
		});
	}, { single, counted } = splitByCost(entries, before);
	return [...single.map((entry) => ({
		...WORDS,
		message: `${nameInFleet(entry)} could not be judged: ${reasonOf(entry)}`,
		at: placeOfName(entry),
		subject: subjectOfEntry(entry),
		identity: [digestOf(contentOf(entry)), ...freshOf(entry)]
	})), ...counted.map(([first, ...more]) => {
		let { kind } = subjectOfEntry(first), count = countEntries([first, ...more]), fresh = new Set([first, ...more].flatMap((entry) => freshOf(entry)));
		return {
			...WORDS,
			message: `${plural(count, `more ${COLLECTION_NOUNS[first.collection]}`)} in this file could not be judged: ${reasonOf(first)}`,
			at: placeOfName(first),
			subject: {
				kind,
				name: ""
			},
			identity: [digestOf([first, ...more].map((entry) => [contentOf(entry), entry.others?.digest ?? null])), ...[...fresh].sort()],
			...count > 1 && { count }
		};
	})];
}
const WORDS = {
	rule: "subject-not-judged",
	help: "fix the errors that keep it out of the check",
	folded: !0
};
function splitByCost(entries, before) {
	let names, wasJudged = (entry) => (names ??= new Set(before === void 0 ? [] : Array.from(judgedOf(before), ({ subject }) => nameKeyOf(subject.entry))), names.has(nameKeyOf(entry))), single = [], counted = [], files = groupBy(entries, ({ file, collection }) => JSON.stringify([file.path, collection]));
	for (let group of files.values()) {
		let [first, ...more] = group.filter(({ broken }) => broken).filter((entry, index) => entry.others !== void 0 || index >= 1e3 && !wasJudged(entry));
		if (first === void 0) single.push(...group);
		else {
			let isCounted = new Set([first, ...more]);
			for (let entry of group) isCounted.has(entry) || single.push(entry);
			counted.push([first, ...more]);
		}
	}
	return {
		single,
		counted
	};
}
function judgesAnything({ evaluation }) {
	return evaluation.devices.length + evaluation.inventoryItems.length > 0;
}
function* judgedOf({ evaluation }) {
	yield* evaluation.devices, yield* evaluation.inventoryItems;
}
function nameKeyOf({ collection, value }) {
	return JSON.stringify([collection, value?.name ?? null]);
}
function isOfSubject({ collection }) {
	return collection === "devices" || collection === "inventory_items";
}
function nameInFleet(entry) {
	let { parent } = entry;
	return parent === void 0 ? describeEntry(entry) : `${describeEntry(entry)} of ${describeEntry(parent)}`;
}
function contentOf({ value }) {
	return JSON.stringify(typeof value != "object" || !value ? value ?? null : {
		...value,
		inventory_items: void 0
	});
}
// src/check/load-files.ts
const NO_KNOWN_FILES = {
	find: () => void 0,
	isListed: () => void 0
};
async function loadFiles(options, { parse, validate }, known = NO_KNOWN_FILES) {
	let { limits } = options.config.config, listed = await listFiles$1(options, known);
	if (listed.length > limits.files) throw tooMuch(`there are ${format(listed.length)} files, and the limit is ${format(limits.files)}`, "files");
	let knownFiles = listed.map(known.find);
	prepareSources(listed.filter((_, index) => knownFiles[index] === void 0));
	let readText = createTextReader(limits), load = async (file) => {
		let { path, area, source } = file;
		try {
			let text = readText(file), id = source.blobOf?.(path), { documents, nodes } = await parse(text);
			return {
				...validate({
					file: {
						path,
						area,
						nodes
					},
					text,
					documents
				}),
				id
			};
		} catch (error) {
			if (!(error instanceof UnreadableFile)) throw error;
			return unreadableFile(file, error, digestOfBytes(file, limits));
		}
	}, files = [];
	for (let [index, file] of listed.entries()) {
		options.onProgress !== void 0 && await options.onProgress(index, listed.length);
		let loaded = knownFiles[index] ?? await load(file);
		files.push(loaded.links === file.links ? loaded : {
			...loaded,
			links: file.links
		});
	}
	return files;
}
async function listFiles$1({ source, policySource = source, config: { config, path: configPath } }, known) {
	let exclude = [...config.exclude, configPath], list = async (from, area) => from.list(config[area].map(withExtensionInAnyCase), exclude, (path) => known.isListed(path, area)), files = new Map();
	for (let path of await list(source, "observed")) files.set(path, {
		path,
		area: "observed",
		source
	});
	for (let path of await list(source, "inventory")) files.set(path, {
		path,
		area: "inventory",
		source
	});
	if (policySource !== source) for (let path of await list(source, "policies")) files.delete(path);
	for (let path of await list(policySource, "policies")) files.set(path, {
		path,
		area: "policies",
		source: policySource
	});
	return atTargets(files).sort((a, b) => compareText(a.path, b.path));
}
function atTargets(files) {
	let found = new Map(files);
	for (let file of files.values()) {
		let target = file.source.targetOf?.(file.path);
		if (target === void 0) continue;
		found.delete(file.path);
		let known = found.get(target);
		found.set(target, {
			...known ?? {
				...file,
				path: target
			},
			links: [...known?.links ?? [], file.path]
		});
	}
	return [...found.values()];
}
function prepareSources(files) {
	for (let source of new Set(files.map((file) => file.source))) source.prepare?.(files.filter((file) => file.source === source).map(({ path }) => path));
}
function createTextReader({ fileSize, totalSize }) {
	let size = 0;
	return ({ path, source }) => {
		let bytes = source.read(path, fileSize);
		if (bytes === void 0) throw new UnreadableFile("it is a link to nothing");
		if (size += bytes.byteLength, size > totalSize) throw tooMuch(`the files are larger than ${format(totalSize)} bytes together`, "total_size");
		let text = decodeText(bytes);
		return refuseTextOfLink(text), text;
	};
}
function refuseTextOfLink(text) {
	if (text.length < 4096 && /^[^\s:#]+\.ya?ml$/i.test(text)) throw new UnreadableFile(`it only has the path ${text}, as a symbolic link does in a checkout without links`, "check out again with git config core.symlinks true, or put the file itself there");
}
function digestOfBytes({ path, source }, { fileSize }) {
	try {
		return digestOf(Buffer.from(source.read(path, fileSize) ?? []).toString("base64"));
	} catch (error) {
		if (error instanceof UnreadableFile) return "";
		throw error;
	}
}
function tooMuch(problem, limit) {
	return new UserError(`${problem}: exclude some files, or raise limits.${limit} in the config`);
}
function format(count) {
	return count.toLocaleString("en-US");
}
const REMEDY_FOR_UNREADABLE = "make it a regular UTF-8 file inside the repository, or list it under exclude in the config";
function unreadableFile({ path, area }, { message, help }, digest) {
	let validated = emptyFile({
		path,
		area,
		nodes: emptyNodeTable()
	});
	return validated.drafts.push({
		rule: "unreadable-file",
		message: `the file ${path} cannot be read: ${message}`,
		help: help ?? "make it a regular UTF-8 file inside the repository, or list it under exclude in the config",
		at: {
			file: validated.file,
			offsets: [0, 0]
		},
		identity: [message, digest]
	}), validated.lostNames.everything = !0, {
		...validated,
		id: void 0
	};
}
function knownFiles(earlier, config) {
	if (earlier === void 0 || !isSame(earlier.config.statuses, config.statuses)) return NO_KNOWN_FILES;
	let files = new Map(earlier.files.map((loaded) => [loaded.file.path, loaded])), hasSameGlobs = isSame(globsOf(earlier.config), globsOf(config));
	return {
		find({ path, area, source }) {
			let known = files.get(path);
			return known?.id !== void 0 && known.file.area === area && known.id === source.blobOf?.(path) ? known : void 0;
		},
		isListed(path, area) {
			let known = hasSameGlobs ? files.get(path) : void 0;
			if (known?.id !== void 0 && known.links === void 0) return known.file.area === area ? !0 : ORDER.indexOf(area) < ORDER.indexOf(known.file.area) ? !1 : void 0;
		}
	};
}
const ORDER = [
	"policies",
	"inventory",
	"observed"
];
function globsOf({ inventory, policies, observed, exclude }) {
	return [
		inventory,
		policies,
		observed,
		exclude
	];
}
function isSame(a, b) {
	return JSON.stringify(a) === JSON.stringify(b);
}
// src/check/snapshot.ts
const NO_WAIVERS = [];
function withoutWaivers(repository) {
	return {
		...repository,
		waivers: NO_WAIVERS
	};
}
function assertNotEmpty({ files, config, drafts, repository }) {
	if (files.length === 0) {
		let globs = [...config.inventory, ...config.policies].join(" or ");
		throw new UserError(`nothing to check: no file matches ${globs}; run fleetvet in the root of the repository, or name it with --cwd`);
	}
	if (files.every(({ entries }) => entries.length === 0) && drafts.length === 0 && repository.brokenEntries.length === 0) throw new UserError("nothing to check: the files that match the config have no entries");
}
function textReader({ files, configPlace }, source, policySource) {
	let ofPolicy = new Set(policySource === source ? [] : files.flatMap(({ file }) => file.area === "policies" ? file.path : []));
	return configPlace !== void 0 && policySource !== source && ofPolicy.add(configPlace.file.path), (path, isProposed = !1) => readText(ofPolicy.has(path) && !isProposed ? policySource : source, path);
}
// src/check/check.ts
async function check(options) {
	let { base, shard } = options, sharding = shard && await import("./shard.js"), digested = sharding?.withDigests(options.source), source = digested?.source ?? options.source, policySource = base?.policySource ?? source, config = await loadConfig(policySource, options.config, options), origin = base?.policySource && await takeOrigin(base, options, config), head = await takeSnapshot({
		...options,
		source,
		policySource,
		config,
		origin: origin?.resolution
	}, origin);
	assertNotEmpty(head);
	let result = composeResult(head, base === void 0 ? { diagnostics: locateAll(head) } : await compareWith(base, {
		...options,
		source
	}, config, head, origin), options, textReader(head, source, policySource));
	return sharding === void 0 || shard === void 0 || digested === void 0 ? result : sharding.takeShard(result, shard, head, digested);
}
const NO_PAUSE = async () => Promise.resolve();
async function takeSnapshot(options, earlier) {
	let { asOf, pause = NO_PAUSE } = options, { config, place: configPlace, path: configPath } = options.config, multiTenantMode = options.multiTenantMode ?? config.multiTenantMode, loaded = await loadFiles(options, {
		parse: createYamlReader({
			limits: config.limits,
			fastPath: options.fastPath
		}),
		validate: (parsed) => validateFile(parsed, config.statuses)
	}, knownFiles(earlier, config)), files = options.carriesOver === !0 && earlier !== void 0 ? carryOver(loaded, earlier.files) : loaded, resolution = await runInSlices(resolveInSteps(resolveInput(files, config), earlier?.resolution, options.origin), pause), repository = options.ignoreWaivers === !0 ? withoutWaivers(resolution.repository) : resolution.repository, evaluated = await runInSlices(evaluateInSteps(repository, {
		asOf,
		multiTenantMode
	}, earlier?.evaluated), pause), { evaluation } = evaluated, found = await runInSlices(runRules({
		repository,
		evaluation,
		...config
	}, config.severities), pause), notRead = await reportNotRead({
		...options,
		config,
		configPath: options.config.path,
		files
	});
	return {
		config,
		configPlace,
		configPath,
		files,
		resolution,
		evaluated,
		repository,
		evaluation,
		drafts: [...[...files.flatMap((file) => file.drafts), ...resolution.drafts].length > 0 || found.some(({ rule }) => rule === "validity-window") ? (await import("./fold-consequences2.js").then((chunk) => ({ foldConsequences: chunk.t }))).foldConsequences(files, resolution.drafts, found, config.severities) : found, ...notRead]
	};
}
function locateAll(head) {
	let { drafts, config } = head;
	return [...drafts, ...reportNotJudged(findNotJudged(head), void 0)].map((draft) => locateDiagnostic(draft, config.severities));
}
async function takeOrigin(base, options, config) {
	let { policySource } = base;
	if (policySource !== void 0) return takeSnapshot({
		...options,
		source: policySource,
		config,
		onProgress: void 0
	});
}
async function compareWith(base, options, configOfHead, head, origin) {
	let { source, policySource } = base, quiet = {
		...options,
		onProgress: void 0
	}, isSame = policySource === source, configOfBase = isSame ? configOfHead : await loadConfigOfBase(source, options, configOfHead), own = origin !== void 0 && isSame ? origin : await takeSnapshot({
		...quiet,
		source,
		config: configOfBase
	}, head), before = policySource === void 0 || origin === void 0 || isSame ? own : await takeSnapshot({
		...quiet,
		source,
		policySource,
		config: configOfHead,
		origin: origin.resolution
	}, head), [{ compareSnapshots }, { reportLoosenedTests }] = await Promise.all([import("./compare-snapshots.js"), import("./loosened-tests.js")]), compared = {
		...base,
		prefix: options.prefix
	}, isReported = [own, head].some(({ config }) => config.severities["policy-loosened"] !== "off"), testsFor = async (config) => isReported ? reportLoosenedTests({
		source,
		config: own.config
	}, {
		source: options.source,
		config
	}) : [];
	if (policySource === void 0) return compareSnapshots(before, head, compared, { loosenedTests: await testsFor(head.config) });
	let { takeProposal } = await import("./proposal2.js").then((chunk) => ({ takeProposal: chunk.a })), proposal = await takeProposal(options.source, configOfHead, configOfBase, options, async (config) => takeSnapshot({
		...quiet,
		config
	}, head));
	return compareSnapshots(before, head, compared, {
		proposal,
		own,
		loosenedTests: await testsFor(proposal.config ?? head.config)
	});
}
async function loadConfigOfBase(source, options, configOfHead) {
	try {
		return await loadConfig(source, options.config, options);
	} catch (error) {
		if (error instanceof UserError) return configOfHead;
		throw error;
	}
}
// src/files/path-in-root.ts
function isInside(file, folder) {
	return !isOutside(path.relative(folder, file));
}
function realFolder(folder) {
	try {
		return realpathSync(folder);
	} catch {
		let parent = path.dirname(folder);
		return parent === folder ? folder : path.join(realFolder(parent), path.basename(folder));
	}
}
function pathInRoot(root, given) {
	let absolute = path.isAbsolute(given) ? given : path.resolve(root, given.replaceAll("\\", "/")), direct = path.relative(path.resolve(root), absolute), relative = isOutside(direct) ? path.relative(realFolder(root), realFolder(absolute)) : direct;
	return (isOutside(relative) ? direct : relative).split(path.sep).join("/");
}
function askedPathInRoot(root, given) {
	let direct = pathInRoot(root, given), folder = realFolder(path.resolve(root, path.dirname(direct))), real = path.relative(realFolder(root), path.join(folder, path.basename(direct)));
	return (isOutside(real) ? direct : real).split(path.sep).join("/");
}
function isOutside(relative) {
	return relative === ".." || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative);
}
function isFile(file) {
	return statsOf(file)?.isFile() === !0;
}
function isFolder(folder) {
	return statsOf(folder)?.isDirectory() === !0;
}
function statsOf(file) {
	try {
		return statSync(file);
	} catch (error) {
		if (error.code === void 0) throw error;
		return;
	}
}
function findRepository(directory) {
	let real = realFolder(path.resolve(directory));
	for (let folder of upward(real)) {
		let gitDir = gitDirOf(path.join(folder, ".git"));
		if (gitDir === null) return;
		if (gitDir !== void 0) return {
			gitDir,
			workTree: folder,
			prefix: isInside(real, gitDir) ? "" : prefixOf(real, folder)
		};
	}
	return fromEnvironment(real);
}
function findRepositoryOrBare(directory) {
	let found = findRepository(directory);
	if (found !== void 0) return found;
	let real = realFolder(path.resolve(directory));
	for (let folder of upward(real)) if (isGitDir(folder)) return {
		gitDir: folder,
		workTree: void 0,
		prefix: prefixOf(real, folder)
	};
}
function fromEnvironment(real) {
	let { GIT_DIR, GIT_WORK_TREE } = process.env;
	if (GIT_DIR === void 0 || GIT_DIR === "") return;
	let gitDir = realFolder(path.resolve(GIT_DIR));
	if (!isGitDir(gitDir)) return;
	let workTree = realFolder(path.resolve(GIT_WORK_TREE ?? "."));
	if (workTree !== gitDir) return isInside(real, workTree) ? {
		gitDir,
		workTree,
		prefix: prefixOf(real, workTree)
	} : void 0;
}
function* upward(folder) {
	for (let at = folder;; at = path.dirname(at)) if (yield at, at === path.dirname(at)) return;
}
function prefixOf(folder, root) {
	let relative = path.relative(root, folder);
	return relative === "" ? "" : `${relative.split(path.sep).join("/")}/`;
}
function gitDirOf(entry) {
	let stats = attempt$1(() => statSync(entry));
	if (stats?.isDirectory() === !0) return isGitDir(entry) ? entry : void 0;
	if (stats?.isFile() !== !0 || stats.size > 65536) return;
	let text = attempt$1(() => readFileSync(entry, "utf8"))?.trimEnd(), target = text?.startsWith("gitdir: ") === !0 ? text.slice(8) : "";
	if (target === "") return;
	let gitDir = path.resolve(path.dirname(entry), target);
	return isGitDir(gitDir) ? gitDir : null;
}
function isGitDir(folder) {
	let has = (name) => attempt$1(() => lstatSync(path.join(folder, name))) !== void 0;
	return has("HEAD") && (has("commondir") || has("objects") && has("refs"));
}
function attempt$1(action) {
	try {
		return action();
	} catch (error) {
		if (error.code === void 0) throw error;
		return;
	}
}
// src/files/system-error.ts
const MEANINGS = new Map([
	["ENOENT", "there is no such file or folder"],
	["EACCES", "permission is denied"],
	["EPERM", "permission is denied"],
	["EROFS", "its file system is read-only"],
	["EISDIR", "it is a directory"],
	["ENOTDIR", "a part of its path is a file, not a folder"],
	["ELOOP", "its symbolic links form a loop"],
	["ENAMETOOLONG", "its name is too long"],
	["ENOSPC", "the disk is full"],
	["EDQUOT", "the disk quota is used up"],
	["EFBIG", "it is larger than the system allows"],
	["EIO", "the disk cannot be read or written"],
	["EMFILE", "too many files are open"]
]);
function meaningOfSystemError(code) {
	return MEANINGS.get(code) ?? `system error ${code}`;
}
// src/files/config-place.ts
function placeConfig(root, config) {
	let inFleet = pathInRoot(root, config);
	if (inFleet !== ".." && !inFleet.startsWith("../") && !path.isAbsolute(inFleet)) return {
		kind: "fleet",
		path: inFleet
	};
	let file = path.resolve(root, config), workTree = findRepository(root)?.workTree, inWorkTree = workTree === void 0 ? ".." : pathInRoot(workTree, file);
	return workTree !== void 0 && isInside(path.resolve(workTree, inWorkTree), workTree) ? {
		kind: "work-tree",
		path: inWorkTree,
		root: workTree
	} : {
		kind: "elsewhere",
		file
	};
}
function withConfig(source, config, read) {
	return {
		...source,
		read: (file, limit) => file === config ? read(limit) : source.read(file, limit)
	};
}
function readOwnFile(file, limit) {
	try {
		let stats = statSync(file);
		if (!stats.isFile()) throw new UnreadableFile("it is not a regular file");
		return refuseLarge(stats.size, limit), readFileSync(file);
	} catch (error) {
		if (error instanceof UnreadableFile) throw error;
		let { code } = error;
		if (code === void 0) throw error;
		if (code === "ENOENT" || code === "ENOTDIR") return;
		throw new UnreadableFile(meaningOfSystemError(code));
	}
}
function findFleet(folder, top = findRepository(folder)?.workTree) {
	for (let at = folder;; at = path.dirname(at)) {
		if (existsSync(path.join(at, "fleetvet.yaml"))) return at;
		if (at === top || at === path.dirname(at)) return;
	}
}
function findFleetRoot(folder) {
	return findFleet(folder, findRepository(folder)?.workTree ?? folder) ?? folder;
}
// src/files/linked-folder.ts
function refuseLinkInWorkTree(given) {
	let link = ancestry(path.resolve(given)).find((file) => isLink(file) && isOfContent(file));
	if (link === void 0) return;
	let where = link === path.resolve(given) ? `${given} is a symbolic link` : `${given} lies behind the symbolic link ${link}`, inside = isInWorkTree(path.dirname(link)) ? "inside a Git work tree" : "below the current folder";
	throw new UserError(`${where} ${inside}, which is not followed: name the path that it leads to`);
}
function ancestry(file) {
	let parent = path.dirname(file);
	return parent === file ? [file] : [...ancestry(parent), file];
}
function isLink(file) {
	return attempt(() => lstatSync(file))?.isSymbolicLink() === !0;
}
function isOfContent(link) {
	let folder = path.dirname(link);
	if (isInWorkTree(folder)) return !0;
	let here = realFolder(process.cwd());
	return here !== path.parse(here).root && isInside(realFolder(folder), here);
}
function isInWorkTree(folder) {
	let real = attempt(() => realpathSync(folder));
	return real !== void 0 && findRepository(real)?.workTree !== void 0;
}
function attempt(action) {
	try {
		return action();
	} catch (error) {
		if (error.code === void 0) throw error;
		return;
	}
}
async function listBelow(root, folders, enters, submodulesOf) {
	let found = [], empty = [], waiting = folders.filter((folder) => isRealFolder(root, folder, found));
	for (let folder = waiting.pop(); folder !== void 0; folder = waiting.pop()) {
		let entries = entriesOf$1(path.join(root, folder));
		entries === void 0 ? found.push({
			path: folder,
			kind: "folder"
		}) : entries.length === 0 && folder !== "" && empty.push(folder);
		for (let entry of entries ?? []) {
			let below = folder === "" ? entry.name : `${folder}/${entry.name}`;
			entry.isDirectory() ? entry.name.toLowerCase() !== ".git" && enters(below) && waiting.push(below) : found.push({
				path: below,
				kind: kindOf(entry)
			});
		}
	}
	if (empty.length > 0) for (let folder of await submodulesOf(empty)) found.push({
		path: folder,
		kind: "submodule"
	});
	return found;
}
function kindOf(entry) {
	return entry.isSymbolicLink() ? "link" : entry.isFile() ? "file" : "other";
}
function isRealFolder(root, folder, found) {
	if (folder === "") return !0;
	let names = folder.split("/");
	for (let length of names.keys()) {
		let at = names.slice(0, length + 1).join("/"), stats = lstatSync(path.join(root, at), { throwIfNoEntry: !1 });
		if (stats?.isSymbolicLink() === !0 && found.push({
			path: at,
			kind: "link"
		}), stats?.isDirectory() !== !0) return !1;
	}
	return !0;
}
function entriesOf$1(folder) {
	try {
		return readdirSync(folder, { withFileTypes: !0 });
	} catch (error) {
		if (error.code === void 0) throw error;
		return;
	}
}
// src/files/list-files.ts
async function listFiles(root, include, exclude) {
	let plain = listPlain(root, include, exclude);
	if (plain !== void 0) return {
		paths: [...plain].sort(compareText),
		closed: new Map(),
		mayHaveLinks: !1
	};
	let { listByGlob } = await import("./list-by-glob.js"), listing = listByGlob(root, include, exclude);
	return {
		...listing,
		paths: [...new Set(listing.paths)].sort(compareText)
	};
}
const IGNORES_CASE = process.platform === "darwin" || process.platform === "win32";
function listPlain(root, include, exclude) {
	if (IGNORES_CASE || include.some((glob) => /(?:^|\/)\*\*$/.test(glob)) || exclude.some((glob) => /^(?!\*\*\/)[^/*?]*[*?][^/]*\//.test(glob))) return;
	let wanted = compileAll(include), unwanted = compileAll(exclude);
	if (wanted === void 0 || unwanted === void 0) return;
	let found = [], hasSubmodules = existsSync(path.join(root, ".gitmodules")), walk = (folder, ways, closing) => {
		if (closing.some(({ glob, progress }) => glob.asksForAll(progress))) return !0;
		let asked = ways.filter(({ glob, progress }) => glob.asksFor(progress)), refused = closing.filter(({ glob, progress }) => glob.asksFor(progress)), entries = entriesOf(path.join(root, folder));
		if (entries === void 0 || entries.length === 0 && hasSubmodules) return !1;
		for (let entry of entries) {
			let { name } = entry;
			if (name.startsWith(".")) continue;
			if (name.includes("\ufffd")) return !1;
			let isFound = asked.some((way) => isMatch(way, name)), below = entry.isFile() ? [] : enter(ways, name);
			if (entry.isSymbolicLink() && (isFound || below.length > 0)) return !1;
			if (entry.isDirectory()) {
				if (below.length > 0 && !walk(`${folder}${name}/`, below, enter(closing, name))) return !1;
			} else isFound && !refused.some((way) => isMatch(way, name)) && found.push(folder + name);
		}
		return !0;
	};
	return walk("", wanted.map(begin), unwanted.map(begin)) ? found : void 0;
}
function begin(glob) {
	return {
		glob,
		progress: glob.root
	};
}
function enter(ways, folder) {
	return ways.map(({ glob, progress }) => ({
		glob,
		progress: glob.enter(progress, folder)
	})).filter(({ progress }) => progress.length > 0);
}
function isMatch({ glob, progress }, file) {
	return glob.isMatch(progress, file);
}
function compileAll(globs) {
	let compiled = globs.flatMap((glob) => compilePlainGlob(glob) ?? []);
	return compiled.length === globs.length ? compiled : void 0;
}
function entriesOf(folder) {
	try {
		return readFolder(folder);
	} catch (error) {
		if (error.code === void 0) throw error;
		return;
	}
}
function readFolder(folder) {
	return readdirSync(folder, { withFileTypes: !0 });
}
// src/files/git/environment.ts
const INHERITED = /^(?:PATH|PATHEXT|HOME|USERPROFILE|HOMEDRIVE|HOMEPATH|APPDATA|SYSTEMROOT|SYSTEMDRIVE|COMSPEC|TEMP|TMP|TMPDIR|XDG_CONFIG_HOME)$/i, PLACES_OF_SETTINGS = [
	"GIT_CONFIG_GLOBAL",
	"GIT_CONFIG_SYSTEM",
	"GIT_CONFIG_NOSYSTEM"
];
function gitEnvironment() {
	return {
		...pick(([name]) => INHERITED.test(name)),
		GIT_ALLOW_PROTOCOL: "none",
		GIT_ATTR_NOSYSTEM: "1",
		GIT_CONFIG_GLOBAL: devNull,
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_NO_LAZY_FETCH: "1",
		GIT_NO_REPLACE_OBJECTS: "1",
		GIT_OPTIONAL_LOCKS: "0",
		GIT_TERMINAL_PROMPT: "0",
		LC_ALL: "C"
	};
}
function environmentOfSettings() {
	let { GIT_CONFIG_GLOBAL: _, GIT_CONFIG_NOSYSTEM: __, ...common } = gitEnvironment(), exceptions = [...settingsByCount(), ...settingsByParameters()].filter(([key]) => isSafeDirectory(key));
	return {
		...common,
		...pick(([name]) => PLACES_OF_SETTINGS.some((place) => place === name)),
		...exceptions.length > 0 && { GIT_CONFIG_COUNT: String(exceptions.length) },
		...Object.fromEntries(exceptions.flatMap(([, value], index) => [[`GIT_CONFIG_KEY_${index}`, "safe.directory"], [`GIT_CONFIG_VALUE_${index}`, value]]))
	};
}
function pick(isWanted) {
	let set = Object.entries(process.env).filter((variable) => variable[1] !== void 0);
	return Object.fromEntries(set.filter(isWanted));
}
function isSafeDirectory(key) {
	return key.toLowerCase() === "safe.directory";
}
function settingsByCount() {
	let { env } = process, count = Math.min(Number.parseInt(env.GIT_CONFIG_COUNT ?? "0", 10) || 0, 1e4);
	return Array.from({ length: Math.max(count, 0) }, (_, index) => [env[`GIT_CONFIG_KEY_${index}`] ?? "", env[`GIT_CONFIG_VALUE_${index}`] ?? ""]);
}
function settingsByParameters() {
	let text = process.env.GIT_CONFIG_PARAMETERS ?? "", quoted = String.raw`'(?:[^']|'\\['!]')*'`;
	return (text.match(RegExp(`${quoted}(?:=(?:${quoted})?)?`, "g")) ?? []).map((word) => {
		let [, key = "", value] = RegExp(`^(${quoted})(?:=(${quoted})?)?$`).exec(word) ?? [], name = unquote(key);
		if (word.length > key.length) return [name, unquote(value ?? "")];
		let equals = name.indexOf("=");
		return equals < 0 ? [name, ""] : [name.slice(0, equals), name.slice(equals + 1)];
	});
}
function unquote(word) {
	return word.slice(1, -1).replaceAll(/'\\(['!])'/g, "$1");
}
// src/files/git/git-command.ts
const TIME_LIMIT = 6e5, SETTINGS = [
	"safe.bareRepository=explicit",
	"core.fsmonitor=false",
	"core.hooksPath=/dev/null",
	"core.pager=cat",
	"diff.external=",
	"core.attributesFile=/dev/null"
], NOT_INSTALLED = "Git is not installed, or not in the PATH: install it, for example with apk add git or apt-get install git";
function commandLine(repository, args, env = gitEnvironment()) {
	let { gitDir, workTree } = repository, program = findGit(repository);
	if (program === void 0) throw new UserError(NOT_INSTALLED);
	return {
		program,
		args: [
			`--git-dir=${gitDir}`,
			...workTree === void 0 ? [] : [`--work-tree=${workTree}`],
			...SETTINGS.flatMap((setting) => ["-c", setting]),
			...args
		],
		cwd: workTree ?? gitDir,
		env
	};
}
const PROGRAM = process.platform === "win32" ? "git.exe" : "git";
function findGit({ gitDir, workTree = gitDir }) {
	return (process.env.PATH ?? "").split(path.delimiter).map((folder) => folder.replaceAll("\"", "")).filter((folder) => path.isAbsolute(folder) && !isInside(realFolder(folder), workTree)).map((folder) => path.join(folder, PROGRAM)).find(isProgram);
}
function isProgram(file) {
	try {
		return accessSync(file, constants.X_OK), statSync(file).isFile();
	} catch (error) {
		if (error.code === void 0) throw error;
		return !1;
	}
}
// src/files/git/run-git-at-once.ts
const require = createRequire(import.meta.url);
function runAtOnce(repository, command, input = "") {
	let { program, args, cwd, env } = commandLine(repository, command), { spawnSync } = require("node:child_process"), { stdout, status, error } = spawnSync(program, args, {
		cwd,
		env,
		input,
		maxBuffer: 1073741824,
		timeout: TIME_LIMIT,
		windowsHide: !0
	});
	if (error !== void 0) throw new UserError(error.code === "ENOENT" ? NOT_INSTALLED : `Git cannot be run: ${error.message}`);
	return status === 0 ? stdout : void 0;
}
function readBlobs(repository, ids) {
	let blobs = new Map();
	if (ids.length === 0) return blobs;
	let stdout = runAtOnce(repository, ["cat-file", "--batch"], `${ids.join("\n")}\n`) ?? Buffer.alloc(0), at = 0;
	for (; at < stdout.length;) {
		let lineEnd = stdout.indexOf(10, at);
		if (lineEnd === -1) break;
		let [id = "", kind, size] = stdout.toString("latin1", at, lineEnd).split(" ");
		at = lineEnd + 1, size !== void 0 && (kind === "blob" && blobs.set(id, stdout.subarray(at, at + Number(size))), at += Number(size) + 1);
	}
	return blobs;
}
const SKIPPED = /^S (100\d{3}|120000) ([0-9a-f]+) 0\t(.+)$/s;
function listSkipped(repository) {
	let listed = runAtOnce(repository, [
		"ls-files",
		"-z",
		"-t",
		"--stage",
		"--full-name"
	]);
	if (listed === void 0) throw new UserError("Git cannot list what it leaves out of the work tree: run git ls-files -t to see why");
	let skipped = new Map();
	for (let line of listed.toString("utf8").split("\0")) {
		let [, mode, id, path] = SKIPPED.exec(line) ?? [];
		mode !== void 0 && id !== void 0 && path?.startsWith(repository.prefix) === !0 && skipped.set(path.slice(repository.prefix.length), {
			id,
			isLink: mode === "120000"
		});
	}
	return skipped;
}
// src/files/sparse-checkout.ts
function leftOutFiles(directory) {
	let repository = findRepository(directory);
	if (repository?.workTree === void 0 || !mayLeaveOut(repository.gitDir)) return;
	let skipped = listSkipped(repository);
	return {
		has: (file) => skipped.has(file),
		async list(include, exclude) {
			if (skipped.size === 0) return [];
			let { createGlobs } = await import("./globs2.js").then((chunk) => ({ canLeave: chunk.t, createGlobs: chunk.n })), [wanted, unwanted] = [createGlobs(include), createGlobs(exclude, !0)];
			return [...skipped.keys()].filter((file) => wanted.isMatch(file) && !unwanted.isMatch(file));
		},
		read(file) {
			let entry = skipped.get(file);
			return entry === void 0 ? void 0 : readSkipped(entry);
		}
	};
	function readSkipped({ id, isLink }) {
		if (isLink) throw new UnreadableFile("it is a symbolic link that is not in the work tree (sparse checkout or skip-worktree)", HELP);
		let bytes = repository === void 0 ? void 0 : readBlobs(repository, [id]).get(id);
		if (bytes === void 0) throw new UnreadableFile("it is not in the work tree (sparse checkout or skip-worktree), and this clone does not have its content", HELP);
		return bytes;
	}
}
function mayLeaveOut(gitDir) {
	let head = readHead(path.join(gitDir, "index"));
	return head === void 0 ? !1 : head.readUInt32BE(4) >= 3 || readdirSync(gitDir).some((name) => name.startsWith("sharedindex."));
}
function readHead(file) {
	let descriptor;
	try {
		descriptor = openSync(file, "r");
		let head = Buffer.alloc(8);
		return readSync(descriptor, head, 0, head.length, 0) === head.length ? head : void 0;
	} catch (error) {
		if (error.code === void 0) throw error;
		return;
	} finally {
		descriptor !== void 0 && closeSync(descriptor);
	}
}
const HELP = "bring it back: git sparse-checkout add, or git update-index --no-skip-worktree and git checkout";
// src/files/working-tree.ts
function workingTree(root, config) {
	let tree = filesBelow(root);
	if (config === void 0) return tree;
	let place = placeConfig(root, config);
	switch (place.kind) {
		case "fleet": return place.path === config ? tree : withConfig(tree, config, (limit) => tree.read(place.path, limit));
		case "work-tree": {
			let around = filesBelow(place.root);
			return withConfig(tree, config, (limit) => around.read(place.path, limit));
		}
		case "elsewhere": return withConfig(tree, config, (limit) => readOwnFile(place.file, limit));
	}
}
function filesBelow(root) {
	refuseLinkInWorkTree(root);
	let realRoot = realDirectory(root), prefix = realRoot.endsWith(path.sep) ? realRoot : realRoot + path.sep, insideRoot = (real) => real === realRoot || real.startsWith(prefix), directories = new Map(), isFolderInside = (directory) => {
		let inside = directories.get(directory);
		return inside === void 0 && (inside = insideRoot(realpathSync(directory)), directories.set(directory, inside)), inside;
	}, targetOfLink = (real) => {
		if (!real.startsWith(prefix)) return;
		let target = real.slice(prefix.length).split(path.sep).join("/");
		return isReadableTarget(target) ? target : void 0;
	}, mayHaveLinks = !1, sparse = null, leftOut = () => (sparse === null && (sparse = leftOutFiles(realRoot)), sparse), closed = new Map(), readAnyFile = (absolute, limit) => {
		let stats = lstatSync(absolute);
		if (stats.isSymbolicLink() ? !insideRoot(realpathSync(absolute)) : !isFolderInside(path.dirname(absolute))) throw new UnreadableFile("a symbolic link on its path leaves the repository, and is not followed");
		if (stats.isSymbolicLink() && targetOfLink(realpathSync(absolute)) === void 0) throw new UnreadableFile(UNREADABLE_TARGET);
		let target = stats.isSymbolicLink() ? statSync(absolute) : stats;
		if (!target.isFile()) throw new UnreadableFile("it is not a regular file");
		return refuseLarge(target.size, limit), readFileSync(absolute);
	}, lastFolder, isInFolderInside = (file) => {
		let end = file.lastIndexOf("/") + 1;
		if (lastFolder?.length === end && file.startsWith(lastFolder)) return !0;
		let folder = file.slice(0, end);
		return isFolderInside(prefix + folder) ? (lastFolder = folder, !0) : !1;
	}, readRegularFile = (file, limit) => {
		let bytes = isInFolderInside(file) ? readAtOnce(prefix + file) : void 0;
		return bytes === void 0 ? readAnyFile(path.join(root, file), limit) : (refuseLarge(bytes.byteLength, limit), bytes);
	}, readLeftOut = (file, limit) => {
		let bytes = leftOut()?.read(file);
		return bytes !== void 0 && refuseLarge(bytes.byteLength, limit), bytes;
	};
	return {
		async list(include, exclude) {
			let listing = await listFiles(root, include, exclude);
			for (let [folder, reason] of listing.closed) closed.set(folder, reason);
			mayHaveLinks ||= listing.mayHaveLinks;
			let listed = listing.paths.filter((file) => !GIT_FOLDER.test(file)), others = await leftOut()?.list(include, exclude) ?? [];
			return others.length === 0 ? listed : [...new Set([...listed, ...others])].sort(compareText);
		},
		read(file, limit) {
			if (!GIT_FOLDER.test(file)) {
				closed.get(file)?.();
				try {
					return readRegularFile(file, limit);
				} catch (error) {
					if (error instanceof UnreadableFile) throw error;
					let { code } = error;
					if (code === void 0) throw error;
					if (code === "ENOENT" && file.includes("\ufffd") && refuseName(), code === "ENOENT" || code === "ENOTDIR") return readLeftOut(file, limit);
					throw new UnreadableFile(meaningOfSystemError(code));
				}
			}
		},
		isLeftOut: (file) => sparse?.has(file) === !0 && lstatSync(prefix + file, { throwIfNoEntry: !1 }) === void 0,
		listBelow: async (folders, enters) => listBelow(realRoot, folders, enters, async (empty) => {
			let { listSubmodules } = await import("./git2.js");
			return listSubmodules(realRoot, empty);
		}),
		targetOf(file) {
			if (mayHaveLinks) try {
				let absolute = path.join(root, file);
				return !lstatSync(absolute).isSymbolicLink() || !statSync(absolute).isFile() ? void 0 : targetOfLink(realpathSync(absolute));
			} catch (error) {
				if (error.code === void 0) throw error;
				return;
			}
		}
	};
}
const GIT_FOLDER = /(?:^|\/)\.git(?:\/|$)/i, { O_NOFOLLOW, O_NONBLOCK, O_RDONLY } = constants, FLAGS = O_NOFOLLOW === void 0 || O_NONBLOCK === void 0 || O_RDONLY === void 0 ? void 0 : O_RDONLY | O_NOFOLLOW | O_NONBLOCK, buffer = Buffer.allocUnsafeSlow(1 << 18);
function readAtOnce(absolute) {
	if (FLAGS === void 0) return;
	let descriptor;
	try {
		descriptor = openSync(absolute, FLAGS);
		let length = readSync(descriptor, buffer, 0, buffer.length, 0);
		return length === 0 || length === buffer.length ? void 0 : Buffer.from(buffer.subarray(0, length));
	} catch (error) {
		if (error.code === void 0) throw error;
		return;
	} finally {
		descriptor !== void 0 && closeSync(descriptor);
	}
}
function realDirectory(root) {
	try {
		let real = realpathSync(root);
		if (statSync(real).isDirectory()) return real;
	} catch (error) {
		let { code } = error;
		throw code === void 0 ? error : new UserError(`cannot read the directory ${root}: ${meaningOfSystemError(code)}`);
	}
	throw new UserError(`${root} is not a directory`);
}
// src/check/check-directory.ts
async function checkWorkingTree(directory, options) {
	let { base, ...given } = options, source = workingTree(directory, options.config), others = {
		...given,
		paths: given.paths?.map((one) => askedPathInRoot(directory, one)),
		isFile: isFileIn(directory)
	}, prefix = findRepository(directory)?.prefix ?? options.prefix;
	if (base === void 0) return check({
		...others,
		source,
		prefix
	});
	let { openBase, withBlobIds } = await import("./open-base.js"), opened = await openBase(directory, {
		...base,
		config: options.config
	});
	return check({
		...others,
		prefix,
		source: withBlobIds(source, opened.format),
		base: opened
	});
}
async function checkCommit(directory, ref, options) {
	let { base, ...given } = options, others = {
		...given,
		paths: given.paths?.map((one) => askedPathInRoot(directory, one))
	}, { openBase, openCommit } = await import("./open-base.js"), head = await openCommit(directory, ref, base?.ref, options.config);
	return check({
		...others,
		...head,
		base: base === void 0 ? void 0 : await openBase(directory, {
			...base,
			config: options.config
		}, ref)
	});
}
function isFileIn(directory) {
	return (file) => isFile(path.join(directory, file));
}
// src/check/verdict.ts
function hasFailed({ diagnostics }, failOn) {
	return diagnostics.some((diagnostic) => isFailure(diagnostic, failOn));
}
function isFailure({ severity, change, waived, cause }, failOn) {
	return failOn.severity !== "never" && compareSeverities(severity, failOn.severity) <= 0 && waived === void 0 && change !== "fixed" && (!failOn.onlyNew || change === "new" && cause !== "observation");
}
export { refuseFolderLink as $, compareRecords as $n, comparePositions as $t, REMEDY_FOR_UNREADABLE as A, identityOfEntry as An, countBy as Ar, UNLINKED_INVENTORY_ITEM as At, DEFAULT_CONFIG as B, subjectOfEntry as Bn, platformOf as Br, createYamlReader as Bt, isInside as C, namingField as Cn, UnreadableVersion as Cr, explainSchemaErrors as Ct, locateAll as D, softwareName as Dn, parseVersion as Dr, withSoundBasis as Dt, check as E, quote as En, orderVersions as Er, resolve$1 as Et, judgedOf as F, keyOfPlatform as Fn, approvalOf as Fr, createReferenceMemory as Ft, readProposedConfig as G, COLLECTIONS as Gn, runInSlices as Gr, lineStartsOf as Gt, POLICY_TEST_GLOB as H, isUuid as Hn, waiverOf as Hr, loseText as Ht, judgesAnything as I, keyOfRecord as In, declaredPlatform as Ir, createReferences as It, readText as J, isCollection as Jn, severityOfDraft as Jt, BRACE_EXPANSION_LIMIT as K, COLLECTION_NOUNS as Kn, compareOptionalText as Kr, locate as Kt, nameKeyOf as L, keyOfSubject as Ln, hostOf as Lr, yamlText as Lt, contentOf as M, keyOfDeviceType as Mn, groupBy as Mr, linkDevice as Mt, findNotJudged as N, keyOfImageFile as Nn, numbering as Nr, linkInventoryItem as Nt, takeSnapshot as O, tellApart as On, familyOf as Or, differInSubjectsOnly as Ot, isOfSubject as P, keyOfNamed as Pn, remembering as Pr, linkVirtualMachine as Pt, isReadableTarget as Q, createWaiverFinder as Qn, compareSeverities as Qt, reportNotJudged as R, keyOfVersion as Rn, isSoftwareExpected as Rr, resolveInput as Rt, isFolder as S, namesOfSubjects as Sn, newestOfEach as Sr, validateList as St, realFolder as T, placeOfName as Tn, compareVersions as Tr, draftOfFault as Tt, loadConfig as U, objectId as Un, createImageResolver as Ur, refuseWhole as Ut, DEFAULT_LIMITS as V, digestOf as Vn, platformOfSoftware as Vr, faultOfWhole as Vt, placeOfPath as W, sha256 as Wn, traceImages as Wr, lineOf as Wt, UnreadableFile as X, textField as Xn, RULE_NAMES as Xt, UNREADABLE_TARGET as Y, isMapping as Yn, RULES as Yt, foundBelow as Z, createEvaluator as Zn, SEVERITIES as Zt, meaningOfSystemError as _, devicesAndItems as _n, toWords as _r, appendErrors as _t, workingTree as a, lineStart as an, dayBefore as ar, composeResult as at, askedPathInRoot as b, nameOfEntry as bn, rememberForList as br, isShorter as bt, TIME_LIMIT as c, positionAt as cn, isDate as cr, locationText as ct, refuseLinkInWorkTree as d, isStale as dn, byteSize as dr, normalizePath as dt, createNodeTable as en, findRun as er, refuseLarge as et, findFleet as f, softwareHostsOf as fn, daysAway as fr, wellFormed as ft, withConfig as g, deviceTypeName as gn, slugOf as gr, addError as gt, readOwnFile as h, describeEntry as hn, plural as hr, validateFile as ht, checkWorkingTree as i, itemNodes as in, dateOfDay as ir, compareDiagnostics as it, loadFiles as j, keyOf as jn, getOrCreate as jr, UNLINKED_VIRTUAL_MACHINE as jt, assertNotEmpty as k, identityOfDiagnostic as kn, addToGroup as kr, UNLINKED_DEVICE as kt, commandLine as l, graceUntil as ln, whenInWords as lr, encodePath as lt, placeConfig as m, countInWords as mn, percentOf as mr, measureCoverage as mt, isFailure as n, fieldNodes as nn, judge as nr, refuseSubmodule as nt, readBlobs as o, nodeRange as on, dayNumber as or, summarize as ot, findFleetRoot as p, CRITERION_WORDS as pn, listWords as pr, isListed as pt, decodeText as q, countEntries as qn, compareText as qr, locateDiagnostic as qt, checkCommit as r, findNode as rn, LAST_DAY as rr, withIds as rt, NOT_INSTALLED as s, nodeSize as sn, daysBetween as sr, compareLocations as st, hasFailed as t, emptyNodeTable as tn, isInWindow as tr, refuseName as tt, environmentOfSettings as u, nearest as un, windowInWords as ur, liesIn as ut, findRepository as v, fullName as vn, admitDevice as vr, formats as vt, pathInRoot as w, placeIn as wn, canonicalVersion as wr, notAllowed as wt, isFile as x, nameOfSubject as xn, createObservationJudge as xr, validateField as xt, findRepositoryOrBare as y, fullNames as yn, admitInventoryItem as yr, isLonger as yt, firstOf as z, subjectOf$1 as zn, isSupported as zr, isLost as zt };
