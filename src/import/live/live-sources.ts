import type { LiveSource } from './live-source.js';
import { liveNautobot } from './nautobot.js';
import { liveNetbox } from './netbox.js';

/** The sources that can be read over the network, by their names. */
export const LIVE_SOURCES: Readonly<Record<string, LiveSource>> = { nautobot: liveNautobot, netbox: liveNetbox };
