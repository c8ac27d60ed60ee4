// Writes the compliance report of this repository's own fleet, which docs/report.md shows.
// usage: tsx scripts/generate-example-report.ts [--check]
import path from 'node:path';

import { checkWorkingTree } from '../src/check/check-directory.js';
import { composeReport } from '../src/report/report.js';
import { writeReport } from '../src/report/output-formats.js';
import { hasFailed } from '../src/check/verdict.js';
import { writeGenerated } from './generated-file.js';

const result = await checkWorkingTree(path.resolve(import.meta.dirname, '..'), { asOf: '2026-11-21' });
// Without the commit, which this file would be part of.
const report = composeReport(result, { failed: hasFailed(result, { severity: 'error', onlyNew: false }) });
writeGenerated('docs/example-report.html', [...(await writeReport('html', report))].join(''));
