// Stryker ends a mutation whose code runs too often. It counts from the first test on, so that a thread that is kept would
// begin with the count of the mutation before, and fail while the tests load.
const { __stryker__: stryker } = globalThis as { __stryker__?: { hitCount?: number | undefined } };
if (stryker !== undefined) stryker.hitCount = undefined;
