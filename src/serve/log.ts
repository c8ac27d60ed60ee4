import { toJson } from '../text/json.js';

/** A level of the log; `quiet` servers write warnings and errors only. */
export type LogLevel = 'info' | 'warning' | 'error';

/** Writes an event as one line of JSON. */
export type Log = (level: LogLevel, event: string, fields?: Readonly<Record<string, unknown>>) => void;

/** A log with one line an event, in which text of requests and of the repository can break nothing. */
export function createLog(write: (line: string) => void, quiet: boolean): Log {
  return (level, event, fields = {}) => {
    if (quiet && level === 'info') return;
    write(`${toJson({ time: new Date().toISOString(), level, event, ...fields })}\n`);
  };
}
