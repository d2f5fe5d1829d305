/**
 * `npm run manifest`: fills the ids and the address of one installation into the Teams manifest, checks the
 * package offline and writes `dist/manifest/ledelsestilsyn.zip`. Options: see `manifest/README.md`.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { checkManifest } from './check-manifest';
import { fillManifest } from './fill-manifest';
import { localInput, manifestOptions, placeholdersOf, type ManifestInput } from './manifest-values';
import { readPackage } from './read-package';
import { zipPackage } from './zip-package';

const target = path.join('dist', 'manifest', 'ledelsestilsyn.zip');

const inputFrom = (args: string[], environment: NodeJS.ProcessEnv): ManifestInput => {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args,
    options: {
      'app-id': text,
      'bot-id': text,
      'client-id': text,
      'public-url': text,
      local: { type: 'boolean' },
    },
  });
  if (values.local === true) return localInput;
  return {
    'app-id': values['app-id'] ?? environment[manifestOptions['app-id'].environment],
    'bot-id': values['bot-id'] ?? environment[manifestOptions['bot-id'].environment],
    'client-id': values['client-id'] ?? environment[manifestOptions['client-id'].environment],
    'public-url': values['public-url'] ?? environment[manifestOptions['public-url'].environment],
  };
};

/** Writes the package and returns the problems that kept it from doing so. */
const buildManifest = async (root: string, input: ManifestInput): Promise<string[]> => {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')));
  const known = placeholdersOf(input, version);
  if (!known.ok) return known.problems;
  const source = await readPackage(path.join(root, 'manifest'));
  const filled = fillManifest(source.manifest, known.placeholders);
  if (!filled.ok) return filled.problems;
  const complete = { ...source, manifest: filled.manifest };
  const problems = await checkManifest(complete);
  if (problems.length > 0) return problems;
  const zip = zipPackage(complete);
  await mkdir(path.join(root, path.dirname(target)), { recursive: true });
  await writeFile(path.join(root, target), zip);
  console.log(`Wrote ${target} (${zip.length} bytes) for ${input['public-url'] ?? ''}, version ${version}`);
  return [];
};

const main = async (): Promise<string[]> =>
  buildManifest(process.cwd(), inputFrom(process.argv.slice(2), process.env));

const report = (problems: string[]): void => {
  for (const problem of problems) console.error(problem);
  if (problems.length === 0) return;
  console.error('No package was written. Example values: npm run manifest -- --local');
  process.exitCode = 1;
};

main().then(report, (fault: unknown) => report([fault instanceof Error ? fault.message : String(fault)]));
