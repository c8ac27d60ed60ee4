// Compiles schemas into functions that say yes or no. ajv's validators say what is wrong too, and take three times as long
// for what is right, which is nearly everything: they are asked only about what these functions refuse.

export type Schema = Readonly<Record<string, unknown>>;

/** Finds the schema that a reference in a file leads to. */
export type Resolve = (reference: string, file: string) => { readonly schema: Schema; readonly file: string };

/** What says nothing about whether a value fits. */
const SILENT = new Set(['$schema', '$id', '$defs', 'title', 'description', 'examples', 'default']);

const CONDITIONS: Readonly<Record<string, string>> = {
  string: 'typeof v === "string"',
  object: 'isMapping(v)',
  array: 'Array.isArray(v)',
  boolean: 'typeof v === "boolean"',
  null: 'v === null',
  integer: 'Number.isInteger(v)',
  number: 'Number.isFinite(v)',
};

/** The pattern of names, which a function finds out faster than an expression. */
const TRIMMED = String.raw`^(\S([\s\S]*\S)?)?$`;

/**
 * The text of a module that exports a function for each name, which says whether a value fits the schema that it refers to.
 * @throws {Error} for a keyword that is not known here: there is no guessing.
 */
export function compileAcceptors(names: Readonly<Record<string, string>>, resolve: Resolve): string {
  const functions: string[] = [];
  const constants: string[] = [];
  const known = new Map<string, string>();

  const constant = (text: string): string => {
    const at = constants.includes(text) ? constants.indexOf(text) : constants.push(text) - 1;
    return `c${at}`;
  };

  /** The name of the function for a schema; schemas that ask the same share one. */
  const functionFor = (schema: Schema, file: string): string => {
    const keywords = Object.keys(schema).filter((keyword) => !SILENT.has(keyword));
    if (keywords.length === 1 && keywords[0] === '$ref') {
      const target = resolve(String(schema['$ref']), file);
      return functionFor(target.schema, target.file);
    }
    const body = linesFor(schema, file)
      .map((line) => `  ${line}\n`)
      .join('');
    let name = known.get(body);
    if (name === undefined) {
      known.set(body, (name = `a${known.size}`));
      functions.push(`function ${name}(v) {\n${body}  return true;\n}`);
    }
    return name;
  };

  const linesFor = (schema: Schema, file: string): readonly string[] => {
    const rest = new Map(Object.entries(schema).filter(([keyword]) => !SILENT.has(keyword)));
    const take = (keyword: string): unknown => {
      const value = rest.get(keyword);
      rest.delete(keyword);
      return value;
    };
    const each = (schemas: unknown): readonly string[] =>
      (schemas as readonly Schema[]).map((part) => `${functionFor(part, file)}(v)`);
    const lines: string[] = [];
    const refuse = (condition: string): void => void lines.push(`if (${condition}) return false;`);
    const within = (type: 'string' | 'array' | 'object' | 'number', inner: readonly string[]): void => {
      if (inner.length === 0) return;
      if (types.length === 1 && types[0] === type) lines.push(...inner);
      else lines.push(`if (${CONDITIONS[type] ?? ''}) {`, ...inner.map((line) => `  ${line}`), '}');
    };

    const types = [take('type') ?? []].flat() as unknown as readonly string[];
    if (types.length > 0) refuse(`!(${types.map((type) => CONDITIONS[type]).join(' || ')})`);
    const reference = take('$ref');
    if (typeof reference === 'string') {
      const target = resolve(reference, file);
      refuse(`!${functionFor(target.schema, target.file)}(v)`);
    }
    const [oneOf, values] = [take('const'), take('enum')];
    if (oneOf !== undefined) refuse(`v !== ${JSON.stringify(oneOf)}`);
    if (values !== undefined) refuse(`!${constant(`new Set(${JSON.stringify(values)})`)}.has(v)`);
    within('string', linesForText(take, constant));
    within('number', linesForNumber(take));
    within('array', linesForList(take, file));
    within('object', linesForMapping(take, file));
    for (const call of each(take('allOf') ?? [])) refuse(`!${call}`);
    const [anyOf, exactlyOne, not] = [take('anyOf'), take('oneOf'), take('not')];
    if (anyOf !== undefined) refuse(`!(${each(anyOf).join(' || ')})`);
    if (exactlyOne !== undefined) refuse(`${each(exactlyOne).join(' + ')} !== 1`);
    if (not !== undefined) refuse(each([not])[0] ?? '');
    const [condition, consequence] = [take('if'), take('then')];
    if (condition !== undefined) refuse(each([condition, consequence]).join(' && !'));
    if (rest.size > 0) throw new Error(`no acceptor knows the keyword ${[...rest.keys()].join(', ')} in ${file}`);
    return lines;
  };

  const linesForList = (take: Take, file: string): readonly string[] => {
    const [items, minItems, uniqueItems] = [take('items'), take('minItems'), take('uniqueItems')];
    const lines: string[] = [];
    if (minItems !== undefined) lines.push(`if (v.length < ${Number(minItems)}) return false;`);
    if (items !== undefined)
      lines.push(`for (const item of v) if (!${functionFor(items as Schema, file)}(item)) return false;`);
    if (uniqueItems === true) {
      // Of texts a set tells twins apart; of mappings it does not.
      const { type } =
        'type' in (items as Schema) ? (items as Schema) : resolve(String((items as Schema)['$ref']), file).schema;
      if (type !== 'string') throw new Error(`no acceptor can tell whether items of ${file} are unique`);
      lines.push('if (v.length > 1 && new Set(v).size !== v.length) return false;');
    }
    return lines;
  };

  const linesForMapping = (take: Take, file: string): readonly string[] => {
    const properties = Object.entries((take('properties') ?? {}) as Readonly<Record<string, Schema>>);
    const required = new Set((take('required') ?? []) as readonly string[]);
    const isClosed = take('additionalProperties') === false;
    const [minProperties, dependent] = [take('minProperties'), take('dependentRequired')];
    const lines: string[] = [];
    if (properties.length > 0) lines.push('let field;');
    // The number of fields that are known: where there are more, one is not.
    if (isClosed) lines.push('let fields = 0;');
    for (const [name, property] of properties) {
      const call = `${functionFor(property, file)}(field)`;
      const count = isClosed ? ' fields += 1;' : '';
      lines.push(
        `field = ${fieldOf(name)};`,
        required.has(name)
          ? `if (field === undefined || !${call}) return false;${count}`
          : `if (field !== undefined) { if (!${call}) return false;${count} }`,
      );
    }
    const declared = new Set(properties.map(([name]) => name));
    for (const name of required)
      if (!declared.has(name)) lines.push(`if (${fieldOf(name)} === undefined) return false;`);
    for (const [name, others] of Object.entries((dependent ?? {}) as Readonly<Record<string, readonly string[]>>)) {
      const missing = others.map((other) => `${fieldOf(other)} === undefined`).join(' || ');
      lines.push(`if (${fieldOf(name)} !== undefined && (${missing})) return false;`);
    }
    if (minProperties !== undefined) lines.push(`if (Object.keys(v).length < ${Number(minProperties)}) return false;`);
    if (isClosed) lines.push('for (const _ in v) fields -= 1;', 'if (fields !== 0) return false;');
    return lines;
  };

  const exports = Object.entries(names).map(([name, reference]) => {
    const { schema, file } = resolve(reference, '');
    return `export const ${name} = ${functionFor(schema, file)};`;
  });
  return `import { formats, isLonger, isMapping, isShorter, isTrimmed } from '../formats.js';

${[...constants.map((text, at) => `const c${at} = ${text};`), ...functions, ...exports].join('\n')}`;
}

