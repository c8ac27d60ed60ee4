import { setImmediate } from "node:timers/promises";
function createPause() {
	let last = performance.now();
	return async () => {
		performance.now() - last < 10 || (await setImmediate(), last = performance.now());
	};
}
export { createPause as t };
