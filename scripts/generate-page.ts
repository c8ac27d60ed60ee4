// Writes the script and the style of the compliance report's page as a module, from src/report/page/.
// usage: tsx scripts/generate-page.ts [--check]
import path from 'node:path';

import { bundlePage } from './build/page.js';
import { writeGenerated } from './generated-file.js';

const { script, style } = await bundlePage(path.resolve(import.meta.dirname, '..'));
writeGenerated(
  'src/report/generated/page.ts',
  `// Written by scripts/generate-page.ts from src/report/page/. Do not edit.
export const PAGE_SCRIPT = ${JSON.stringify(script)};

export const PAGE_STYLE = ${JSON.stringify(style)};
`,
);
