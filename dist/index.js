import "./chunks/rolldown-runtime.js";
export { p as FORMATS, m as FORMAT_NAMES, L as RULES, R as RULE_NAMES, q as UserError, K as VERSION, N as check, k as checkCommit, A as checkWorkingTree, D as inMemory, C as renderJson, w as renderNdjson, j as workingTree } from "./chunks/core.js";
