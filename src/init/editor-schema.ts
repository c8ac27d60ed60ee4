type Schema = Readonly<Record<string, unknown>>;

/**
 * A JSON Schema for YAML language servers. It accepts what the schema accepts, but suggests text before a mapping, describes
 * defaults, and has descriptions in Markdown.
 */
export function editorSchema(schema: Schema): Schema {
  return adapt(schema) as Schema;
}

function adapt(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(adapt);
  if (typeof value !== 'object' || value === null) return value;
  const schema = asAlternatives(withDefaultInDescription(value as Schema));
  return Object.fromEntries(
    Object.entries(schema).flatMap(([keyword, part]) => {
      // What stands there is data, or a mapping from names to schemas.
      if (DATA.has(keyword)) return [[keyword, part]];
      const adapted: readonly [string, unknown] = [keyword, adapt(part)];
      const isMarkdown = keyword === 'description' && typeof part === 'string' && part.includes('`');
      return isMarkdown ? [adapted, ['markdownDescription', part]] : [adapted];
    }),
  );
}

const DATA = new Set(['examples', 'default', 'enum', 'const']);

/** Adds the default to the description of a schema, since editors do not show it anywhere else. */
function withDefaultInDescription(schema: Schema): Schema {
  const { description, default: value } = schema;
  const isEmpty =
    value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
  if (isEmpty || typeof description !== 'string') return schema;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return { ...schema, description: `${description} Default: \`${text}\`.` };
}

/** The keywords that are about text only. */
const OF_TEXT = new Set(['minLength', 'maxLength', 'pattern', 'format']);

/** The keywords that are for people. */
const ANNOTATIONS = new Set(['title', 'description', 'markdownDescription', 'examples', '$schema', '$id', '$defs']);

/**
 * A schema of text or a mapping as a choice between the two: where a language server finds `properties`, it completes the
 * mapping, which is the rarer one.
 */
function asAlternatives(schema: Schema): Schema {
  const { type, ...keywords } = schema;
  if (!Array.isArray(type) || !type.includes('string') || schema['properties'] === undefined) return schema;
  const only = (wanted: (keyword: string) => boolean): Schema =>
    Object.fromEntries(Object.entries(keywords).filter(([keyword]) => wanted(keyword)));
  const scalars = (type as readonly string[]).filter((each) => each !== 'object');
  return {
    ...only((keyword) => ANNOTATIONS.has(keyword)),
    anyOf: [
      {
        type: scalars.length === 1 ? scalars[0] : scalars,
        ...only((keyword) => OF_TEXT.has(keyword)),
      },
      { type: 'object', ...only((keyword) => !OF_TEXT.has(keyword) && !ANNOTATIONS.has(keyword)) },
    ],
  };
}
