import "./chunks/rolldown-runtime.js";
export { l as FORMATS, u as FORMAT_NAMES, j as RULES, M as RULE_NAMES, V as UserError, B as VERSION, D as check, w as checkCommit, T as checkWorkingTree, S as inMemory, v as renderJson, y as renderNdjson, E as workingTree } from "./chunks/core.js";
