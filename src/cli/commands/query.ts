import { type Command, Option } from 'commander';

import { quote } from '../../model/describe.js';
import { nearest } from '../../text/nearest.js';
import type { QueryAnswer } from '../../query/query-answer.js';
import { UserError } from '../../model/user-error.js';
import {
  type Coverage,
  graphqlWorkingTree,
  parseQueryString,
  type Query,
  type QueryFilter,
  QUERY_TOPICS,
  type QueryTopic,
  queryWorkingTree,
} from '../../query/query.js';
import { toJson } from '../../text/json.js';
import { oneLine } from '../../text/printable.js';
import { whatIsLeftOut } from '../inspection.js';
import { addCommonOptions, type CommonOptions, today, wholeNumberArgument } from '../options.js';
import { colorsFor, writePieces } from '../terminal.js';
import { withProgress } from '../progress.js';

const FORMATS = ['table', 'json', 'csv'] as const;

interface QueryCommandOptions extends CommonOptions {
  readonly format?: (typeof FORMATS)[number];
  readonly graphql?: string;
}

/** The options of one collection: those for paging, and the values of its filters by the options' names. */
type CollectionOptions = Readonly<Record<string, unknown>> & {
  readonly filter?: readonly string[];
  readonly limit?: number;
  readonly offset?: number;
};

const EXAMPLES = `
Examples:
  $ fleetvet query validated-software --device-name ams-leaf-01   what may run there, in order
  $ fleetvet query devices --role leaf --has-software-version false
  $ fleetvet query devices --help                                 list the filters of devices
  $ fleetvet query software-versions --q 4.25 -f json             as the REST API returns it
  $ fleetvet query validated-software --filter 'device_name=ams-leaf-01&preferred=true'
  $ fleetvet query --graphql '{ devices(role: "leaf") { name software_version { version } } }'

Exit status: 0 whatever is found, 2 if the query or the repository is invalid.`;

/** The query could not run (command-line.md, Exit status). */
const COULD_NOT_RUN = 2;

/** Adds `fleetvet query` with a command for each collection, whose exit status goes to `finish`. */
export function addQueryCommand(program: Command, finish: (status: number) => void): void {
  const command = program
    .command('query')
    .description('list entries as the REST or GraphQL API of Nautobot does')
    .usage('[options] <collection> [filters]')
    // Unknown collections end up here, with their filters.
    .argument('[collection...]', 'what to list, with filters')
    .allowUnknownOption()
    .helpCommand(false);
  addCommonOptions(command)
    .addOption(new Option('-f, --format <name>', 'output format (default: table)').choices(FORMATS))
    .option('--graphql <query>', 'answer a GraphQL query instead (- = read it from standard input)')
    .addHelpText('after', EXAMPLES)
    .action(async ([collection]: string[], options: QueryCommandOptions) => {
      if (collection !== undefined || options.graphql === undefined) throw unknownCollection(collection);
      finish(await runGraphql(options.graphql, options));
    });
  for (const topic of QUERY_TOPICS) addTopic(command, topic);
}

function unknownCollection(word: string | undefined): UserError {
  const names = QUERY_TOPICS.flatMap(({ name, aliases }) => [name, ...aliases]);
  if (word === undefined || word.startsWith('-')) return new UserError(`name a collection first: ${names.join(', ')}`);
  const [near] = nearest(word.replaceAll('_', '-'), names);
  const remedy = near === undefined ? `choose one of ${names.join(', ')}` : `did you mean ${near}?`;
  return new UserError(`there is no collection ${quote(word)}: ${remedy}`);
}

function addTopic(parent: Command, topic: QueryTopic): void {
  const command = parent
    .command(topic.name)
    .description(topic.description)
    .aliases([...topic.aliases]);
  for (const filter of topic.filters) command.addOption(optionOf(filter));
  command
    .option('--filter <query-string>', "filters by the API's names, repeatable: name=value&name=value", collect)
    .option('--limit <n>', 'maximum number to list (0 = all)', wholeNumberArgument)
    .option('--offset <n>', 'number to skip', wholeNumberArgument)
    .addHelpText('after', notesOn(topic))
    .action(async (options: CollectionOptions) => {
      await runQuery(topic, queryOf(topic, options), parent.opts<QueryCommandOptions>());
    });
}

