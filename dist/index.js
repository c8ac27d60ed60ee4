import "./chunks/rolldown-runtime.js";
export { c as FORMATS, l as FORMAT_NAMES, j as RULES, M as RULE_NAMES, V as UserError, B as VERSION, D as check, w as checkCommit, T as checkWorkingTree, t as inMemory, _ as renderJson, v as renderNdjson, E as workingTree } from "./chunks/core.js";
