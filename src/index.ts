export { type Base, type CheckOptions } from './check/options.js';
export { check } from './check/check.js';
export { checkCommit, checkWorkingTree, type DirectoryOptions } from './check/check-directory.js';
export type { BaseCommit } from './check/open-base.js';
export type { FileSource } from './files/file-source.js';
export { inMemory } from './files/memory.js';
export { workingTree } from './files/working-tree.js';
export type { CheckResult, SubjectCounts, Summary } from './model/check-result.js';
export type { Change, ChangeEffects, Comparison, SubjectChange } from './model/comparison.js';
export type { Coverage, CoverageCounts, DeviceTypeCoverage, PartCoverage, RecordCounts } from './model/coverage.js';
export type { IsoDate } from './model/dates.js';
export type { Diagnostic, DiagnosticSubject, RelatedLocation, SubjectKind, Waived } from './model/diagnostic.js';
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
export type { Severity } from './model/rules.js';
export type { Position } from './model/node-table.js';
export type { SourceLocation } from './model/source.js';
export { UserError } from './model/user-error.js';
export { VERSION } from './model/version.js';
export { FORMAT_NAMES, type FormatName, type FormatOptions, FORMATS, type Reporter } from './formats/formats.js';
export { renderJson, renderNdjson } from './formats/json.js';
