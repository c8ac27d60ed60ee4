// The five layers of the code and the direction of every import between them. Each comment says what to do instead;
// tests/fixtures/import-directions breaks every rule once, and `npm run imports` checks both.

/** The layers, lowest first. A folder imports from its own layer only what a rule below allows. */
const BASE = 'model|text|versions';
const STAGES = 'clients|parse|validate|resolve|evaluate|compare|formats|schema';
const CHECK = 'check';
const QUESTIONS = 'explain|plan|forecast|query|policy-tests|report|init|import|baseline|push|images|serve|lsp';
const EDGES = 'cli|action';

/** The questions that may import other questions, and which. */
const QUESTIONS_OF_QUESTIONS = { report: 'plan|forecast', serve: 'query|explain|report', lsp: 'explain' };

/** The folders that may touch the disk, the network, the clock or the process. */
const OUTSIDE = `files|clients|serve|lsp|${EDGES}`;

const folder = (names) => `^src/(?:${names})/`;
const npm = (...names) => `(^|/)node_modules/(${names.join('|')})/`;

/** A package that belongs to one folder. */
const packageOnlyIn = (name, ...packages) => ({
  name: `${packages[0].replace(/^@/, '').replace('/', '-')}-only-in-${name.replace('/', '-')}`,
  severity: 'error',
  comment: `Only src/${name} imports ${packages.join(' and ')}: do the work there and pass the result on.`,
  from: { path: '^src/', pathNot: `^src/${name}/` },
  to: { path: npm(...packages) },
});

/** A question that may import other questions. */
const questionImports = ([name, others]) => ({
  name: `${name}-imports-${others.replaceAll('|', '-')}`,
  severity: 'error',
  comment: `Of the other questions, src/${name} imports ${others.replaceAll('|', ', ')} only: move what both need to src/check or to a stage.`,
  from: { path: `^src/${name}/` },
  to: { path: folder(QUESTIONS), pathNot: folder(`${name}|${others}`) },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'folders-have-a-layer',
      severity: 'error',
      comment:
        'Only index.ts lies directly in src/, and every folder has a layer: move the file to the folder that it answers a ' +
        'question of, or name the new folder at the top of .dependency-cruiser.cjs.',
      from: {
        path: '^src/',
        pathNot: ['^src/index\\.ts$', folder([BASE, 'files', STAGES, CHECK, QUESTIONS, EDGES].join('|'))],
      },
      to: {},
    },
    {
      name: 'base-imports-base-only',
      severity: 'error',
      comment:
        'src/model, src/text and src/versions import each other only: move what needs more to the stage that uses it.',
      from: { path: folder(BASE) },
      to: { path: '^src/', pathNot: folder(BASE) },
    },
    {
      name: 'model-imports-no-package',
      severity: 'error',
      comment:
        'The model is types and small pure functions: move what needs a package or Node.js to the stage that uses it.',
      from: { path: '^src/model/' },
      to: { pathNot: folder(BASE) },
    },
    {
      name: 'stages-import-base-and-files',
      severity: 'error',
      comment:
        'A stage imports the base, src/files and itself: move a shared type to src/model, or let src/check pass the value on.',
      from: { path: `^src/(files|${STAGES})/` },
      to: { path: '^src/', pathNot: [folder(`${BASE}|files`), '^src/$1/'] },
    },
    {
      name: 'check-imports-stages',
      severity: 'error',
      comment: 'src/check composes the stages: let the question import it, not the other way round.',
      from: { path: folder(CHECK) },
      to: { path: '^src/', pathNot: folder([BASE, 'files', STAGES, CHECK].join('|')) },
    },
    {
      name: 'questions-import-no-question',
      severity: 'error',
      comment:
        'A question imports the check, the stages and itself: move what two questions need to src/check or to a stage.',
      from: {
        path: `^src/(${QUESTIONS})/`,
        pathNot: folder(Object.keys(QUESTIONS_OF_QUESTIONS).join('|')),
      },
      to: { path: folder(QUESTIONS), pathNot: '^src/$1/' },
    },
    ...Object.entries(QUESTIONS_OF_QUESTIONS).map(questionImports),
    {
      name: 'nobody-imports-edges',
      severity: 'error',
      comment: 'src/cli and src/action are the top layer: move what others need to a question or to src/check.',
      from: { path: '^src/([^/]+)' },
      to: { path: folder(EDGES), pathNot: '^src/$1/' },
    },
    {
      name: 'nobody-imports-page',
      severity: 'error',
      comment: 'src/report/page runs in a browser: move what the program shares with it to src/report/page-data.ts.',
      from: { path: '^src/', pathNot: '^src/report/page/' },
      to: { path: '^src/report/page/' },
    },
    {
      name: 'page-imports-page-data',
      severity: 'error',
      comment:
        'The page is bundled for browsers by itself (scripts/build/page.ts): it imports src/report/page-data.ts, ' +
        'src/text and itself, and no package.',
      from: { path: '^src/report/page/' },
      to: { pathNot: ['^src/report/page/', '^src/report/page-data\\.ts$', '^src/text/'] },
    },
    {
      name: 'nobody-imports-index',
      severity: 'error',
      comment: 'index.ts is for users of the package: import the file that it re-exports from.',
      from: { path: '^src/' },
      to: { path: '^src/index\\.ts$' },
    },
    {
      name: 'src-imports-src-and-schemas',
      severity: 'error',
      comment: 'What is shipped must not need what is not: move the code to src/.',
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
      comment: 'Join two files that import each other, or move what both need to a third.',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'outside-only-at-edges',
      severity: 'error',
      comment:
        'Only files, clients, serve, lsp, cli and action touch the outside: take the value as a parameter, or read it from a ' +
        'source of src/files. Modules that only calculate (path, url, util …) are allowed everywhere but in the model. ' +
        'src/text/digest.ts loads crypto on demand.',
      from: { path: '^src/', pathNot: [folder(OUTSIDE), '\\.test\\.ts$', '^src/text/digest\\.ts$'] },
      to: {
        dependencyTypes: ['core'],
        pathNot: '^(node:)?(assert|buffer|crypto|events|path|path/posix|stream|string_decoder|url|util|zlib)$',
      },
    },
    packageOnlyIn('action', '@actions/core'),
    packageOnlyIn('cli', 'commander', 'ora'),
    packageOnlyIn('clients', 'undici'),
    packageOnlyIn('files', 'glob', 'chokidar'),
    packageOnlyIn('files/git', 'simple-git'),
    packageOnlyIn('lsp', 'vscode-languageserver', 'vscode-languageserver-textdocument'),
    packageOnlyIn('serve', 'fastify', '@fastify/[^/]+'),
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
      comment: 'There is no file of this name: fix the path (relative, ending in .js).',
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
