import { type GitRepository } from './find-repository.js';
/**
 * Opens the Git repository around a folder for reading commits (trust.md, 1).
 * @param kinds whether a bare repository will do
 * @throws {UserError} if there is no repository, Git is not installed, or it belongs to someone else: each with its remedy.
 */
export declare function openRepository(directory: string, kinds?: 'work-tree' | 'any'): Promise<GitRepository>;
