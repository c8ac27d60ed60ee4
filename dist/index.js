import "./chunks/rolldown-runtime.js";
export { d as FORMATS, f as FORMAT_NAMES, P as RULES, F as RULE_NAMES, W as UserError, U as VERSION, A as check, E as checkCommit, D as checkWorkingTree, w as inMemory, b as renderJson, x as renderNdjson, O as workingTree } from "./chunks/core.js";
