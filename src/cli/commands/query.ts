import { isMapping } from '../../model/entry.js';
import { type Command, InvalidArgumentError, Option } from 'commander';

import { quote } from '../../model/describe.js';
import { nearest } from '../../text/nearest.js';
import { UserError } from '../../model/user-error.js';
import {
  type Coverage,
  type GraphqlRequest,
  graphqlWorkingTree,
  parseQueryString,
  type Query,
  type QueryAnswer,
  type QueryFilter,
  QUERY_TOPICS,
  type QueryTopic,
  queryWorkingTree,
} from '../../query/query.js';
import { toJson } from '../../text/json.js';
import { oneLine } from '../../text/printable.js';
import { whatIsLeftOut } from '../../text/unread-files.js';
import { addCommonOptions, type CommonOptions, formatOption, today, wholeNumberArgument } from '../options.js';
import { colorsFor, columnsIfSet, writeMessage, writePieces } from '../terminal.js';
import { withProgress } from '../progress.js';

const FORMATS = ['table', 'json', 'csv'] as const;

interface QueryCommandOptions extends CommonOptions {
  readonly format?: (typeof FORMATS)[number];
  readonly graphql?: string;
  readonly variables?: GraphqlRequest['variables'];
  readonly operationName?: string;
}

/** The options of one collection: those for the page, and the values of its filters by the options' names. */
type CollectionOptions = Readonly<Record<string, unknown>> & {
  readonly filter?: readonly string[];
  readonly sort?: readonly string[];
  readonly limit?: number;
  readonly offset?: number;
  readonly depth?: number;
  readonly excludeM2m?: boolean;
};

const EXAMPLES = `
Examples:
  $ fleetvet query validated-software --device-name ams01-leaf-01   what is approved there, best first
  $ fleetvet query devices --role leaf --has-software-version false
  $ fleetvet query devices --help                                 list the filters of devices
  $ fleetvet query software-versions --q 4.25 -f json             as the REST API returns it
  $ fleetvet query validated-software --filter 'device_name=ams01-leaf-01&preferred=true'
  $ fleetvet query devices --name-ic leaf --sort -name --depth 1 -f json
  $ fleetvet query --graphql '{ devices(role: "leaf") { name software_version { version } } }'

Exit status: 0 even if nothing is found, 2 if the query or the repository cannot be read.`;

/** The query could not run (command-line.md, Exit status). */
const COULD_NOT_RUN = 2;

/** Adds `fleetvet query` with a command for each collection, whose exit status goes to `finish`. */
export function addQueryCommand(program: Command, finish: (status: number) => void): void {
  const command = program
    .command('query')
    .description('list entries as the REST or GraphQL API of Nautobot does')
    .usage('[options] <collection> [filters]')
    // Anything that is not one of the commands below ends up here, with its filters.
    .argument('[collection...]', 'what to list')
    .allowUnknownOption()
    .helpCommand(false);
  command
    .addOption(formatOption(FORMATS, undefined, 'output format (default: table)'))
    .option('--graphql <query>', 'answer a GraphQL query instead (- = read it from standard input)')
    .addOption(new Option('--variables <json>', 'variables of the GraphQL query').argParser(variablesArgument))
    .option('--operation-name <name>', 'the operation of the GraphQL query to run, if it has several');
  addCommonOptions(command)
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
  for (const filter of topic.filters) {
    command.addOption(optionOf(filter));
    for (const lookup of filter.lookups) command.addOption(optionOf(lookup).hideHelp());
  }
  command
    .option('--filter <query-string>', "filters by the API's names, repeatable: name=value&name=value", collect)
    .option('--sort <fields>', 'sort by these fields, separated by commas; a - before a name reverses it', sortArgument)
    .option('--limit <n>', 'maximum number to show (0 = all)', wholeNumberArgument)
    .option('--offset <n>', 'skip this many first', wholeNumberArgument)
    .option('--depth <n>', 'levels of references to show as whole objects in JSON, 0 to 2', wholeNumberArgument)
    .option('--no-exclude-m2m', 'show lists of references in JSON too')
    .addHelpText('after', notesOn(topic))
    .action(async (options: CollectionOptions) => {
      await runQuery(topic, queryOf(topic, options), parent.opts<QueryCommandOptions>());
    });
}

