import { escapeMarkdown } from '../../text/markdown-escape.js';
import { plural } from '../../text/words.js';
import type { ImportPlan } from '../plan-import.js';
import type { Remark } from '../record.js';
import { describeField, groupByReason } from './pretty.js';

/** How many names of a group are shown. */
const SHOWN = 50;

/** The summary of an import for the text of a pull request. */
export function renderMarkdown(plan: ImportPlan): readonly string[] {
  const { devices, observed } = plan;
  const lines = [
    `**${escapeMarkdown(plan.name)}**: ${plural(devices.total, 'device')}, ${devices.new.length} new, ${devices.changed.length} changed, ${devices.gone.length} gone, ${plan.skipped.length} skipped.`,
    ...section('New', devices.new),
    ...section(
      'Changed',
      devices.changed.map(({ name, fields }) => `${name}: ${fields.map(describeField).join(', ')}`),
    ),
    ...section('Gone', devices.gone),
    ...section('Seen for the first time', observed?.new ?? []),
    ...section(
      'Runs another version',
      (observed?.changed ?? []).map(({ name, before, after }) => `${name}: ${before} → ${after}`),
    ),
    ...section('No longer seen', observed?.gone ?? []),
    ...remarks('Skipped', plan.skipped),
    ...remarks('Noted', plan.changed),
    ...remarks('Kept', plan.kept),
  ];
  return lines.map((line) => `${line}\n`);
}

function section(title: string, names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  const rest = names.length - SHOWN;
  return [
    '',
    `<details><summary>${escapeMarkdown(title)} (${names.length})</summary>`,
    '',
    ...names.slice(0, SHOWN).map((name) => `- ${escapeMarkdown(name)}`),
    ...(rest > 0 ? [`- and ${rest} more`] : []),
    '',
    '</details>',
  ];
}

function remarks(title: string, all: readonly Remark[]): readonly string[] {
  return [...groupByReason(all)].flatMap(([reason, group]) =>
    section(
      `${title}: ${reason}`,
      group.map(({ name, detail }) => (detail === undefined || detail === name ? name : `${name}: ${detail}`)),
    ),
  );
}
