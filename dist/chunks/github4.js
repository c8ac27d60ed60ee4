import "./rolldown-runtime.js";
import { r as placedCommand } from "./github2.js";
import { n as problemsOf } from "./markdown2.js";
// src/policy-tests/formats/github.ts
function* renderPolicyTestsGithub(result) {
	for (let { name, lines, location } of problemsOf(result)) yield `${placedCommand({
		level: "error",
		location,
		title: `Policy test: ${name}`,
		lines
	})}\n`;
}
export { renderPolicyTestsGithub as t };
