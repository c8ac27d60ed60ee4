import { describe, expect, test } from 'vitest';

import type { CheckResult, Diagnostic, Severity } from '../../src/index.js';
import { annotationCommand, renderGithub, selectAnnotations } from '../../src/formats/github.js';
import { printable } from '../../src/text/printable.js';
import { checkChange, checkFolder, checkHostile, checkMany, HOSTILE } from './markdown-fleets.js';
import { expectGolden } from './markdown-goldens.js';

const readText = (result: CheckResult): string => [...renderGithub(result)].join('');

describe('golden annotations', () => {
  test('of the fleet of this repository', async () => {
    expectGolden('github/demo.txt', readText(await checkFolder('.')));
  });

  test('of a fleet that fails', async () => {
    expectGolden('github/failing.txt', readText(await checkFolder('examples/failing')));
  });

  test('of a change', async () => {
    expectGolden('github/change.txt', readText(await checkChange()));
  });

  test('beyond what GitHub shows', async () => {
    const lines = readText(await checkMany(25))
      .trimEnd()
      .split('\n');
    expect(lines).toHaveLength(11);
    expect(lines.at(-1)).toBe('fleetvet: 15 errors more; GitHub shows only 10 annotations of each severity');
  });
});

function diagnosticAt(line: number, changes: Partial<Diagnostic> = {}): Diagnostic {
  const start = { line, column: 3 };
  const location = { file: 'a.yaml', start, end: { line, column: 7 } };
  const shared = { rule: 'schema', severity: 'error', help: 'help', related: [], identity: '' } as const;
  return { ...shared, message: `line ${line}`, location, ...changes };
}

describe('the choice of annotations', () => {
  const linesOf = (shown: readonly Diagnostic[]): readonly number[] => shown.map(({ location }) => location.start.line);

  test('takes touched lines first, then new ones, then the order of files', () => {
    const diagnostics = Array.from({ length: 20 }, (_, index) =>
      diagnosticAt(index + 1, { change: index >= 8 && index < 12 ? 'new' : 'existing' }),
    );
    const touched = (file: string, line: number): boolean => file === 'a.yaml' && (line === 10 || line >= 18);
    const { shown, left } = selectAnnotations(diagnostics, { touched });
    expect(linesOf(shown)).toEqual([10, 18, 19, 20, 9, 11, 12, 1, 2, 3]);
    expect(left).toEqual({ error: 10, warning: 0, notice: 0 });
  });

  test('takes ten of each severity, and neither what is folded nor what is fixed', () => {
    const diagnostics = (['notice', 'warning', 'error'] as const satisfies Severity[]).flatMap((severity) => [
      ...Array.from({ length: 12 }, (_, index) => diagnosticAt(index + 1, { severity })),
      diagnosticAt(98, { severity, folded: true }),
      diagnosticAt(99, { severity, change: 'fixed' }),
    ]);
    const { shown, left } = selectAnnotations(diagnostics);
    expect(shown.map(({ severity }) => severity)).toEqual(
      ['error', 'warning', 'notice'].flatMap((severity) => Array.from({ length: 10 }, () => severity)),
    );
    expect(left).toEqual({ error: 2, warning: 2, notice: 2 });
  });

  test('reports waived violations as notices, after all others', () => {
    const waived = { until: '2026-12-31', reason: 'planned' };
    const diagnostics = [
      diagnosticAt(1, { severity: 'error', waived, change: 'new' }),
      ...Array.from({ length: 9 }, (_, index) => diagnosticAt(index + 2, { severity: 'notice', change: 'existing' })),
      diagnosticAt(12, { severity: 'warning', waived, change: 'existing' }),
    ];
    const { shown, left } = selectAnnotations(diagnostics, { touched: (_, line) => line === 1 });
    expect(linesOf(shown)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 1]);
    expect(left).toEqual({ error: 0, warning: 0, notice: 1 });
  });

  test('recognizes a diagnostic by any line that it spans', () => {
    const long = diagnosticAt(5, {
      location: { file: 'a.yaml', start: { line: 5, column: 1 }, end: { line: 9, column: 1 } },
    });
    const { shown } = selectAnnotations([diagnosticAt(1), long], { touched: (_, line) => line === 8 });
    expect(linesOf(shown)).toEqual([5, 1]);
  });
});

