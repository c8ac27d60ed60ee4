import "./rolldown-runtime.js";
import { C as InvalidArgumentError, c as colorsFor, f as writePieces, g as dateArgument, l as columnsFor, m as addCommonOptions, v as formatOption, w as Option } from "./command-line.js";
import { r as forecast } from "./forecast.js";
import { u as UserError } from "./first.js";
import { t as openInspection } from "./inspection.js";
// src/forecast/formats/formats.ts
const FORECAST_FORMATS = {
	pretty: async () => (await import("./pretty6.js")).renderPretty,
	json: async () => (await import("./json5.js")).renderJson,
	csv: async () => (await import("./csv.js")).renderCsv,
	markdown: async () => (await import("./markdown3.js")).renderMarkdown
}, FORECAST_FORMAT_NAMES = Object.keys(FORECAST_FORMATS);
function addForecastCommand(program) {
	let command = program.command("forecast").description("show what expires and when (approvals, support, waivers), and what becomes invalid");
	command.option("--within <days>", "how far to look ahead, in days (90d) or weeks (13w) (default: 90d)", spanArgument).option("--until <date>", "look ahead to this date instead", dateArgument).option("--all", "list every device and inventory item").addOption(new Option("--subjects").hideHelp()).addOption(formatOption(FORECAST_FORMAT_NAMES, "pretty")), addCommonOptions(command).addHelpText("after", "\nExamples:\n  $ fleetvet forecast                               what expires within 90 days\n  $ fleetvet forecast --within 26w                  look half a year ahead\n  $ fleetvet forecast --until 2027-06-30 -f markdown\n  $ fleetvet forecast --as-of 2027-01-01 -f json    start from another date\n\nExit status: 0 even if something expires, 2 if the forecast could not run.").action(runForecast);
}
function spanArgument(text) {
	let [, count = "", unit = ""] = /^(\d{1,6})([dw]?)$/.exec(text) ?? [];
	if (count === "") throw new InvalidArgumentError("Expected a number of days or weeks, such as 90d or 13w.");
	return Number(count) * (unit === "w" ? 7 : 1);
}
async function runForecast(options) {
	let { within, until, color, format, subjects = !1, all = subjects, quiet = !1 } = options;
	if (within !== void 0 && until !== void 0) throw new UserError("--within and --until exclude each other: use one of them");
	let inspection = await openInspection(options), made = forecast(inspection, until === void 0 ? { days: within ?? 90 } : { until }), render = await FORECAST_FORMATS[format](), { locationOf } = inspection, { stdout } = process, colors = colorsFor(stdout, color), width = columnsFor(stdout);
	await writePieces(stdout, render(made, {
		colors,
		width,
		allSubjects: all,
		quiet,
		locationOf
	}));
}
export { addForecastCommand };
