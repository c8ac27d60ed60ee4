import "./rolldown-runtime.js";
import { setImmediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
function createPause() {
	let last = performance.now();
	return async () => {
		performance.now() - last < 10 || (await setImmediate(), last = performance.now());
	};
}
function limitHeapGrowth(percent) {
	setFlagsFromString(`--heap-growing-percent=${percent}`);
}
export { limitHeapGrowth as n, createPause as t };
