import type { Command } from 'commander';

import { addSomeCommonOptions, type CommonOptions, today } from '../options.js';

/** Adds `fleetvet lsp`. */
export function addLspCommand(program: Command): void {
  const command = program
    .command('lsp')
    .description('check while you type: a language server for editors, over standard input and output');
  addSomeCommonOptions(command, ['cwd', 'config', 'asOf', 'multiTenantMode'])
    .option('--stdio', 'what editors add; there is no other way')
    .action(async ({ cwd, config, asOf, multiTenantMode }: CommonOptions) => {
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
