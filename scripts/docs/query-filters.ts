import { QUERY_TOPICS } from '../../src/query/query.js';
import { code, sentence, table } from './markdown.js';

/** A section for each collection that can be asked for: its filters. */
export function queryFilterSections(): string {
  return QUERY_TOPICS.map(({ name, aliases, description, filters }) => {
    const also = aliases.length === 0 ? '' : ` Also ${aliases.map(code).join(', ')}.`;
    const rows = filters.map((filter) => [code(filter.name), filter.type, sentence(filter.description)]);
    return [
      `### ${code(name)}`,
      `${sentence(description)}${also}`,
      table(['filter', 'value', 'an object that'], rows),
    ].join('\n\n');
  }).join('\n\n');
}
