/** Packages published as ES modules only; jest runs CommonJS, so these are compiled like our own code. */
const esModules = ['jose', '@microsoft/teams.cards', 'csv-parse', 'strip-bom'];

/** Run once, and only when a test that needs it is run. */
const BUILT = '<rootDir>/tests/support/before-all.ts';

/** One Azurite for all that a process runs. */
const WITH_AZURITE = '<rootDir>/tests/support/shared-azurite.ts';

const base = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  transform: {
    '^.+\\.(m?[jt]sx?)$': [
      '@swc/jest',
      { jsc: { target: 'es2023', transform: { react: { runtime: 'automatic' } } } },
    ],
  },
  // What was built is a second package of the same name.
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.test/'],
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
  // On a busy machine everything takes longer; a test that hangs is still ended.
  testTimeout: 240_000,
  // Much of the time goes to waiting for browsers, hosts and clocks, so three at once also where there are two cores.
  maxWorkers: 3,
  testSequencer: '<rootDir>/tests/support/longest-first.mjs',
  projects: [
    project('rules', ['{domain,words,adaptive-cards,bot,manifest}/**/*.test.ts', '*.test.ts']),
    project('storage', ['functions/**/*.test.ts'], { globalSetup: BUILT, testEnvironment: WITH_AZURITE }),
    project('browser', ['{e2e,tab}/**/*.test.ts'], { globalSetup: BUILT, testEnvironment: WITH_AZURITE }),
  ],
};
