/** `npm run build`: makes the function app with its tab anew. */
import { buildAll, functionAppDir } from './build';

const started = Date.now();
buildAll({ always: true }).then(
  (built) => {
    process.stdout.write(
      `built ${built.join(' and ')} into ${functionAppDir} in ${Date.now() - started} ms\n`,
    );
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
