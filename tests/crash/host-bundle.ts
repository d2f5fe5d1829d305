import path from 'node:path';
import { buildAll, localProgramsDir } from '../../functions/build/build';

/** Builds what is older than its sources, and answers the file of the embedded host. */
export async function buildHost(): Promise<string> {
  await buildAll({ always: false });
  return path.join(localProgramsDir, 'run-host.js');
}
