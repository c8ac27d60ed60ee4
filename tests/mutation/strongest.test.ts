import { test } from 'vitest';

import { expectGoldenCase } from './against-build.js';
import { STRONGEST } from './strongest.js';

for (const name of STRONGEST) test(`golden case ${name}`, () => expectGoldenCase(name));
