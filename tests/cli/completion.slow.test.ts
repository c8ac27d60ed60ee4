import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { ROOT } from './repositories.js';
import { runCli } from './run-cli.js';

const folder = mkdtempSync(path.join(tmpdir(), 'fleetvet-completion-'));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

beforeAll(() => {
  mkdirSync(path.join(folder, 'inventory'));
  writeFileSync(path.join(folder, 'list.yaml'), '');
});

const script = async (shell: string): Promise<string> => (await runCli(['completion', shell], ROOT)).stdout;

/** How each shell is made to tell what it completes the words of `$LINE` to, whose last one may be empty. */
const SHELLS: Readonly<Record<string, (script: string) => readonly string[]>> = {
  bash: (file) => [
    '--norc',
    '-c',
    `source ${file}
IFS='|' read -ra COMP_WORDS <<<"$LINE|end"
unset 'COMP_WORDS[\${#COMP_WORDS[@]}-1]'
COMP_CWORD=$((\${#COMP_WORDS[@]} - 1))
_fleetvet
printf '%s\\n' "\${COMPREPLY[@]}"`,
  ],
  fish: (file) => ['--no-config', '-c', `source ${file}; complete -C (string replace -a '|' ' ' $LINE)`],
  zsh: (file) => [
    '-f',
    '-c',
    `zmodload zsh/zpty
cat >start <<'END'
PROMPT=
autoload -U compinit && compinit -u -D
source ${file}
compadd() {
  local -a hits
  if [[ \${@[1,(i)(-|--)]} != *-(O|A|D)\\ * ]]; then
    builtin compadd -A hits "$@"
    print -rl -- $hits >>answer
  fi
  builtin compadd "$@"
}
finish() { print . >finished; exit }
comppostfuncs=(finish)
bindkey '^I' complete-word
END
rm -f answer finished
zpty shell zsh -f -i
zpty -w shell 'source ./start'
zpty -w -n shell "\${LINE//|/ }"$'\\t'
for i in {1..100}; do [[ -e finished ]] && break; sleep 0.1; done
[[ -e answer ]] && cat answer; zpty -d shell`,
  ],
};

describe.each(Object.keys(SHELLS))('the completion of %s', (shell) => {
  // The bash of Windows may be that of another system, which knows no path of this one.
  const isThere = process.platform !== 'win32' && spawnSync(shell, ['-c', 'exit 0']).status === 0;
  const file = path.join(folder, `fleetvet.${shell}`);

  /** What a line, its words apart by bars, is completed to. */
  const complete = (line: string): readonly string[] => {
    const { stdout } = spawnSync(shell, SHELLS[shell]?.(file) ?? [], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, LINE: line, HOME: folder, TERM: 'dumb' },
    });
    return stdout.split(/\r?\n/).map((candidate) => candidate.split('\t')[0]!.replace(/\/$/, ''));
  };

  beforeAll(async () => {
    writeFileSync(file, await script(shell));
  });

  // A shell that is not installed cannot be asked.
  it.skipIf(!isThere).each([
    ['a command', 'fleetvet|', ['check', 'explain', 'completion'], ['devices']],
    ['a command below a command', 'fleetvet|query|dev', ['devices', 'device-types'], ['check']],
    ['an option', 'fleetvet|check|--fail', ['--fail-on'], ['--role']],
    ['an option below a command', 'fleetvet|query|devices|--ro', ['--role'], ['--fail-on']],
    ['the choices of an option', 'fleetvet|check|--fail-on|', ['error', 'never'], ['check', 'list.yaml']],
    ['formats', 'fleetvet|check|-f|', ['sarif', 'junit'], ['list.yaml']],
    ['the choices of an argument', 'fleetvet|completion|', ['bash', 'powershell'], ['list.yaml']],
    [
      'what follows a value that is named as a command is',
      'fleetvet|query|--cwd|devices|dev',
      ['devices', 'device-types'],
      ['--role'],
    ],
    ['a folder', 'fleetvet|check|--cwd|', ['inventory'], ['list.yaml']],
  ])('completes %s', (_, line, wanted, unwanted) => {
    const candidates = complete(line);
    expect(candidates).toEqual(expect.arrayContaining(wanted));
    for (const word of unwanted) expect(candidates).not.toContain(word);
  });
});

describe('the completion of PowerShell', () => {
  it('has the same commands, options and choices', async () => {
    const text = await script('powershell');
    expect(text).toContain("'fleetvet check' = @{");
    expect(text).toContain("'fleetvet query devices' = @{");
    expect(text).toContain("'fleetvet check --fail-on' = @('error', 'warning', 'notice', 'never')");
    const quotes = text.replaceAll(/#.*$/gm, '').match(/'/g) ?? [];
    expect(quotes.length % 2).toBe(0);
  });
});

it('refuses an unknown shell, and lists the known ones', async () => {
  const { status, stdout, stderr } = await runCli(['completion', 'tcsh'], ROOT);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('bash, zsh, fish, powershell');
});
