import path from 'node:path';
import { pathToFileURL } from 'node:url';

import type * as languageService from '@actions/languageservice';
import { rolldown } from 'rolldown';

import { temporaryFolder } from './repository.js';

type LanguageService = typeof languageService;

/** GitHub's language service for workflows and actions; it imports JSON in a way that Node.js takes only once it is bundled. */
export async function loadLanguageService(): Promise<LanguageService> {
  const folder = temporaryFolder();
  const build = await rolldown({
    input: '@actions/languageservice',
    cwd: import.meta.dirname,
    platform: 'node',
    tsconfig: false,
  });
  await build.write({ file: path.join(folder, 'languageservice.mjs'), format: 'esm' });
  await build.close();
  return (await import(pathToFileURL(path.join(folder, 'languageservice.mjs')).href)) as LanguageService;
}
