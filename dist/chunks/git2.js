import { n as openRepository, o as blobId, s as findCommit } from "./open-repository.js";
import { i as listTree, r as listSubmodules, t as commitSource } from "./git.js";
export { blobId, commitSource, findCommit, listSubmodules, listTree, openRepository };
