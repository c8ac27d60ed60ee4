import { Argument, type Command } from 'commander';

import { bashCompletion } from '../completion/bash.js';
import { type CommandNode, readCommandTree } from '../completion/command-tree.js';
import { fishCompletion } from '../completion/fish.js';
import { powershellCompletion } from '../completion/powershell.js';
import { zshCompletion } from '../completion/zsh.js';
import { writePieces } from '../terminal.js';

const SHELLS: Readonly<Record<string, (tree: CommandNode) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
  powershell: powershellCompletion,
};

const EXAMPLES = `
Examples:
  $ fleetvet completion bash > ~/.local/share/bash-completion/completions/fleetvet
  $ fleetvet completion zsh > ~/.zfunc/_fleetvet       a folder of fpath
  $ fleetvet completion fish > ~/.config/fish/completions/fleetvet.fish
  $ fleetvet completion powershell >> $PROFILE`;

/**
 * Gives what adds `fleetvet completion`.
 * @param loadProgram the program with all of its commands
 */
export function addCompletionCommand(loadProgram: () => Promise<Command>): (program: Command) => void {
  return (program) => {
    program
      .command('completion')
      .description('print the completion script of a shell')
      .addArgument(new Argument('<shell>', 'the shell to complete for').choices(Object.keys(SHELLS)))
      .addHelpText('after', EXAMPLES)
      .action(async (shell: string) => {
        const script = SHELLS[shell]?.(readCommandTree(await loadProgram()));
        if (script !== undefined) await writePieces(process.stdout, [script]);
      });
  };
}
