import "./chunks/rolldown-runtime.js";
export { A as RULES, j as RULE_NAMES, B as UserError, z as VERSION, D as check, i as inMemory, b as renderJson, x as renderNdjson, p as renderPretty, E as workingTree } from "./chunks/core.js";
