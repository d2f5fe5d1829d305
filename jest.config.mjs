/** Packages published as ES modules only; jest runs CommonJS, so these are compiled like our own code. */
const esModules = [
  'canonicalize',
  'jose',
  'file-type',
  'strtok3',
  'token-types',
  'uint8array-extras',
  '@tokenizer',
  '@borewit',
  '@microsoft/teams.cards',
  'csv-parse',
  'strip-bom',
];

const base = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  transform: {
    '^.+\\.(m?[jt]sx?)$': [
      '@swc/jest',
      { jsc: { target: 'es2023', transform: { react: { runtime: 'automatic' } } } },
    ],
  },
  // Its exports name an entry for `import` only, which jest's CommonJS resolver does not look at.
  moduleNameMapper: { '^canonicalize$': '<rootDir>/node_modules/canonicalize/lib/canonicalize.js' },
  transformIgnorePatterns: [`node_modules/(?!(${esModules.join('|')})/)`],
};

const project = (displayName, globs, extra = {}) => ({
  ...base,
  displayName,
  testMatch: globs.map((glob) => `<rootDir>/tests/${glob}`),
  ...extra,
});

/** One project a level: `npm test -- --selectProjects rules` runs the fast ones alone. */
export default {
  testTimeout: 60_000,
  projects: [
    project('rules', ['{domain,adaptive-cards,bot,manifest}/**/*.test.ts', '*.test.ts']),
    project('storage', ['functions/**/*.test.ts']),
    project('browser', ['{e2e,tab}/**/*.test.ts']),
  ],
};
