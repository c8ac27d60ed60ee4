import type { Source } from '../record.js';

export const nautobotSource: Source = async () => Promise.resolve({ devices: [], skipped: [], changed: [] });
