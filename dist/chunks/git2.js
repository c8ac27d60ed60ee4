import { n as openRepository, s as findCommit } from "./touched-lines.js";
import { i as blobId, n as commitSource, r as listTree, t as listSubmodules } from "./git.js";
export { blobId, commitSource, findCommit, listSubmodules, listTree, openRepository };
