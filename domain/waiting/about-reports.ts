import { danishDate } from '../calendar/danish-time';
import { firstWorkingDay } from '../calendar/working-day';
import type { Oversight } from '../oversight';
import { draftDayOf, draftMonth } from '../status/due-month';
import { mayNote } from '../status/may-note';
import type { Reader } from './reader';
import { waitingOf, type Waiting } from './waiting';

/** The month's draft, for those who release it, and each issued status that the reader has not noted. */
export function aboutReports(state: Oversight, reader: Reader): readonly Waiting[] {
  const { abilities, now } = reader;
  const month = abilities.issueReport ? draftMonth(state, now) : undefined;
  const draft =
    month === undefined
      ? []
      : waitingOf({ about: 'report', month }, [
          { kind: 'release', since: draftDayOf(state, month), due: firstWorkingDay(month) },
        ]);
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
