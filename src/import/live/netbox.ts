import { openNetboxClient } from '../../clients/netbox-client.js';
import { UserError } from '../../model/user-error.js';
import type { FieldMap, Filter, LiveSource } from '../record.js';
import { fromAnswers } from '../sources/netbox.js';

const LISTS = ['devices', 'device-types', 'inventory-items'] as const;

/** Reads a NetBox by REST (interop.md, 2). Filters apply here: NetBox ignores those that it does not know. */
export const liveNetbox: LiveSource = {
  tokenVariable: 'NETBOX_TOKEN',
  async read({ fields, filters, onProgress, ...server }) {
    const client = await openNetboxClient(server);
    try {
      for (const list of LISTS)
        if ((await client.count(list)) === 0 && list === 'devices')
          throw new UserError(`${client.origin} has no device that the token may view: nothing is imported`);
      const answers: { readonly results: readonly unknown[] }[] = [];
      for (const list of LISTS) {
        const query = list === 'devices' && !readsContext(fields, filters ?? []) ? '&exclude=config_context' : '';
        answers.push({ results: await client.list(list, { query, ...(onProgress && { onPage: onProgress }) }) });
      }
      return fromAnswers(answers, fields, filters ?? []);
    } finally {
      await client.close();
    }
  },
};

/** Whether a definition reads the config context, which takes NetBox long to make. */
function readsContext(fields: FieldMap, filters: readonly Filter[]): boolean {
  const paths = [...Object.values(fields).flat(), ...filters.map(({ field }) => field)];
  return paths.some((path) => path.startsWith('config_context'));
}
