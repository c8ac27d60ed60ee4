export { commitSource, fleetCommit } from './commit-source.js';
export { blobId, type Commit, findCommit, type ObjectFormat } from './find-commit.js';
export { type GitRepository } from './find-repository.js';
export { findStart } from './history.js';
export { listSubmodules, listTree } from './list-tree.js';
export { openRepository } from './open-repository.js';
