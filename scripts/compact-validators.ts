import ts from 'typescript';

/** How ajv writes down an error, between what is before its parts and behind them. */
const ADDED_ERROR =
  /const (err\d+) = (\{(?:(?!;if\(vErrors === null\)).)*\});if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}errors\+\+;/gs;

/** What ajv hands to a validator besides the value: where it stands, and three things that no keyword here asks for. */
const PARAMETERS = '{instancePath="", parentData, parentDataProperty, rootData=data}={}';
const ARGUMENTS = /\{instancePath(?::([^{}]*?))?,parentData(?::[^{}]*?)?,parentDataProperty(?::[^{}]*?)?,rootData\}/g;

/**
 * The code of validators that ajv made, in a quarter of the text, which is read at every start: what adds an error is a
 * function, not a copy at each place, and of declarations that are alike there is one.
 * @throws {Error} where ajv writes its code in another way than it did.
 */
export function compactValidators(code: string): string {
  const shorter = code
    .replaceAll(/\/\*# sourceURL="[^"]*" \*\/;/g, '')
    .replaceAll(
      ADDED_ERROR,
      (_match, _name: string, error: string) => `vErrors = addError(vErrors, ${error});errors++;`,
    )
    .replaceAll(PARAMETERS, 'instancePath=""')
    .replaceAll(ARGUMENTS, (_match, pointer?: string) => pointer ?? 'instancePath')
    // To add errors to a copy of those before costs the square of their number.
    .replaceAll(
      /vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\)/g,
      'appendErrors(vErrors, $1.errors)',
    )
    // Most texts are so short, or so long, that their code points need not be counted.
    .replaceAll(
      /func\d+\(([\w.]+)\) ([<>]) (\d+)/g,
      (_match, text: string, sign: string, limit: string) =>
        `${sign === '<' ? 'isShorter' : 'isLonger'}(${text}, ${limit})`,
    )
    // Where the schema has the keyword matters only inside alternatives.
    .replaceAll(/schemaPath:"(?!#[^"]*\/(?:anyOf|oneOf)\/\d)[^"]*",/g, '');
  const left = /vErrors = \[|\.push\(|\.concat\(|parentData|rootData|sourceURL|func\d+\(/.exec(shorter);
  if (left !== null)
    throw new Error(`ajv writes its code otherwise: ${shorter.slice(left.index - 80, left.index + 80)}`);
  return withoutUnused(withoutTwins(withoutSchemas(declarationsOf(shorter))))
    .map(({ text }) => withoutCount(text))
    .join('\n');
}

/** How ajv validates a field by another function, and a list of values by one. */
const FIELD =
  /if\(([\w.]+) !== undefined\)\{if\(!\((validate\d+)\(\1, instancePath\+("[^"]+")\)\)\)\{vErrors = appendErrors\(vErrors, \2\.errors\);errors = vErrors\.length;\}\}/g;
const LIST =
  /if\(([\w.]+) !== undefined\)\{let (data\d+) = \1;if\(Array\.isArray\(\2\)\)\{const (len\d+) = \2\.length;for\(let (i\d+)=0; \4<\3; \4\+\+\)\{if\(!\((validate\d+)\(\2\[\4\], instancePath\+"([^"]+)\/" \+ \4\)\)\)\{vErrors = appendErrors\(vErrors, \5\.errors\);errors = vErrors\.length;\}\}\}else \{vErrors = addError\(vErrors, \{instancePath:instancePath\+"\6",keyword:"type",params:\{type: "array"\}\}\);errors\+\+;\}\}/g;

/** The code of a function that never takes errors back does not count them, and leaves fields and lists to functions. */
function withoutCount(text: string): string {
  if (!text.startsWith('function ') || /\b_errs\d/.test(text)) return text;
  return text
    .replaceAll(FIELD, 'vErrors = validateField($2, $1, instancePath, $3, vErrors);')
    .replaceAll(LIST, 'vErrors = validateList($5, $1, instancePath, "$6", vErrors);')
    .replaceAll(/let errors = 0;|errors\+\+;|errors = vErrors\.length;/g, '')
    .replace('return errors === 0;', 'return vErrors === null;');
}

/** A statement at the top of the code; a name where it declares one. */
interface Statement {
  readonly name: string | undefined;
  readonly text: string;
}

function declarationsOf(code: string): readonly Statement[] {
  const file = ts.createSourceFile('validators.js', code, ts.ScriptTarget.Latest);
  return file.statements
    .filter((statement) => !ts.isEmptyStatement(statement))
    .map((statement) => {
      const text = statement.getText(file);
      const isExported = text.startsWith('export ');
      if (ts.isFunctionDeclaration(statement)) return { name: statement.name?.text, text };
      if (!ts.isVariableStatement(statement) || isExported) return { name: undefined, text };
      const [declared, ...others] = statement.declarationList.declarations;
      if (declared === undefined || others.length > 0 || !ts.isIdentifier(declared.name))
        throw new Error(`ajv writes its code otherwise: ${text.slice(0, 80)}`);
      return { name: declared.name.text, text };
    });
}

/** Puts the few parts of schemas that the code asks for in place of the schemas: names of fields, types, words of a list. */
function withoutSchemas(statements: readonly Statement[]): readonly Statement[] {
  const schemas = new Map<string, unknown>();
  for (const { name, text } of statements) {
    const json = /^const schema\d+ = (.*);$/s.exec(text)?.[1];
    if (name !== undefined && json !== undefined) schemas.set(name, JSON.parse(json));
  }
  const parts: Statement[] = [];
  const declare = (value: string): string => {
    const name = `part${parts.length}`;
    parts.push({ name, text: `const ${name} = ${value};` });
    return name;
  };
  const partOf = (reference: string): unknown => {
    const [name = '', ...keys] = reference.split('.');
    return keys.reduce<unknown>((here, key) => (here as Record<string, unknown>)[key], schemas.get(name));
  };
  const rewritten = statements
    .filter(({ name }) => name === undefined || !schemas.has(name))
    .map(({ name, text }) => ({
      name,
      text: text
        .replaceAll(/func\d+\.call\((schema[\w.]+), (\w+)\)/g, (_match, reference: string, key: string) => {
          const names = Object.keys(partOf(reference) as object);
          return `${declare(`new Set(${JSON.stringify(names)})`)}.has(${key})`;
        })
        .replaceAll(/\bschema\d+\.(?!json\b)[\w.]+/g, (reference) => declare(JSON.stringify(partOf(reference)))),
    }));
  return [...parts, ...rewritten];
}

/** Leaves one of all declarations that say the same, until no two do: what uses twins is a twin then. */
function withoutTwins(statements: readonly Statement[]): readonly Statement[] {
  const first = new Map<string, string>();
  const twins = new Map<string, string>();
  for (const { name, text } of statements) {
    if (name === undefined) continue;
    const alike = renamed(text, new Map([[name, '_']]));
    const twin = first.get(alike);
    if (twin === undefined) first.set(alike, name);
    else twins.set(name, twin);
  }
  if (twins.size === 0) return statements;
  return withoutTwins(
    statements
      .filter(({ name }) => name === undefined || !twins.has(name))
      .map(({ name, text }) => ({ name, text: renamed(text, twins) })),
  );
}

function withoutUnused(statements: readonly Statement[]): readonly Statement[] {
  const used = new Set(statements.flatMap(({ name, text }) => namesIn(text).filter((other) => other !== name)));
  const left = statements.filter(({ name }) => name === undefined || used.has(name));
  return left.length === statements.length ? left : withoutUnused(left);
}

/** The names that ajv gives to what it declares end with a number, and no text in a schema looks like them. */
const NAME = /\b(?:validate|schema|pattern|func|formats|part)\d+\b/g;

function namesIn(text: string): readonly string[] {
  return text.match(NAME) ?? [];
}

function renamed(text: string, names: ReadonlyMap<string, string>): string {
  return text.replaceAll(NAME, (name) => names.get(name) ?? name);
}
