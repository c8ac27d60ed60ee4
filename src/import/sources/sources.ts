import type { LiveSource, Source } from '../record.js';
import { bootstrapSource } from './bootstrap.js';
import { csvSource } from './csv.js';
import { deviceTypeSource } from './device-types.js';
import { jsonSource, PLAIN_JSON } from './json.js';
import { nautobotSource } from './nautobot.js';
import { netboxSource } from './netbox.js';
import { nornirSource } from './nornir.js';
import { oxidizedSource } from './oxidized.js';
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
import { liveNautobot } from '../live/nautobot.js';
import { liveNetbox } from '../live/netbox.js';

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

/** The sources of `fleetvet import`, in the order of the help; `endoflife` is not one, since it only adds dates. */
export const SOURCES: Readonly<Record<string, FileSourceInfo>> = {
  nautobot: {
    title: 'Nautobot: saved answers of GraphQL or the REST API, CSV exports',
    read: nautobotSource,
    extensions: ['.json', '.csv'],
  },
  'nautobot-bootstrap': {
    title: 'global_settings.yml of the Bootstrap integration',
    read: bootstrapSource,
    extensions: ['.yml', '.yaml'],
  },
  netbox: {
    title: 'NetBox: saved answers, CSV exports, device types',
    read: netboxSource,
    extensions: ['.json', '.csv', '.yml', '.yaml'],
  },
  csv: { title: 'spreadsheets saved as CSV', read: csvSource, extensions: ['.csv', '.tsv', '.txt'] },
  json: { title: 'lists of objects in JSON or YAML', read: jsonSource(PLAIN_JSON), extensions: DATA },
  oxidized: { title: 'configurations kept by Oxidized', read: oxidizedSource },
  'devicetype-library': { title: 'NetBox device types', read: deviceTypeSource, extensions: ['.yml', '.yaml'] },
  ...Object.fromEntries(
    Object.entries(PRESETS).map(([name, preset]) => [
      name,
      {
        title: preset.title,
        read: name === 'nornir' ? nornirSource : jsonSource(preset),
        ...(name !== 'ansible' && { extensions: DATA }),
      },
    ]),
  ),
};

/** The sources that can be read over the network, by their names. */
export const LIVE_SOURCES: Readonly<Record<string, LiveSource>> = { nautobot: liveNautobot, netbox: liveNetbox };
