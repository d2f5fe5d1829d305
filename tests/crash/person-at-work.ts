import { setTimeout as sleep } from 'node:timers/promises';
import { problem } from '../../contracts/problem';
import type { ApiUser } from '../support/api-client';
import type { Chance } from './chance';
import { isSettled, type Answered, type Deed } from './deed';

/** Somebody at their screen: does one thing after the other, and presses again for what was never answered. */
export type PersonAtWork = {
  role: 'member' | 'director' | 'coordinator';
  name: string;
  personId: string;
  objectId: string;
  /** What they wanted done and have not been told the end of; one at a time. */
  pending: Deed | undefined;
};

/** What one person may want done now, given what they see; nothing if there is nothing. */
export type NextDeed = (
  person: PersonAtWork,
  user: ApiUser,
  chance: Chance,
) => Promise<Omit<Deed, 'answers'> | undefined>;

/** Presses, and keeps what came of it. */
export async function press(deed: Deed, user: ApiUser): Promise<Answered> {
  const answered = await answerTo(deed, user);
  deed.answers.push(answered);
  return answered;
}

async function answerTo({ endpoint, sent }: Deed, user: ApiUser): Promise<Answered> {
  try {
    const response = await user.raw(endpoint, sent);
    const text = await response.text();
    if (response.ok) return { kind: 'yes' };
    const { code } = problem.parse(JSON.parse(text));
    return { kind: response.status < 500 ? 'no' : 'broke', code };
  } catch {
    return { kind: 'nothing' };
  }
}

type Day = {
  user: ApiUser;
  nextDeed: NextDeed;
  chance: Chance;
  /** Every deed that was begun. */
  deeds: Deed[];
  isOver: () => boolean;
  /** Presses that wait for their answer. */
  requests: { open: number };
};

/** Works until the day is over or the host gives no answer; what is left unanswered is taken up another day. */
export async function work(person: PersonAtWork, { user, nextDeed, chance, deeds, isOver, requests }: Day) {
  while (!isOver()) {
    if (person.pending === undefined) {
      const next = await nextDeed(person, user, chance).catch(() => undefined);
      if (isOver()) return;
      if (next === undefined) {
        await sleep(chance.between(50, 200));
        continue;
      }
      person.pending = { ...next, answers: [] };
      deeds.push(person.pending);
    }
    requests.open += 1;
    const { kind } = await press(person.pending, user);
    requests.open -= 1;
    if (isSettled(person.pending)) person.pending = undefined;
    if (kind === 'nothing') return;
    await sleep(chance.between(50, 400));
  }
}
