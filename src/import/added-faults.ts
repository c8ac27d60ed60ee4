import type { LoadedConfig } from '../check/config.js';
import { loadFiles, type LoadedFile } from '../check/load-files.js';
import type { FileSource } from '../files/file-source.js';
import type { DiagnosticDraft } from '../model/diagnostic.js';
import { RULES } from '../model/rules.js';
import { locate } from '../parse/locate.js';
import { createYamlReader } from '../parse/yaml-reader.js';
import { resolveInput } from '../resolve/resolution.js';
import { resolve } from '../resolve/resolve.js';
import { validateFile } from '../validate/validate-file.js';

/** The files of a repository, and what rules marked ! find wrong with them. */
export interface Faults {
  readonly files: readonly LoadedFile[];
  readonly drafts: readonly DiagnosticDraft[];
}

/** Loads and resolves a repository as a check does, without evaluating it. */
export async function findFaults(source: FileSource, loaded: LoadedConfig): Promise<Faults> {
  const { config } = loaded;
  const files = await loadFiles(
    { source, config: loaded },
    {
      parse: createYamlReader({ limits: config.limits }),
      validate: (parsed) => validateFile(parsed, config.statuses),
    },
  );
  const { drafts } = resolve(resolveInput(files, config));
  const all = [...files.flatMap((file) => file.drafts), ...drafts];
  return { files, drafts: all.filter(({ rule }) => RULES[rule].alwaysError) };
}

/** Those drafts of the second state that the first does not have. Files are part of what a draft is, lines are not. */
export function addedFaults(before: Faults, after: Faults): readonly DiagnosticDraft[] {
  const counts = new Map<string, number>();
  for (const draft of before.drafts) counts.set(keyOf(draft), (counts.get(keyOf(draft)) ?? 0) + 1);
  return after.drafts.filter((draft) => {
    const left = counts.get(keyOf(draft)) ?? 0;
    counts.set(keyOf(draft), left - 1);
    return left <= 0;
  });
}

function keyOf({ rule, message, at }: DiagnosticDraft): string {
  return JSON.stringify([rule, message, at.file.path]);
}

/** The file and line of a draft, and of the places that it is related to. */
export function placesOf(draft: DiagnosticDraft): readonly { readonly file: string; readonly line: number }[] {
  return [draft.at, ...(draft.related ?? []).map(({ at }) => at)].map((at) => {
    const { file, start } = locate(at);
    return { file, line: start.line };
  });
}

/** The texts in the value that a draft stands on: the names that a reference gives. */
export function namesAt({ at }: DiagnosticDraft): readonly string[] {
  if ('offsets' in at) return [];
  let value: unknown = at.value;
  for (const step of at.path ?? []) {
    if (typeof value !== 'object' || value === null) return [];
    value = (value as Readonly<Record<string | number, unknown>>)[step];
  }
  return typeof value === 'string' ? [value] : [];
}
