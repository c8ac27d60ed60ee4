export { blobId } from './blob-id.js';
export { commitSource } from './commit-source.js';
export { type Commit, findCommit, listTree } from './repository.js';
export { findMergeBase, hasCommit, type Head, isAncestor, readHead } from './history.js';
export { type LineRange, touchedLines } from './touched-lines.js';
