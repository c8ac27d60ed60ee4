import type { CheckResult } from '../../model/check-result.js';
import type { Place } from '../../model/diagnostic.js';
import type { ImageStep } from '../../model/evaluation.js';
import type { Alternative, Approval, ExcludedRecord, Explanation } from '../types.js';
import { placeIn } from '../../model/describe.js';
import type { Subject, ValidatedSoftware, Waiver } from '../../model/repository.js';
import type { SourceLocation } from '../../model/source.js';
import { VERSION } from '../../model/version.js';
import { createEvaluationWriter, softwareJson, startJson } from '../../formats/evaluation-json.js';
import { toJson } from '../../text/json.js';
import { hintOfExclusion, placeOfExclusion, wordsOfExclusion } from './record-words.js';

type LocationOf = (place: Place) => SourceLocation;

const SCHEMA_VERSION = 1;

/** An explanation as JSON; the evaluation in it is the one of the JSON output of a check. */
export function* renderExplanationJson(explanation: Explanation, locationOf: LocationOf): Generator<string> {
  const { found, asOf, multiTenantMode, approval, platforms, otherRecords, imageSteps, leftOut } = explanation;
  const writeEvaluation = createEvaluationWriter(locationOf satisfies CheckResult['locationOf'], explanation);
  const head = {
    schema_version: SCHEMA_VERSION,
    tool: { name: 'fleetvet', version: VERSION },
    as_of: asOf,
    multi_tenant_mode: multiTenantMode,
  };
  yield `${toJson(head).slice(0, -1)},\n"evaluation": ${writeEvaluation(found)},\n`;
  const waiver = 'waiver' in found ? found.waiver : undefined;
  yield `"approval": ${toJson(approval === undefined ? null : approvalOf(approval, waiver, locationOf))},\n`;
  yield `"platforms": ${toJson(platforms)},\n"other_records": [`;
  let separator = '\n';
  for (const other of 'matches' in found ? otherRecords : []) {
    yield separator + toJson(otherRecordOf(other, found.subject as Subject, locationOf));
    separator = ',\n';
  }
  yield separator === '\n' ? '],\n' : '\n],\n';
  yield `"image_steps": ${toJson(imageSteps.map((step) => imageStepOf(step, locationOf)))},\n`;
  const left = leftOut.map(({ message, location }) => ({ message, location: startJson(location) }));
  yield `"left_out": ${toJson(left)}}\n`;
}

function approvalOf(approval: Approval, waiver: Waiver | undefined, locationOf: LocationOf): object {
  const record = (one: ValidatedSoftware | undefined): object | null =>
    one === undefined ? null : recordOf(one, locationOf);
  return {
    carried_by: approval.run.map((one) => recordOf(one, locationOf)),
    last_ended: record(approval.lastEnded),
    next: record(approval.next),
    preferred_by: record(approval.preferredBy),
    alternatives: approval.alternatives.map(alternativeOf),
    waiver:
      waiver === undefined
        ? null
        : { reason: waiver.reason, until: waiver.until, location: startJson(locationOf(waiver.entry)) },
  };
}

function alternativeOf({ software, preferred, validUntil }: Alternative): object {
  return { software: softwareJson(software), preferred, valid_until: validUntil };
}

function recordOf(record: ValidatedSoftware, locationOf: LocationOf): object {
  return { ...fieldsOf(record), location: startJson(locationOf(record.entry)) };
}

function otherRecordOf(other: ExcludedRecord, subject: Subject, locationOf: LocationOf): object {
  const { record, inWindow, exclusion } = other;
  return {
    ...fieldsOf(record),
    in_window: inWindow,
    reason: exclusion.reason,
    message: wordsOfExclusion(other, subject),
    hint: hintOfExclusion(other, subject) ?? null,
    would_match_by: exclusion.wouldMatchBy ?? null,
    field: exclusion.field ?? null,
    location: startJson(locationOf(placeOfExclusion(other))),
  };
}

function fieldsOf({ name, software, start, end, preferred, approvedBy, ticket }: ValidatedSoftware): object {
  return {
    name: name ?? null,
    software: softwareJson(software),
    start,
    end: end ?? null,
    preferred,
    approved_by: approvedBy ?? null,
    ticket: ticket ?? null,
  };
}

function imageStepOf({ step, outcome, imageFiles }: ImageStep, locationOf: LocationOf): object {
  return {
    step,
    outcome,
    software_image_files: imageFiles.map(({ imageFileName, softwareVersion, entry }) => ({
      image_file_name: imageFileName,
      software_version: softwareJson(softwareVersion),
      location: startJson(locationOf(placeIn(entry))),
    })),
  };
}
