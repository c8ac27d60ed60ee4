import { readFileSync } from 'node:fs';
import path from 'node:path';

import { check } from '../../src/check/check.js';
import { workingTree } from '../../src/files/working-tree.js';
import type { CheckResult } from '../../src/model/check-result.js';
import type { MachineEvaluation, SubjectEvaluation } from '../../src/model/evaluation.js';
import { code, table } from './markdown.js';

const root = path.resolve(import.meta.dirname, '../..');

/** A file of this repository as a code block. */
export function included(file: string): string {
  const text = readFileSync(path.join(root, file), 'utf8');
  const language = path
    .extname(file)
    .replace(/^\.(yml|yaml)$/, '.yaml')
    .slice(1);
  return `\`\`\`${language}\n# ${file}\n${text.trimEnd()}\n\`\`\``;
}

function run(folder: string, asOf: string, multiTenantMode: boolean): Promise<CheckResult> {
  return check({ source: workingTree(path.join(root, folder)), asOf, multiTenantMode });
}

/** What matches each subject of an example, in both tenant modes. */
export async function matchTable(folder: string, asOf: string): Promise<string> {
  const modes = await Promise.all([false, true].map((mode) => run(folder, asOf, mode)));
  const [legacy = [], tenant = []] = modes.map(({ evaluation }) => [
    ...evaluation.devices,
    ...evaluation.inventoryItems,
  ]);
  return table(
    ['device or item', '`multi_tenant_mode: false`', '`multi_tenant_mode: true`'],
    legacy.map((found, index) => {
      const [one, other] = [matchesOf(found), matchesOf(tenant[index])];
      return [code(found.subject.name), one, other === one ? 'the same' : other];
    }),
  );
}

function matchesOf(found: SubjectEvaluation | undefined): string {
  if (found === undefined || found.matches.length === 0) return 'none';
  return found.matches
    .map(
      ({ rank, record, matchedBy }, index) => `${index + 1}. ${record.name ?? '?'} (${code(matchedBy)}, rank ${rank})`,
    )
    .join('\n');
}

/** What is said of one device of an example on several days. */
export async function validityTable(folder: string, name: string, days: readonly string[]): Promise<string> {
  const rows = await Promise.all(
    days.map(async (day) => {
      const { evaluation } = await run(folder, day, false);
      const found = evaluation.devices.find(({ subject }) => subject.name === name);
      if (found === undefined) throw new Error(`${folder} has no device ${name}`);
      const { status, reason, validUntil } = found.validity;
      return [
        day,
        code(status),
        reason === null ? '' : code(reason),
        validUntil ?? (status === 'valid' ? 'open-ended' : ''),
      ];
    }),
  );
  return table(['as of', '`status`', '`reason`', '`valid_until`'], rows);
}

/** The image files that the objects of an example get, and why. */
export async function imageTable(folder: string, asOf: string): Promise<string> {
  const { evaluation } = await run(folder, asOf, false);
  const objects: readonly (SubjectEvaluation | MachineEvaluation)[] = [
    ...evaluation.devices,
    ...evaluation.inventoryItems,
    ...evaluation.virtualMachines,
  ];
  return table(
    ['object', 'image files', '`image_source`'],
    objects.map(({ subject, images }) => [
      code(subject.name),
      images.imageFiles.map(({ imageFileName }) => code(imageFileName)).join('\n'),
      images.source === null ? 'none' : code(images.source),
    ]),
  );
}
