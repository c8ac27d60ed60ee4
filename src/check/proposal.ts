import type { FileSource } from '../files/file-source.js';
import type { Config, Limits } from '../model/config.js';
import { placeOfName, quote } from '../model/describe.js';
import type { DiagnosticDraft } from '../model/diagnostic.js';
import type { SubjectEvaluation } from '../model/evaluation.js';
import { keyOfNamed, identityOfDiagnostic, identityOfEntry, keyOfSubject, subjectOf } from '../model/identity.js';
import { RULES } from '../model/rules.js';
import { UserError } from '../model/user-error.js';
import { type LoadedConfig, placeOfPath, readProposedConfig } from './config.js';
import { findNotJudged, judgedOf, judgesAnything } from './not-judged.js';
import type { Snapshot } from './snapshot.js';
import { toWords } from '../text/words.js';

/** The policy and config that a change proposes, which are not in force (trust.md, A request is a contract). */
export interface Proposal {
  /** The repository as it would be checked with them; undefined if that is not possible. */
  readonly snapshot: Snapshot | undefined;
  /** The proposed config as it stands; undefined if it cannot be used. */
  readonly config: Config | undefined;
  /** What keeps the proposed config from being used. */
  readonly mistakes: readonly DiagnosticDraft[];
}

/**
 * Evaluates a repository with the policy and config that it holds itself, next to those `inForce`. Only a config that the base
 * has can be removed: the policy in force may come from a later commit. `take` makes a snapshot.
 * Limits and severities in force stay in force: a proposal can neither cost more nor hide its own mistakes.
 */
export async function takeProposal(
  source: FileSource,
  inForce: LoadedConfig,
  ofBase: LoadedConfig,
  options: { readonly fastPath?: boolean | undefined },
  take: (config: LoadedConfig) => Promise<Snapshot>,
): Promise<Proposal> {
  const { path } = inForce;
  const { loaded, drafts } = await readProposedConfig(source, path, inForce.isFile && ofBase.isFile, options);
  const proposed = loaded ?? inForce;
  const { severities, limits } = inForce.config;
  const config = { ...proposed.config, severities, limits: lowest(limits, proposed.config.limits) };
  try {
    return { snapshot: await take({ ...proposed, config }), config: loaded?.config, mistakes: drafts };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const tooMuch: DiagnosticDraft = {
      rule: 'policy-proposed',
      message: `the check could not run with the proposed config: ${error.message}`,
      help: 'correct the config',
      at: proposed.place ?? placeOfPath(path),
      identity: ['config'],
    };
    return { snapshot: undefined, config: loaded?.config, mistakes: [...drafts, tooMuch] };
  }
}

function lowest(a: Limits, b: Limits): Limits {
  const names = Object.keys(a) as (keyof Limits)[];
  return Object.fromEntries(names.map((name) => [name, Math.min(a[name], b[name])])) as unknown as Limits;
}

/** Whether a change alters the policy or the config at all. */
export function proposesChange({ snapshot, config, mistakes }: Proposal, before: Snapshot): boolean {
  if (snapshot === undefined || config === undefined || mistakes.length > 0) return true;
  const contentOf = ({ id, entries, drafts }: Snapshot['files'][number]): unknown =>
    id ?? [entries.map(({ value }) => value), drafts.map(identityOfDiagnostic)];
  const policyOf = ({ files }: Snapshot): readonly unknown[] =>
    files.filter(({ file }) => file.area === 'policies').map((loaded) => [loaded.file.path, contentOf(loaded)]);
  return JSON.stringify([policyOf(snapshot), config]) !== JSON.stringify([policyOf(before), before.config]);
}

/**
 * What is wrong with a proposed policy: the mistakes in it and in what it makes of the inventory, as errors, and the devices and
 * inventory items that would become invalid or would not be checked any more, as warnings.
 */
