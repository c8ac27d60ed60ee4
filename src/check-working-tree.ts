import { check, type CheckOptions } from './check.js';
import { workingTree } from './load/working-tree.js';
import type { CheckResult } from './model/check-result.js';

/**
 * Checks the repository whose files lie below a directory.
 * @throws {UserError} where the directory cannot be read, and as {@link check} does.
 */
export async function checkWorkingTree(directory: string, options: Omit<CheckOptions, 'source'>): Promise<CheckResult> {
  return check({ ...options, source: workingTree(directory) });
}
