export { check, type CheckOptions } from './check.js';
export type { FileSource } from './model/file-source.js';
export { inMemory } from './load/memory.js';
export { workingTree } from './load/working-tree.js';
export type { CheckResult, SubjectCounts, Summary } from './model/check-result.js';
export type { IsoDate } from './model/dates.js';
export type { Diagnostic, DiagnosticSubject, RelatedLocation, SubjectKind } from './model/diagnostic.js';
export type {
  Criterion,
  Evaluation,
  ImageSource,
  InvalidReason,
  MachineEvaluation,
  Match,
  ResolvedImages,
  SubjectEvaluation,
  SubjectStatus,
  Validity,
} from './model/evaluation.js';
export type * from './model/repository.js';
export { RULE_NAMES, type RuleInfo, type RuleName, RULES } from './model/rules.js';
export type { Severity } from './model/severity.js';
export type { Position } from './model/position.js';
export type { SourceLocation } from './model/source.js';
export { UserError } from './model/user-error.js';
export { VERSION } from './model/version.js';
export { renderJson, renderNdjson } from './report/json.js';
export { renderPretty } from './report/pretty.js';
