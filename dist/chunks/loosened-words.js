// src/compare/loosened-words.ts
function loosened(what, how) {
	return {
		rule: "policy-loosened",
		message: `${what}: ${how}`,
		help: "make sure that this is intended"
	};
}
export { loosened as t };
