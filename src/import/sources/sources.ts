import type { LiveSource, Source, SourceOptions } from '../record.js';
import { ANSIBLE } from '../presets/ansible.js';
import { CATALYST_CENTER } from '../presets/catalyst-center.js';
import { CLOUDVISION } from '../presets/cloudvision.js';
import { CONTAINERLAB } from '../presets/containerlab.js';
import { IPFABRIC } from '../presets/ipfabric.js';
import { LIBRENMS } from '../presets/librenms.js';
import { NAPALM } from '../presets/napalm.js';
import { NORNIR } from '../presets/nornir.js';
import type { Preset } from '../presets/preset.js';
import { SHOW_VERSION } from '../presets/show-version.js';
import { SUZIEQ } from '../presets/suzieq.js';

/** A source of saved files: what reads it, and which files of a folder it takes. */
interface FileSourceInfo {
  readonly title: string;
  readonly read: Source;
  /** The extensions of its files; without it, any file is one. */
  readonly extensions?: readonly string[];
}

/** The presets of the source `json`; each is the name of a source, too. */
const PRESETS = {
  napalm: NAPALM,
  ansible: ANSIBLE,
  librenms: LIBRENMS,
  'catalyst-center': CATALYST_CENTER,
  cloudvision: CLOUDVISION,
  ipfabric: IPFABRIC,
  suzieq: SUZIEQ,
  'show-version': SHOW_VERSION,
  nornir: NORNIR,
  containerlab: CONTAINERLAB,
} as const satisfies Readonly<Record<string, Preset>>;

const DATA = ['.json', '.ndjson', '.jsonl', '.yml', '.yaml'];

/**
 * The sources of `fleetvet import`, in the order of the help, each loaded on demand. `endoflife` is not one, since it only adds
 * dates.
 */
export const SOURCES: Readonly<Record<string, FileSourceInfo>> = {
  nautobot: {
    title: 'Nautobot: saved answers of GraphQL or the REST API, CSV exports',
    read: async (options) => (await import('./nautobot.js')).nautobotSource(options),
    extensions: ['.json', '.csv'],
  },
  'nautobot-bootstrap': {
    title: 'global_settings.yml of the Bootstrap integration',
    read: async (options) => (await import('./bootstrap.js')).bootstrapSource(options),
    extensions: ['.yml', '.yaml'],
  },
  netbox: {
    title: 'NetBox: saved answers, CSV exports, device types',
    read: async (options) => (await import('./netbox.js')).netboxSource(options),
    extensions: ['.json', '.csv', '.yml', '.yaml'],
  },
  csv: {
    title: 'spreadsheets saved as CSV',
    read: async (options) => (await import('./csv.js')).csvSource(options),
    extensions: ['.csv', '.tsv', '.txt'],
  },
  json: {
    title: 'lists of objects in JSON or YAML',
    read: async (options) => {
      const { jsonSource, PLAIN_JSON } = await import('./json.js');
      return jsonSource(PLAIN_JSON)(options);
    },
    extensions: DATA,
  },
  oxidized: {
    title: 'configurations kept by Oxidized',
    read: async (options) => (await import('./oxidized.js')).oxidizedSource(options),
  },
  'devicetype-library': {
    title: 'NetBox device types',
    read: async (options) => (await import('./device-types.js')).deviceTypeSource(options),
    extensions: ['.yml', '.yaml'],
  },
  ...Object.fromEntries(
    Object.entries(PRESETS).map(([name, preset]) => [
      name,
      {
        title: preset.title,
        read:
          name === 'nornir'
            ? async (options: SourceOptions) => (await import('./nornir.js')).nornirSource(options)
            : async (options: SourceOptions) => (await import('./json.js')).jsonSource(preset)(options),
        ...(name !== 'ansible' && { extensions: DATA }),
      },
    ]),
  ),
};

/** The sources that can be read over the network, by their names. */
export const LIVE_SOURCES: Readonly<Record<string, () => Promise<LiveSource>>> = {
  nautobot: async () => (await import('../live/nautobot.js')).liveNautobot,
  netbox: async () => (await import('../live/netbox.js')).liveNetbox,
};
