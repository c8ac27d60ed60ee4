import "./rolldown-runtime.js";
import { L as foldLines } from "./command-line.js";
import { o as printable } from "./first.js";
import { t as PUSHED_KINDS } from "./types3.js";
// src/push/formats/pretty.ts
function renderPretty(plan, options) {
	return foldLines(linesOfPush(plan, options), options.width);
}
function* linesOfPush(plan, { colors, quiet, outcomes }) {
	let failed = outcomes?.find(({ error }) => error !== void 0);
	if (!quiet) {
		let actions = outcomes === void 0 ? plan.actions : outcomes.filter(({ error }) => error === void 0).map(({ action }) => action);
		for (let action of actions) yield* describe(action, colors);
	}
	for (let { kind, name, reason } of plan.refused) yield `${colors.red("✖")} ${titleOf(kind, name)}: not pushed: ${printable(reason)}\n`;
	if (failed !== void 0) {
		let { kind, name } = failed.action;
		yield `${colors.red("✖")} ${titleOf(kind, name)}: Nautobot refuses it: ${printable(failed.error ?? "")}\n`;
	}
	quiet || (yield* section("Only in Nautobot, not removed:", plan.kept.map(describeKept)), yield* section("Nautobot has no place for:", plan.notes)), yield `${colors.bold(summary(plan, outcomes))}\n`;
}
function* describe({ verb, kind, name, differences }, colors) {
	yield `${{
		add: colors.green("+"),
		change: colors.yellow("~"),
		delete: colors.red("-")
	}[verb]} ${titleOf(kind, name)}\n`;
	for (let { field, before, after } of differences) yield `    ${field}: ${printable(before)} → ${printable(after)}\n`;
}
function titleOf(kind, name) {
	return `${PUSHED_KINDS[kind].noun} ${printable(name)}`;
}
function describeKept({ kind, name, reason }) {
	return `${PUSHED_KINDS[kind].noun} ${name}: ${reason}`;
}
function* section(title, lines) {
	if (lines.length !== 0) {
		yield `${title}\n`;
		for (let line of lines) yield `    ${printable(line)}\n`;
	}
}
function summary({ actions, unchanged, refused }, outcomes) {
	let done = outcomes?.filter(({ error }) => error === void 0).map(({ action }) => action), count = (verb) => (done ?? actions).filter((action) => action.verb === verb).length, words = done === void 0 ? `${count("add")} to add, ${count("change")} to change, ${count("delete")} to delete` : `${count("add")} added, ${count("change")} changed, ${count("delete")} deleted`, left = done === void 0 ? 0 : actions.length - done.length, figures = [
		words,
		`${unchanged} unchanged`,
		...refused.length > 0 ? [`${refused.length} not pushed`] : [],
		...left > 0 ? [`${left} not done: run it again to go on`] : []
	].join(", ");
	return done === void 0 && actions.length > 0 ? `${figures}; --apply makes these changes` : figures;
}
export { renderPretty };