function notesOn({ name, filters }: QueryTopic): string {
  const [first] = filters;
  return `
An entry must match all filters. Repeat a filter to accept any of its values, unless it says otherwise. The value null selects
entries without such a reference. To compare in other ways, add to the name of a filter: for text -ic (contains), -isw (starts
with), -iew (ends with), -ie (equals, ignoring case) or -nic and so on (not); for dates and numbers -gt, -gte, -lt, -lte; -n (not);
-isnull (true: has no value). The options of fleetvet query work here, too.

Examples:
  $ fleetvet query ${name}${
    first === undefined
      ? ''
      : `
  $ fleetvet query ${name} --${hyphenated(first.name)} … --format json
  $ fleetvet query ${name} --filter '${first.name}=…&limit=10'`
  }`;
}

function optionOf({ name, type, description }: Omit<QueryFilter, 'lookups'>): Option {
  const flag = `--${hyphenated(name)}`;
  if (type === 'boolean') return new Option(`${flag} [true|false]`, description).argParser(collect);
  return new Option(`${flag} <${VALUE_NAMES[type]}>`, description).argParser(collect);
}

const VALUE_NAMES = { text: 'value', date: 'date', integer: 'n' } as const;

/** A name of the API spelled as an option: `release_date__gte` is `release-date-gte`. */
function hyphenated(name: string): string {
  return name.replaceAll(/_+/g, '-');
}

function collect(value: string, before: unknown): readonly string[] {
  return [...(Array.isArray(before) ? (before as readonly string[]) : []), value];
}

function sortArgument(value: string): readonly string[] {
  return value.split(',').filter((field) => field !== '');
}

function variablesArgument(text: string): GraphqlRequest['variables'] {
  try {
    const value: unknown = JSON.parse(text);
    if (isMapping(value)) return { ...value };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new InvalidArgumentError('Write a JSON object: {"name": "value"}.');
}

function queryOf({ filters }: QueryTopic, options: CollectionOptions): Query {
  const parsed = (options.filter ?? []).map(parseQueryString);
  const values = new Map<string, string[]>();
  const add = (name: string, given: readonly string[]): void =>
    void values.set(name, [...(values.get(name) ?? []), ...given]);
  for (const filter of filters.flatMap((one) => [one, ...one.lookups])) {
    const given = options[optionOf(filter).attributeName()];
    // An option given without its optional value is true.
    if (given !== undefined) add(filter.name, Array.isArray(given) ? (given as readonly string[]) : ['true']);
  }
  for (const query of parsed) for (const [name, given] of query.filters) add(name, given);
  const ofStrings = <K extends keyof Query>(key: K): Query[K] | undefined =>
    parsed.find((query) => query[key] !== undefined)?.[key];
  return {
    filters: values,
    sort: options.sort ?? parsed.flatMap(({ sort = [] }) => sort),
    limit: options.limit ?? ofStrings('limit'),
    offset: options.offset ?? ofStrings('offset'),
    depth: options.depth ?? ofStrings('depth'),
    excludeM2m: options.excludeM2m === false ? false : ofStrings('excludeM2m'),
  };
}

async function runQuery(topic: QueryTopic, query: Query, options: QueryCommandOptions): Promise<void> {
  if (options.graphql !== undefined)
    throw new UserError('--graphql names its own collections: remove the one on the command line');
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
    width: columnsIfSet(process.stdout),
    asOf: options.asOf ?? today(),
    quiet: options.quiet === true,
  });
}

async function runGraphql(query: string, options: QueryCommandOptions): Promise<number> {
  if (options.format !== undefined && options.format !== 'json')
    throw new UserError(`--graphql prints JSON, not ${options.format}: remove --format`);
  const { variables, operationName } = options;
  const request = { query: query === '-' ? await readStandardInput() : query, variables, operationName };
  const { answer, ...coverage } = await inspecting(options, async (inspect) =>
    graphqlWorkingTree(options.cwd, request, inspect),
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
  writeMessage(oneLine(text));
}