function notesOn({ name, filters }: QueryTopic): string {
  const [first] = filters;
  return `
All filters must match. A filter given several times matches any of its values, unless its description says otherwise.
The value null finds entries without the reference. The options of fleetvet query apply here, too.

Examples:
  $ fleetvet query ${name}${
    first === undefined
      ? ''
      : `
  $ fleetvet query ${name} --${hyphenated(first.name)} … --format json
  $ fleetvet query ${name} --filter '${first.name}=…&limit=10'`
  }`;
}

function optionOf({ name, type, description }: QueryFilter): Option {
  const flag = `--${hyphenated(name)}`;
  if (type === 'boolean') return new Option(`${flag} [true|false]`, description).argParser(collect);
  return new Option(`${flag} <${type === 'date' ? 'date' : 'value'}>`, description).argParser(collect);
}

/** A name of the API as an option: `release_date__gte` is `release-date-gte`. */
function hyphenated(name: string): string {
  return name.replaceAll(/_+/g, '-');
}

function collect(value: string, before: unknown): readonly string[] {
  return [...(Array.isArray(before) ? (before as readonly string[]) : []), value];
}

function queryOf({ filters }: QueryTopic, options: CollectionOptions): Query {
  const parsed = (options.filter ?? []).map(parseQueryString);
  const values = new Map<string, string[]>();
  const add = (name: string, given: readonly string[]): void =>
    void values.set(name, [...(values.get(name) ?? []), ...given]);
  for (const filter of filters) {
    const given = options[optionOf(filter).attributeName()];
    // An option given without its optional value is true.
    if (given !== undefined) add(filter.name, Array.isArray(given) ? (given as readonly string[]) : ['true']);
  }
  for (const query of parsed) for (const [name, given] of query.filters) add(name, given);
  return {
    filters: values,
    limit: options.limit ?? parsed.find(({ limit }) => limit !== undefined)?.limit,
    offset: options.offset ?? parsed.find(({ offset }) => offset !== undefined)?.offset,
  };
}

async function runQuery(topic: QueryTopic, query: Query, options: QueryCommandOptions): Promise<void> {
  if (options.graphql !== undefined)
    throw new UserError('--graphql names its collections in the query: remove the one on the command line');
  const { answer, ...coverage } = await inspecting(options, async (inspect) =>
    queryWorkingTree(options.cwd, topic.name, query, inspect),
  );
  if (options.quiet !== true) for (const note of answer.notes) warn(note);
  warnIfIncomplete(coverage);
  await writePieces(process.stdout, await render(answer, options));
}

async function render(
  answer: QueryAnswer,
  { format = 'table', ...options }: QueryCommandOptions,
): Promise<Iterable<string>> {
  if (format === 'json') return (await import('../../query/formats/json.js')).renderQueryJson(answer);
  if (format === 'csv') return (await import('../../query/formats/csv.js')).renderQueryCsv(answer);
  const { renderQueryTable } = await import('../../query/formats/table.js');
  return renderQueryTable(answer, {
    colors: colorsFor(process.stdout, options.color),
    width: process.stdout.isTTY ? process.stdout.columns : undefined,
    quiet: options.quiet === true,
  });
}

async function runGraphql(query: string, options: QueryCommandOptions): Promise<number> {
  if (options.format !== undefined && options.format !== 'json')
    throw new UserError(`--graphql prints JSON, not ${options.format}: remove --format`);
  const source = query === '-' ? await readStandardInput() : query;
  const { answer, ...coverage } = await inspecting(options, async (inspect) =>
    graphqlWorkingTree(options.cwd, source, inspect),
  );
  warnIfIncomplete(coverage);
  await writePieces(process.stdout, [`${toJson(answer, 2)}\n`]);
  const [error] = answer.errors ?? [];
  if (error === undefined) return 0;
  warn(`the GraphQL query failed: ${error.message}`);
  return COULD_NOT_RUN;
}

async function readStandardInput(): Promise<string> {
  let text = '';
  process.stdin.setEncoding('utf8');
  for await (const chunk of process.stdin) text += String(chunk);
  return text;
}

async function inspecting<T>(
  options: QueryCommandOptions,
  work: (inspect: Parameters<typeof queryWorkingTree>[3]) => Promise<T>,
): Promise<T> {
  const { asOf = today(), config, multiTenantMode, quiet = false } = options;
  return withProgress(quiet, async (onProgress) => work({ asOf, config, multiTenantMode, onProgress }));
}

function warnIfIncomplete(coverage: Coverage): void {
  const note = whatIsLeftOut(coverage);
  if (note !== undefined) warn(note);
}

function warn(text: string): void {
  process.stderr.write(`fleetvet: ${oneLine(text)}\n`);
}
