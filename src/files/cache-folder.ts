import { homedir } from 'node:os';
import path from 'node:path';

/** The folder in which programs of this user keep what they can do without: as the system has it. */
export function defaultCacheFolder(): string {
  const { XDG_CACHE_HOME: given, LOCALAPPDATA: local } = process.env;
  if (given !== undefined && path.isAbsolute(given)) return path.join(given, 'fleetvet');
  if (process.platform === 'win32' && local !== undefined) return path.join(local, 'fleetvet', 'cache');
  return path.join(homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache', 'fleetvet');
}
