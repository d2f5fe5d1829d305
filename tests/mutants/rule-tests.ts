import { createRequire } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';
import { jestExpect } from '@jest/expect';
import fc from 'fast-check';
import * as circus from 'jest-circus';

/** What a test file is asked to do. */
export type Told = {
  readonly file: string;
  /** The numbers of the tests that are run, in the order in which the file tells them; null: all. */
  readonly tests: readonly number[] | null;
  /** Called before each test, with its number. */
  readonly starts?: (test: number) => void;
};

/** How a test file ended: the first that failed by its name, or nothing. */
export type Ending = { readonly failed: string | undefined; readonly seconds: ReadonlyMap<number, number> };

export type RuleTests = { readonly run: (told: Told) => Promise<Ending> };

/** So long that only what hangs comes there. */
const PATIENCE_MS = 180_000;

const GLOBALS = {
  describe: circus.describe,
  it: circus.it,
  test: circus.test,
  beforeAll: circus.beforeAll,
  beforeEach: circus.beforeEach,
  afterAll: circus.afterAll,
  afterEach: circus.afterEach,
  expect: jestExpect,
};

/** What this process has used; a busy machine changes nothing about it. */
const processorSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

const nameOf = (test: { name: string; parent: { name: string; parent?: unknown } }): string =>
  `${test.parent.parent === undefined ? '' : `${test.parent.name} `}${test.name}`;

/**
 * The tests of a bundle, told by Jest's own runner in this process. Every file is loaded anew, with its rules. Chance is
 * the same in every run, and a counterexample is not made smaller: one is enough.
 */
export function openRuleTests(root: string, bundle: string): RuleTests {
  fc.configureGlobal({ seed: 20261129, endOnFailure: true });
  const outside = createRequire(path.join(root, 'package.json'));
  const load = new Script(`(function (require, module) {\n${bundle}\n})`).runInThisContext() as (
    require: (name: string) => unknown,
    module: { exports: Record<string, () => unknown> },
  ) => void;
  const open = (file: string): void => {
    const module: { exports: Record<string, () => unknown> } = { exports: {} };
    load((name) => (name === '@jest/globals' ? GLOBALS : (outside(name) as unknown)), module);
    const tell = module.exports[file];
    if (tell === undefined) throw new Error(`${file} is not in the bundle`);
    tell();
  };
  return {
    run: async ({ file, tests, starts }) => {
      circus.resetState();
      const state = circus.getState();
      state.testTimeout = PATIENCE_MS;
      const chosen = tests === null ? undefined : new Set(tests);
      const seconds = new Map<number, number>();
      let number = -1;
      let began = 0;
      let failed: string | undefined;
      const follow = (event: circus.Event): void => {
        if (event.name === 'test_start') {
          number += 1;
          if (failed !== undefined || chosen?.has(number) === false) event.test.mode = 'skip';
          else starts?.(number);
          began = processorSeconds();
        }
        if (event.name === 'test_done') {
          seconds.set(number, processorSeconds() - began);
          if (event.test.errors.length > 0) failed ??= nameOf(event.test);
        }
        if (event.name === 'hook_failure') failed ??= 'what goes before the tests';
      };
      circus.addEventHandler(follow);
      try {
        open(file);
        await circus.run();
        if (state.unhandledErrors.length > 0) failed ??= 'the file as a whole';
      } catch (error) {
        failed ??= `the file as a whole: ${error instanceof Error ? error.message : String(error)}`;
      } finally {
        circus.removeEventHandler(follow);
      }
      return { failed, seconds };
    },
  };
}
