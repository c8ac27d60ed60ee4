// Writes the `rules` of schemas/config.schema.json from the table in src/model/rules.ts, after it has checked the table: a
// text that two rules share was copied and not adapted.
// usage: tsx scripts/generate-rules.ts [--check]
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { format, resolveConfig } from 'prettier';

import { type RuleInfo, RULES } from '../src/model/rules.js';
import { faultsOfRules } from './rule-faults.js';
import { writeGenerated } from './generated-file.js';

interface ConfigSchema {
  readonly properties: { readonly rules: { properties: Readonly<Record<string, unknown>> } };
}

const TARGET = 'schemas/config.schema.json';

const rules: Readonly<Record<string, RuleInfo>> = RULES;
const faults = faultsOfRules(rules);
if (faults.length > 0) throw new Error(`src/model/rules.ts: ${faults.join('; ')}`);

const file = path.resolve(import.meta.dirname, '..', TARGET);
const schema = JSON.parse(readFileSync(file, 'utf8')) as ConfigSchema;
schema.properties.rules.properties = Object.fromEntries(
  Object.entries(rules)
    .filter(([, { alwaysError }]) => !alwaysError)
    .map(([name, { title, severity, description }]) => [
      name,
      {
        $ref: '#/$defs/rule_setting',
        title,
        description,
        examples: [severity === 'error' ? 'warning' : 'error'],
        default: severity,
      },
    ]),
);
writeGenerated(TARGET, await format(JSON.stringify(schema), { ...(await resolveConfig(file)), filepath: file }));
