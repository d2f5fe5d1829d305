import { renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Instant } from '../../domain/calendar/danish-time';

/** The time in one world: that of the machine, and ahead of it by what has been passed over. */
export type WorldClock = {
  now: () => Instant;
  /** Lets so much time go by at once, for every process in the world. */
  pass: (seconds: number) => void;
  /** What a process of the world is started with. */
  nodeArgs: readonly string[];
  environment: Readonly<Record<string, string>>;
};

/** A clock that begins at some moment, which is not before now. It never goes back. */
export function createWorldClock(folder: string, beginsAt: number): WorldClock {
  const file = path.join(folder, 'ahead');
  const ahead = { milliseconds: Math.max(0, Math.round(beginsAt - Date.now())) };
  const write = () => {
    writeFileSync(`${file}.new`, String(ahead.milliseconds));
    renameSync(`${file}.new`, file);
  };
  write();
  return {
    now: () => new Date(Date.now() + ahead.milliseconds).toISOString(),
    pass: (seconds) => {
      ahead.milliseconds += Math.round(seconds * 1000);
      write();
    },
    nodeArgs: ['--import', pathToFileURL(path.join(__dirname, 'run-ahead.mjs')).href],
    environment: { WORLD_CLOCK: file },
  };
}
