// The directions of imports. Each comment says the remedy; tests/fixtures/import-directions breaks every rule once.

const npm = (...names) => `(^|/)node_modules/(${names.join('|')})/`;

/** The folders that answer questions about an evaluated repository. */
const ASKING = '(?:explain|query|plan|forecast|policy-tests)';

/** A package that belongs to one folder. */
const packageOnlyIn = (folder, ...names) => ({
  name: `${names[0].replace(/^@/, '').replace('/', '-')}-only-in-${folder}`,
  severity: 'error',
  comment: `Only src/${folder} imports ${names.join(' and ')}: do there what needs it, and hand the result on.`,
  from: { path: '^src/', pathNot: `^src/${folder}/` },
  to: { path: npm(...names) },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'model-imports-nothing',
      severity: 'error',
      comment: 'The model is types and tiny pure functions. Move what needs an import to the stage that uses it.',
      from: { path: '^src/model/' },
      to: { pathNot: '^src/model/' },
    },
    {
      name: 'stages-import-model-only',
      severity: 'error',
      comment:
        'A stage imports src/model and itself. Move the shared type to src/model, or have src/check.ts hand the value over. ' +
        'A new folder of src is a stage until the rules say otherwise.',
      from: { path: `^src/(?!model/|report/|page/|cli/|action/|${ASKING}/)([^/]+)/` },
      to: { path: '^src/', pathNot: ['^src/model/', '^src/$1/'] },
    },
    {
      name: 'questions-import-model-and-evaluate',
      severity: 'error',
      comment:
        'What answers questions about a repository imports src/model, src/evaluate and itself: the rules of matching are ' +
        'asked, not written a second time. Everything else is handed over by a file directly in src/.',
      from: { path: `^src/(${ASKING})/` },
      to: { path: '^src/', pathNot: ['^src/(model|evaluate)/', '^src/$1/'] },
    },
    {
      name: 'report-imports-model-only',
      severity: 'error',
      comment:
        'A reporter is a function of the evaluation: move the type to src/model, or put the value into the evaluation.',
      from: { path: '^src/report/' },
      to: { path: '^src/', pathNot: '^src/(model|report)/' },
    },
    {
      name: 'page-imports-model-only',
      severity: 'error',
      comment:
        'The page runs in a browser and is bundled by itself (scripts/build/page.ts): it imports src/model and itself, and no package.',
      from: { path: '^src/page/' },
      to: { pathNot: '^src/(model|page)/' },
    },
    {
      name: 'nobody-imports-page',
      severity: 'error',
      comment: 'src/page runs in a browser. What the program shares with it belongs into src/model.',
      from: { path: '^src/', pathNot: '^src/page/' },
      to: { path: '^src/page/' },
    },
    {
      name: 'edges-import-composition',
      severity: 'error',
      comment:
        'cli and action turn options into a call and a result into an exit status. Have a file directly in src/ compose the ' +
        'stages and import that.',
      from: { path: '^src/(cli|action)/' },
      to: { path: '^src/[^/]+/', pathNot: ['^src/(model|config|report)/', '^src/(cli|action)/'] },
    },
    {
      name: 'nobody-imports-edges',
      severity: 'error',
      comment: 'cli and action are the outermost: move what is shared to a file directly in src/.',
      from: { path: ['^src/([^/]+)'] },
      to: { path: '^src/(cli|action)/', pathNot: '^src/$1/' },
    },
    {
      name: 'nobody-imports-index',
      severity: 'error',
      comment: 'index.ts is the face for users of the package: import the file that it re-exports from.',
      from: { path: '^src/' },
      to: { path: '^src/index\\.ts$' },
    },
    {
      name: 'src-imports-src-and-schemas',
      severity: 'error',
      comment: 'What is shipped may not need what is not: move the code to src/.',
      from: { path: '^src/', pathNot: '\\.test\\.ts$' },
      to: {
        pathNot: ['^src/', '^schemas/', '(^|/)node_modules/'],
        dependencyTypesNot: ['core'],
        couldNotResolve: false,
      },
    },
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Two files that import each other are one: move what both need to a third, or join them.',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'outside-only-at-edges',
      severity: 'error',
      comment:
        'Only load, git, cli and action touch the outside. Take the value as a parameter, or a source of src/load; what ' +
        'only calculates (path, url, util …) is allowed everywhere but in the model.',
      // What the two edges write files with is shared by them.
      from: { path: '^src/', pathNot: ['^src/(load|git|cli|action)/', '^src/output-file\\.ts$', '\\.test\\.ts$'] },
      to: {
        dependencyTypes: ['core'],
        pathNot: '^(node:)?(assert|buffer|crypto|events|path|path/posix|stream|string_decoder|url|util|zlib)$',
      },
    },
    packageOnlyIn('action', '@actions/core'),
    packageOnlyIn('cli', 'commander', 'ora'),
    packageOnlyIn('load', 'glob'),
    packageOnlyIn('git', 'simple-git'),
    {
      name: 'packages-are-declared',
      severity: 'error',
      comment: 'package.json does not name this package: npm install --save-dev it.',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'imports-resolve',
      severity: 'error',
      comment: 'Nothing is there under this name: mend the path (relative, ending in .js).',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^schemas/'] },
    tsConfig: { fileName: 'tsconfig.json' },
    // Imports of types are directions too.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
