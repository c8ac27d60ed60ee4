import { n as openRepository, o as findCommit } from "./touched-lines.js";
import { n as listTree, r as blobId } from "./git.js";
export { blobId, findCommit, listTree, openRepository };
