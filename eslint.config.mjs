import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import reactHooks from 'eslint-plugin-react-hooks';

/**
 * The import rules of the house: domain ← words ← adaptive-cards ← bot ← functions, the contracts stand on the
 * domain, and the tab sees only the domain, the words and the contracts. `allow` lists the packages a folder may name; everything else is refused.
 */
const folder = (name, { forbid, packages }) => ({
  files: [`${name}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...forbid.map((other) => ({
            regex: `(^|/)\\.\\./(.*/)?${other}(/|$)`,
            message: `${name} may not import ${other}`,
          })),
          {
            regex: `^(?!\\.|(${packages.join('|') || '$^'})(/|$))`,
            message: `${name} may not import this package`,
          },
        ],
      },
    ],
  },
});

/** What needs types to be seen is oxlint's, in .oxlintrc.json. A reader looks for an override where a literal is spread, and there is none. */
const spreadLiterals = [
  ['SpreadElement > ObjectExpression', 'write the fields where they belong'],
  [
    'SpreadElement > :matches(ArrayExpression, TSAsExpression > ArrayExpression)',
    'write the elements where they belong',
  ],
].map(([selector, message]) => ({ selector, message }));

const clockAndChance = [
  { object: 'Date', property: 'now', message: 'time is an argument here' },
  { object: 'Math', property: 'random', message: 'chance is an argument here' },
];

export default tseslint.config(
  { ignores: ['dist/**', '.local/**', '.test/**', 'node_modules/**'] },
  js.configs.recommended,
  ...tseslint.configs.strict.map((config) => ({ ...config, files: ['**/*.{ts,tsx}'] })),
  {
    files: ['**/*.{ts,tsx}'],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Program > VariableDeclaration[kind="let"]',
          message: 'state of a module is shared by all users',
        },
        { selector: 'ExportDefaultDeclaration', message: 'named exports only' },
        {
          selector: 'JSXAttribute[name.name="autoFocus"]',
          message: 'Preact leaves it to the browser, which heeds it once; give the focus yourself',
        },
        ...spreadLiterals,
      ],
      // Leaving a field out of a copy names it.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      'max-params': ['error', 4],
      eqeqeq: 'error',
    },
  },
  {
    files: ['{domain,words,contracts,adaptive-cards,bot}/**/*.ts', 'functions/**/*.ts', 'tab/**/*.{ts,tsx}'],
    ignores: ['functions/local/**', 'functions/build/**'],
    rules: { 'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['{domain,words,contracts,adaptive-cards,bot,functions}/**/*.ts'],
    ignores: ['functions/config.ts', 'functions/local/**', 'functions/build/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'only functions/config.ts reads the environment' },
      ],
    },
  },
  {
    files: ['{domain,words,contracts,adaptive-cards}/**/*.ts'],
    rules: {
      'no-restricted-properties': ['error', ...clockAndChance],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'time is an argument here',
        },
        {
          selector: 'Program > VariableDeclaration[kind="let"]',
          message: 'state of a module is shared by all users',
        },
        { selector: 'ExportDefaultDeclaration', message: 'named exports only' },
        ...spreadLiterals,
      ],
    },
  },
  {
    files: ['{domain,words,contracts,adaptive-cards,bot,functions}/**/*.ts'],
    ignores: ['functions/log/**', 'functions/local/**', 'functions/build/**'],
    rules: { 'no-console': 'error' },
  },
  folder('domain', {
    forbid: ['words', 'contracts', 'adaptive-cards', 'bot', 'functions', 'tab'],
    packages: [],
  }),
  folder('words', { forbid: ['contracts', 'adaptive-cards', 'bot', 'functions', 'tab'], packages: [] }),
  folder('adaptive-cards', {
    forbid: ['contracts', 'bot', 'functions', 'tab'],
    packages: ['zod', '@microsoft/teams\\.cards'],
  }),
  folder('bot', {
    forbid: ['contracts', 'functions', 'tab'],
    packages: ['botbuilder', 'node:crypto', '@azure/identity', 'zod'],
  }),
  {
    files: ['functions/**/*.ts'],
    ignores: ['functions/storage/**', 'functions/local/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: ['@azure/data-tables', '@azure/storage-blob', '@azure/storage-queue'].map((name) => ({
            name,
            message: 'only functions/storage talks to the storage account',
          })),
          patterns: [{ regex: '(^|/)\\.\\./(.*/)?tab(/|$)', message: 'functions may not import the tab' }],
        },
      ],
    },
  },
  folder('contracts', { forbid: ['words', 'adaptive-cards', 'bot', 'functions', 'tab'], packages: ['zod'] }),
  {
    files: ['tab/src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '(^|/)\\.\\./(.*/)?(adaptive-cards|bot|functions)(/|$)',
              message: 'the tab sees domain, words and contracts only',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: { 'max-lines': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
