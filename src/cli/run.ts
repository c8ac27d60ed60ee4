import { UserError } from '../model/user-error.js';
import { VERSION } from '../model/version.js';
import { oneLine, printable } from '../text/printable.js';

const PASSED = 0;

/** The command could not run (command-line.md, Exit status). */
const COULD_NOT_RUN = 2;

/** Runs the command line and returns the exit status; only bugs in fleetvet show a stack. */
export async function run(args: readonly string[]): Promise<number> {
  let status = PASSED;
  // A reader that goes away (`| head`) is not an error; without a listener it would be thrown as one.
  process.stdout.on('error', () => undefined);
  if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
    process.stdout.write(`${VERSION}\n`);
    return status;
  }
  await optimizeLater();
  try {
    const { argumentsToParse, createProgram } = await import('./program.js');
    const program = await createProgram(args, (code) => {
      status = code;
    });
    await program.parseAsync(argumentsToParse(args), { from: 'user' });
  } catch (error) {
    return await statusOfError(error);
  }
  return status;
}

/** Node.js 20 optimizes functions early, which takes a quarter of the processor time of a check; later versions wait longer. */
async function optimizeLater(): Promise<void> {
  if (!process.versions.node.startsWith('20.')) return;
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString('--interrupt-budget=600000');
}

async function statusOfError(error: unknown): Promise<number> {
  const exitCode = exitCodeOfCommander(error);
  if (exitCode !== undefined) return exitCode === 0 ? PASSED : COULD_NOT_RUN;
  if (error instanceof UserError) {
    const { writeMessage } = await import('./terminal.js');
    writeMessage(oneLine(error.message));
  } else process.stderr.write(`fleetvet: ${stackOf(error)}\n`);
  return COULD_NOT_RUN;
}

/** The exit code of an error with which commander ends a run, having printed the message. */
function exitCodeOfCommander(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('exitCode' in error)) return undefined;
  const { code, exitCode } = error;
  return typeof code === 'string' && code.startsWith('commander.') && typeof exitCode === 'number'
    ? exitCode
    : undefined;
}

function stackOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `this is a bug in fleetvet; please report it\n${stack.split('\n').map(printable).join('\n')}`;
}
