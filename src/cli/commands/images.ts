import { availableParallelism } from 'node:os';

import type { Command } from 'commander';

import { RULES } from '../../model/rules.js';
import { UserError } from '../../model/user-error.js';
import { nearest } from '../../text/nearest.js';
import { openInspection } from '../inspection.js';
import { addCommonOptions, type CommonOptions, formatOption } from '../options.js';
import { colorsFor, columnsIfSet, writePieces } from '../terminal.js';
import { withProgress } from '../progress.js';
import { byteSize } from '../../text/words.js';

interface VerifyCommandOptions extends CommonOptions {
  readonly platform?: string;
  readonly format: 'pretty' | 'json';
}

const EXAMPLES = `
Examples:
  $ fleetvet images verify /srv/tftp                     compare an image server's folder with what is declared
  $ fleetvet images verify /srv/tftp --platform cisco_iosxe
  $ fleetvet images verify /srv/tftp -f json             for a script

A file is found by its name at any depth of the folder.

Exit status: 0 if every declared image file is there and right, 1 if one is missing or wrong or an entry of the
repository is broken, 2 if the command could not run. Extra files and files without a declared checksum do not fail it.`;

/** Adds `fleetvet images verify`; its exit status is handed to `finish`. */
export function addImagesCommand(program: Command, finish: (status: number) => void): void {
  const images = program.command('images').description('verify image files on disk');
  const verify = images
    .command('verify')
    .description('compare the files of a folder with the declared names, sizes and checksums')
    .argument('<dir>', 'the folder with the image files')
    .option('--platform <name>', 'only the image files of this platform')
    .addOption(formatOption(['pretty', 'json'], 'pretty'));
  addCommonOptions(verify)
    .addHelpText('after', EXAMPLES)
    .action(async (directory: string, options: VerifyCommandOptions) => {
      finish((await verifyFolder(directory, options)) ? 0 : 1);
    });
}

/** Verifies a folder and prints the result; true if nothing is missing, wrong or unknown. */
async function verifyFolder(directory: string, options: VerifyCommandOptions): Promise<boolean> {
  const { openImageFolder } = await import('../../files/image-folder.js');
  const { FAILING_STATUSES, verifyImages } = await import('../../images/verify-images.js');
  const { platform, format, color, quiet = false } = options;
  const folder = openImageFolder(directory);
  const { repository, diagnostics } = await openInspection(options);
  assertPlatform(
    platform,
    repository.platforms.map(({ name }) => name),
  );
  const verification = await withProgress(
    quiet,
    async (showProgress) =>
      verifyImages(repository, folder, {
        platform,
        parallel: availableParallelism(),
        onProgress: (read, total) => void showProgress?.(read, total),
      }),
    { stage: 'reading image files', then: 'comparing', format: byteSize },
  );
  if (verification.verdicts.length === 0)
    throw new UserError(
      platform === undefined
        ? 'nothing to verify: the repository declares no image file'
        : `nothing to verify: no image file of ${platform} is declared`,
    );
  const { stdout } = process;
  const pieces =
    format === 'json'
      ? (await import('../../images/formats/json.js')).renderJson(verification)
      : (await import('../../images/formats/pretty.js')).renderPretty(verification, {
          colors: colorsFor(stdout, color),
          width: columnsIfSet(stdout),
          quiet,
        });
  await writePieces(stdout, pieces);
  const { verdicts, unreadable } = verification;
  // A broken entry may declare an image file.
  const isSound = !diagnostics.some(({ rule }) => RULES[rule].alwaysError);
  return isSound && unreadable.length === 0 && !verdicts.some(({ status }) => FAILING_STATUSES.has(status));
}

/** @throws {UserError} for a platform that the repository does not declare. */
function assertPlatform(platform: string | undefined, names: readonly string[]): void {
  if (platform === undefined || names.includes(platform)) return;
  const [near] = nearest(platform, names);
  throw new UserError(`there is no platform "${platform}"${near === undefined ? '' : `; did you mean "${near}"?`}`);
}
