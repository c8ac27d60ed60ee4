import "./chunks/rolldown-runtime.js";
import { C as check, Ht as RULES, Ut as RULE_NAMES, a as workingTree, i as checkWorkingTree, r as checkCommit } from "./chunks/core.js";
import { t as inMemory } from "./chunks/memory.js";
import { c as VERSION, l as UserError } from "./chunks/first.js";
import { A as FORMATS, j as FORMAT_NAMES } from "./chunks/command-line.js";
import { a as renderNdjson, i as renderJson } from "./chunks/json3.js";
export { FORMATS, FORMAT_NAMES, RULES, RULE_NAMES, UserError, VERSION, check, checkCommit, checkWorkingTree, inMemory, renderJson, renderNdjson, workingTree };
