// When a verdict may pass although the victim is planted. It asks the program only what it judges and reports without a base.
import { check, UserError } from '../../../src/index.js';
import {
  findPlanted,
  type Fleet,
  identityOf,
  isVersioned,
  type Planted,
  sourceOf,
  textsOf,
  VICTIM_NAME,
  WAIVED_NAMESAKE,
  WAIVED_TENANT,
} from './fleet.js';

/** How the collection of the victim may be misspelled. */
const MISSPELLED_COLLECTION = '"device"';

/** What is said of entries with one identity; the message does not say which tenant. */
const TWICE = 'is declared twice';

/** How errors of other devices name them; the victim always has a name. */
const OTHER_DEVICE = /device "[dn]\d+"|"name" of this device/;

export const AS_OF = '2026-11-21';

/** A base, and the head that a change makes of it. */
export interface Pair {
  readonly base: Fleet;
  readonly head: Fleet;
}

/** What the two are checked by. */
export interface Rules {
  readonly hasBase: boolean;
  readonly onlyNew: boolean;
  readonly policyFromBase: boolean;
  /** The files to report on; none for all. */
  readonly paths: readonly string[];
}

/** Whether the victim is deleted, in no file that is read, or was wrong in the same way before. */
export async function isExcused({ base, head }: Pair, rules: Rules): Promise<boolean> {
  const { hasBase, onlyNew, policyFromBase, paths } = rules;
  // What is read as policy and config is that of the base.
  const inForce = hasBase && policyFromBase ? withPolicyOf(base, head) : head;
  const isWaived = waivesNamesakes(inForce);
  const found = findPlanted(inForce).filter(({ identity }) => !isWaived(identity));
  const isAsked = paths.length === 0 || !hasBase ? () => true : await createIsAsked({ base, head }, paths);
  const planted = found.filter(isAsked);
  if (found.length > 0 && planted.length === 0) return true;
  if (planted.length === 0) return !hasBase || !(await losesVersion(base, inForce));
  if (!hasBase || !onlyNew) return false;
  const before = findPlanted(base);
  const all = findPlanted(inForce, () => true);
  const [was, is] = [await checkAlone(base), await checkAlone(inForce)];
  const isUnchanged = areUnchanged({ base, head }, paths);
  return planted.every((now) => {
    const { path, identity, ownIdentity, version, text } = now;
    // A namesake that is judged is another one if it runs something else.
    const [old, found] = [was, is].map(({ judged }) => {
      const one = judged.get(identity);
      return one?.version === version ? one?.reason : undefined;
    });
    if (old !== undefined || found !== undefined) return old === found;
    // Only files that are asked for are reported on.
    if (isUnchanged) return true;
    const alike = all.filter((one) => one.identity === identity);
    const errors = is.errors.filter(({ file, text: message }) => {
      const isOfNamesake = all.some((one) => one.path === file) && !alike.some((one) => one.path === file);
      // What is wrong with an observation keeps nothing else out.
      const isOfObservation = file.startsWith('observed/') && file !== path;
      // A record in an inventory file keeps nothing but itself out.
      const isOfRecord = file !== path && message.includes(' misplaced-collection "validated_software" ');
      return (
        !isOfNamesake &&
        !isOfObservation &&
        !isOfRecord &&
        !(alike.length === 1 && message.includes(TWICE) && message.includes(VICTIM_NAME))
      );
    });
    return (
      before.some((one) => one.ownIdentity === ownIdentity && one.text === text) &&
      isLeftOutAsBefore(now, was.errors, errors)
    );
  });
}

/** Whether a planted entry lies in one of the files to report on, or did so at the base, where it was judged. */
async function createIsAsked({ base, head }: Pair, paths: readonly string[]): Promise<(one: Planted) => boolean> {
  const filesIn = ({ links }: Fleet): ReadonlySet<string> => new Set(paths.map((path) => links.get(path) ?? path));
  const [ofBase, ofHead] = [filesIn(base), filesIn(head)];
  const { judged } = await checkAlone(base);
  const before = new Set(
    findPlanted(base, () => true).flatMap(({ path, identity }) =>
      ofBase.has(path) && judged.has(identity) ? [identity] : [],
    ),
  );
  const still = new Set(
    findPlanted(head, () => true).flatMap(({ path, identity }) => (ofHead.has(path) ? [identity] : [])),
  );
  return ({ path, identity }) => ofHead.has(path) || (before.has(identity) && !still.has(identity));
}

/** Whether all files to report on are given, and the change leaves them as they are. */
function areUnchanged({ base, head }: Pair, paths: readonly string[]): boolean {
  const [before, now] = [textsOf(base), textsOf(head)];
  return paths.length > 0 && paths.every((path) => now[path] !== undefined && now[path] === before[path]);
}

