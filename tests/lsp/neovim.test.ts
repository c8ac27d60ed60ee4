// Neovim, set up as the docs say, with the real server. Skipped where there is no nvim.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const found = spawnSync('nvim', ['--version'], { encoding: 'utf8' });
const versionText = found.error === undefined ? found.stdout : '';
const [, major, minor] = /NVIM v(\d+)\.(\d+)/.exec(versionText) ?? [];
const isNew = Number(major) > 0 || Number(minor) >= 11;

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'fleetvet-nvim-')));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What the editor is asked once its first diagnostics are there. */
const QUESTIONS = `
local function wait(holds) vim.wait(20000, holds, 50) end
vim.cmd('edit inventory/sites/ams01.yaml')
vim.cmd('doautocmd FileType yaml')
wait(function() return #vim.diagnostic.get(0) > 0 end)
local messages = {}
for _, one in ipairs(vim.diagnostic.get(0)) do table.insert(messages, one.message) end
local function ask(method, line, character)
  local params = { textDocument = vim.lsp.util.make_text_document_params(), position = { line = line, character = character } }
  for _, answer in pairs(vim.lsp.buf_request_sync(0, method, params, 10000) or {}) do return answer.result end
end
local hover = ask('textDocument/hover', 1, 12)
local completion = ask('textDocument/completion', 19, 10)
local labels = {}
for _, item in ipairs(completion.items or completion) do table.insert(labels, item.label) end
local out = io.open('answers.json', 'w')
out:write(vim.fn.json_encode({ messages = messages, hover = hover.contents.value, labels = labels }))
out:close()
vim.cmd('qa!')
`;

describe.skipIf(found.status !== 0)('Neovim', () => {
  it('shows diagnostics, hover and completion as the docs set it up', { timeout: 60_000 }, () => {
    for (const part of ['inventory', 'policies', 'fleetvet.yaml'])
      cpSync(path.join(ROOT, part), path.join(folder, part), { recursive: true });
    const site = path.join(folder, 'inventory/sites/ams01.yaml');
    writeFileSync(site, readFileSync(site, 'utf8').replace('role: leaf', 'role: l   '));
    const program = path.join(folder, 'fleetvet');
    writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${ROOT}/dist/cli.js' "$@" --as-of 2026-11-21\n`);
    chmodSync(program, 0o755);
    const docs = readFileSync(path.join(ROOT, 'docs/editors.md'), 'utf8');
    const shown = new RegExp(`<!-- neovim: ${isNew ? 'new' : 'old'} -->\\s+\`\`\`lua\\n([^]*?)\`\`\``).exec(docs)?.[1];
    writeFileSync(path.join(folder, 'init.lua'), `${shown ?? ''}\n`);
    writeFileSync(path.join(folder, 'questions.lua'), QUESTIONS);
    const ended = spawnSync('nvim', ['--headless', '-u', 'init.lua', '-c', 'luafile questions.lua', '-c', 'qa!'], {
      cwd: folder,
      encoding: 'utf8',
      timeout: 50_000,
      env: {
        ...process.env,
        PATH: `${folder}${path.delimiter}${process.env['PATH'] ?? ''}`,
        XDG_STATE_HOME: folder,
        XDG_CACHE_HOME: folder,
        XDG_DATA_HOME: folder,
      },
    });
    expect(ended.status, ended.stderr).toBe(0);
    const answers = JSON.parse(readFileSync(path.join(folder, 'answers.json'), 'utf8')) as {
      readonly messages: readonly string[];
      readonly hover: string;
      readonly labels: readonly string[];
    };
    expect(answers.messages.join('\n')).toContain('refers to the role "l", which does not exist');
    expect(answers.hover.replaceAll('\\', '')).toContain('device ams01-spine-01');
    expect(answers.labels).toContain('leaf');
  });
});
