import { abilitiesOf } from '../access/abilities';
import { rolesOn } from '../access/access';
import type { PersonId } from '../access/role';
import type { ClockTime } from '../calendar/danish-moment';
import { danishDate, monthOf, type DanishDate, type Instant, type Month } from '../calendar/danish-time';
import { firstWorkingDay } from '../calendar/working-day';
import { maySee } from '../decision/may-see';
import { momentOf } from '../decision/standing';
import type { DecisionId } from '../decision/terms';
import { compare } from '../ground/compare';
import { whenHeld } from '../meeting/gathering';
import type { MeetingId } from '../meeting/meeting';
import type { MeetingState } from '../meeting/meeting-state';
import { shownItems } from '../meeting/shown-items';
import { missedMonths } from './due-month';
import { listedDays, type ListedDay } from './listed-days';
import { standingsAt } from './look';
import { decisionDeadlines } from './open-deadlines';
import type { DECISION_DEADLINES } from './section';
import type { StatusState } from './status-state';

/** What falls in the year beside its own tasks: meetings, each month's status, open deadlines of decisions, and the days of the registers. */
export type YearDate = { on: DanishDate } & (
  | { kind: 'meeting'; meetingId: MeetingId; time: ClockTime | null; isHeld: boolean }
  | { kind: 'status'; month: Month; isIssued: boolean }
  | { kind: (typeof DECISION_DEADLINES)[number]; decisionId: DecisionId; title: string }
  | ListedDay
);

export type YearDates = {
  /** The earliest first. */
  dates: readonly YearDate[];
  /** How many more deadlines of decisions and days of the registers a month has than are listed. */
  more: readonly { month: Month; count: number }[];
};

/** So many deadlines of decisions are listed of a month, and so many days of the registers; the lists themselves have them all. */
export const LISTED_A_MONTH = 8;

/** Who looks: what they may see is asked of the present, also where the past is shown. */
export type YearReader = { personId: PersonId; today: DanishDate; state: MeetingState };

/** The dates of the year before an instant's, of its own and of the next, as far as somebody may know of them. */
export function yearDates(state: StatusState & MeetingState, at: Instant, reader: YearReader): YearDates {
  const year = Number(danishDate(at).slice(0, 4));
  const isNear = ({ on }: YearDate) => Math.abs(Number(on.slice(0, 4)) - year) <= 1;
  const all = [
    ...meetingsOf(state, reader),
    ...statusesOf(state, at, year),
    ...deadlinesOf(state, at, reader),
    ...listedFor(state, reader),
  ]
    .filter(isNear)
    .sort((one, other) => compare(whenHeld(one), whenHeld(other)));
  const listed = new Map<string, number>();
  const more = new Map<Month, number>();
  const dates = all.filter((date) => {
    if (date.kind === 'meeting' || date.kind === 'status') return true;
    const month = monthOf(date.on);
    const key = `${month} ${'decisionId' in date ? 'decision' : 'list'}`;
    const count = (listed.get(key) ?? 0) + 1;
    listed.set(key, count);
    if (count > LISTED_A_MONTH) more.set(month, (more.get(month) ?? 0) + ('count' in date ? date.count : 1));
    return count <= LISTED_A_MONTH;
  });
  return { dates, more: [...more].map(([month, count]) => ({ month, count })) };
}

const meetingsOf = ({ meetings }: MeetingState, { state, personId, today }: YearReader): YearDate[] =>
  [...meetings.values()]
    .filter((meeting) => shownItems(state, meeting, personId, today) !== undefined)
    .map(({ meetingId, on, time, records }) => ({
      kind: 'meeting',
      on,
      time,
      meetingId,
      isHeld: records.length > 0,
    }));

/** Those issued, those that were missed, and those still to come. Before the ledger began there was nothing to send. */
function statusesOf(state: StatusState, at: Instant, year: number): YearDate[] {
  const current = monthOf(danishDate(at));
  const ahead = [year, year + 1]
    .flatMap((one) => Array.from({ length: 12 }, (_none, index) => `${String(one)}-${twoDigits(index + 1)}`))
    .filter((month) => month >= current);
  const months = new Set([...state.reports.keys(), ...missedMonths(state, at), ...ahead]);
  return [...months].map((month) => ({
    kind: 'status',
    on: firstWorkingDay(month),
    month,
    isIssued: state.reports.has(month),
  }));
}

const twoDigits = (count: number): string => String(count).padStart(2, '0');

function deadlinesOf(state: StatusState, at: Instant, reader: YearReader): YearDate[] {
  return decisionDeadlines(state, standingsAt(state, momentOf(at))).flatMap(({ kind, on, decisionId }) => {
    const now = reader.state.decisions.get(decisionId);
    const then = state.decisions.get(decisionId);
    return now !== undefined &&
      then !== undefined &&
      maySee(now, reader.state.access, reader.personId, reader.today)
      ? [{ kind, on, decisionId, title: then.content.title }]
      : [];
  });
}

/** For those who may look into the registers. */
const listedFor = (state: StatusState, { state: { access }, personId, today }: YearReader) =>
  abilitiesOf(rolesOn(access, personId, today)).viewRegisters ? listedDays(state) : [];
