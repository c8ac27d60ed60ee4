import { readFileSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';

/** The script and the style of the compliance report's page. */
export interface Page {
  readonly script: string;
  readonly style: string;
}

/**
 * Bundles src/report/page/ for browsers, into one script that a page can hold as it is. The same sources give the same bytes.
 * Throws on every warning of the bundler, and where the script brings a package along, whose licence the page would have to hold.
 */
export async function bundlePage(root: string): Promise<Page> {
  const build = await rolldown({
    cwd: root,
    input: 'src/report/page/main.ts',
    platform: 'browser',
    tsconfig: false,
    onLog(level, log) {
      if (level === 'warn') throw new Error(log.message);
    },
  });
  const { output } = await build.generate({ format: 'iife', comments: false, minify: true });
  await build.close();
  const [chunk] = output;
  if (output.length > 1) throw new Error('the script of the page is more than one file');
  const foreign = chunk.moduleIds.find((id) => id.includes('node_modules'));
  if (foreign !== undefined)
    throw new Error(`the script of the page brings ${foreign} along: put its licence into the page`);
  const script = chunk.code.trim();
  const style = readFileSync(path.join(root, 'src/report/page/style.css'), 'utf8').trim();
  if (/<\/script|<!--/i.test(script) || style.includes('</')) throw new Error('the page would end within its own code');
  return { script, style };
}
