import type { Instant } from '../calendar/danish-time';
import { registrationClock } from '../incident/clocks-of';
import type { ClockStanding, StandingClock } from '../incident/clock-standing';
import type { RegisteredChange, RegistrationRecords } from './registration';

/** How the clock of a change stands (NIS 2-loven § 10, stk. 3). Only the receipt ends it. */
export const changeClock = ({ changedAt, sent }: RegisteredChange, now: Instant): StandingClock =>
  registrationClock(
    {
      changedAt,
      filings: sent === null ? [] : [{ sentAt: sent.sentAt, receipt: sent.receipt, sentBack: [] }],
    },
    now,
  );

/** A change whose clock runs, with the instant by which it is to be told. */
export type OpenChange = { change: RegisteredChange; dueAt: Instant; isOverdue: boolean };

/** The changes whose clock runs, the one that ends first on top. */
export const openChanges = (
  { registrationChanges }: Pick<RegistrationRecords, 'registrationChanges'>,
  now: Instant,
): readonly OpenChange[] =>
  [...registrationChanges.values()]
    .filter(({ annulled }) => annulled === null)
    .flatMap((change) => {
      const end = openUntil(changeClock(change, now).standing);
      return end === undefined ? [] : [{ change, ...end }];
    })
    .sort((one, other) => (one.dueAt < other.dueAt ? -1 : one.dueAt > other.dueAt ? 1 : 0));

function openUntil(standing: ClockStanding): Pick<OpenChange, 'dueAt' | 'isOverdue'> | undefined {
  const { state } = standing;
  return (state === 'running' || state === 'due' || state === 'overdue') && standing.dueAt !== null
    ? { dueAt: standing.dueAt, isOverdue: state === 'overdue' }
    : undefined;
}
