import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { promisify } from 'node:util';
import { localProgramsDir } from '../../../functions/build/build';
import { localEnvironment, repositoryDir } from '../../../functions/local/local-environment';
import { waitUntil } from '../../support/wait-until';

export type HostProcess = {
  readonly url: string;
  readonly environment: Readonly<Record<string, string>>;
  /** What it has written to standard error so far. */
  readonly errors: () => string;
  /** SIGTERM; answers the exit code. */
  readonly stop: () => Promise<number | null>;
};

/** Builds the small function app of these tests into `outDir`. */
export async function buildTestApp(outDir: string): Promise<void> {
  const script = path.join(__dirname, 'app', 'build-app.ts');
  await promisify(execFile)(process.execPath, ['--import', 'tsx', script, outDir], { cwd: repositoryDir });
}

export type HostProcessOptions = {
  readonly port: number;
  readonly azuritePort: number;
  readonly dataDir: string;
  readonly functionsDir: string;
  /** Settings other than those of a local host. */
  readonly environment?: Readonly<Record<string, string>>;
};

/** Runs a host as a process of its own; throws with what it printed when it ends before it listens. */
export async function startHostProcess(options: HostProcessOptions): Promise<HostProcess> {
  const environment = {
    ...localEnvironment({ ...options, playgroundPort: 1 }),
    FUNCTIONS_DIR: options.functionsDir,
    ...options.environment,
  };
  const child = spawn(process.execPath, [path.join(localProgramsDir, 'run-host.js')], {
    cwd: repositoryDir,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  const errors: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk.toString('utf8')));
  const ended = once(child, 'close');
  const isUp = () => output.join('').includes('listening on');
  await waitUntil('the host to listen', () => isUp() || child.exitCode !== null, Boolean);
  if (!isUp()) throw new Error(errors.join(''));
  return {
    url: `http://127.0.0.1:${options.port}`,
    environment,
    errors: () => errors.join(''),
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      return child.exitCode;
    },
  };
}
