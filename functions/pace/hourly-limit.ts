import type { Instant } from '../../domain/calendar/danish-time';

/** How much each of many may add in an hour, by one process. */
export type HourlyLimit = {
  /** Counts what somebody added. Without an amount it is an act: what came at the same moment came with it, and counts once. */
  note: (who: string, at: Instant, amount?: number) => void;
  /** Seconds until somebody may add so much more; 0 if they may now. */
  secondsToWait: (who: string, now: Instant, amount?: number) => number;
};

const HOUR = 3_600_000;

export function createHourlyLimit(most: number): HourlyLimit {
  const added = new Map<string, { at: number; amount: number }[]>();
  /** What somebody added in the hour before a moment, the first first; what is older is forgotten. */
  const lately = (who: string, now: number) => {
    const all = added.get(who) ?? [];
    const first = all.findIndex(({ at }) => at > now - HOUR);
    all.splice(0, first < 0 ? all.length : first);
    if (all.length === 0) added.delete(who);
    return all;
  };
  return {
    note(who, instant, amount) {
      const at = Date.parse(instant);
      const before = lately(who, at);
      if (amount === undefined && before.at(-1)?.at === at) return;
      before.push({ at, amount: amount ?? 1 });
      added.set(who, before);
    },
    secondsToWait(who, instant, amount = 1) {
      const now = Date.parse(instant);
      const before = lately(who, now);
      let sum = before.reduce((all, one) => all + one.amount, 0);
      if (sum + amount <= most) return 0;
      for (const one of before) {
        sum -= one.amount;
        if (sum + amount <= most) return Math.max(1, Math.ceil((one.at + HOUR - now) / 1000));
      }
      return Math.ceil(HOUR / 1000);
    },
  };
}
