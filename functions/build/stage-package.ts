/**
 * `npm run package`: stages the folder that is deployed to Azure Functions, and in which `func start` runs:
 * host.json, package.json, the bundle and the tab. Nothing has to be installed in it.
 */
import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import { buildAll, functionAppDir } from './build';

const packageDir = path.resolve(functionAppDir, '..', 'package');

async function stagePackage(): Promise<void> {
  await buildAll({ always: true });
  await rm(packageDir, { recursive: true, force: true });
  await cp(functionAppDir, packageDir, { recursive: true });
}

stagePackage().then(
  () => process.stdout.write(`staged ${packageDir}\n`),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
