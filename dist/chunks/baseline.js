import "./rolldown-runtime.js";
import { t as BASELINE_PATH } from "./baseline-file.js";
import { a as workingTree, ir as dateOfDay, or as dayNumber } from "./core.js";
import { u as UserError } from "./first.js";
import { L as foldLines, b as wholeNumberArgument, c as colorsFor, f as writePieces, g as dateArgument, m as addCommonOptions, p as withProgress, u as columnsIfSet, y as today } from "./command-line.js";
import path from "node:path";
function addBaselineCommand(program) {
	let command = program.command("baseline").description(`write ${BASELINE_PATH}, which approves what runs today, for a fleet without a policy`);
	command.option("--until <date>", "the last day on which it is approved (default: in 90 days)", dateArgument).option("--approved-by <name>", "who approves it").option("--ticket <id>", "the ticket of the approval").option("--include-expired", "also approve software whose approval has ended or not started").option("--min <number>", "leave out versions that fewer devices of a type run", wholeNumberArgument, 1).option("--update", "only remove records that are no longer needed").option("--dry-run", "show what would be approved, and write nothing"), addCommonOptions(command).addHelpText("after", "\nExamples:\n  $ fleetvet baseline                                 approve for 90 days what runs today and nothing approves\n  $ fleetvet baseline --until 2027-06-30 --ticket CHG-1201\n  $ fleetvet baseline --min 5                         versions on fewer than 5 devices stay violations\n  $ fleetvet baseline --update                        remove what other policies approve now\n\nExit status: 0 on success, 2 if the file could not be written.").action(runBaseline);
}
async function runBaseline(options) {
	let { planBaseline, planBaselineUpdate } = await import("./plan-baseline.js"), { renderBaseline, renderUpdate } = await import("./pretty4.js"), { writeFiles } = await import("./write-files2.js").then((chunk) => ({ writeFiles: chunk.t })), { asOf = today(), config, cwd, multiTenantMode, dryRun: isDryRun = !1, quiet = !1 } = options, { until = dateOfDay(dayNumber(asOf) + 90), min, includeExpired = !1, approvedBy, ticket } = options;
	if (until < asOf) throw new UserError(`--until ${until} is before ${asOf}, the day of the check`);
	let source = workingTree(cwd, config), inspectOptions = {
		asOf,
		config,
		multiTenantMode
	}, isUpdate = options.update === !0, plan = await withProgress(quiet, async (onProgress) => isUpdate ? planBaselineUpdate(source, {
		...inspectOptions,
		onProgress
	}) : planBaseline(source, {
		...inspectOptions,
		onProgress
	}, {
		until,
		min,
		includeExpired,
		approvedBy,
		ticket
	}));
	if ((isUpdate ? plan.removed.length > 0 : plan.text !== void 0) && !isDryRun && writeFiles(path.resolve(cwd), [{
		path: BASELINE_PATH,
		text: plan.text
	}]), quiet) return;
	let colors = colorsFor(process.stdout, options.color), lines = isUpdate ? renderUpdate(plan, colors, isDryRun) : renderBaseline(plan, until, colors, isDryRun);
	await writePieces(process.stdout, foldLines(lines, columnsIfSet(process.stdout)));
}
export { addBaselineCommand };
