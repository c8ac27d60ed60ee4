import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';

import { formats } from '../../src/validate/formats.js';
import { ROOT } from './repositories.js';
import { runCli } from './run-cli.js';

const { stdout } = await runCli(['schema'], ROOT);
const topics = stdout.trimEnd().split('\n');

it('lists the topics, one a line', () => {
  expect(topics).toEqual(
    expect.arrayContaining(['devices', 'validated_software', 'inventory', 'policies', 'config', 'check-output']),
  );
});

describe.each(topics)('the schema of %s', (topic) => {
  it('is self-contained, compiles, and fits its own examples', async () => {
    const printed = await runCli(['schema', topic], ROOT);
    expect(printed).toMatchObject({ status: 0, stderr: '' });
    const schema = JSON.parse(printed.stdout) as { $id: string; examples: readonly unknown[] };
    const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, formats });
    const validate = ajv.compile(schema);
    expect(schema.examples.length).toBeGreaterThan(0);
    for (const example of schema.examples) {
      validate(example);
      expect(validate.errors ?? []).toEqual([]);
    }
  });
});
