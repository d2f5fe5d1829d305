import { existsSync } from 'node:fs';
import path from 'node:path';
import { functionAppDir } from '../../../functions/build/build';

/** The folder of the tab as it is shipped. Throws when it has not been built: `npm test` builds it first. */
export function builtTab(): string {
  const folder = path.join(functionAppDir, 'tab');
  if (!existsSync(path.join(folder, 'index.html'))) {
    throw new Error('The tab is not built: run "npm run build" first');
  }
  return folder;
}
