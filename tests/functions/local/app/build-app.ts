/** Builds the small function app into the folder given as argument, by the same bundler as the product. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundleFunctions } from '../../../../functions/build/bundle-functions';

const [, , outDir = ''] = process.argv;

async function build(): Promise<void> {
  const repositoryDir = path.resolve(__dirname, '..', '..', '..', '..');
  await bundleFunctions({ entry: path.join(__dirname, 'index.ts'), outDir, repositoryDir });
  // A failed message comes again at once, so that a test need not wait for five real pauses.
  const hostJson = path.join(outDir, 'host.json');
  const settings = readFileSync(hostJson, 'utf8').replace(/("visibilityTimeout": )"[\d:]+"/, '$1"00:00:00"');
  writeFileSync(hostJson, settings);
}

build().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exit(1);
});
