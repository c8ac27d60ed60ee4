import { draftOfFault } from './validated-file.js';
import type { DiagnosticDraft } from '../model/diagnostic.js';
import { quote } from '../model/describe.js';
import type { FleetvetConfig } from '../model/generated/entries.js';
import { findNode, nodeRange } from '../model/node-table.js';
import type { ParsedFile } from '../model/source.js';
import { RULES, type RuleName } from '../model/rules.js';
import { explainSchemaErrors } from './explain.js';
import { configFieldNames, configValidator } from './validators.js';
import { BRACE_EXPANSION_LIMIT, compilePlainGlob } from '../files/plain-glob.js';

/**
 * Validates a parsed config file by its schema. The config can be used only if there are no drafts.
 * A file without a document is an empty config.
 */
export async function validateConfig({ file, text, documents }: ParsedFile): Promise<{
  readonly config: FleetvetConfig;
  readonly drafts: readonly DiagnosticDraft[];
}> {
  const [document, second] = documents;
  if (document === undefined) return { config: {}, drafts: [] };
  const faults = [document, ...(second === undefined ? [] : [second])].flatMap((each) => each.faults);
  const drafts: DiagnosticDraft[] = faults.map((fault) => draftOfFault(file, fault));
  if (second !== undefined) {
    drafts.push({
      rule: 'yaml-syntax',
      message: 'the config has a second document',
      help: 'keep one document in this file',
      at: { file, offsets: [second.offsets[0], second.offsets[0] + 1] },
    });
  }
  const { value, node } = document;
  if (drafts.length > 0 || value === null) return { config: {}, drafts };
  if (!configValidator(value)) {
    const explanations = explainSchemaErrors(configValidator.errors ?? [], {
      owner: 'the config',
      value,
      rawText: (path) => text.slice(...nodeRange(file.nodes, findNode(file.nodes, node, value, path, 'value'))),
      fieldsAt: configFieldNames,
    });
    for (const { path, on, message, help } of explanations) {
      const at = { file, node, value, path, on };
      const rule = path[0] === 'rules' ? String(path[1]) : '';
      if (isRuleName(rule) && RULES[rule].alwaysError) {
        drafts.push({
          rule: 'schema',
          message: `the rule ${quote(rule)} is always an error`,
          help: 'remove it from the config',
          at,
        });
      } else {
        drafts.push({ rule: 'schema', message, help, at });
      }
    }
  }
  const config = value as FleetvetConfig;
  for (const field of ['inventory', 'policies', 'observed', 'exclude'] as const) {
    for (const [index, glob] of (drafts.length > 0 ? [] : (config[field] ?? [])).entries()) {
      const fault = await faultOfGlob(glob);
      if (fault !== undefined)
        drafts.push({ rule: 'schema', ...fault, at: { file, node, value, path: [field, index] } });
    }
  }
  return { config, drafts };
}

function isRuleName(word: string): word is RuleName {
  return Object.hasOwn(RULES, word);
}

/** The longest path of any system. */
const LENGTH_LIMIT = 4096;

/** What is wrong with a glob, and how to fix it; undefined if it is valid. */
async function faultOfGlob(glob: string): Promise<{ readonly message: string; readonly help: string } | undefined> {
  if (glob.length > LENGTH_LIMIT)
    return { message: `a glob is longer than ${LENGTH_LIMIT} characters`, help: 'split it into several globs' };
  const leaving = {
    message: `the glob ${quote(glob)} leaves the repository`,
    help: 'write globs from the root of the repository, with forward slashes',
  };
  if (/^(?:[/\\]|[A-Za-z]:)/.test(glob) || glob.split(/[/\\]/).includes('..')) return leaving;
  const fewer = 'use ** and * instead of so many alternatives';
  if (mayStandForMany(glob) && (await standsForMany(glob)))
    return { message: `the glob ${quote(glob)} expands to more than ${BRACE_EXPANSION_LIMIT} globs`, help: fewer };
  if (compilePlainGlob(glob) !== undefined) return undefined;
  const { canLeave } = await import('../files/globs.js');
  try {
    return canLeave(glob) ? leaving : undefined;
  } catch {
    return { message: `the glob ${quote(glob)} has too many groups`, help: fewer };
  }
}

/** Braces stand for twice as many globs with each comma at most, and for any number where they hold a range. */
function mayStandForMany(glob: string): boolean {
  return glob.includes('{') && (glob.includes('..') || 2 ** (glob.split(',').length - 1) > BRACE_EXPANSION_LIMIT);
}

/** Expanded by the glob library, which most configs do not need. */
async function standsForMany(glob: string): Promise<boolean> {
  const { braceExpand } = await import('minimatch');
  return braceExpand(glob, { braceExpandMax: BRACE_EXPANSION_LIMIT + 1 }).length > BRACE_EXPANSION_LIMIT;
}
