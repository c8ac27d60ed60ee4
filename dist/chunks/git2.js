import { o as blobId, s as findCommit, t as openRepository } from "./open-repository.js";
import { i as listTree, r as listSubmodules, t as commitSource } from "./git.js";
export { blobId, commitSource, findCommit, listSubmodules, listTree, openRepository };
