import type { Severity } from '../../model/severity.js';

/** Severities as sign and word. */
export const SIGNS: Readonly<Record<Severity, string>> = {
  error: '❌ error',
  warning: '⚠️ warning',
  notice: 'ℹ️ notice',
};
