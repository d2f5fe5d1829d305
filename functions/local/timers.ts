import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Cron } from 'croner';
import type { FunctionApp, HostLog, RegisteredFunction } from './host/function-app';
import { faultLine } from './host/fault-line';
import { invoke, triggerOf } from './host/invoke';

export type Timers = {
  /** Starts no further run; resolves when the running ones are done. */
  readonly stop: () => Promise<void>;
};

/**
 * The first moment after `after` at which an NCRONTAB schedule fires (six fields, UTC; day of month and day
 * of week must both fit). Throws on a schedule that cannot be read or never fires.
 */
export function nextRun(schedule: string, after: Date): Date {
  const next = new Cron(schedule, { mode: '6-part', timezone: 'UTC', domAndDow: true, paused: true }).nextRun(
    after,
  );
  if (next === null)
    throw new Error(`Cannot find a run of schedule "${schedule}" after ${after.toISOString()}`);
  return next;
}

/**
 * Runs the timer functions of an app. When each ran last is kept in `folder`; a run that was due while no
 * host was there is made up for at once, once, with `isPastDue`. A timer never overlaps with itself.
 */
export async function startTimers(app: FunctionApp, folder: string, log: HostLog): Promise<Timers> {
  const timers = app.functions.filter((fn) => triggerOf(fn).type === 'timerTrigger');
  if (timers.length > 0) await mkdir(folder, { recursive: true });
  const started = timers.map((fn) => startTimer(app, fn, { folder, log }));
  return {
    stop: async () => {
      await Promise.all(started.map((timer) => timer.stop()));
    },
  };
}

function startTimer(
  app: FunctionApp,
  fn: RegisteredFunction,
  { folder, log }: { folder: string; log: HostLog },
): Timers {
  const { name } = fn.metadata;
  const { schedule, runOnStartup } = triggerOf(fn).binding;
  if (typeof schedule !== 'string') throw new Error(`Cannot run timer "${name}": it has no schedule`);
  const file = path.join(folder, `${name}.last-run`);
  const stopping = new AbortController();
  const isStopping = () => stopping.signal.aborted;

  const run = async (isPastDue: boolean, last: Date | undefined) => {
    const now = new Date();
    await saveLastRun(file, now);
    const status = {
      Last: (last ?? new Date(0)).toISOString(),
      Next: nextRun(schedule, now).toISOString(),
      LastUpdated: (last ?? new Date(0)).toISOString(),
    };
    const timer = { Schedule: { AdjustForDST: false }, ScheduleStatus: status, IsPastDue: isPastDue };
    try {
      await invoke(app, fn, { data: { json: JSON.stringify(timer) } }, log);
    } catch (error) {
      log('error', `fault in ${name}: ${faultLine(error)}`);
    }
  };

  const loop = async () => {
    let last = await readLastRun(file);
    // A timer never seen before starts to count now; the real host does not make up for runs before its time.
    if (last === undefined) await saveLastRun(file, new Date());
    const wasDue = last !== undefined && nextRun(schedule, last) <= new Date();
    if (wasDue || runOnStartup === true) await run(wasDue, last);
    while (!isStopping()) {
      last = await readLastRun(file);
      const due = nextRun(schedule, new Date());
      await sleepUntil(due, stopping.signal);
      if (!isStopping()) await run(false, last);
    }
  };

  const done = loop().catch((error: unknown) => {
    log('error', `timer ${name} stopped: ${faultLine(error)}`);
  });
  return {
    stop: () => {
      stopping.abort();
      return done;
    },
  };
}

/** Sleeps in short steps: a laptop that slept, or a clock that was set, must not shift the run. */
async function sleepUntil(due: Date, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const left = due.getTime() - Date.now();
    if (left <= 0) return;
    await new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, Math.min(left, 30_000));
      signal.addEventListener('abort', done);
    });
  }
}

async function readLastRun(file: string): Promise<Date | undefined> {
  try {
    const last = new Date(await readFile(file, 'utf8'));
    return Number.isNaN(last.getTime()) ? undefined : last;
  } catch {
    return undefined; // never ran, or a file cut short by a crash: both mean "unknown"
  }
}

async function saveLastRun(file: string, at: Date): Promise<void> {
  // Hosts that share a folder tick at the same moment, and each moves what it wrote itself.
  const written = `${file}.${randomUUID()}.new`;
  await writeFile(written, at.toISOString());
  await rename(written, file);
}
