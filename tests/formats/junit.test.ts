import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { CheckResult } from '../../src/index.js';
import { type JunitOptions, renderJunit } from '../../src/formats/junit.js';
import { printable } from '../../src/text/printable.js';
import { fleetFullOf, FLEET_NAMES, FLEETS, validators } from './fleets.js';
import { ACTIVE, HOSTILE, shownWithin } from './hostile.js';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const readText = (result: CheckResult, options?: JunitOptions): string => [...renderJunit(result, options)].join('');

const schema = path.join(validators, 'junit-10.xsd');
const hasXmllint = spawnSync('xmllint', ['--version']).error === undefined;

describe.skipIf(!hasXmllint || !existsSync(schema))('fits the schema of Jenkins', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'fleetvet-junit-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const lint = (files: readonly string[]): ReturnType<typeof spawnSync> =>
    spawnSync('xmllint', ['--noout', '--nonet', '--schema', schema, ...files], { cwd: folder, encoding: 'utf8' });

  it('in all fleets, whatever the text', async () => {
    const files: string[] = [];
    const add = (text: string): void => {
      files.push(`${files.length}.xml`);
      writeFileSync(path.join(folder, files.at(-1) ?? ''), text);
    };
    for (const name of FLEET_NAMES) add(readText(await FLEETS[name]()));
    for (const { text } of HOSTILE) add(readText(await fleetFullOf(text)));
    const { status, stderr } = lint(files);
    expect(
      String(stderr)
        .replace(/^\d+\.xml validates$/gm, '')
        .trim(),
    ).toBe('');
    expect(status).toBe(0);
  });

  it('which finds mistakes', () => {
    writeFileSync(path.join(folder, 'wrong.xml'), '<testsuites><testsuite/></testsuites>');
    expect(lint(['wrong.xml']).status).not.toBe(0);
  });
});

it('has a test for each subject and one for each rule with something else, by file', async () => {
  const root = parse(readText(await FLEETS.mixed()));
  expect(root.attributes).toEqual({ name: 'fleetvet', tests: '7', failures: '2', errors: '0', time: '0' });
  for (const element of [...elementsOf(root, 'testsuite'), ...elementsOf(root, 'testcase')])
    expect(element.attributes['time']).toBe('0');
  expect(root.children.map(({ attributes }) => attributes['file'])).toEqual(['inventory/fleet.yaml']);
  expect(outcomesIn(root)).toEqual([
    'fleetvet.device leaf-01: passed',
    'fleetvet.device leaf-02: passed',
    'fleetvet.device spare: skipped, system-out',
    'fleetvet.device twin (-, AMS01): passed',
    'fleetvet.device twin (-, FRA02): failure',
    'fleetvet.inventory_item leaf-01/Supervisor 1: failure',
    'fleetvet.virtual_machine controller: passed',
  ]);
  expect(outcomesIn(parse(readText(await FLEETS.failing())))).toEqual([
    'fleetvet.device leaf-01: failure',
    'fleetvet.device leaf-02: failure',
    'fleetvet.rule subject-not-judged in inventory/devices.yaml: failure',
    'fleetvet.rule unresolved-reference in inventory/devices.yaml: failure',
    'fleetvet.rule schema in inventory/software.yaml: failure',
  ]);
});

it('says with a failure what is wrong, where, and how to fix it', async () => {
  const [failure] = elementsOf(parse(readText(await FLEETS.failing())), 'failure');
  expect(failure?.attributes).toEqual({
    type: 'software-invalid',
    message: 'device "leaf-01" runs eos 4.31.6M, whose approval ended on 2026-06-30, 144 days ago',
  });
  expect(failure?.text.split('\n')).toEqual([
    'inventory/devices.yaml:6:23: error software-invalid: device "leaf-01" runs eos 4.31.6M, whose approval ended on 2026-06-30, 144 days ago',
    '  see policies/eos.yaml:12:10 (approved from 2024-12-02 to 2026-06-30)',
    '  help: approved now: eos 4.32.4M',
  ]);
});

