import "./rolldown-runtime.js";
import { C as InvalidArgumentError, _ as formatChoices, b as wholeNumberArgument, c as colorsFor, f as writePieces, l as columnsFor, m as addCommonOptions, o as outputArguments, p as withProgress, s as planOutputs, w as Option, x as placePaths, y as today } from "./command-line.js";
import { n as testsFailed } from "./types.js";
// src/policy-tests/formats/formats.ts
const POLICY_TEST_FORMATS = {
	pretty: async () => (await import("./pretty3.js").then((chunk) => ({ renderPolicyTestsPretty: chunk.t }))).renderPolicyTestsPretty,
	json: async () => (await import("./json10.js")).renderPolicyTestsJson,
	junit: async () => (await import("./junit2.js").then((chunk) => ({ renderPolicyTestsJunit: chunk.n }))).renderPolicyTestsJunit,
	markdown: async () => {
		let { renderPolicyTestsMarkdown } = await import("./markdown2.js").then((chunk) => ({ renderPolicyTestsMarkdown: chunk.r }));
		return (result, { minCoverage }) => [renderPolicyTestsMarkdown(result, minCoverage)];
	},
	github: async () => {
		let { renderPolicyTestsGithub } = await import("./github4.js").then((chunk) => ({ renderPolicyTestsGithub: chunk.t }));
		return (result) => renderPolicyTestsGithub(result);
	}
}, POLICY_TEST_FORMAT_NAMES = Object.keys(POLICY_TEST_FORMATS);
function addTestCommand(program, finish) {
	let { formatArgument, outputArgument } = outputArguments(POLICY_TEST_FORMAT_NAMES), command = program.command("test").description("run the policy tests: cases that state what the policy must decide for a device or inventory item").argument("[paths...]", "test files and folders (default: tests/**/*.fleetvet.{yaml,yml})");
	command.addOption(new Option("-f, --format <name>", "output format, repeatable (default: pretty)").choices(formatChoices(POLICY_TEST_FORMAT_NAMES)).argParser(formatArgument)).option("-o, --output <[name=]file>", "write to a file, in the format of NAME, -f or its extension; repeatable", outputArgument).option("--if-present", "pass if the repository has no policy tests").option("--coverage", "list validated software records that no case covers").option("--min-coverage <percent>", "fail if fewer records are covered, and list them", percentArgument), addCommonOptions(command).addHelpText("after", "\nExamples:\n  $ fleetvet test                                   run all policy tests of the repository\n  $ fleetvet test tests/leaves.fleetvet.yaml        run one file\n  $ fleetvet test --coverage                        also list records that no case covers\n  $ fleetvet test --min-coverage 80                 fail if less than 80 % of the records are covered\n  $ fleetvet test -o junit=test-results.xml         print for people, and write JUnit for CI\n  $ fleetvet schema policy-test                     the fields of a test file\n\nExit status: 0 all cases passed, 1 some did not, 2 there are no cases or they could not run.").action(async (paths, options) => {
		finish(await runTests(paths, options));
	});
}
async function runTests(paths, options) {
	let { hasPolicyTests, testWorkingTree } = await import("./test-policy.js").then((chunk) => ({ hasPolicyTests: chunk.t, testWorkingTree: chunk.r })), { standardOutput, files } = planOutputs(options, "pretty", POLICY_TEST_FORMAT_NAMES), { cwd, asOf, config, multiTenantMode, minCoverage = 0, quiet = !1 } = options;
	if (options.ifPresent === !0 && paths.length === 0 && !await hasPolicyTests(cwd, config)) return 0;
	let result = await withProgress(quiet, async (onProgress) => testWorkingTree(cwd, {
		asOf,
		today: today(),
		config,
		multiTenantMode,
		paths: placePaths(paths, options),
		onProgress
	})), coverage = options.coverage === !0 || options.minCoverage !== void 0, render = async (format, colors) => (await POLICY_TEST_FORMATS[format]())(result, {
		colors,
		width: columnsFor(process.stdout),
		quiet,
		coverage,
		minCoverage
	});
	for (let { format, file } of files) {
		let { writeFile } = await import("./write-file2.js").then((chunk) => ({ writeFile: chunk.t }));
		await writeFile(cwd, file, await render(format, colorsFor({ isTTY: !1 }, !1)));
	}
	return standardOutput !== void 0 && await writePieces(process.stdout, await render(standardOutput, colorsFor(process.stdout, options.color))), +!!testsFailed(result, minCoverage);
}
function percentArgument(text) {
	let percent = wholeNumberArgument(text);
	if (percent > 100) throw new InvalidArgumentError("Expected a whole number from 0 to 100.");
	return percent;
}
export { addTestCommand };
