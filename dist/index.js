import "./chunks/rolldown-runtime.js";
export { E as FORMATS, D as FORMAT_NAMES, Ht as RULES, Ut as RULE_NAMES, hn as UserError, mn as VERSION, ct as check, rt as checkCommit, it as checkWorkingTree, tt as inMemory, H as renderJson, U as renderNdjson, at as workingTree } from "./chunks/core.js";