export function* reportProposal(
  { snapshot, mistakes }: Proposal,
  before: Snapshot,
  inForce: Snapshot,
): Generator<DiagnosticDraft> {
  yield* mistakes;
  if (snapshot === undefined) return;
  const known = new Set(inForce.drafts.map(identityOfDiagnostic));
  const isInvalid = statusesOf(inForce);
  const wasInvalid = statusesOf(before);
  for (const draft of snapshot.drafts) {
    const isOfPolicy = draft.at.file.area === 'policies';
    if (isOfPolicy || RULES[draft.rule].alwaysError) {
      if (!known.has(identityOfDiagnostic(draft))) yield draft;
    } else if (draft.rule === 'software-invalid' && draft.subject !== undefined && draft.waived === undefined) {
      const key = keyOfNamed(draft.subject);
      if (isInvalid.get(key) === true || wasInvalid.get(key) === true) continue;
      yield {
        ...draft,
        rule: 'policy-proposed',
        message: `with the proposed policy, ${draft.message}`,
        help: `${draft.help}; this does not fail the check, because the proposed policy is not in force yet`,
        identity: ['software-invalid', ...(draft.identity ?? [])],
        atMost: 'warning',
      };
    }
  }
  if (!hasRecords(snapshot)) yield withoutRecords(snapshot, inForce);
  yield* reportUnchecked(snapshot, inForce);
}

/** Whether a policy has a record, broken or not. */
export function hasRecords({ repository }: Snapshot): boolean {
  return (
    repository.validatedSoftware.length > 0 ||
    repository.brokenEntries.some(({ collection }) => collection === 'validated_software')
  );
}

/** A proposed policy without any record: it would approve nothing. */
function withoutRecords({ files, configPlace, configPath }: Snapshot, inForce: Snapshot): DiagnosticDraft {
  const ofPolicy = ({ file }: Snapshot['files'][number]): boolean => file.area === 'policies';
  const file = files.find(ofPolicy)?.file;
  const gone = inForce.files.find(ofPolicy)?.file.path;
  return {
    rule: 'policy-proposed',
    message: 'the proposed policy has no validated software record, so it would approve nothing',
    help: 'keep the records, and check the globs of policies in the config',
    at: file === undefined ? (configPlace ?? placeOfPath(gone ?? configPath)) : { file, offsets: [0, 0] },
    identity: [NO_RECORD],
  };
}

/** Whether a draft says that a proposed policy has no record. */
export function isWithoutRecords({ rule, identity }: DiagnosticDraft): boolean {
  return rule === 'policy-proposed' && identity?.[0] === NO_RECORD;
}

const NO_RECORD = 'no record';

/** What is judged now but would not be with the proposed config, except for errors, which are reported anyway. */
function* reportUnchecked(proposed: Snapshot, inForce: Snapshot): Generator<DiagnosticDraft> {
  if (!judgesAnything(proposed) && judgesAnything(inForce))
    yield {
      rule: 'policy-proposed',
      message: 'with the proposed policy and config, no device and no inventory item would be judged',
      help: 'check inventory, policies and exclude in the config, and where the change moves files',
      at: proposed.configPlace ?? placeOfPath(proposed.configPath),
      identity: ['nothing judged'],
    };
  const judged = new Set([...judgedOf(proposed)].map(({ subject }) => keyOfSubject(subject)));
  const leftOut = new Set(findNotJudged(proposed).entries.map(identityOfEntry));
  for (const { subject } of judgedOf(inForce)) {
    if (judged.has(keyOfSubject(subject)) || leftOut.has(identityOfEntry(subject.entry))) continue;
    const kind = toWords(subject.kind);
    yield {
      rule: 'policy-proposed',
      message: `with the proposed config, ${kind} ${quote(subject.name)} would not be checked any more`,
      help: 'check inventory, policies and exclude in the config',
      at: placeOfName(subject.entry),
      subject: subjectOf(subject),
      identity: ['not checked'],
      atMost: 'warning',
    };
  }
}

/** Of each judged subject, by its identity in diagnostics, whether its software is invalid. */
function statusesOf(snapshot: Snapshot): ReadonlyMap<string, boolean> {
  const statusOf = ({ subject, validity }: SubjectEvaluation) =>
    [keyOfNamed(subjectOf(subject)), validity.status === 'invalid'] as const;
  return new Map([...judgedOf(snapshot)].map(statusOf));
}
