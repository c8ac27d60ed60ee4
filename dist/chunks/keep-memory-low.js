import { setFlagsFromString } from "node:v8";
// src/cli/keep-memory-low.ts
function keepMemoryLow() {
	setFlagsFromString("--heap-growing-percent=30");
}
export { keepMemoryLow as t };