describe('an annotation', () => {
  test('is on the value itself', () => {
    expect(parseCommand(annotationCommand(diagnosticAt(2), '2026-11-21'))?.properties).toEqual({
      file: 'a.yaml',
      line: '2',
      endLine: '2',
      col: '3',
      endColumn: '7',
      title: 'Entry does not fit its schema (schema)',
    });
  });

  test('has no columns if it spans lines', () => {
    const location = { file: 'a.yaml', start: { line: 2, column: 3 }, end: { line: 4, column: 1 } };
    const { properties } = parseCommand(annotationCommand(diagnosticAt(2, { location }), '2026-11-21')) ?? {};
    expect(Object.keys(properties ?? {})).toEqual(['file', 'line', 'endLine', 'title']);
  });

  test('is cut if it is too long for GitHub, and says so', () => {
    const { text = '' } =
      parseCommand(annotationCommand(diagnosticAt(2, { message: '%'.repeat(5_000) }), '2026-11-21')) ?? {};
    expect(text).toHaveLength(4_096);
    expect(text).toMatch(/^%+… \(cut at the 4,096 characters that GitHub shows\)$/);
  });
});

describe.each(HOSTILE)('annotations with %j', (text) => {
  test('are printed as the text of our own commands', async () => {
    const result = await checkHostile(text);
    const { shown } = selectAnnotations(result.diagnostics);
    expect(shown.length).toBeGreaterThan(3);
    expect(shown.at(-1)?.waived?.reason).toBe(text);
    const output = [...renderGithub({ ...result, summary: { ...result.summary, prefix: 'fleet/' } })].join('');
    expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    const lines = output.split('\n');
    expect(lines.pop()).toBe('');
    const folded = result.diagnostics.filter((one) => one.folded === true).length;
    if (folded > 0)
      expect(lines.pop()).toMatch(new RegExp(`^fleetvet: ${folded} more diagnostics? follows? from the above$`));
    expect(lines.map(parseCommand)).toEqual(
      shown.map(({ severity, message, help, location, rule, change, waived }) => ({
        command: waived === undefined ? severity : 'notice',
        properties: {
          file: printable(`fleet/${location.file}`),
          line: String(location.start.line),
          endLine: String(location.end.line),
          col: String(location.start.column),
          endColumn: String(location.end.column),
          title: expect.stringMatching(
            new RegExp(`\\(${waived === undefined ? (change ?? '') : 'waived until 2026-12-31'}, ${rule}\\)$`),
          ) as string,
        },
        text: [
          printable(message),
          ...(waived === undefined ? [] : [printable(`waived until 2026-12-31, in 40 days: ${text}`)]),
          `help: ${printable(help)}`,
        ].join('\n'),
      })),
    );
  });
});

interface Command {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Reads a line as GitHub's runner does. */
function parseCommand(line: string): Command | undefined {
  const trimmed = line.trimStart();
  const end = trimmed.indexOf('::', 2);
  if (!trimmed.startsWith('::') || end < 0) return undefined;
  const head = trimmed.slice(2, end);
  const space = head.indexOf(' ');
  const unescape = (text: string, escapes: Readonly<Record<string, string>>): string =>
    text.replace(/%(?:0D|0A|3A|2C|25)/g, (code) => escapes[code] ?? code);
  const ofData = { '%0D': '\r', '%0A': '\n', '%25': '%' };
  const properties = (space < 0 ? '' : head.slice(space + 1)).split(',').map((pair): readonly [string, string] => {
    const equals = pair.indexOf('=');
    return [pair.slice(0, equals), unescape(pair.slice(equals + 1), { ...ofData, '%3A': ':', '%2C': ',' })];
  });
  return {
    command: space < 0 ? head : head.slice(0, space),
    properties: Object.fromEntries(properties),
    text: unescape(trimmed.slice(end + 2), ofData),
  };
}
