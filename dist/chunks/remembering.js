// src/model/remembering.ts
function remembering(work) {
	let known = new WeakMap();
	return (value) => {
		let answer = known.get(value);
		return answer === void 0 && known.set(value, answer = work(value)), answer;
	};
}
function numbering() {
	let count = 0, numberOf = remembering(() => count += 1);
	return (value) => value === void 0 ? 0 : numberOf(value);
}
export { remembering as n, numbering as t };
