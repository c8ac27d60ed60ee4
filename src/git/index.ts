export { blobId } from './blob-id.js';
export { commitSource } from './commit-source.js';
export { type Commit, findCommit } from './repository.js';
