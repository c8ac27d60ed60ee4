import "./rolldown-runtime.js";
import { c as colorsFor, f as writePieces, m as addCommonOptions, p as withProgress, u as columnsIfSet, v as formatOption, w as Option } from "./command-line.js";
import { Yt as RULES } from "./core.js";
import { u as UserError } from "./first.js";
import { t as openInspection } from "./inspection.js";
// src/cli/commands/push.ts
const TOKEN = "NAUTOBOT_TOKEN", EXAMPLES = `
Examples:
  $ fleetvet push nautobot --url https://nautobot.example.com             show what would change
  $ fleetvet push nautobot --url https://nautobot.example.com --apply     change it
  $ fleetvet push nautobot --url https://nautobot.example.com --delete    what would be removed, too

${TOKEN} holds the API token. Pushed are platforms, software versions, image files, their device types and validated software;
devices, device types, roles, tenants and tags are only referred to. --delete removes only what fleetvet created.

Exit status: 0 if everything is pushed or planned, 1 if something cannot be pushed, 2 if the command could not run.`;
function addPushCommand(program, finish) {
	let nautobot = program.command("push").description("write approvals into another system").command("nautobot").description("show how software, image files and validated software differ from those in a Nautobot, and write them with --apply").requiredOption("--url <address>", "the address of the Nautobot").option("--apply", "make the changes").addOption(new Option("--dry-run", "only show the changes (the default)").conflicts("apply")).option("--delete", "also remove what the repository no longer has").option("--ca-file <file>", "PEM certificates to trust, such as those of your own authority").addOption(formatOption(["pretty", "json"], "pretty"));
	addCommonOptions(nautobot).addHelpText("after", EXAMPLES).action(async (options) => {
		finish(+!await pushToNautobot(options));
	});
}
async function pushToNautobot(options) {
	let { apply = !1, delete: remove = !1, format, color, quiet = !1 } = options, { serverOf } = await import("./server-options2.js").then((chunk) => ({ serverOf: chunk.t })), server = serverOf(options, TOKEN), { repository, diagnostics } = await openInspection(options);
	if (diagnostics.some(({ rule }) => RULES[rule].alwaysError)) throw new UserError("the repository has errors, so nothing is pushed: run fleetvet check and fix them");
	let { openNautobotClient } = await import("./nautobot-client2.js").then((chunk) => ({ openNautobotClient: chunk.t })), { applyPush } = await import("./apply-push.js"), { readNautobotState } = await import("./nautobot-state2.js").then((chunk) => ({ readNautobotState: chunk.t })), { planPush } = await import("./plan-push.js"), client = await openNautobotClient(server);
	try {
		let plan = planPush(repository, await withProgress(quiet, async (_, onStage) => readNautobotState(client, (list, done, total) => void onStage(`reading ${list}: ${done} of ${total} lists`))), { delete: remove }), outcomes = apply ? await withProgress(quiet, async (_, onStage) => applyPush(client, plan.actions, (done, total) => void onStage(`changing objects: ${done} of ${total}`))) : void 0, { stdout } = process, pieces = format === "json" ? (await import("./json11.js")).renderJson(plan, outcomes) : (await import("./pretty8.js")).renderPretty(plan, {
			colors: colorsFor(stdout, color),
			width: columnsIfSet(stdout),
			quiet,
			outcomes
		});
		return await writePieces(stdout, pieces), plan.refused.length === 0 && outcomes?.some(({ error }) => error !== void 0) !== !0;
	} finally {
		await client.close();
	}
}
export { addPushCommand };
