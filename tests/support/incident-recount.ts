import type { Filing, IncidentFacts, Dispatch } from '../../domain/incident/incident-facts';
import { hoursOnByTheWall, monthOnByWalking } from './wall-clock';

/** How a clock stands, as somebody says who goes through a diary of what happened, the oldest page first. */
export type Recounted = { state: string; dueAt?: string | null };

type Page = { at: string } & (
  { what: 'sent'; isOwn: boolean } | { what: 'askedForMore'; answerBy: string | null }
);

const byInstant = (one: Page, next: Page): number =>
  Date.parse(one.at) - Date.parse(next.at) ||
  (one.what === 'sent' ? -1 : 1) - (next.what === 'sent' ? -1 : 1);

/** Nothing without a receipt gets into the diary. */
function diaryOf(own: readonly Dispatch[], other: readonly Dispatch[]): Page[] {
  const pages: Page[] = [];
  for (const isOwn of [true, false])
    for (const { sentAt, receipt, sentBack } of isOwn ? own : other) {
      if (receipt === null) continue;
      const known = [Date.parse(receipt.at), ...(sentAt === null ? [] : [Date.parse(sentAt)])];
      pages.push({ at: new Date(Math.min(...known)).toISOString(), what: 'sent', isOwn });
      if (isOwn) for (const { at, answerBy } of sentBack) pages.push({ at, what: 'askedForMore', answerBy });
    }
  return pages.sort(byInstant);
}

type Asked = {
  own: readonly Dispatch[];
  other?: readonly Dispatch[];
  start: string | undefined;
  due: ((start: string) => string) | undefined;
  isExempt: boolean;
  now: string;
};

function recount({ own, other = [], start, due, isExempt, now }: Asked): Recounted {
  const dueAt = start === undefined || due === undefined || isExempt ? null : due(start);
  let first: string | undefined;
  let wasAnsweredLate = false;
  let open: { at: string; answerBy: string | null }[] = [];
  for (const page of diaryOf(own, other)) {
    if (page.what === 'askedForMore') open.push(page);
    else {
      wasAnsweredLate ||= open.some(
        ({ answerBy }) => answerBy !== null && Date.parse(page.at) > Date.parse(answerBy),
      );
      open = [];
      if (page.isOwn || !isExempt) first ??= page.at;
    }
  }
  if (open.length > 0) {
    const named = open.flatMap(({ answerBy }) => (answerBy === null ? [] : [Date.parse(answerBy)]));
    return {
      state: 'sentBack',
      dueAt: named.length === 0 ? null : new Date(Math.min(...named)).toISOString(),
    };
  }
  if (first !== undefined) {
    if ((dueAt !== null && Date.parse(first) > Date.parse(dueAt)) || wasAnsweredLate)
      return { state: 'closedLate' };
    return dueAt === null ? { state: 'closed' } : { state: 'closedInTime', dueAt };
  }
  if (isExempt) return { state: 'notRequired' };
  if (start === undefined) return { state: 'notStarted' };
  if (dueAt === null) return { state: 'running', dueAt };
  const [began, ends, looked] = [Date.parse(start), Date.parse(dueAt), Date.parse(now)];
  if (looked > ends) return { state: 'overdue', dueAt };
  return { state: isHalf(began, ends, looked) ? 'due' : 'running', dueAt };
}

/** As much has passed as is left, to the millisecond. */
const isHalf = (began: number, ends: number, looked: number): boolean =>
  looked - began >= Math.floor((ends - began) / 2);

/** Every clock of an incident, each written out by hand. */
export function recountClocks(facts: IncidentFacts, now: string): Record<string, Recounted> {
  const { filings, kind, assessment, affectsRecipients, handledAt } = facts;
  const of = (stage: Filing['stage']) => filings.filter((filing) => filing.stage === stage);
  const firstSent = (stage: Filing['stage']) =>
    diaryOf(of(stage), []).find(({ what }) => what === 'sent')?.at;
  const aware = [...facts.awareness].sort(
    (one, next) => Date.parse(next.recordedAt) - Date.parse(one.recordedAt),
  )[0]?.at;
  const isInsignificant = assessment.isConfirmed && assessment.significance === 'notSignificant';
  const isExempt = kind !== 'incident' || isInsignificant;
  const day = (start: string) => hoursOnByTheWall(start, 24);
  const notified = firstSent('notification');
  const monthOn = notified === undefined ? undefined : monthOnByWalking(notified);
  const isBefore = (at: string | null | undefined) =>
    typeof at === 'string' && monthOn !== undefined && Date.parse(at) <= Date.parse(monthOn);
  const wasOver = isBefore(handledAt) || isBefore(firstSent('finalReport'));
  const goesOn = monthOn !== undefined && !wasOver;
  const clock = (
    own: readonly Dispatch[],
    start: string | undefined,
    due: Asked['due'],
    more: Partial<Asked> = {},
  ) => recount({ own, start, due, isExempt, now, ...more });
  return {
    earlyWarning: clock(of('earlyWarning'), aware, day),
    csirtAnswer: clock(facts.csirtAnswers, firstSent('earlyWarning'), day),
    notification: clock(of('notification'), aware, (start) => hoursOnByTheWall(start, 72)),
    recipientNotice: clock(of('recipientNotice'), aware, undefined, {
      isExempt: kind === 'nearMiss' || isInsignificant || affectsRecipients === 'no',
    }),
    interimReport: clock(of('interimReport'), facts.interimReportRequestedAt ?? undefined, undefined),
    statusReport: clock(of('statusReport'), notified, monthOnByWalking, {
      isExempt: isExempt || wasOver,
      other: of('finalReport'),
    }),
    finalReport: clock(of('finalReport'), goesOn ? (handledAt ?? undefined) : notified, monthOnByWalking),
  };
}
