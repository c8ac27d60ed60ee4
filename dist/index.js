import "./chunks/rolldown-runtime.js";
import { E as check, Xt as RULE_NAMES, Yt as RULES, a as workingTree, i as checkWorkingTree, r as checkCommit } from "./chunks/core.js";
import { t as inMemory } from "./chunks/memory.js";
import { l as VERSION, u as UserError } from "./chunks/first.js";
import { N as FORMATS, P as FORMAT_NAMES } from "./chunks/command-line.js";
import { a as renderNdjson, i as renderJson } from "./chunks/json3.js";
export { FORMATS, FORMAT_NAMES, RULES, RULE_NAMES, UserError, VERSION, check, checkCommit, checkWorkingTree, inMemory, renderJson, renderNdjson, workingTree };
