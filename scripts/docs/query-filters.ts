import { QUERY_TOPICS } from '../../src/query/query.js';
import { code, sentence, table } from './markdown.js';

/** A section for each collection that can be asked for: its filters. */
export function queryFilterSections(): string {
  return QUERY_TOPICS.map(({ name, aliases, description, filters }) => {
    const also = aliases.length === 0 ? '' : ` Also ${aliases.map(code).join(', ')}.`;
    const rows = filters.map((filter) => [
      code(filter.name),
      filter.type,
      sentence(filter.description),
      filter.lookups.map((lookup) => lookup.name.slice(filter.name.length + 2)).join(' '),
    ]);
    return [
      `### ${code(name)}`,
      `${sentence(description)}${also}`,
      table(['filter', 'value', 'an object that', 'lookups'], rows),
    ].join('\n\n');
  }).join('\n\n');
}
