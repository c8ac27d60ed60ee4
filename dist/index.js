import "./chunks/rolldown-runtime.js";
export { v as FORMATS, y as FORMAT_NAMES, At as RULES, jt as RULE_NAMES, rn as UserError, nn as VERSION, Z as check, K as checkCommit, q as checkWorkingTree, W as inMemory, P as renderJson, F as renderNdjson, J as workingTree } from "./chunks/core.js";
