import "./chunks/rolldown-runtime.js";
export { A as RULES, j as RULE_NAMES, B as UserError, z as VERSION, D as check, t as inMemory, _ as renderJson, v as renderNdjson, u as renderPretty, E as workingTree } from "./chunks/core.js";