/** Whether a waiver in force excuses all devices and items of a tenant that have the name of the victim. */
function waivesNamesakes({ files }: Fleet): (identity: string) => boolean {
  const isWaived = [...files].some(
    ([path, { collections }]) =>
      isOfPolicy(path) && JSON.stringify(collections['waivers'] ?? []).includes(WAIVED_NAMESAKE),
  );
  return (identity) => isWaived && (JSON.parse(identity) as unknown[])[1] === WAIVED_TENANT;
}

/** Whether what was judged is still there, but without its version: it is judged no longer. */
async function losesVersion(base: Fleet, head: Fleet): Promise<boolean> {
  const { judged } = await checkAlone(base);
  const unversioned = new Set(findPlanted(head, (entry) => !isVersioned(entry)).map(({ identity }) => identity));
  return findPlanted(base, isVersioned).some(({ identity }) => judged.has(identity) && unversioned.has(identity));
}

/** An error that leaves something out. */
interface Reported {
  readonly file: string;
  readonly isSyntax: boolean;
  readonly text: string;
}

/**
 * Whether what is left out has the errors that it had: those of its own entry, collection and file, if there are any,
 * whatever else is wrong now; without these, nothing new may be wrong but with other devices.
 */
function isLeftOutAsBefore({ path }: Planted, before: readonly Reported[], now: readonly Reported[]): boolean {
  const own = now.filter(
    ({ file, isSyntax, text }) =>
      (text.includes(VICTIM_NAME) && !text.includes('virtual machine') && (file === path || !isOfPolicy(file))) ||
      (file === path && (isSyntax || text.includes(MISSPELLED_COLLECTION))),
  );
  const known = new Set(before.map(({ text }) => text));
  const others = now.filter(({ text }) => !OTHER_DEVICE.test(text));
  return (own.length > 0 ? own : others).every(({ text }) => known.has(text));
}

/** A record that names the victim keeps nothing but itself out. */
function isOfPolicy(file: string): boolean {
  return file.startsWith('policies/');
}

/** A fleet with the policies and the config of another, those behind links too. */
function withPolicyOf(base: Fleet, head: Fleet): Fleet {
  const isPolicy = ([path]: readonly [string, unknown]): boolean => path.startsWith('policies/');
  const linked = [...base.links].filter(isPolicy).flatMap(([path, target]) => {
    const file = base.files.get(target);
    return file === undefined ? [] : [[path, file] as const];
  });
  const own = [...head.files].filter((one) => !isPolicy(one));
  return {
    files: new Map([...own, ...[...base.files].filter(isPolicy), ...linked]),
    links: new Map([...head.links].filter((one) => !isPolicy(one))),
    config: base.config,
  };
}

/** What a check without a base judges, with version and reason, and the errors that leave something out. */
async function checkAlone(fleet: Fleet): Promise<{
  readonly judged: ReadonlyMap<string, { readonly version?: string; readonly reason: string | null }>;
  readonly errors: readonly Reported[];
}> {
  const judged = new Map<string, { readonly version?: string; readonly reason: string | null }>();
  try {
    const { evaluation, diagnostics } = await check({ source: sourceOf(fleet), asOf: AS_OF });
    // A violation that an approval's days of grace make a warning is another one.
    const isWarned = diagnostics.some(({ rule, severity }) => rule === 'software-invalid' && severity === 'warning');
    for (const {
      subject,
      validity: { reason },
    } of [...evaluation.devices, ...evaluation.inventoryItems]) {
      const { name, entry } = subject.kind === 'device' ? subject : subject.device;
      // What its entry says: an item is judged although the location of its device is not declared.
      const { tenant, location } = entry.value as Readonly<Record<string, unknown>>;
      const identity = identityOf([name, tenant, location], subject.kind === 'device' ? undefined : subject.name);
      const { version } = subject.softwareVersion ?? {};
      judged.set(identity, {
        ...(version !== undefined && { version }),
        reason: isWarned && reason === 'expired' ? 'in grace' : reason,
      });
    }
    const errors = diagnostics
      .filter(
        ({ rule, severity }) => severity === 'error' && rule !== 'software-invalid' && rule !== 'subject-not-judged',
      )
      .map(({ rule, message, location: { file } }) => ({
        file,
        isSyntax: rule === 'yaml-syntax',
        // One more namesake leaves an ambiguous reference what it was.
        text: `${rule === 'yaml-syntax' ? file : ''} ${rule} ${message.replace(/there are \d+ of them/, 'ambiguous')}`,
      }));
    return { judged, errors };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { judged, errors: [{ file: '', isSyntax: false, text: error.message }] };
  }
}