it('skips what is excused, with the reason', async () => {
  const root = parse(readText(await FLEETS.waived(), { failOn: { severity: 'notice', onlyNew: false } }));
  expect(outcomesIn(root)).toEqual([
    'fleetvet.device leaf-01: passed',
    'fleetvet.device leaf-02: passed',
    'fleetvet.device spare: failure',
    'fleetvet.device twin (-, AMS01): passed',
    // It has no image file either, which no waiver excuses.
    'fleetvet.device twin (-, FRA02): failure, system-out',
    'fleetvet.inventory_item leaf-01/Supervisor 1: skipped, system-out',
    'fleetvet.virtual_machine controller: passed',
    'fleetvet.rule waiver-expired in policies/waivers.yaml: failure',
    'fleetvet.rule waiver-unused in policies/waivers.yaml: failure',
  ]);
  expect(elementsOf(root, 'skipped').map(({ attributes }) => attributes['message'])).toEqual([
    'waived until 2026-11-21, today: the spare is ordered',
  ]);
  expect(root.children[0]?.attributes).toMatchObject({ tests: '7', failures: '2', skipped: '1' });
});

it('has a test even if nothing could be tested', async () => {
  const result = await FLEETS['almost empty']();
  expect(outcomesIn(parse(readText({ ...result, diagnostics: [] })))).toEqual(['fleetvet check: passed']);
});

describe('counts as a failure what fails the check', () => {
  const failuresBy = async (
    fleet: keyof typeof FLEETS,
    severity: 'error' | 'warning' | 'never',
    onlyNew = false,
  ): Promise<number> =>
    elementsOf(parse(readText(await FLEETS[fleet](), { failOn: { severity, onlyNew } })), 'failure').length;

  it('by severity', async () => {
    expect(await failuresBy('mixed', 'error')).toBe(2);
    expect(await failuresBy('mixed', 'warning')).toBe(3);
  });

  it('errors if nothing makes it fail', async () => {
    expect(await failuresBy('mixed', 'never')).toBe(2);
  });

  it('only what is new', async () => {
    expect(await failuresBy('with a base', 'error')).toBe(6);
    expect(await failuresBy('with a base', 'error', true)).toBe(4);
    expect(await failuresBy('fixed by a change', 'error', true)).toBe(0);
  });
});

describe('hostile text does not break out', async () => {
  const harmless = parse(readText(await fleetFullOf('harmless')));

  it.each(HOSTILE)('$what', async ({ text }) => {
    const written = readText(await fleetFullOf(text));
    expect(written).not.toMatch(ACTIVE);
    const root = parse(written);
    expect(shapeOf(root)).toEqual(shapeOf(harmless));
    const [device] = elementsOf(root, 'testcase');
    expect(device?.attributes['name']).toBe(asXml(printable(text)));
    expect(root.children[0]?.attributes['file']).toBe(`inventory/${asXml(shownWithin(text))}.yaml`);
    const [failure] = elementsOf(root, 'failure');
    expect(failure?.attributes['message']).toContain(`device "${asXml(shownWithin(text))}"`);
    expect(failure?.text).toContain(`device "${asXml(shownWithin(text))}"`);
  });
});

/** A text with the two characters made visible that XML cannot hold and that are no harm elsewhere. */
function asXml(text: string): string {
  return text.replace('\ufffe', '\\ufffe').replace('\uffff', '\\uffff');
}

function parse(xml: string): Element {
  const document: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [document];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  for (const event of ['cdata', 'comment', 'doctype'] as const)
    parser.on(event, () => {
      throw new Error(`a ${event} that nobody wrote`);
    });
  parser.write(xml).close();
  const [root] = document.children;
  if (root === undefined) throw new Error('no root element');
  return root;
}

function elementsOf(element: Element, name: string): readonly Element[] {
  return [...(element.name === name ? [element] : []), ...element.children.flatMap((child) => elementsOf(child, name))];
}

function outcomesIn(root: Element): readonly string[] {
  return elementsOf(root, 'testcase').map(({ attributes, children }) => {
    const outcome = children.map(({ name }) => name).join(', ');
    return `${attributes['classname']} ${attributes['name']}: ${outcome === '' ? 'passed' : outcome}`;
  });
}

/** The elements and their attributes without what they say. */
function shapeOf({ name, attributes, children }: Element): unknown {
  return [name, Object.keys(attributes), children.map(shapeOf)];
}
