import { ANSIBLE } from './ansible.js';
import { CATALYST_CENTER } from './catalyst-center.js';
import { CLOUDVISION } from './cloudvision.js';
import { CONTAINERLAB } from './containerlab.js';
import { IPFABRIC } from './ipfabric.js';
import { LIBRENMS } from './librenms.js';
import { NAPALM } from './napalm.js';
import { NORNIR } from './nornir.js';
import type { Preset } from './preset.js';
import { SHOW_VERSION } from './show-version.js';
import { SUZIEQ } from './suzieq.js';

/** The presets of the source `json`; each is the name of a source, too. */
export const PRESETS = {
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
