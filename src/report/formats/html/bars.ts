import { compliancePercent, type StatusCounts } from '../../counts.js';
import { type Html, markup, join, NOTHING, raw } from './markup.js';

/** The parts of a bar from left to right. */
const PARTS = [
  ['invalid', ({ invalid, waived }: StatusCounts) => invalid - waived],
  ['waived', ({ waived }: StatusCounts) => waived],
  ['unsupported', ({ unsupported }: StatusCounts) => unsupported],
  ['none', ({ noSoftware }: StatusCounts) => noSoftware],
  ['valid', ({ valid, unsupported }: StatusCounts) => valid - unsupported],
] as const;

/** Patterns that distinguish the parts of bars without colors; once in the page. */
export const PATTERNS: Html = raw(
  '<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false"><defs>' +
    '<pattern id="p-invalid" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="ground-invalid" width="5" height="5"/><rect class="stroke-invalid" width="1.6" height="5"/></pattern>' +
    '<pattern id="p-waived" width="5" height="5" patternUnits="userSpaceOnUse"><rect class="ground-waived" width="5" height="5"/><circle class="stroke-waived" cx="2.5" cy="2.5" r="1.1"/></pattern>' +
    '<pattern id="p-none" width="4" height="4" patternUnits="userSpaceOnUse"><rect class="ground-none" width="4" height="4"/><rect class="stroke-none" width="4" height="1"/></pattern>' +
    '<pattern id="p-unsupported" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><rect class="ground-unsupported" width="5" height="5"/><rect class="stroke-unsupported" width="1.6" height="5"/></pattern>' +
    '</defs></svg>',
);

/** Counts as a bar whose parts are shares of the total. The same numbers are beside it in words, so the bar is hidden from screen readers. */
export function statusBar(counts: StatusCounts, width = 160, height = 12): Html {
  const shown = PARTS.map(([name, count]) => ({ name, count: count(counts) })).filter(({ count }) => count > 0);
  if (counts.total === counts.notExpected) return NOTHING;
  const widths = fitWidths(
    shown.map(({ count }) => count),
    width,
  );
  let at = 0;
  const parts = shown.map(({ name }, index) => {
    const wide = widths[index] ?? 0;
    const part = `<rect class="bar-${name}" x="${at.toFixed(1)}" width="${wide.toFixed(1)}" height="${height}"/>`;
    at += wide;
    return raw(part);
  });
  return markup`<svg
    class="bar" preserveAspectRatio="none"
    viewBox="0 0 ${raw(String(width))} ${raw(String(height))}"
    width="${raw(String(width))}"
    height="${raw(String(height))}"
    aria-hidden="true"
    focusable="false"
  >
    ${join(parts)}
  </svg>`;
}

/** Widths in proportion, none so small that it could not be seen. */
function fitWidths(counts: readonly number[], width: number): readonly number[] {
  const least = 2.5;
  const total = counts.reduce((sum, count) => sum + count, 0);
  const wanted = counts.map((count) => Math.max((count / total) * width, least));
  const excess = wanted.reduce((sum, one) => sum + one, 0) - width;
  const widest = wanted.indexOf(Math.max(...wanted));
  return wanted.map((one, index) => (index === widest ? one - excess : one));
}

/** The share that is compliant, or a dash where there is nothing to have a share of. */
export function percentText(counts: StatusCounts): string {
  return counts.total === counts.notExpected ? '–' : `${compliancePercent(counts)} %`;
}

/** What the parts of a bar mean. */
export const LEGEND: Html = raw(
  `<ul class="legend">${[
    ['invalid', 'invalid'],
    ['waived', 'invalid, waived'],
    ['unsupported', 'valid, out of support'],
    ['none', 'no software'],
    ['valid', 'valid'],
  ]
    .map(
      ([name = '', words = '']) =>
        `<li><svg width="18" height="12" aria-hidden="true" focusable="false"><rect class="bar-${name}" width="18" height="12"/></svg>${words}</li>`,
    )
    .join('')}</ul>`,
);
