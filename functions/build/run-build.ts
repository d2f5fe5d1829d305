/** `npm run build`: makes the function app with its tab anew; with `--if-older` only what is older than its sources. */
import { buildAll, functionAppDir } from './build';

const started = Date.now();
const always = !process.argv.includes('--if-older');
buildAll({ always }).then(
  (built) => {
    process.stdout.write(
      `built ${built.join(', ') || 'nothing new'} into ${functionAppDir} in ${Date.now() - started} ms\n`,
    );
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
