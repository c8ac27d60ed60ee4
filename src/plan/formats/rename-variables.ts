import { isMap, isScalar, isSeq, parseDocument } from 'yaml';

import { quote } from '../../model/describe.js';
import { UserError } from '../../model/user-error.js';
import { nearest } from '../../text/nearest.js';
import { VARIABLE_NAMES, type Variables, type VariableValue } from './host-variables.js';

/** Gives variables the names and values that playbooks expect. */
export type RenameVariables = (variables: Variables) => Variables;

/** What `--vars` says of one variable: another name, nothing at all, or a template. */
type Rule =
  | { readonly kind: 'rename'; readonly name: string; readonly to: string }
  | { readonly kind: 'drop'; readonly name: string }
  | { readonly kind: 'set'; readonly name: string; readonly value: Template };

/** A value with names of variables in braces. */
type Template = string | number | boolean | readonly Template[] | ReadonlyMap<string, Template>;

const OURS = new Set<string>(VARIABLE_NAMES);
const IDENTIFIER = /^[A-Za-z_]\w*$/;
const PLACEHOLDER = /\{(\w+)\}/g;

/**
 * Reads a `--vars` file: `our_name: their_name` renames a variable, `our_name: null` leaves it out, and `name: "a template"`
 * sets one, with variables in braces and those above it in the file (interop.md, 5).
 * @throws {UserError} where the file is not such a mapping.
 */
export function readVariableNames(file: string, text: string): RenameVariables {
  const fail = (problem: string): never => {
    throw new UserError(`${file}: ${problem}`);
  };
  const document = parseDocument(text, { merge: false });
  const [error] = document.errors;
  if (error !== undefined) fail(error.message.split('\n')[0] ?? 'it is not YAML');
  if (!isMap(document.contents)) return fail('it must be a mapping of variables: our_name: their_name');

  const rules: Rule[] = [];
  const inScope = new Set(OURS);
  for (const { key, value } of document.contents.items) {
    const name = isScalar(key) ? String(key.value) : '';
    if (!IDENTIFIER.test(name)) fail(`${quote(name)} is not the name of a variable: use letters, digits and _`);
    const template = templateOf(value, (problem) => fail(`${name}: ${problem}`));
    const isOurs = OURS.has(name);
    if (template === null) {
      if (!isOurs) fail(`${name} is not a variable of the plan, so it cannot be left out`);
      rules.push({ kind: 'drop', name });
    } else if (isOurs && typeof template === 'string' && !template.includes('{')) {
      if (!IDENTIFIER.test(template))
        fail(`${name}: ${quote(template)} is not the name of a variable: use letters, digits and _`);
      rules.push({ kind: 'rename', name, to: template });
    } else {
      for (const used of placeholdersIn(template)) if (!inScope.has(used)) fail(unknownName(name, used, inScope));
      inScope.add(name);
      rules.push({ kind: 'set', name, value: template });
    }
  }
  refuseSameNames(rules, fail);
  return (variables) => apply(rules, variables);
}

function unknownName(name: string, used: string, inScope: ReadonlySet<string>): string {
  const [near] = nearest(used, inScope);
  const meant = near === undefined ? '' : `: did you mean {${near}}?`;
  return `${name}: there is no variable {${used}}${meant}`;
}

function refuseSameNames(rules: readonly Rule[], fail: (problem: string) => never): void {
  const gone = new Set(rules.flatMap((rule) => (rule.kind === 'set' ? [] : rule.name)));
  const taken = new Set([...OURS].filter((name) => !gone.has(name)));
  for (const rule of rules) {
    const name = rule.kind === 'rename' ? rule.to : rule.name;
    if (rule.kind === 'drop' || (rule.kind === 'set' && OURS.has(name))) continue;
    if (taken.has(name)) fail(`two variables get the name ${name}: rename one of them, or leave it out with null`);
    taken.add(name);
  }
}

function templateOf(node: unknown, fail: (problem: string) => never): Template | null {
  if (node === null) return null;
  if (isSeq(node)) return node.items.map((item) => templateOf(item, fail) ?? fail('a list must not hold null'));
  if (isMap(node))
    return new Map(
      node.items.map(({ key, value }) => [
        isScalar(key) ? String(key.value) : fail('a key must be text'),
        templateOf(value, fail) ?? fail('a mapping must not hold null'),
      ]),
    );
  if (!isScalar(node)) return fail('write the value out: aliases are not read');
  const { value } = node;
  if (typeof value === 'string') {
    if (/\{[{%#]/.test(value))
      return fail('Jinja is not read here: write variables as {software_image}, and Jinja in the playbook');
    return value;
  }
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function placeholdersIn(template: Template): readonly string[] {
  if (typeof template === 'string') return [...template.matchAll(PLACEHOLDER)].map(([, name = '']) => name);
  if (typeof template !== 'object') return [];
  if (isList(template)) return template.flatMap(placeholdersIn);
  return [...template].flatMap(([key, value]) => [...placeholdersIn(key), ...placeholdersIn(value)]);
}

function apply(rules: readonly Rule[], variables: Variables): Variables {
  const scope = new Map(variables);
  const out = new Map(variables);
  // All that gives a name free comes first.
  for (const rule of rules) if (rule.kind !== 'set') out.delete(rule.name);
  for (const rule of rules) {
    if (rule.kind === 'rename') {
      const value = variables.get(rule.name);
      if (value !== undefined) out.set(rule.to, value);
    } else if (rule.kind === 'set') {
      const value = fill(rule.value, scope);
      if (value === undefined) out.delete(rule.name);
      else {
        out.set(rule.name, value);
        // Templates refer to our values, also to renamed ones.
        if (!OURS.has(rule.name)) scope.set(rule.name, value);
      }
    }
  }
  return out;
}

/** The value of a template, or undefined where a variable in it is not known. One that is a variable alone keeps its type. */
function fill(template: Template, scope: Variables): VariableValue | undefined {
  if (typeof template === 'string') {
    const alone = /^\{(\w+)\}$/.exec(template)?.[1];
    return alone === undefined ? fillText(template, scope) : scope.get(alone);
  }
  if (typeof template !== 'object') return template;
  if (isList(template)) {
    const items = template.map((item) => fill(item, scope));
    return items.every((item) => item !== undefined) ? items : undefined;
  }
  const filled = new Map<string, VariableValue>();
  for (const [key, value] of template) {
    const [name, inside] = [fillText(key, scope), fill(value, scope)];
    // A mapping is of use without a field that is not known.
    if (name !== undefined && inside !== undefined) filled.set(name, inside);
  }
  return filled;
}

function fillText(text: string, scope: Variables): string | undefined {
  const values = new Map<string, string>();
  for (const name of placeholdersIn(text)) {
    const value = scope.get(name);
    if (value === undefined || typeof value === 'object') return undefined;
    values.set(name, String(value));
  }
  return text.replace(PLACEHOLDER, (_, name: string) => values.get(name) ?? '');
}

function isList(template: Template): template is readonly Template[] {
  return Array.isArray(template);
}
