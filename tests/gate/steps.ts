import type { Step } from './step';

const ofPackage = (file: string) => `node_modules/${file}`;
const typeScript = (...args: readonly string[]) => ['--import', 'tsx', ...args];
const types = (project: string): Step => ({
  name: `types of ${project === '.' ? 'the rest' : project}`,
  args: [ofPackage('typescript-7/bin/tsc'), '-p', project],
});

/** What all other steps may need. */
export const FIRST: Step = { name: 'build', args: typeScript('functions/build/run-build.ts') };

/**
 * The lanes of the gate, which run side by side; the steps of a lane follow each other. The crash campaign waits most
 * of its time, so it is a lane of its own. `tests/tab` is part of the project `tab`.
 */
export const lanesOf = (jestArgs: readonly string[]): readonly (readonly Step[])[] => [
  [
    {
      name: 'format',
      args: [ofPackage('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
    },
    types('domain'),
    types('tab'),
    types('.'),
    { name: 'lint by types', args: [ofPackage('oxlint/bin/oxlint')] },
    { name: 'lint', args: [ofPackage('eslint/bin/eslint.js'), '--max-warnings', '0', '.'] },
    { name: 'unused code', args: [ofPackage('knip/bin/knip.js')] },
  ],
  [{ name: 'crash campaign', args: typeScript('tests/crash/run-campaign.ts') }],
  [{ name: 'tests', args: [ofPackage('jest/bin/jest.js'), ...jestArgs], isShown: true }],
];
