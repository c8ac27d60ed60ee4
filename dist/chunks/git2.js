import { n as openRepository, s as findCommit } from "./touched-lines.js";
import { a as blobId, i as listTree, r as commitSource, t as listSubmodules } from "./git.js";
export { blobId, commitSource, findCommit, listSubmodules, listTree, openRepository };
