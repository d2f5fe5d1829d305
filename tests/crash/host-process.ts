import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { repositoryDir } from '../../functions/local/local-environment';

/** One life of the host. */
export type HostProcess = {
  /** Resolves when it serves; `false` when it ended before. */
  listening: Promise<boolean>;
  /** SIGKILL; resolves when the process is gone. */
  kill: () => Promise<void>;
  /** As an operator stops it. */
  stop: () => Promise<void>;
  hasEnded: () => boolean;
  /** What it said on its error output. */
  said: () => string;
  /** What it said of faults of its own. A word to the operator that a card needs a person is none. */
  faults: () => readonly string[];
};

const MOST_LINES = 40_000;

/** Starts the host from its file, with the environment that it is to have. */
export function startHost(
  file: string,
  { nodeArgs, environment }: { nodeArgs: readonly string[]; environment: Record<string, string> },
): HostProcess {
  const child = spawn(process.execPath, [...nodeArgs, file], {
    cwd: repositoryDir,
    env: { ...process.env, ...environment },
    // The open channel ends the host should this process be killed.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const said: string[] = [];
  child.stderr?.on('data', (chunk: Buffer) => {
    if (said.length < MOST_LINES) said.push(chunk.toString('utf8'));
  });
  const ended = once(child, 'exit');
  const state = { hasEnded: false };
  void ended.then(() => {
    state.hasEnded = true;
  });
  const serving = new Promise<boolean>((resolve) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      if (chunk.toString('utf8').includes('listening on')) resolve(true);
    });
  });
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    child.kill(signal);
    await ended;
  };
  return {
    listening: Promise.race([serving, ended.then(() => false)]),
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    hasEnded: () => state.hasEnded,
    said: () => said.join(''),
    faults: () =>
      said
        .join('')
        .split('\n')
        .filter((line) => /\b(fault|moved to)\b/.test(line)),
  };
}