function fieldOf(name: string): string {
  return /^[a-z_]+$/.test(name) ? `v.${name}` : `v[${JSON.stringify(name)}]`;
}

type Take = (keyword: string) => unknown;

function linesForText(take: Take, constant: (text: string) => string): readonly string[] {
  const [minLength, maxLength, pattern, format] = ['minLength', 'maxLength', 'pattern', 'format'].map(take);
  const lines: string[] = [];
  if (minLength === 1) lines.push('if (v === "") return false;');
  else if (minLength !== undefined) lines.push(`if (isShorter(v, ${Number(minLength)})) return false;`);
  if (maxLength !== undefined) lines.push(`if (isLonger(v, ${Number(maxLength)})) return false;`);
  if (pattern === TRIMMED) lines.push('if (!isTrimmed(v)) return false;');
  else if (pattern !== undefined)
    lines.push(`if (!${constant(`new RegExp(${JSON.stringify(pattern)}, "u")`)}.test(v)) return false;`);
  if (format !== undefined) lines.push(`if (!formats[${JSON.stringify(format)}](v)) return false;`);
  return lines;
}

function linesForNumber(take: Take): readonly string[] {
  const [minimum, maximum] = [take('minimum'), take('maximum')];
  return [
    ...(minimum === undefined ? [] : [`if (v < ${Number(minimum)}) return false;`]),
    ...(maximum === undefined ? [] : [`if (v > ${Number(maximum)}) return false;`]),
  ];
}
