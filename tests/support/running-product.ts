import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { freePorts } from './free-ports';
import { waitUntil } from './wait-until';

/** The whole product as `npm start` brings it up, with ports and a folder of its own. */
export type RunningProduct = {
  url: string;
  tabUrl: string;
  playgroundUrl: string;
  azuritePort: number;
  dataDir: string;
  /** What it has printed so far. */
  printed: () => string;
  /** Ctrl-C; answers the exit code. What was kept stays in `dataDir`. */
  stop: () => Promise<number | null>;
};

export type ProductOptions = {
  ports?: { port: number; playgroundPort: number; azuritePort: number };
  dataDir?: string;
  /** Whether the demo municipality has something behind it, as it has for whoever starts the product; a story begins where it begins. */
  history?: boolean;
  args?: readonly string[];
  /** Settings beside those of a local run, such as those of a source. */
  environment?: Readonly<Record<string, string>>;
};

/** A folder for one product's data; the caller removes it with `removeDataDir`. */
export const newDataDir = (): Promise<string> => mkdtemp(path.join(os.tmpdir(), 'ledelsestilsyn-'));

export const removeDataDir = (dataDir: string): Promise<void> =>
  rm(dataDir, { recursive: true, force: true });

/** Ports that nobody listens on, for one product. */
export async function newPorts(): Promise<NonNullable<ProductOptions['ports']>> {
  const first = await freePorts(5);
  return { port: first, playgroundPort: first + 1, azuritePort: first + 2 };
}

/** Starts the product and waits until it says that it is ready. Throws with what it printed if it ends before. */
export async function startProduct(options: ProductOptions = {}): Promise<RunningProduct> {
  const dataDir = options.dataDir ?? (await newDataDir());
  const { port, playgroundPort, azuritePort } = options.ports ?? (await newPorts());
  const root = path.resolve(__dirname, '..', '..');
  const child = spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      'functions/local/start.ts',
      ...(options.history === true ? [] : ['--no-history']),
      ...(options.args ?? []),
    ],
    {
      cwd: root,
      env: {
        ...process.env,
        ...options.environment,
        PORT: String(port),
        PLAYGROUND_PORT: String(playgroundPort),
        AZURITE_PORT: String(azuritePort),
        DATA_DIR: dataDir,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const output: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk.toString('utf8')));
  const ended = once(child, 'exit');
  const printed = () => output.join('');
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  const isUp = () => printed().includes('Ready.');
  await waitUntil('the product to start', () => hasEnded() || isUp(), Boolean).catch(() => undefined);
  if (!isUp()) {
    child.kill('SIGKILL');
    throw new Error(`Cannot start the product:\n${printed()}`);
  }
  const url = `http://127.0.0.1:${String(port)}`;
  return {
    url,
    tabUrl: `${url}/tab`,
    playgroundUrl: `http://127.0.0.1:${String(playgroundPort)}`,
    azuritePort,
    dataDir,
    printed,
    stop: async () => {
      child.kill('SIGINT');
      await ended;
      return child.exitCode;
    },
  };
}
