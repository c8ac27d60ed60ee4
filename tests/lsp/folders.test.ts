// Which fleet a file is of: the nearest config upward, whatever folders the editor has open.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { Location } from 'vscode-languageserver/node';

import { type Editor, startEditor } from './editor.js';
import { writeFiles } from '../write-files.js';

const temporary = realpathSync(mkdtempSync(path.join(tmpdir(), 'fleetvet-folders-')));
let editor: Editor | undefined;
afterEach(async () => {
  await editor?.stop();
  editor = undefined;
});
afterAll(() => {
  rmSync(temporary, { recursive: true, force: true });
});

const fleetOf = (role: string): string =>
  `manufacturers: [Arista]\nroles: [${role}]\ndevice_types: [{ manufacturer: Arista, model: A }]\ndevices:\n  - { name: one, device_type: A, role: wrong }\n`;
const FILE = 'inventory/all.yaml';

let count = 0;
function make(files: Readonly<Record<string, string>>): string {
  count += 1;
  const root = path.join(temporary, String(count));
  writeFiles(root, files);
  return root;
}

async function start(folders: readonly string[], cwd?: string): Promise<Editor> {
  editor = await startEditor(folders, { args: ['--as-of', '2026-11-21'], ...(cwd !== undefined && { cwd }) });
  return editor;
}
const message = (on: Editor, file: string): string => JSON.stringify(on.diagnostics(file));

describe('a language server', { timeout: 30_000 }, () => {
  it('checks each of several folders by itself', async () => {
    const [first, second] = [
      make({ 'fleetvet.yaml': '', [FILE]: fleetOf('leaf') }),
      make({ 'fleetvet.yaml': '', [FILE]: fleetOf('spine') }),
    ];
    const on = await start([first, second]);
    const other = path.join(second, FILE);
    await on.until(() => on.rulesIn(FILE).length > 0 && on.rulesIn(other).length > 0);
    await on.type(FILE, fleetOf('leaf').replace('wrong', 'leav'));
    await on.type(other, fleetOf('spine').replace('wrong', 'spina'));
    await on.until(() => message(on, FILE).includes('did you mean') && message(on, other).includes('did you mean'));
    expect(message(on, FILE)).toMatch(/did you mean .+leaf/);
    expect(message(on, other)).toMatch(/did you mean .+spine/);
    const references = await on.ask<Location[]>('references', FILE, 'manufacturers: [Ari', { context: {} });
    expect(on.places(references)).toEqual([`${FILE}:3`]);
    const symbols = await on.connection.sendRequest<unknown[]>('workspace/symbol', { query: 'one' });
    expect(symbols).toHaveLength(2);
  });

  it('sees what changes on the disk between the first check and the watch', async () => {
    const root = make({ 'fleetvet.yaml': '', [FILE]: fleetOf('leaf') });
    const on = await start([root]);
    await on.ask('hover', FILE, 'name: on');
    writeFiles(root, { 'inventory/new.yaml': fleetOf('spine') });
    await on.until(() => on.rulesIn('inventory/new.yaml').length > 0);
  });

  it('takes folders that are added, and forgets those that are removed', async () => {
    const [first, second] = [
      make({ 'fleetvet.yaml': '', [FILE]: fleetOf('leaf') }),
      make({ 'fleetvet.yaml': '', [FILE]: fleetOf('spine') }),
    ];
    const on = await start([first]);
    const other = path.join(second, FILE);
    const folder = { uri: pathToFileURL(second).href, name: 'second' };
    await on.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [folder], removed: [] },
    });
    await on.until(() => on.rulesIn(other).length > 0);
    await on.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [], removed: [folder] },
    });
    await on.until(() => on.rulesIn(other).length === 0);
    expect(on.rulesIn(FILE)).not.toEqual([]);
  });

  it('finds the root above the folder that is open', async () => {
    const root = make({ 'fleetvet.yaml': '', 'inventory/roles.yaml': 'roles: [leaf]\n', [FILE]: fleetOf('spine') });
    const on = await start([path.join(root, 'inventory')]);
    const file = path.join(root, FILE);
    await on.until(() => on.rulesIn(file).length > 0);
    await on.type(file, fleetOf('spine').replace('wrong', 'leav'));
    await on.until(() => message(on, file).includes('leaf'));
  });

  it('finds the root of a file below the folder that is open, when the file is opened', async () => {
    const top = make({ 'docs/readme.md': '', 'fleets/a/fleetvet.yaml': '', [`fleets/a/${FILE}`]: fleetOf('leaf') });
    const on = await start([top]);
    const file = `fleets/a/${FILE}`;
    await on.type(file, fleetOf('leaf'));
    await on.until(() => on.rulesIn(file).includes('unresolved-reference'));
    expect(on.rulesIn('fleetvet.yaml')).toEqual([]);
  });

  it('uses the defaults in a folder without a config, and is silent if there is nothing to check', async () => {
    const root = make({ [FILE]: fleetOf('leaf'), 'compose/a.yaml': 'services: {}\n' });
    const on = await start([root]);
    await on.type('compose/a.yaml', 'services: {}\n');
    await on.until(() => on.rulesIn(FILE).includes('unresolved-reference'));
    expect(on.rulesIn('compose/a.yaml')).toEqual([]);
    const empty = make({ 'a.yaml': 'x: 1\n' });
    const lonely = await startEditor([empty]);
    await lonely.type('a.yaml', 'x: 2\n');
    expect(await lonely.hover('a.yaml', 'x')).toBe('');
    expect(await lonely.stop()).toBe(0);
  });

  it('checks a fleet inside another one by its own config', async () => {
    const inner = `inventory/lab`;
    const root = make({
      'fleetvet.yaml': `exclude: [${inner}/**]\n`,
      [FILE]: fleetOf('leaf'),
      [`${inner}/fleetvet.yaml`]: '',
      [`${inner}/${FILE}`]: fleetOf('spine'),
    });
    const on = await start([root]);
    await on.until(() => on.rulesIn(FILE).length > 0);
    await on.type(`${inner}/${FILE}`, fleetOf('spine').replace('wrong', 'spina'));
    await on.until(() => message(on, `${inner}/${FILE}`).includes('spine'));
    expect(await on.labels(FILE, 'role: wrong')).toEqual([]);
    await on.type(FILE, `${fleetOf('leaf')}  - { name: two, role: `);
    expect(await on.labels(FILE, 'name: two, role: ')).toEqual(['leaf']);
  });

  it('reads names with blanks and other letters in paths', async () => {
    const root = make({ 'fleetvet.yaml': '', 'inventory/süd west #1.yaml': fleetOf('leaf') });
    const on = await start([root]);
    const file = 'inventory/süd west #1.yaml';
    await on.until(() => on.rulesIn(file).includes('unresolved-reference'));
    await on.type(file, fleetOf('wrong'));
    await on.until(() => !on.rulesIn(file).includes('unresolved-reference'));
  });
});
