import { defineConfig, globalIgnores } from 'eslint/config';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

// As in .dependency-cruiser.cjs.
const edges = ['src/cli/**', 'src/action/**'];
const outside = ['src/files/**', 'src/clients/**', 'src/serve/**', 'src/lsp/**', ...edges];

export default defineConfig(
  globalIgnores([
    'dist/',
    'coverage/',
    '.mutation/',
    '.stryker-tmp/',
    'src/**/generated/',
    'tests/cases/',
    'tests/fixtures/',
    'examples/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Export by name, so that a thing is called the same everywhere.',
        },
      ],
      'object-shorthand': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Packages declare their errors as classes and hand them out as interfaces: nothing but false alarms.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Numbers print the same everywhere.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => void` callbacks in one line are easier to read without braces.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // The compiler's noPropertyAccessFromIndexSignature asks for the brackets.
      '@typescript-eslint/dot-notation': 'off',
      // Interface or type: whichever reads better.
      '@typescript-eslint/consistent-type-definitions': 'off',
    },
  },

  {
    files: ['src/**/*.ts'],
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'error',
    },
  },

  // What is read may be hostile: no regular expression may cost more than its text is long, wherever a match may begin.
  {
    files: ['src/**/*.ts'],
    plugins: { regexp },
    settings: { regexp: { allowedCharacterRanges: 'all' } },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignorePartial: false }],
    },
  },

  // One clock, one disk, one printer: what depends on the world is handed in by the edges.
  {
    files: ['src/**/*.ts'],
    ignores: edges,
    rules: {
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: [...outside, 'src/**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        {
          name: 'process',
          message: 'Only files, clients, serve, lsp, cli and action touch the outside: take the value as a parameter.',
        },
        { name: 'fetch', message: 'Only src/clients and src/action use the network.' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The day is handed in as `asOf`.' },
        { object: 'Math', property: 'random', message: 'The same input gives the same output.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Export by name, so that a thing is called the same everywhere.',
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The day is handed in as `asOf`.',
        },
      ],
    },
  },
  {
    files: ['src/index.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Program > :not(ExportNamedDeclaration[source], ExportAllDeclaration)',
          message: 'index.ts only re-exports: put the code into a file of its own.',
        },
      ],
    },
  },

  {
    files: ['tests/**/*.ts', 'src/**/*.test.ts', 'bench/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  { files: ['vitest.config.ts', 'vitest.mutation.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
);
