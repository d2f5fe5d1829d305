import { ACT_IN_FORCE } from '../calendar/date-limits';
import { inForceOn } from '../calendar/in-force-on';
import type { DanishDate } from '../calendar/danish-time';
import type { IncidentKind } from './incident-kind';

/** What is sent about an incident: five reports to the authority and the CSIRT (§ 13), and word to the recipients of a service (§ 15). */
export const STAGES = [
  'earlyWarning',
  'notification',
  'interimReport',
  'statusReport',
  'finalReport',
  'recipientNotice',
] as const;
export type Stage = (typeof STAGES)[number];

/** A clock runs for each of them, for the answer of the CSIRT (§ 13, stk. 3) and for what is registered (§ 10, stk. 3). */
export const CLOCKS = [...STAGES, 'csirtAnswer', 'registrationChange'] as const;
export type Clock = (typeof CLOCKS)[number];

/** What sets a clock going. What was sent counts from its receipt on, never from a time alone. */
export const TRIGGERS = [
  'awareness',
  'earlyWarningSent',
  'notificationSent',
  'interimReportRequested',
  'handled',
  'registrationChanged',
] as const;
export type Trigger = (typeof TRIGGERS)[number];

/** Who must act before a clock ends: the municipality, or the CSIRT that answers it. */
export const CLOCK_OWNERS = ['municipality', 'csirt'] as const;
export type ClockOwner = (typeof CLOCK_OWNERS)[number];

/** Hours are elapsed hours; days and months are counted in the Danish calendar, at the same time of the Danish clock. */
export type Delay = { amount: number; unit: 'hours' | 'days' | 'months' };

/**
 * One rule of a clock. Where two rules are about one clock, `when` says which of them holds: whether the incident still
 * goes on a month after the notification (§ 13, stk. 1, nr. 5) or has been handled by then (nr. 4).
 */
export type ClockRow = {
  clock: Clock;
  trigger: Trigger;
  /** null: "uden unødigt ophold". The Act names no number: its age is shown, and no instant at which it is due. */
  delay: Delay | null;
  runsOn: ClockOwner;
  /** The kinds of incident that must be told of; others may be (§ 14). */
  kinds: readonly IncidentKind[];
  when: 'always' | 'handledByThen' | 'ongoingThen';
  /** What closes it besides what it is named after: a final report says all that a status report would have. */
  alsoClosedBy: Stage | null;
  /** The provision of NIS 2-loven. */
  basis: string;
};

/** The clocks that hold from a day on. */
export type ClockTable = { version: number; from: DanishDate; rows: readonly ClockRow[] };

const USUALLY = { runsOn: 'municipality', kinds: ['incident'], when: 'always', alsoClosedBy: null } as const;

/** Every version of the clocks, the oldest first. A change of law is a new version; none is ever changed. */
export const CLOCK_TABLES: readonly [ClockTable, ...ClockTable[]] = [
  {
    version: 1,
    from: ACT_IN_FORCE,
    rows: [
      {
        ...USUALLY,
        clock: 'earlyWarning',
        trigger: 'awareness',
        delay: { amount: 24, unit: 'hours' },
        basis: '§ 13, stk. 1, nr. 1',
      },
      {
        ...USUALLY,
        clock: 'csirtAnswer',
        trigger: 'earlyWarningSent',
        delay: { amount: 24, unit: 'hours' },
        runsOn: 'csirt',
        basis: '§ 13, stk. 3',
      },
      {
        ...USUALLY,
        clock: 'notification',
        trigger: 'awareness',
        delay: { amount: 72, unit: 'hours' },
        basis: '§ 13, stk. 1, nr. 2',
      },
      {
        ...USUALLY,
        clock: 'recipientNotice',
        trigger: 'awareness',
        delay: null,
        kinds: ['incident', 'threat'],
        basis: '§ 15',
      },
      {
        ...USUALLY,
        clock: 'interimReport',
        trigger: 'interimReportRequested',
        delay: null,
        basis: '§ 13, stk. 1, nr. 3',
      },
      {
        ...USUALLY,
        clock: 'statusReport',
        trigger: 'notificationSent',
        delay: { amount: 1, unit: 'months' },
        when: 'ongoingThen',
        alsoClosedBy: 'finalReport',
        basis: '§ 13, stk. 1, nr. 5',
      },
      {
        ...USUALLY,
        clock: 'finalReport',
        trigger: 'notificationSent',
        delay: { amount: 1, unit: 'months' },
        when: 'handledByThen',
        basis: '§ 13, stk. 1, nr. 4',
      },
      {
        ...USUALLY,
        clock: 'finalReport',
        trigger: 'handled',
        delay: { amount: 1, unit: 'months' },
        when: 'ongoingThen',
        basis: '§ 13, stk. 1, nr. 5',
      },
      {
        ...USUALLY,
        clock: 'registrationChange',
        trigger: 'registrationChanged',
        delay: { amount: 14, unit: 'days' },
        basis: '§ 10, stk. 3',
      },
    ],
  },
];

/** The clocks in force on a day. Before the Act they are those that it began with: what was dated wrongly still runs. */
export const clocksInForce = (
  date: DanishDate,
  tables: readonly [ClockTable, ...ClockTable[]] = CLOCK_TABLES,
): ClockTable => inForceOn(tables, date) ?? tables[0];
