import { app } from '@azure/functions';
import { danishDate } from '../../domain/calendar/danish-time';
import { settledOpen } from '../../domain/decision/conclude';
import { openCards } from '../../domain/delivery/decision-cards';
import { dueConfirmations } from '../../domain/delivery/due-confirmations';
import { dueCycle } from '../../domain/delivery/due-cycle';
import { dueMeasures } from '../../domain/delivery/due-measures';
import { dueReferrals } from '../../domain/delivery/due-referrals';
import { dueEndings } from '../../domain/delivery/due-endings';
import { dueFeeds } from '../../domain/delivery/due-feeds';
import { dueNotices } from '../../domain/delivery/due-notices';
import { dueOverdueTraining } from '../../domain/delivery/due-overdue-training';
import { dueRegisters } from '../../domain/delivery/due-registers';
import { dueStatus, notIssued } from '../../domain/delivery/due-status';
import { dueSteps } from '../../domain/delivery/due-steps';
import { dueTraining } from '../../domain/delivery/due-training';
import type { Result } from '../../domain/result';
import { dueMonth } from '../../domain/status/due-month';
import { tidyDrafts } from '../drafts/tidy-drafts';
import { tidyContent } from '../erasure/tidy-content';
import { noteFeedStandings } from '../feeds/note-feed-standings';
import { catchUp } from '../delivery/catch-up';
import { tellOfTrouble } from '../delivery/tell-of-trouble';
import { requeueStuck } from '../delivery/requeue-stuck';
import { takeUpImports, tidyImports } from '../imports/job/tend-imports';
import { inInvocation } from '../log/log';
import { cleanUpErased } from '../erasure/erase-person';
import { carryOutAccounts } from '../people/carry-out-accounts';
import type { Program } from '../program';

/** Hourly at five past, UTC. What is due is decided by Danish time in the domain, not by when this runs. */
const SCHEDULE = '0 5 * * * *';

/** Entries since the newest snapshot that make a new one worth its writing. */
const SNAPSHOT_AFTER = 200;

type Parts = Pick<
  Program,
  'ledger' | 'store' | 'deliveries' | 'preferences' | 'countGivenUp' | 'sendWork' | 'now'
> & {
  /** Writes an error in the log of the app. */
  alarm: (line: string) => void;
};

/**
 * Concludes what was settled without a vote coming to say so, issues the month's report when it is due, and takes up
 * whatever was left undone. Doing it twice changes nothing.
 */
export async function sweep(parts: Parts): Promise<void> {
  const { ledger, deliveries, sendWork, now } = parts;
  await concludeSettled(parts);
  await issueWhatIsDue(parts);
  await catchUp(parts);
  await wantWhatIsDue(parts);
  await requeueStuck(deliveries, sendWork, now());
  await tellOfTrouble(parts);
  await ledger.saveSnapshot(SNAPSHOT_AFTER);
}

/**
 * Issues the month that is due. Where that is refused or fails, the rest goes on: the error is in the log of the app at
 * every try, and the coordinators are told that the month waits for them, once a day until it is issued.
 */
async function issueWhatIsDue({ ledger, deliveries, alarm, now }: Parts): Promise<void> {
  const month = dueMonth(await ledger.load(), now());
  if (month === undefined) return;
  const why = await whyNotIssued(() => ledger.execute({ type: 'IssueReport', month }, { kind: 'clock' }));
  if (why === undefined) return;
  alarm(`Cannot issue the status of ${month}: ${why}`);
  const at = now();
  for (const delivery of notIssued(await ledger.load(), month, at)) await deliveries.want(delivery, 1, at);
}

/** Nothing where it was issued; else the code of the refusal, or the fault. */
async function whyNotIssued(issue: () => Promise<Result<unknown>>): Promise<string | undefined> {
  try {
    const issued = await issue();
    return issued.ok ? undefined : issued.refusal.code;
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault);
  }
}

/** Members have left, so that the answers of the others settle it. Somebody may have been first: nothing is lost. */
async function concludeSettled({ ledger, now }: Parts): Promise<void> {
  for (const decisionId of settledOpen(await ledger.load(), now()))
    await ledger.execute({ type: 'ConcludeDecision', decisionId }, { kind: 'clock' });
}

/**
 * The cards and notices that a day makes necessary. One that is wanted already stays as it is: any entry at all is the
 * least that a new one must show.
 */
async function wantWhatIsDue({ ledger, deliveries, now }: Parts): Promise<void> {
  const state = await ledger.load();
  const at = now();
  const due = [
    ...openCards(state, danishDate(at)),
    ...dueNotices(state, at),
    ...dueTraining(state, at),
    ...dueStatus(state, at),
    ...dueSteps(state, at),
    ...dueConfirmations(state, at),
    ...dueEndings(state, at),
    ...dueCycle(state, at),
    ...dueRegisters(state, at),
    ...dueMeasures(state, at),
    ...dueReferrals(state, at),
    ...dueFeeds(state, at),
    ...dueOverdueTraining(state, at),
  ];
  for (const delivery of due) await deliveries.want(delivery, 1, at);
}

/** Registers the hourly timer. */
export function registerSweep(program: Program): void {
  app.timer('sweep', {
    schedule: SCHEDULE,
    handler: (_timer, context) =>
      inInvocation(context, async () => {
        await program.ready();
        await sweep({ ...program, alarm: (line) => context.error(line) });
        await noteFeedStandings(program);
        await carryOutAccounts(program);
        await takeUpImports(program);
        await tidyImports(program);
        await cleanUpErased(program);
        await tidyDrafts(program);
        await tidyContent(program);
      }),
  });
}
