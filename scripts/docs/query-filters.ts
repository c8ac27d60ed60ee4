import { QUERY_TOPICS } from '../../src/query/query.js';
import { code } from './markdown.js';

type Topic = (typeof QUERY_TOPICS)[number];

/** The filters of each collection; collections with the same filters share a line. */
export function queryFilterList(): string {
  const groups = new Map<string, Topic[]>();
  for (const topic of QUERY_TOPICS) {
    const key = JSON.stringify(topic.filters);
    groups.set(key, [...(groups.get(key) ?? []), topic]);
  }
  return [...groups.values()]
    .map((topics) => {
      const names = topics.flatMap(({ name, aliases }) => [name, ...aliases].map(code)).join(', ');
      return `- ${names}: ${filtersOf(topics)}`;
    })
    .join('\n');
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
    .join('; ');
}
