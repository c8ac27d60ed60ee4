import { CRITERION_WORDS, quote } from '../model/describe.js';
import type { Match } from '../model/evaluation.js';
import type { ExpectedMatch } from '../model/generated/policy-test.js';
import type { DifferenceLine } from './types.js';
import type { ValidatedSoftware } from '../model/repository.js';
import { remembering } from '../model/group-by.js';
import { align, layOut } from './align.js';
import type { TestContext } from './context.js';
import { yamlText } from '../text/yaml-text.js';

type MatchFields = Exclude<ExpectedMatch, string>;

/** A match in the form of an expectation. */
export const fieldsOfMatch = remembering(({ record, inWindow, rank, matchedBy }: Match): Required<MatchFields> => {
  const { platform, version } = record.software;
  return {
    name: record.name ?? null,
    software: { platform, version },
    start: record.start,
    end: record.end ?? null,
    preferred: record.preferred,
    in_window: inWindow,
    rank,
    matched_by: matchedBy,
  };
});

/** The number of matches shown beyond the expected ones. */
const SHOWN_MORE = 100;

/** Expected and actual matches. */
interface ComparedMatches {
  readonly lines: readonly DifferenceLine[];
  /** The first of the matches: as many as expected, and some more. */
  readonly shown: readonly Match[];
  /** How many others there are. */
  readonly omitted: number;
}

/** Aligns expected with actual matches. There may be thousands; the last ones are only counted. */
export function compareMatches(
  expected: readonly ExpectedMatch[],
  matches: readonly Match[],
  context: TestContext,
): ComparedMatches {
  const shown = matches.slice(0, expected.length + SHOWN_MORE);
  const lines = layOut(align(expected, shown, fits), {
    ofExpected: (one) => ({ text: yamlText(one), ...noteOnMissing(one, matches, context) }),
    ofActual: (match, instead) => ({
      text: yamlText(describeMatch(match, instead)),
      location: context.locationOf(match.record.entry),
      note: instead === undefined || typeof instead === 'string' ? noteOnMatch(match) : undefined,
    }),
  });
  return { lines, shown, omitted: matches.length - shown.length };
}

function fits(expected: ExpectedMatch, match: Match): boolean {
  if (typeof expected === 'string') return match.record.name === expected;
  const actual = fieldsOfMatch(match);
  return (Object.keys(expected) as (keyof MatchFields)[]).every((field) =>
    field === 'software'
      ? isSoftware(expected.software, match.record)
      : expected[field] === undefined || expected[field] === actual[field],
  );
}

function isSoftware(wanted: MatchFields['software'], { software }: ValidatedSoftware): boolean {
  const { version, platform } = typeof wanted === 'object' ? wanted : { version: wanted };
  return software.version === version && (platform === undefined || software.platform === platform);
}

/** A match as a test could expect it: by name or identity; compared with an expected mapping, by the same fields. */
function describeMatch(match: Match, instead: ExpectedMatch | undefined): ExpectedMatch {
  const { name, software, start } = match.record;
  const { platform, version } = software;
  if (instead === undefined || typeof instead === 'string') return name ?? { software: { platform, version }, start };
  const actual = fieldsOfMatch(match);
  const fields: MatchFields = name === undefined ? { software: { platform, version } } : { name };
  for (const field of Object.keys(instead) as (keyof MatchFields)[])
    Object.assign(fields, {
      [field]: field === 'software' && typeof instead.software === 'string' ? version : actual[field],
    });
  return fields;
}

function noteOnMatch({ rank, matchedBy, inWindow, record }: Match): string {
  return [
    `rank ${rank}, by ${CRITERION_WORDS[matchedBy]}`,
    ...(record.preferred ? ['preferred'] : []),
    ...(inWindow ? [] : ['outside its window']),
  ].join(', ');
}

/** Why an expected match may be missing: there is no such record, it does not match, or it has another position. */
function noteOnMissing(
  expected: ExpectedMatch,
  matches: readonly Match[],
  { recordNamed, nearestRecordNames, locationOf, positionsIn, ofThoseRead }: TestContext,
): Pick<DifferenceLine, 'location' | 'note'> {
  const name = typeof expected === 'string' ? expected : expected.name;
  if (typeof name !== 'string') return { location: undefined, note: undefined };
  const record = recordNamed(name);
  if (record === undefined) {
    const [near] = nearestRecordNames(name);
    const hint = near === undefined ? '' : `; did you mean ${quote(near)}?`;
    return { location: undefined, note: `no record${ofThoseRead} has this name${hint}` };
  }
  const position = positionsIn(matches).get(record);
  const note = position === undefined ? 'it does not match' : `it is match ${position + 1} of ${matches.length}`;
  return { location: locationOf(record.entry), note };
}
