import { danishDate, type Instant } from '../calendar/danish-time';
import { firstWorkingDay } from '../calendar/working-day';
import type { Oversight } from '../oversight';
import { draftDayOf, draftMonth, missedMonths, monthAfter } from '../status/due-month';
import { mayNote } from '../status/may-note';
import { isComplaint, monthsStanding } from '../status/status-months';
import type { Reader } from './reader';
import { waitingOf, type Waiting } from './waiting';

/** The month's draft and the months that were missed, for those who release them, and each issued status that the reader has not noted. */
export function aboutReports(state: Oversight, reader: Reader): readonly Waiting[] {
  const draft = reader.abilities.issueReport
    ? [...toRelease(state, reader.now), ...missed(state, reader.now)]
    : [];
  const issued = [...state.reports].filter(([, one]) => mayNote(state.access, one, reader));
  return [
    ...draft,
    ...issued.flatMap(([of, { version, issuedAt }]) =>
      waitingOf({ about: 'report', month: of }, [
        { kind: 'noting', version, since: danishDate(issuedAt), due: null },
      ]),
    ),
  ];
}

/** One month at a time: the first one, which is never sent by itself, before the draft of the next. */
function toRelease(state: Oversight, now: Instant): readonly Waiting[] {
  const complaint = monthsStanding(state, now).find(({ standing }) => isComplaint(standing));
  if (complaint?.standing === 'first') {
    const since = danishDate(state.startedAt ?? now);
    return waitingOf({ about: 'report', month: complaint.month }, [
      { kind: 'releaseFirst', since, due: null },
    ]);
  }
  const month = draftMonth(state, now);
  return month === undefined
    ? []
    : waitingOf({ about: 'report', month }, [
        { kind: 'release', since: draftDayOf(state, month), due: firstWorkingDay(month) },
      ]);
}

/** All months that are over without a status as one line without a day: they are to be found, not to complain. */
function missed(state: Oversight, now: Instant): readonly Waiting[] {
  const months = missedMonths(state, now);
  const [oldest] = months;
  return oldest === undefined
    ? []
    : waitingOf({ about: 'missedMonths' }, [
        { kind: 'missedMonths', months: months.toReversed(), since: `${monthAfter(oldest)}-01`, due: null },
      ]);
}
