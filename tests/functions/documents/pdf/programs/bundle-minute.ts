/** Bundles the program that writes the minute as the product is bundled, into the folder given as argument. */
import path from 'node:path';
import { bundleFunctions } from '../../../../../functions/build/bundle-functions';

const [, , outDir = ''] = process.argv;
const repositoryDir = path.resolve(__dirname, '..', '..', '..', '..', '..');

bundleFunctions({ entry: path.join(__dirname, 'write-minute.ts'), outDir, repositoryDir }).catch(
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exitCode = 1;
  },
);
