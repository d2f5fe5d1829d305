import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';

/** Gives the planted text for the file of a rule, and tells a test the folder it was written in. */
const planted = (root: string, texts: ReadonlyMap<string, string>): Plugin => ({
  name: 'planted',
  setup: (bundling) => {
    bundling.onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
      const name = path.relative(root, file).replaceAll(path.sep, '/');
      const contents = texts.get(name) ?? readFileSync(file, 'utf8');
      return { contents: contents.replaceAll('__dirname', JSON.stringify(path.dirname(file))), loader: 'ts' };
    });
  },
});

/** One script with all tests of the rules: it answers a function by test file, and nothing runs until that is called. */
export async function bundleRuleTests(
  root: string,
  tests: readonly string[],
  texts: ReadonlyMap<string, string>,
): Promise<string> {
  const openers = tests.map(
    (file) => `${JSON.stringify(file)}: () => require(${JSON.stringify(`./${file}`)}),`,
  );
  const { outputFiles } = await build({
    stdin: { contents: `module.exports = {\n${openers.join('\n')}\n};`, resolveDir: root, loader: 'js' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    target: 'node20',
    plugins: [planted(root, texts)],
  });
  return outputFiles[0]?.text ?? '';
}
