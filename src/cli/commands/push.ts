import { type Command, Option } from 'commander';

import { RULES } from '../../model/rules.js';
import { UserError } from '../../model/user-error.js';
import { openInspection } from '../inspection.js';
import { addCommonOptions, type CommonOptions, formatOption } from '../options.js';
import { withProgress } from '../progress.js';
import { colorsFor, columnsIfSet, writePieces } from '../terminal.js';

interface PushCommandOptions extends CommonOptions {
  readonly url: string;
  readonly apply?: boolean;
  readonly delete?: boolean;
  readonly caFile?: string;
  readonly format: 'pretty' | 'json';
}

/** The environment variable that holds the token. */
const TOKEN = 'NAUTOBOT_TOKEN';

const EXAMPLES = `
Examples:
  $ fleetvet push nautobot --url https://nautobot.example.com             show what would change
  $ fleetvet push nautobot --url https://nautobot.example.com --apply     change it
  $ fleetvet push nautobot --url https://nautobot.example.com --delete    what would be removed, too

${TOKEN} holds the API token. Pushed are platforms, software versions, image files, their device types and validated software;
devices, device types, roles, tenants and tags are only referred to. --delete removes only what fleetvet created.

Exit status: 0 if everything is pushed or planned, 1 if something cannot be pushed, 2 if the command could not run.`;

/** Adds `fleetvet push nautobot`; its exit status is handed to `finish`. */
export function addPushCommand(program: Command, finish: (status: number) => void): void {
  const push = program.command('push').description('write approvals into another system');
  const nautobot = push
    .command('nautobot')
    .description(
      'show how software, image files and validated software differ from those in a Nautobot, and write them with --apply',
    )
    .requiredOption('--url <address>', 'the address of the Nautobot')
    .option('--apply', 'make the changes')
    .addOption(new Option('--dry-run', 'only show the changes (the default)').conflicts('apply'))
    .option('--delete', 'also remove what the repository no longer has')
    .option('--ca-file <file>', 'PEM certificates to trust, such as those of your own authority')
    .addOption(formatOption(['pretty', 'json'], 'pretty'));
  addCommonOptions(nautobot)
    .addHelpText('after', EXAMPLES)
    .action(async (options: PushCommandOptions) => {
      finish((await pushToNautobot(options)) ? 0 : 1);
    });
}

/** Plans a push, makes it if asked to, and prints it; true if nothing was refused. */
async function pushToNautobot(options: PushCommandOptions): Promise<boolean> {
  const { apply = false, delete: remove = false, format, color, quiet = false } = options;
  const { serverOf } = await import('../server-options.js');
  const server = serverOf(options, TOKEN);
  const { repository, diagnostics } = await openInspection(options);
  // What a broken entry says is not known: its approval would be taken away, or the record pushed without an assignment.
  if (diagnostics.some(({ rule }) => RULES[rule].alwaysError))
    throw new UserError('the repository has errors, so nothing is pushed: run fleetvet check and fix them');
  const { openNautobotClient } = await import('../../clients/nautobot-client.js');
  const { applyPush } = await import('../../push/apply-push.js');
  const { readNautobotState } = await import('../../push/nautobot-state.js');
  const { planPush } = await import('../../push/plan-push.js');
  const client = await openNautobotClient(server);
  try {
    const state = await withProgress(quiet, async (_, onStage) =>
      readNautobotState(client, (list, done, total) => void onStage(`reading ${list}: ${done} of ${total} lists`)),
    );
    const plan = planPush(repository, state, { delete: remove });
    const outcomes = apply
      ? await withProgress(quiet, async (_, onStage) =>
          applyPush(client, plan.actions, (done, total) => void onStage(`changing objects: ${done} of ${total}`)),
        )
      : undefined;
    const { stdout } = process;
    const pieces =
      format === 'json'
        ? (await import('../../push/formats/json.js')).renderJson(plan, outcomes)
        : (await import('../../push/formats/pretty.js')).renderPretty(plan, {
            colors: colorsFor(stdout, color),
            width: columnsIfSet(stdout),
            quiet,
            outcomes,
          });
    await writePieces(stdout, pieces);
    return plan.refused.length === 0 && outcomes?.some(({ error }) => error !== undefined) !== true;
  } finally {
    await client.close();
  }
}
