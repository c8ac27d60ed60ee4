// Timing of whole processes: interleaved, so that what disturbs the machine disturbs all alike.
import { spawnSync } from 'node:child_process';

/** A command that is timed: a program, its arguments, and where it runs. */
export interface Contender {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  /** The exit statuses that mean that it did what it was asked for; 0 where none are named. */
  readonly statuses?: readonly number[];
}

/** The median of a contender's times in milliseconds, and the most memory that it took, in bytes. */
export interface Measured {
  readonly milliseconds: number;
  readonly memory: number | undefined;
}

/** Says at the end of a Node.js process how much memory it took. */
const TELL_MEMORY =
  'data:text/javascript,process.on("exit",()=>process.stderr.write("\\npeak "+process.resourceUsage().maxRSS+" KB\\n"))';

/**
 * Runs all contenders round after round, and returns what each took.
 * @throws {Error} where one of them fails.
 */
export function measure(contenders: readonly Contender[], rounds: number): ReadonlyMap<string, Measured> {
  const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  const memory = new Map<string, number>();
  for (let round = 0; round < rounds; round += 1) {
    for (const contender of contenders) {
      const { milliseconds, stderr } = runOnce(contender);
      times.get(contender.name)?.push(milliseconds);
      const peak = /\npeak (\d+) KB\n/.exec(stderr)?.[1];
      if (peak !== undefined)
        memory.set(contender.name, Math.max(memory.get(contender.name) ?? 0, Number(peak) * 1024));
    }
  }
  return new Map(
    contenders.map(({ name }) => [name, { milliseconds: median(times.get(name) ?? []), memory: memory.get(name) }]),
  );
}

function runOnce({ name, program, args, cwd, statuses = [0] }: Contender): { milliseconds: number; stderr: string } {
  const isNode = program === process.execPath;
  const start = performance.now();
  const { status, stderr, error } = spawnSync(program, isNode ? ['--import', TELL_MEMORY, ...args] : [...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const milliseconds = performance.now() - start;
  if (error !== undefined) throw error;
  if (status === null || !statuses.includes(status))
    throw new Error(`${name} ended with ${status ?? 'a signal'}: ${stderr.slice(0, 2000)}`);
  return { milliseconds, stderr };
}

/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
