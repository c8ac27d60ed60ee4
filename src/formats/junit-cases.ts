import type { CheckResult } from '../model/check-result.js';
import { compareText } from '../model/compare.js';
import type { Diagnostic, DiagnosticSubject } from '../model/diagnostic.js';
import type { MachineEvaluation, SubjectEvaluation } from '../model/evaluation.js';
import { comparePositions, type Position } from '../model/node-table.js';
import type { Device, HostDevice, InventoryItem, VirtualMachine } from '../model/repository.js';
import { subjectOf } from '../model/identity.js';
import { addToGroup } from '../model/group-by.js';

/** A test of a report for test tools: a subject, or a rule in a file, with what was found about it. */
export interface TestCase {
  readonly classname: string;
  readonly name: string;
  /** Set where nothing could be judged, for want of a software version. */
  readonly hasNoSoftware: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** The tests of one file. */
export interface TestSuite {
  readonly file: string;
  readonly cases: readonly TestCase[];
}

type Found = SubjectEvaluation | MachineEvaluation;

interface GrowingCase extends TestCase {
  readonly diagnostics: Diagnostic[];
}

/**
 * The tests of a result by file: first the subjects that the file declares, then the rules that found something in it that
 * is about none of them. There is always one, since test tools take a report without tests for a fault.
 */
export function groupTestCases(result: CheckResult): readonly TestSuite[] {
  const { evaluation, diagnostics, locationOf } = result;
  const found: readonly Found[] = [...evaluation.devices, ...evaluation.inventoryItems, ...evaluation.virtualMachines];
  const suites = new Map<string, GrowingCase[]>();
  const subjects = createSubjectIndex();
  const labelOf = createLabels(found.map(({ subject }) => subject));
  for (const one of found) {
    const { file, start } = locationOf(one.subject.entry);
    const testCase = {
      classname: `fleetvet.${one.subject.kind}`,
      name: labelOf(one.subject),
      hasNoSoftware: 'validity' in one && one.validity.status === 'no_software',
      diagnostics: [],
    };
    addToGroup(suites, file, testCase);
    subjects.add(keyOf(file, subjectOf(one.subject)), start, testCase);
  }
  const rules = new Map<string, GrowingCase>();
  for (const diagnostic of diagnostics) {
    if (diagnostic.change === 'fixed') continue;
    const { rule, subject, location } = diagnostic;
    let testCase = subject === undefined ? undefined : subjects.at(keyOf(location.file, subject), location.start);
    testCase ??= rules.get(JSON.stringify([location.file, rule]));
    if (testCase === undefined) {
      testCase = {
        classname: 'fleetvet.rule',
        name: `${rule} in ${location.file}`,
        hasNoSoftware: false,
        diagnostics: [],
      };
      rules.set(JSON.stringify([location.file, rule]), testCase);
      addToGroup(suites, location.file, testCase);
    }
    testCase.diagnostics.push(diagnostic);
  }
  if (suites.size === 0)
    return [{ file: '.', cases: [{ classname: 'fleetvet', name: 'check', hasNoSoftware: false, diagnostics: [] }] }];
  return [...suites].sort(([a], [b]) => compareText(a, b)).map(([file, cases]) => ({ file, cases }));
}

/** Finds the test of a subject by its name; of several of one name in a file, the one in whose entry a place lies. */
function createSubjectIndex(): {
  readonly add: (key: string, start: Position, testCase: GrowingCase) => void;
  readonly at: (key: string, place: Position) => GrowingCase | undefined;
} {
  const entries = new Map<string, { readonly start: Position; readonly testCase: GrowingCase }[]>();
  return {
    add: (key, start, testCase) => addToGroup(entries, key, { start, testCase }),
    at(key, place) {
      const alike = entries.get(key) ?? [];
      if (alike.length < 2) return alike[0]?.testCase;
      const before = alike.filter(({ start }) => comparePositions(start, place) <= 0);
      return before.sort((a, b) => comparePositions(b.start, a.start))[0]?.testCase;
    },
  };
}

function keyOf(file: string, { kind, name, device }: DiagnosticSubject): string {
  return JSON.stringify([file, kind, name, device ?? null]);
}

/** Names for subjects by which a test tool knows them again: their own, with more of the identity where that is shared. */
function createLabels(
  subjects: readonly (Device | InventoryItem | VirtualMachine)[],
): (subject: Device | InventoryItem | VirtualMachine) => string {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { kind, name } of subjects) {
    const key = `${kind} ${name}`;
    if (kind !== 'inventory_item' && seen.has(key)) shared.add(key);
    seen.add(key);
  }
  const labelOf = (subject: HostDevice | InventoryItem | VirtualMachine): string => {
    if (subject.kind === 'inventory_item') return `${labelOf(subject.device)}/${subject.name}`;
    if (!shared.has(`${subject.kind} ${subject.name}`)) return subject.name;
    const rest =
      subject.kind === 'device'
        ? [subject.tenant?.name, subject.location?.name]
        : [subject.cluster, subject.tenant?.name];
    return `${subject.name} (${rest.map((name) => name ?? '-').join(', ')})`;
  };
  return labelOf;
}
