import "./chunks/rolldown-runtime.js";
import { D as FORMAT_NAMES, E as FORMATS, Gt as RULES, H as renderJson, Kt as RULE_NAMES, U as renderNdjson, it as workingTree, nt as checkCommit, ot as check, rt as checkWorkingTree, tt as inMemory } from "./chunks/core.js";
import { i as UserError, r as VERSION } from "./chunks/first.js";
export { FORMATS, FORMAT_NAMES, RULES, RULE_NAMES, UserError, VERSION, check, checkCommit, checkWorkingTree, inMemory, renderJson, renderNdjson, workingTree };
