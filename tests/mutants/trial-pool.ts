import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import type { Answered, Asked, Opening } from './trial';

/** What a trial process is asked after it has been opened. */
type Question = Exclude<Asked, { ask: 'open' }>;

export type TrialPool = {
  /** Answers when some process has; `hung` if it had to be ended. */
  readonly ask: (question: Question) => Promise<Answered | 'hung'>;
  readonly close: () => void;
};

/** The longest that one question may take, on a machine that has other things to do. */
const PATIENCE_MS = 6 * 60_000;

type Trial = { readonly put: (asked: Asked) => Promise<Answered | 'hung'>; readonly child: ChildProcess };

function startTrial(): Trial {
  const child = fork(path.join(__dirname, 'trial-process.ts'), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return {
    child,
    put: (asked) =>
      new Promise((resolve) => {
        const settle = (answered: Answered | 'hung') => {
          clearTimeout(patience);
          child.removeAllListeners();
          resolve(answered);
        };
        const patience = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
        child.once('message', (answered: Answered) => settle(answered));
        child.once('exit', () => settle('hung'));
        child.send(asked);
      }),
  };
}

/** As many processes as are said, each with the bundle open; one that is lost is followed by a new one. */
export function openTrialPool(size: number, opening: Opening): TrialPool {
  const free: Trial[] = [];
  const running = new Set<Trial>();
  const waiting: ((trial: Trial) => void)[] = [];
  const release = (trial: Trial) => {
    const next = waiting.shift();
    if (next === undefined) free.push(trial);
    else next(trial);
  };
  let isClosed = false;
  const begin = async (): Promise<void> => {
    const trial = startTrial();
    running.add(trial);
    const opened = await trial.put({ ask: 'open', opening });
    if (isClosed) return;
    if (opened === 'hung') throw new Error('A trial process did not start');
    release(trial);
  };
  for (let index = 0; index < size; index += 1) void begin();
  const take = (): Promise<Trial> => {
    const trial = free.pop();
    return trial === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(trial);
  };
  return {
    ask: async (question) => {
      const trial = await take();
      const answered = await trial.put(question);
      if (answered === 'hung') {
        running.delete(trial);
        void begin();
      } else release(trial);
      return answered;
    },
    close: () => {
      isClosed = true;
      for (const { child } of running) child.kill('SIGKILL');
    },
  };
}
