import { compareOptionalText, compareText } from '../model/compare.js';
import type { IsoDate } from '../model/dates.js';
import type { Criterion, Match } from '../model/evaluation.js';
import { tableLength, type ValidatedSoftware } from '../model/repository.js';
import { rankForDevice, rankForInventoryItem } from './match.js';
import { isInWindow } from './validity.js';

/** Matches by their numbers, which index tables. Lists are long and many, and tables are faster than objects. */
export type Numbers = readonly number[];

/** The matches found so far, each created once and numbered in that order. */
interface PlacedMatches {
  readonly forDevice: (record: ValidatedSoftware, criterion: Criterion) => number;
  readonly forItem: (record: ValidatedSoftware, criterion: Criterion) => number;
  readonly matchAt: (number: number) => Match;
  readonly recordsOf: (numbers: Numbers) => Uint32Array;
  readonly inOrder: (numbers: number[]) => Numbers;
  /** Merges two ordered lists; for a record in both, the match of the first counts. */
  readonly join: (first: Numbers, second: Numbers) => Numbers;
}

/**
 * Gives each match a place; the order of places is that of the matches: by rank, then by the record's dates, names and
 * versions. Records are sorted once for all lists (matching.md, Order of the matches).
 */
export function placeMatches(records: readonly ValidatedSoftware[], asOf: IsoDate): PlacedMatches {
  const positions = new Map([...records].sort(compareRecords).map((record, position) => [record, position]));
  const matches: Match[] = [];
  const places: number[] = [];
  const recordOf: number[] = [];
  const finder = (rankOf: (criterion: Criterion, preferred: boolean) => number): PlacedMatches['forDevice'] => {
    const known = new Map<Criterion, Map<ValidatedSoftware, number>>();
    return (record, matchedBy) => {
      let ofCriterion = known.get(matchedBy);
      if (ofCriterion === undefined) known.set(matchedBy, (ofCriterion = new Map<ValidatedSoftware, number>()));
      let number = ofCriterion.get(record);
      if (number === undefined) {
        const rank = rankOf(matchedBy, record.preferred);
        number = matches.push({ record, matchedBy, rank, inWindow: isInWindow(record, asOf) }) - 1;
        places.push(rank * records.length + (positions.get(record) ?? 0));
        recordOf.push(record.index);
        ofCriterion.set(record, number);
      }
      return number;
    };
  };
  const seen = new Uint32Array(tableLength(records));
  let joins = 0;
  return {
    forDevice: finder(rankForDevice),
    forItem: finder(rankForInventoryItem),
    matchAt: (number) => matches[number] ?? NO_MATCH,
    recordsOf: (numbers) => {
      const records = new Uint32Array(numbers.length);
      for (let at = 0; at < numbers.length; at += 1) records[at] = recordOf[numbers[at] ?? 0] ?? 0;
      return records;
    },
    inOrder: (numbers) => numbers.sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0)),
    join(first, second) {
      joins += 1;
      for (const number of first) seen[recordOf[number] ?? 0] = joins;
      const joined: number[] = [];
      let next = 0;
      for (const number of second) {
        if (seen[recordOf[number] ?? 0] === joins) continue;
        const place = places[number] ?? 0;
        for (let other = first[next]; other !== undefined && (places[other] ?? 0) < place; other = first[next]) {
          joined.push(other);
          next += 1;
        }
        joined.push(number);
      }
      for (; next < first.length; next += 1) joined.push(first[next] ?? 0);
      return joined;
    },
  };
}

/** Never returned for a valid number. */
const NO_MATCH = undefined as never;

/** Orders records as matches of one rank are ordered (matching.md, Order of the matches). */
export function compareRecords(a: ValidatedSoftware, b: ValidatedSoftware): number {
  return (
    compareText(a.start, b.start) ||
    compareText(a.software.platform, b.software.platform) ||
    compareText(a.software.version, b.software.version) ||
    compareOpenEnd(a.end, b.end) ||
    compareOptionalText(a.name, b.name)
  );
}

function compareOpenEnd(a: IsoDate | undefined, b: IsoDate | undefined): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
  return compareText(a, b);
}
