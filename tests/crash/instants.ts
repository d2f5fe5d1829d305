/** A call of the host that changes something outside of it; no two of them are one transaction. */
export type ChangingCall = 'fact' | 'file' | 'delivery' | 'checkpoint' | 'message' | 'card';

export const CHANGING_CALLS: readonly ChangingCall[] = [
  'fact',
  'file',
  'delivery',
  'checkpoint',
  'message',
  'card',
];

/** Before the call is carried out, or after it was and before the host hears of it. */
export type Side = 'before' | 'after';

export type InstantOfCall = { call: ChangingCall; side: Side; nth: number };

/** The instants at which a host can be caught between two things that belong together. */
export type Instants = {
  /** Resolves when the host has come to this instant; the call is held there until `letGo`. One at a time. */
  next: (instant: InstantOfCall) => Promise<void>;
  letGo: () => void;
  /** Whoever takes the host's calls says where one has come to, and goes on when this resolves. */
  reach: (call: ChangingCall, side: Side) => Promise<void>;
};

type Watched = InstantOfCall & { reached: () => void; isOver: Promise<void> };

export function createInstants(): Instants {
  const now: { watched?: Watched | undefined; end: () => void } = { end: () => undefined };
  return {
    next: (instant) =>
      new Promise<void>((reached) => {
        const isOver = new Promise<void>((end) => (now.end = end));
        now.watched = { ...instant, reached, isOver };
      }),
    letGo: () => {
      now.watched = undefined;
      now.end();
    },
    reach: async (call, side) => {
      const { watched } = now;
      if (watched?.call !== call || watched.side !== side) return;
      watched.nth -= 1;
      if (watched.nth !== 0) return;
      watched.reached();
      await watched.isOver;
    },
  };
}
