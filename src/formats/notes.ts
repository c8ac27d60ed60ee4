import { countEntries } from '../model/entry.js';
import type { Repository } from '../model/repository.js';
import { whatIsLeftOut } from '../text/unread-files.js';
import type { CheckResult } from '../model/check-result.js';
import type { Comparison } from '../model/comparison.js';
import { listWords, plural } from '../text/words.js';

/** How many digits of a commit's id are shown. */
const SHOWN_DIGITS = 12;

/** What was compared with, both commits if they differ: `compared with 3f1c0a9d7b2e, merge base 9a8b7c6d5e4f`. */
export function commitsInWords({ base, mergeBase }: Comparison): string {
  const short = (id: string): string => id.slice(0, SHOWN_DIGITS);
  const start = mergeBase === null || mergeBase === base ? '' : `, merge base ${short(mergeBase)}`;
  return `compared with ${short(base)}${start}`;
}

/** Notes on a result that readers need: about the comparison, files that Git leaves out of the work tree, and requested files that are not part of the fleet. */
export function notesOf({ comparison, ignoredPaths, leftOutFiles }: CheckResult): readonly string[] {
  const ignored =
    ignoredPaths.length === 0 ? [] : [`not part of the fleet, and ignored: ${listWords(ignoredPaths, SHOWN_PATHS)}`];
  const verb = leftOutFiles.length === 1 ? 'is' : 'are';
  const leftOut =
    leftOutFiles.length === 0
      ? []
      : [
          `${plural(leftOutFiles.length, 'file')} ${verb} not in the work tree (sparse checkout or skip-worktree), and read from Git's index: ${listWords(leftOutFiles, SHOWN_PATHS)}`,
        ];
  return [...(comparison?.notes ?? []), ...leftOut, ...ignored];
}

/** The notes for people who read one result: with `--shard`, it is not that of the fleet. */
export function notesForReaders(result: CheckResult): readonly string[] {
  const { shard } = result;
  const part =
    shard === undefined || shard.count === 1
      ? []
      : [`this is part ${shard.index} of ${shard.count} only; fleetvet merge joins the JSON of all parts`];
  const start = lacksPolicy(result)
    ? ['there is no validated software yet: add records, or approve what runs now with fleetvet baseline']
    : [];
  return [...part, ...start, ...notesOf(result)];
}

/** Whether nobody has written a policy yet, as after a first import; a change that removes one is compared with its base. */
function lacksPolicy({ repository, brokenEntries, comparison, summary }: CheckResult): boolean {
  return (
    comparison === undefined &&
    repository.validatedSoftware.length === 0 &&
    repository.unreadPolicies.length === 0 &&
    !brokenEntries.some(({ collection }) => collection === 'validated_software') &&
    summary.devices.invalid + summary.inventory_items.invalid > 0
  );
}

/** How many ignored paths are named. */
const SHOWN_PATHS = 5;

/** That an answer may be incomplete, or undefined if nothing of the repository is broken. */
export function leftOutOf({ brokenEntries, isComplete, unreadPolicies }: Repository): string | undefined {
  return whatIsLeftOut({ brokenEntries: countEntries(brokenEntries), isComplete, unreadPolicies });
}
