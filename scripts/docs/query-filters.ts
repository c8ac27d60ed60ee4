import { QUERY_TOPICS } from '../../src/query/query.js';
import { code, table } from './markdown.js';

type Topic = (typeof QUERY_TOPICS)[number];

/** The table of the filters of each collection; collections with the same filters share a row. */
export function queryFilterTable(): string {
  const groups = new Map<string, Topic[]>();
  for (const topic of QUERY_TOPICS) {
    const key = JSON.stringify(topic.filters);
    groups.set(key, [...(groups.get(key) ?? []), topic]);
  }
  return table(
    ['collection', 'filters'],
    [...groups.values()].map((topics) => [
      topics.flatMap(({ name, aliases }) => [name, ...aliases].map(code)).join(', '),
      filtersOf(topics),
    ]),
  );
}

/** The names of the filters, those that are not text behind their type. */
function filtersOf([topic]: readonly Topic[]): string {
  const filters = (topic?.filters ?? []).filter(({ name }) => name !== 'id');
  const types = [...new Set(['text', ...filters.map(({ type }) => type)])];
  return types
    .map((type) => {
      const names = filters.filter((filter) => filter.type === type).map(({ name }) => code(name));
      return `${type === 'text' ? '' : `${type}: `}${names.join(', ')}`;
    })
    .join('\n');
}
