import { existsSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';

/** What is built, by the name it gets in dist/. The first two are always there. */
const ENTRIES = { cli: 'src/cli/main.ts', index: 'src/index.ts', action: 'src/action/main.ts' };

const SHEBANG = '#!/usr/bin/env node\n';

/** What every check needs: all of src but the entries and what is imported only when it is asked for, and its packages. */
const ON_DEMAND = new RegExp(
  [
    '/src/(?:cli|action|git|explain|query|plan|forecast|policy-tests|init)/',
    '/src/(?:index|schemas|inspect|merge|explain|query|plan|forecast|test-policy|load-policy-tests|init|compliance-report|report-commit)\\.ts$',
    '/src/parse/library/',
    '/src/evaluate/exclusion\\.ts$',
    '/src/report/(?:junit|junit-cases|xml|csv)\\.ts$',
    '/src/validate/(?:validate-policy-tests|generated/policy-test-field-names|generated/policy-test-validators)\\.[jt]s$',
    '/src/report/(?:explain|query|plan|forecast|policy-tests)/',
    '/src/report/compliance/(?!formats\\.ts$)',
  ].join('|'),
);
const CORE_PACKAGES =
  /\/node_modules\/(?:glob|minimatch|brace-expansion|balanced-match|minipass|path-scurry|lru-cache|picocolors)\//;

function isCore(module: string): boolean {
  const id = module.replaceAll('\\', '/');
  return CORE_PACKAGES.test(id) || (id.includes('/src/') && !id.includes('/node_modules/') && !ON_DEMAND.test(id));
}

/** What the entry of the command line needs before it knows what to load: a chunk of its own, so that it is little. */
const FIRST = /\/src\/(?:model\/(?:user-error|version)|report\/(?:printable|one-line))\.ts$/;

export interface Bundle {
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
        { name: 'first', test: (id) => FIRST.test(id.replaceAll('\\', '/')), priority: 1 },
        { name: 'core', test: isCore },
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
    const text = file.fileName === 'cli.js' && !file.code.startsWith('#!') ? SHEBANG + file.code : file.code;
    return [file.fileName, text] as const;
  });
  const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
  return { files, modules };
}
