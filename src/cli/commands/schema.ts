import type { Command } from 'commander';

import { nearest } from '../../text/nearest.js';
import { listWords } from '../../text/words.js';
import { UserError } from '../../model/user-error.js';
import { writePieces } from '../terminal.js';
import { quote } from '../../model/describe.js';

const EXAMPLES = `
Examples:
  $ fleetvet schema                        list what has a schema
  $ fleetvet schema devices                the fields of a device
  $ fleetvet schema inventory > inventory.schema.json`;

/** Adds `fleetvet schema`. */
export function addSchemaCommand(program: Command): void {
  program
    .command('schema')
    .description('print the JSON Schema of a collection, a kind of file or a JSON output')
    .argument('[collection]', 'a collection, a kind of file or a JSON output (default: list them)')
    .addHelpText('after', EXAMPLES)
    .action(async (topic?: string) => {
      const { isSchemaTopic, SCHEMA_TOPICS, schemaOf } = await import('../../schema/schemas.js');
      if (topic === undefined) {
        await writePieces(process.stdout, [`${SCHEMA_TOPICS.join('\n')}\n`]);
      } else if (isSchemaTopic(topic)) {
        await writePieces(process.stdout, [`${JSON.stringify(schemaOf(topic), null, 2)}\n`]);
      } else {
        const [near] = nearest(topic, SCHEMA_TOPICS);
        throw new UserError(
          `there is no schema ${quote(topic)}: ${near === undefined ? `choose one of ${listWords(SCHEMA_TOPICS, 20, 'or')}` : `did you mean ${near}?`}`,
        );
      }
    });
}
