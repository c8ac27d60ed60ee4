/** Long work that can rest between its steps. */
export type Steps<T> = Generator<undefined, T, undefined>;
/** Does all steps at once. */
export declare function runAtOnce<T>(steps: Steps<T>): T;
/** Does the steps one by one, and lets `pause` decide between them whether others get their turn. */
export declare function runInSlices<T>(steps: Steps<T>, pause: () => Promise<void>): Promise<T>;
