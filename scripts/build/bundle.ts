import { existsSync } from 'node:fs';
import path from 'node:path';
import { rolldown, type RolldownPlugin } from 'rolldown';

import { withoutFacades } from './facades.js';

/** What is built, by the name it gets in dist/. The first two are always there. */
const ENTRIES = { cli: 'src/cli/main.ts', index: 'src/index.ts', action: 'src/action/main.ts' };

const SHEBANG = '#!/usr/bin/env node\n';

/**
 * What a plain check needs, whoever asks for it, and what the command line needs besides: each with all that it imports, but
 * for what it imports dynamically. Other commands build on the same.
 */
const CORE = /\/src\/(?:check\/(?:check-directory|verdict)|cli\/render)\.ts$/;
const COMMAND_LINE = /\/src\/cli\/(?:program|commands\/check)\.ts$/;

/** What the entry of the command line needs before it knows what to load: a chunk of its own, so that it is little. */
const FIRST = /\/src\/(?:model\/(?:user-error|version)|text\/(?:printable|lazy-regexp))\.ts$/;

/** The chunks that every check reads. */
const EVERY_RUN = new Set(['first', 'core', 'command-line']);

interface Bundle {
  /** The text of each file, by its path in dist/. */
  readonly files: readonly (readonly [name: string, text: string])[];
  /** The absolute paths of all modules that have code in the files. */
  readonly modules: readonly string[];
}

/**
 * Bundles the programs and all they import from npm, split so that what is imported dynamically is read only when it is
 * needed. The same sources give the same bytes. Throws on every warning of the bundler.
 */
export async function bundle(root: string): Promise<Bundle> {
  const input = Object.fromEntries(
    Object.entries(ENTRIES).filter(([name, file]) => name !== 'action' || existsSync(path.join(root, file))),
  );
  const build = await rolldown({
    cwd: root,
    input,
    platform: 'node',
    plugins: [withoutPrograms(root)],
    tsconfig: false,
    // GitHub's toolkit says nothing of itself, and would bring an HTTP client along that nothing uses: 0.6 MB.
    treeshake: { moduleSideEffects: (id) => !/[\\/]node_modules[\\/]@actions[\\/]/.test(id) },
    onLog(level, log) {
      if (level === 'warn') throw new Error(log.message);
    },
  });
  const { output } = await build.generate({
    dir: 'dist',
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    // Without groups, every small module that two chunks share becomes a chunk of its own.
    codeSplitting: {
      groups: [
        { name: 'first', test: (id) => FIRST.test(withSlashes(id)), priority: 2 },
        { name: 'core', test: (id) => CORE.test(withSlashes(id)), priority: 1 },
        { name: 'command-line', test: (id) => COMMAND_LINE.test(withSlashes(id)) },
      ],
    },
    comments: false,
    // Names and lines are kept, so that the stack of a bug and the diff of a build can be read. Without them the files
    // are a third smaller and start no sooner (measured).
    minify: { compress: true, mangle: false, codegen: { removeWhitespace: false } },
  });
  await build.close();

  const files = output.map((file) => {
    if (file.type !== 'chunk') throw new Error(`${file.fileName} is not JavaScript: dist/ has no place for it`);
    const code = EVERY_RUN.has(file.name) ? inAscii(file.code) : file.code;
    const text = file.fileName === 'cli.js' && !code.startsWith('#!') ? SHEBANG + code : code;
    return [file.fileName, text] as const;
  });
  const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
  return { files: withoutFacades(files), modules };
}

/** Code with escapes in its texts and regular expressions, the only places for other characters: Node.js decodes it faster. */
function inAscii(code: string): string {
  const raw = /String\.raw`[^`]*[^\0-\x7f]/.exec(code);
  if (raw !== null) throw new Error(`escape the characters beyond ASCII: ${raw[0]}`);
  return code.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function withSlashes(id: string): string {
  return id.replaceAll('\\', '/');
}

/** Loads no part of Node.js that starts programs, and with it all that talks to networks, for commander, which makes no use of it here. */
function withoutPrograms(root: string): RolldownPlugin {
  return {
    name: 'without-programs',
    resolveId: {
      filter: { id: /^node:child_process$/ },
      handler: (_id, importer) =>
        importer?.includes('commander') === true ? path.join(root, 'scripts/build/no-programs.ts') : null,
    },
  };
}
