import "./chunks/rolldown-runtime.js";
export { E as FORMATS, D as FORMAT_NAMES, zt as RULES, Bt as RULE_NAMES, fn as UserError, dn as VERSION, at as check, et as checkCommit, tt as checkWorkingTree, Q as inMemory, H as renderJson, U as renderNdjson, nt as workingTree } from "./chunks/core.js";
