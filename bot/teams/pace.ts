import { createHash, randomBytes } from 'node:crypto';
import { CardFailure } from './card-failure';
import { MOST_A_SECOND, takeTurns, type Asking, type Given } from './take-turns';
import type { TurnBoard } from './turn-board';
import { withoutThread } from '../turn/without-thread';

/**
 * Makes one call about a conversation when it is its turn. `prepare` runs once, just before the turn, and `call` is given
 * what it answers; what either throws is thrown on. Throws a CardFailure when the turn would be too far away: further
 * than `patience` milliseconds, or a quarter of a minute if it is not given.
 */
export type Pace = <Ready, Answer>(
  conversation: string,
  prepare: () => Promise<Ready>,
  call: (ready: Ready) => Promise<Answer>,
  patience?: number,
) => Promise<Answer>;

/** The least between two visits to the board: those who ask meanwhile are asked for together. */
const GATHER = 100;

/** How often a call that was late asks again, before it goes back to the queue. */
const MOST_TURNS = 5;

/**
 * A few letters for a conversation, the same whether it is named as a channel or as a thread in it. Two that happened
 * to share them would only wait for each other.
 */
const keyOf = (conversation: string): string =>
  createHash('sha256').update(withoutThread(conversation)).digest('base64url').slice(0, 5);

/** Keeps the calls of all processes that share a board within Teams' limits. */
export function createPace(board: TurnBoard): Pace {
  const nextTurn = createAsking(board);
  const preparing = createSlowest();
  const ownGap = createOwnGap();
  return async (conversation, prepare, call, patience) => {
    const key = keyOf(conversation);
    const first = await nextTurn(key, preparing.most(), patience);
    await sleepUntil(first.at - preparing.most());
    const began = Date.now();
    const ready = await prepare();
    preparing.note(Date.now() - began);
    for (let turn = first, turns = 1; ; turns += 1) {
      await sleepUntil(turn.at);
      const gone = await ownGap(turn.until);
      if (gone !== undefined) return call(ready).finally(gone.answered);
      if (turns === MOST_TURNS) throw new CardFailure('retry', 'The program was too slow for its turn');
      turn = await nextTurn(key, 0, patience);
    }
  };
}

/** A moment for a call, and how late it may be used at the latest. */
type OwnTurn = { at: number; until: number };

type Waiting = {
  conversation: string;
  lead: number;
  patience: number | undefined;
  resolve: (turn: OwnTurn) => void;
  reject: (error: unknown) => void;
};

type NextTurn = (conversation: string, lead: number, patience: number | undefined) => Promise<OwnTurn>;

/** Asks the board for the turns of all that wait, as seldom as that goes. */
function createAsking(board: TurnBoard): NextTurn {
  const caller = randomBytes(2).toString('base64url').slice(0, 2);
  const waiting: Waiting[] = [];
  const visits = { isVisiting: false, last: 0 };
  const asking = createSlowest();

  const visit = async () => {
    visits.isVisiting = true;
    while (waiting.length > 0) {
      await sleepUntil(visits.last + GATHER);
      const all = waiting.splice(0);
      visits.last = Date.now();
      await board((before) => {
        const now = Date.now();
        const calls = all.map(({ conversation, lead, patience }): Asking => {
          return { conversation, from: now + lead + asking.most(), patience };
        });
        const { taken, given } = takeTurns(before, calls, { caller, now });
        return { taken, answer: given };
      }).then(
        (given) => all.forEach((one, index) => settle(one, given[index])),
        () => all.forEach(({ reject }) => reject(new CardFailure('retry', 'No turn could be noted'))),
      );
      asking.note(Date.now() - visits.last);
    }
    visits.isVisiting = false;
  };

  return (conversation, lead, patience) =>
    new Promise((resolve, reject) => {
      waiting.push({ conversation, lead, patience, resolve, reject });
      if (!visits.isVisiting) void visit();
    });
}

function settle({ resolve, reject }: Waiting, given: Given | undefined): void {
  if (given !== undefined && 'at' in given) resolve(given);
  else {
    const seconds = given === undefined ? 1 : Math.ceil(given.tooFarAway / 1000);
    reject(new CardFailure('retry', 'Teams takes no more in this conversation yet', seconds));
  }
}

/** A call that has left. It has reached Teams by the time of the answer, or after so long. */
type Gone = { latest: number };
const LONGEST_WAY = 300;

/**
 * Waits until so few calls have reached Teams in the last second that another may, since late ones follow each other
 * more closely than their turns, and a busy program sends them later than it means to. Answers nothing if that is not
 * in time; otherwise the call counts as gone, and `answered` is to be told.
 */
function createOwnGap(): (until: number) => Promise<{ answered: () => void } | undefined> {
  let gone: Gone[] = [];
  return async (until) => {
    for (;;) {
      const now = Date.now();
      if (now > until) return undefined;
      gone = gone.filter(({ latest }) => latest + 1000 >= now);
      const fiftieth = gone.map(({ latest }) => latest).sort((one, other) => other - one)[MOST_A_SECOND - 1];
      if (fiftieth === undefined) {
        const call = { latest: now + LONGEST_WAY };
        gone.push(call);
        const answered = () => {
          call.latest = Math.min(call.latest, Date.now());
        };
        return { answered };
      }
      await sleepUntil(Math.min(fiftieth + 1000, until) + 1);
    }
  };
}

const LAST = 32;

/** How long something takes, to be on the safe side: the slowest of the last times and a little more. */
function createSlowest() {
  const times: number[] = [];
  return {
    most: () => Math.min(2000, 40 + 1.5 * Math.max(0, ...times)),
    note: (time: number) => {
      times.push(time);
      if (times.length > LAST) times.shift();
    },
  };
}

const sleepUntil = async (at: number): Promise<void> => {
  const milliseconds = at - Date.now();
  if (milliseconds > 0) await new Promise((resolve) => setTimeout(resolve, milliseconds));
};
