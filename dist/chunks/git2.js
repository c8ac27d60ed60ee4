import { n as openRepository, o as findCommit } from "./touched-lines.js";
import { n as listTree, r as blobId, t as commitSource } from "./git.js";
export { blobId, commitSource, findCommit, listTree, openRepository };
