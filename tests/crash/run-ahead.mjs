/**
 * Loaded into a process before anything else (`--import`): its Date runs ahead of the machine's by as many milliseconds
 * as the file WORLD_CLOCK says, and jumps when the file is written anew. Timers stay those of the machine.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { setInterval } from 'node:timers';

const file = process.env['WORLD_CLOCK'];
if (file !== undefined) {
  const RealDate = Date;
  const ahead = { milliseconds: 0 };
  const read = () => {
    const read = Number(readFileSync(file, 'utf8'));
    if (Number.isFinite(read)) ahead.milliseconds = Math.max(ahead.milliseconds, read);
  };
  read();
  setInterval(() => {
    try {
      read();
    } catch {
      // It is being written, or the world has ended.
    }
  }, 50).unref();
  const now = () => RealDate.now() + ahead.milliseconds;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, given, made) => Reflect.construct(target, given.length === 0 ? [now()] : given, made),
    apply: () => new RealDate(now()).toString(),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  });
}
