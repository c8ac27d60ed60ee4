import { type Command, Option } from 'commander';

import { addSomeCommonOptions, type CommonOptions, today } from '../options.js';

const EXAMPLES = `
Examples:
  $ fleetvet lsp        what an editor runs in the folder of the repository; docs/editors.md says how to set it up`;

/** Adds `fleetvet lsp`. */
export function addLspCommand(program: Command): void {
  const command = program
    .command('lsp')
    .description('check while you type: a language server for editors, over standard input and output');
  command
    .option('--stdio', 'accepted for editors; standard input and output are always used')
    // Clients for VS Code add it; the request `initialize` says the same.
    .addOption(new Option('--clientProcessId <pid>').hideHelp());
  addSomeCommonOptions(command, ['cwd', 'config', 'asOf', 'multiTenantMode'])
    .addHelpText('after', EXAMPLES)
    .action(async ({ cwd, config, asOf, multiTenantMode }: CommonOptions) => {
      (await import('../../files/long-running.js')).limitHeapGrowth(30);
      const { serveEditor } = await import('../../lsp/server.js');
      await serveEditor({
        directory: cwd,
        config,
        multiTenantMode,
        asOf: () => asOf ?? today(),
        input: process.stdin,
        output: process.stdout,
      });
    });
}
