import { c as findCommit, n as openRepository, s as blobId } from "./touched-lines.js";
import { i as listTree, r as listSubmodules, t as commitSource } from "./git.js";
export { blobId, commitSource, findCommit, listSubmodules, listTree, openRepository };
