import { aBotWorld, type BotWorld } from './bot-in-memory';
import { aDecisionContent, completionLogged, courseAdded, NAME, submitted } from './builders';
import { inDays } from './instants';
import { happened } from './ledger';
import { aRoster, CHAIR, COORDINATOR, member, SECRETARY } from './people';
import { trainingPolicySet } from './training-facts';

/** The case that is open, and the one that has been decided. */
export const OPEN_CASE = submitted();
export const DECIDED_CASE = submitted({ ...aDecisionContent(), title: 'Ny backup' }, 'D-2026-002');

/**
 * What people ask about: an open case that one has answered, one that is decided, a meeting, the status of October, and a
 * year between the courses.
 */
export async function anAskedWorld(): Promise<BotWorld> {
  const bot = aBotWorld([
    ...aRoster(),
    courseAdded(),
    trainingPolicySet({ intervalMonths: 12 }),
    completionLogged(),
    happened(OPEN_CASE, inDays(-3), COORDINATOR),
    happened(DECIDED_CASE, inDays(-2), COORDINATOR),
  ]);
  await approves(bot, OPEN_CASE, member(1));
  for (const personId of [CHAIR, member(1), member(2)]) await approves(bot, DECIDED_CASE, personId);
  const items = [OPEN_CASE.data.decisionId];
  await does(
    bot,
    { type: 'PlanMeeting', on: '2026-11-10', time: '09:05', place: 'Byrådssalen', items },
    SECRETARY,
  );
  await does(bot, { type: 'IssueReport', month: '2026-10' }, COORDINATOR);
  return bot;
}

/** Answers a case by approving it. */
export const approves = (bot: BotWorld, { data }: typeof OPEN_CASE, personId: string): Promise<void> => {
  const { decisionId, contentHash } = data;
  const shown = { decisionId, version: 1, contentHash, answerNo: 1, onBehalfOf: null };
  return does(
    bot,
    { type: 'CastVote', ...shown, choice: 'approve', reason: null, until: null, voter: NAME, absent: null },
    personId,
  );
};

/** Does something as somebody; a refusal is a fault of the test. */
export async function does(
  { ports }: BotWorld,
  command: Parameters<BotWorld['ports']['execute']>[0],
  personId: string,
): Promise<void> {
  const done = await ports.execute(command, personId);
  if (!done.ok) throw new Error(`Cannot set the scene: ${JSON.stringify(done.refusal)}`);
}
