import { spawn } from 'node:child_process';

/** One thing that the gate holds the house to: a program of this repository, and what it is called in the table. */
export type Step = {
  name: string;
  /** The script and its arguments, run by the same Node as this process. */
  args: readonly string[];
  /** Shown as it comes. What other steps print is shown only if they fail. */
  isShown?: boolean;
};

export type Outcome = { name: string; seconds: number; isPassed: boolean; printed: string };

/** Runs a step to its end. When `stop` is aborted the step ends at once, with all that it has started. */
export async function runStep({ name, args, isShown = false }: Step, stop: AbortSignal): Promise<Outcome> {
  const began = performance.now();
  // In a group of its own, so that the programs that it starts end with it.
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const end = () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
  };
  stop.addEventListener('abort', end, { once: true });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => printed.push(chunk.toString('utf8')));
    if (isShown) stream.pipe(process.stdout);
  }
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  stop.removeEventListener('abort', end);
  const seconds = (performance.now() - began) / 1000;
  return { name, seconds, isPassed: code === 0, printed: printed.join('') };
}
