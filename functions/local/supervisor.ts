import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export type ChildSpec = {
  readonly name: string;
  /** The script and its arguments, run by the same Node as this process. */
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly cwd: string;
  /** The file that takes what the child prints. */
  readonly logFile: string;
  /** Lines of standard error that this process prints too. */
  readonly echoErrors: boolean;
  /** True once the child does its work; asked again and again until then. */
  readonly isReady: () => Promise<boolean>;
};

export type Supervisor = {
  /** Starts a child and waits until it is ready. Throws when it ends before that or takes over a minute. */
  readonly start: (spec: ChildSpec) => Promise<void>;
  /** Ends all children, the last one started first; each is given 15 seconds before it is killed. */
  readonly stopAll: () => Promise<void>;
  /** Lets this process end while they run; they notice that it is gone and end as well. */
  readonly letGo: () => void;
  /** Kills all children at once. */
  readonly killAll: () => void;
  /** Resolves with a sentence when a child ends that nobody stopped. */
  readonly unexpectedEnd: Promise<string>;
};

type Child = {
  readonly name: string;
  readonly process: ChildProcess;
  readonly ended: Promise<string>;
  isEnded: boolean;
};

const readyMs = 60_000;
const patienceMs = 15_000;

/** Keeps the child processes of one local run together. */
export function createSupervisor(): Supervisor {
  const children: Child[] = [];
  const stopping = new AbortController();
  const { promise: unexpectedEnd, resolve: reportEnd } = withResolver<string>();

  const start = async (spec: ChildSpec) => {
    if (stopping.signal.aborted) throw new Error(`Cannot start ${spec.name}: this run is being stopped`);
    const { child, lastLines } = launch(spec);
    children.push(child);
    void child.ended.then((how) => {
      child.isEnded = true;
      if (!stopping.signal.aborted) reportEnd(`${spec.name} ${how}`);
    });
    const deadline = Date.now() + readyMs;
    while (!(await spec.isReady())) {
      if (child.isEnded) throw new Error([`${spec.name} ${await child.ended}`, ...lastLines].join('\n  '));
      if (Date.now() > deadline) throw new Error(`${spec.name} is not ready after ${readyMs / 1000} s`);
      await sleep(50);
    }
  };

  const stopAll = async () => {
    stopping.abort();
    for (const child of children.toReversed()) {
      child.process.kill('SIGTERM');
      const ended = await Promise.race([child.ended, sleep(patienceMs, undefined, { ref: false })]);
      if (ended === undefined) kill(child);
      await child.ended;
    }
  };

  const killAll = () => {
    stopping.abort();
    children.forEach(kill);
  };

  const letGo = () => {
    for (const { process: child } of children) {
      child.unref();
      child.channel?.unref();
      for (const stream of [child.stdout, child.stderr]) (stream as Socket | null)?.unref();
    }
  };

  return { start, stopAll, letGo, killAll, unexpectedEnd };
}

function launch(spec: ChildSpec): { child: Child; lastLines: string[] } {
  // In a group of its own: Ctrl-C in a terminal then reaches this process alone, which stops the children in
  // order. Should this process be killed, the closed channel tells the child.
  const child = spawn(process.execPath, [...spec.args], {
    cwd: spec.cwd,
    env: { ...process.env, ...spec.environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: true,
    windowsHide: true,
  });
  const log = createWriteStream(spec.logFile);
  const lastLines: string[] = [];
  const take = (chunk: Buffer) => {
    log.write(chunk);
    lastLines.push(
      ...chunk
        .toString('utf8')
        .split('\n')
        .filter((line) => line.trim() !== ''),
    );
    lastLines.splice(0, lastLines.length - 10);
  };
  child.stdout?.on('data', take);
  child.stderr?.on('data', take);
  if (spec.echoErrors) child.stderr?.pipe(process.stderr);
  const { promise: ended, resolve } = withResolver<string>();
  child.once('error', (error) => resolve(`could not be started: ${error.message}`));
  child.once('close', (code, signal) => {
    log.end();
    resolve(`ended unexpectedly (${signal ?? `exit code ${code ?? 'unknown'}`})`);
  });
  return { child: { name: spec.name, process: child, ended, isEnded: false }, lastLines };
}

/** The whole group, so that what the child itself started ends too. */
function kill({ process: child, isEnded }: Child): void {
  if (isEnded || child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL'); // no process groups on Windows
  }
}

function withResolver<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  const resolvers: ((value: T) => void)[] = [];
  const promise = new Promise<T>((resolve) => resolvers.push(resolve));
  return { promise, resolve: (value) => resolvers.forEach((resolve) => resolve(value)) };
}
