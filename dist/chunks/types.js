// src/policy-tests/types.ts
function percentCovered({ total, uncovered }) {
	return total === 0 ? 100 : Math.floor((total - uncovered.length) * 100 / total);
}
function testsFailed({ failed, broken, coverage }, minCoverage) {
	return failed > 0 || broken > 0 || percentCovered(coverage) < minCoverage;
}
export { testsFailed as n, percentCovered as t };
