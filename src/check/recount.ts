import type { SubjectCounts, Summary } from '../model/check-result.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { RULES, SEVERITIES } from '../model/rules.js';
import { UserError } from '../model/user-error.js';
import { compareDiagnostics } from './compose-result.js';
import type { Part } from './merge-part.js';
import { cut, printable } from '../text/printable.js';
import { toWords } from '../text/words.js';

/** Counts the lines of a part again, to compare them with its head (trust.md, Green means judged). */
export interface Recount {
  /** @throws {UserError} if the line is out of order, or there twice. */
  readonly addDiagnostic: (line: unknown) => Diagnostic;
  readonly addEvaluation: (line: unknown, text: string) => void;
  /** @throws {UserError} if the head counts anything else. */
  readonly assertSame: () => void;
}

/** What is counted of an evaluation. */
interface EvaluationLine {
  readonly kind: Kind;
  readonly name: string;
  readonly device?: string;
  readonly status?: string;
  readonly supported?: boolean | null;
  readonly observed?: { readonly drift?: boolean };
}

export const KINDS = ['device', 'inventory_item', 'virtual_machine'] as const;
type Kind = (typeof KINDS)[number];

/** The keys of the summary with the counts of a kind. */
const SUMMARY_KEYS = {
  device: 'devices',
  inventory_item: 'inventory_items',
  virtual_machine: 'virtual_machines',
} as const;

/** Starts to count the lines of parts, which are added in the order of the whole. */
export function createRecounts(parts: readonly Part[]): ReadonlyMap<Part, Recount> {
  const order = { last: undefined, evaluations: createUniqueLines() };
  return new Map(parts.map((part) => [part, createRecount(part, order)]));
}

/** What came last of all parts. */
interface Order {
  last: Diagnostic | undefined;
  readonly evaluations: ReturnType<typeof createUniqueLines>;
}

function createRecount({ file, head }: Pick<Part, 'file' | 'head'>, order: Order): Recount {
  const counts = new Map<string, number>();
  const count = (key: string, number = 1): unknown => counts.set(key, (counts.get(key) ?? 0) + number);
  const refuse = (problem: string): never => {
    throw new UserError(`${file} does not add up: ${problem}; run that part again`);
  };

  return {
    addDiagnostic(line) {
      if (!isDiagnostic(line)) return refuse('one of its lines is not a diagnostic');
      const { severity, change, waived, rule, subject } = line;
      if (order.last !== undefined && compareDiagnostics(order.last, line) >= 0)
        return refuse(`the diagnostic "${cut(printable(line.message), 100)}" appears twice or out of order`);
      order.last = line;
      if (RULES[rule].alwaysError && (severity !== 'error' || waived !== undefined))
        return refuse(`a diagnostic of the rule ${rule} is not an error`);
      if (change === 'fixed') return line;
      count(`diagnostics.${waived === undefined ? severity : 'waived'}`);
      if (rule === 'subject-not-judged' && subject !== undefined)
        count(`${SUMMARY_KEYS[subject.kind]}.not_judged`, line.count);
      return line;
    },
    addEvaluation(line, text) {
      if (!isEvaluation(line)) return refuse('one of its lines is not an evaluation');
      const { kind, name, status, supported, observed } = line;
      if (!order.evaluations.isNew(line, text))
        return refuse(`the evaluation of "${cut(printable(name), 100)}" is there twice`);
      const key = SUMMARY_KEYS[kind];
      count(`${key}.total`);
      if (kind === 'virtual_machine') return;
      count(`${key}.${status === 'no_software' ? 'without' : status}`);
      if (status === 'valid' && supported === false) count(`${key}.unsupported`);
      if (observed?.drift === true) count(`${key}.drift`);
    },
    assertSame() {
      for (const [key, inHead] of countsOfHead(head.summary)) {
        const inLines = counts.get(key) ?? 0;
        if (inHead !== inLines)
          refuse(`its head counts ${String(inHead)} for ${nameOfCount(key)}, and its lines ${inLines}`);
        counts.delete(key);
      }
      for (const [key, inLines] of counts)
        refuse(`its head counts nothing for ${nameOfCount(key)}, and its lines ${inLines}`);
    },
  };
}

/** Finds duplicate evaluations. They are sorted by name, so only those of one name are kept. */
function createUniqueLines(): { readonly isNew: (line: EvaluationLine, text: string) => boolean } {
  let name: string | undefined;
  let kind: Kind | undefined;
  const lines = new Set<string>();
  const namesakes = new Set<string>();
  return {
    isNew(line, text) {
      if (line.kind !== kind || line.name !== name) lines.clear();
      else if (kind === 'device') namesakes.add(line.name);
      ({ kind, name } = line);
      // Items that namesakes share by an alias of YAML are the same to the letter.
      const isKnown = lines.has(text) && !(line.device !== undefined && namesakes.has(line.device));
      lines.add(text);
      return !isKnown;
    },
  };
}

/** The counts of the head that the lines must add up to. */
function countsOfHead({
  diagnostics,
  devices,
  inventory_items,
  virtual_machines,
}: Summary): readonly (readonly [string, unknown])[] {
  const ofSubjects = (key: string, { no_software, not_expected, ...counts }: SubjectCounts) => [
    ...Object.entries(counts).map(([name, count]) => [`${key}.${name}`, count] as const),
    [`${key}.without`, no_software + not_expected] as const,
  ];
  return [
    ...Object.entries(diagnostics).map(([name, count]) => [`diagnostics.${name}`, count] as const),
    ...ofSubjects('devices', devices),
    ...ofSubjects('inventory_items', inventory_items),
    ['virtual_machines.total', virtual_machines.total],
  ];
}

function nameOfCount(key: string): string {
  const [list = '', name = ''] = key.split('.');
  return `${toWords(list)}, ${toWords(name)}`;
}

function isDiagnostic(line: unknown): line is Diagnostic {
  if (!isObject(line) || !isObject(line['location'])) return false;
  const { rule, severity, message, location, subject, count = 1 } = line;
  const { file, start } = location;
  return (
    SEVERITIES.some((one) => one === severity) &&
    [message, file].every((text) => typeof text === 'string') &&
    typeof rule === 'string' &&
    Object.hasOwn(RULES, rule) &&
    isObject(start) &&
    [start['line'], start['column']].every((number) => typeof number === 'number') &&
    Number.isSafeInteger(count) &&
    (count as number) > 0 &&
    (subject === undefined || (isObject(subject) && isKind(subject['kind'])))
  );
}

function isEvaluation(line: unknown): line is EvaluationLine {
  return isObject(line) && typeof line['name'] === 'string' && isKind(line['kind']);
}

function isKind(text: unknown): text is Kind {
  return KINDS.some((kind) => kind === text);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
