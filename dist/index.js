import "./chunks/rolldown-runtime.js";
import { A as FORMAT_NAMES, G as renderJson, Jt as RULES, K as renderNdjson, Yt as RULE_NAMES, at as checkCommit, it as inMemory, k as FORMATS, ot as checkWorkingTree, st as workingTree, ut as check } from "./chunks/core.js";
import { i as UserError, r as VERSION } from "./chunks/first.js";
export { FORMATS, FORMAT_NAMES, RULES, RULE_NAMES, UserError, VERSION, check, checkCommit, checkWorkingTree, inMemory, renderJson, renderNdjson, workingTree };
