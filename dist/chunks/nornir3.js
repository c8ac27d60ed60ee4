import "./rolldown-runtime.js";
import { qr as compareText } from "./core.js";
import { a as quoted, i as mappingLines, r as keyText, t as keysOfSteps } from "./ansible.js";
import { i as variablesOf, n as hostNames, r as plannedDevices } from "./host-variables.js";
// src/plan/formats/nornir.ts
const markNothing = () => "";
function* renderNornir(plan, { rename }) {
	let planned = plannedDevices(plan);
	yield `# The upgrades of fleetvet plan, as of ${plan.asOf}.\n---\n`, planned.length === 0 && (yield "{}\n");
	let names = hostNames(planned.map(({ device }) => device)), keys = keysOfSteps(plan), named = planned.map((one) => ({
		one,
		name: names.get(one.device) ?? ""
	}));
	for (let { one, name } of named.sort((a, b) => compareText(a.name, b.name))) yield `${keyText(name, markNothing)}:\n  hostname: ${quoted(one.device.name)}\n  data:\n`, yield* mappingLines(variablesOf(one, (step) => keys.get(step) ?? "", rename), "    ", markNothing);
}
export { renderNornir };
