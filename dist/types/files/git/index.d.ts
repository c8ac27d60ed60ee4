export { blobId, type ObjectFormat } from './blob-id.js';
export { commitSource } from './commit-source.js';
export { type Commit, findCommit, findId } from './find-commit.js';
export { type GitRepository } from './find-repository.js';
export { findStart, type Head, isAncestor, readHead, type StartOfComparison } from './history.js';
export { listTree } from './list-tree.js';
export { isShallowClone, MissingBase } from './missing-commit.js';
export { openRepository } from './open-repository.js';
export { type LineRange, touchedLines } from './touched-lines.js';
