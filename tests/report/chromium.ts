import { existsSync } from 'node:fs';

import { type Browser, chromium } from 'playwright-core';

/** Where systems have a Chromium; FLEETVET_CHROMIUM names another. */
const PLACES = [
  process.env['FLEETVET_CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The Chromium of this system, or undefined where it has none. */
export const CHROMIUM = PLACES.find((place) => place !== undefined && existsSync(place));

/** Starts the Chromium of this system, which can reach no network. */
export async function startChromium(): Promise<Browser> {
  if (CHROMIUM === undefined) throw new Error('there is no Chromium here');
  return chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
}
