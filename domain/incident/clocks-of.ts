import { danishDate, type Instant } from '../calendar/danish-time';
import { unreachable } from '../ground/unreachable';
import { clocksInForce, CLOCK_TABLES, type ClockRow, type Stage, type Trigger } from './clock';
import type { ClockExemption, StandingClock } from './clock-standing';
import type { Awareness, IncidentFacts, RegistrationChange } from './incident-facts';
import { instantAfter } from './instant-after';
import { allProvenAt } from './proven-at';
import { standingOf } from './standing-of';

/**
 * How every clock of an incident stands at an instant, in the order of the table in force when the municipality came to
 * know of it. The facts are those known by then. The clocks run from awareness on also while nobody has assessed whether the
 * incident is significant: the Act's do, and who looks into it for three days has missed both (decision 43).
 */
export function clocksOf(
  facts: IncidentFacts,
  now: Instant,
  tables = CLOCK_TABLES,
): readonly StandingClock[] {
  const awareAt = countedAwareness(facts.awareness)?.at;
  const rows = clocksInForce(danishDate(awareAt ?? now), tables).rows.filter(
    (row) => row.clock !== 'registrationChange',
  );
  const ending = endingOf(facts, rows);
  return [...new Set(rows.map((row) => row.clock))].flatMap((clock) => {
    const ofClock = rows.filter((row) => row.clock === clock);
    const row = ofClock.find(({ when }) => when === 'always' || when === ending) ?? ofClock[0];
    if (row === undefined) return [];
    const course = {
      startedAt: happenedAt(row.trigger, facts),
      exemption: exemptionOf(row, facts, ending),
      own:
        clock === 'csirtAnswer' ? facts.csirtAnswers : facts.filings.filter(({ stage }) => stage === clock),
      other: facts.filings.filter(({ stage }) => stage === row.alsoClosedBy),
    };
    const { runsOn, basis } = row;
    return { clock, runsOn, basis, standing: standingOf(row, course, now) };
  });
}

/** How the clock of a change to what is registered stands (§ 10, stk. 3). It has to do with no incident. */
export function registrationClock(
  { changedAt, filings }: RegistrationChange,
  now: Instant,
  tables = CLOCK_TABLES,
): StandingClock {
  const row = clocksInForce(danishDate(changedAt), tables).rows.find(
    (one) => one.clock === 'registrationChange',
  );
  if (row === undefined) throw new Error('The table of clocks has none for a change of registration');
  const course = { startedAt: changedAt, exemption: undefined, own: filings, other: [] };
  const { clock, runsOn, basis } = row;
  return { clock, runsOn, basis, standing: standingOf(row, course, now) };
}

/** The awareness that counts: what was recorded last; of two recorded at once the earlier instant, which is the safe one. */
export function countedAwareness(recorded: readonly Awareness[]): Awareness | undefined {
  let counted: Awareness | undefined;
  for (const one of recorded)
    if (
      counted === undefined ||
      one.recordedAt > counted.recordedAt ||
      (one.recordedAt === counted.recordedAt && one.at < counted.at)
    )
      counted = one;
  return counted;
}

function happenedAt(trigger: Trigger, facts: IncidentFacts): Instant | undefined {
  switch (trigger) {
    case 'awareness':
      return countedAwareness(facts.awareness)?.at;
    case 'earlyWarningSent':
      return firstSent(facts, 'earlyWarning');
    case 'notificationSent':
      return firstSent(facts, 'notification');
    case 'interimReportRequested':
      return facts.interimReportRequestedAt ?? undefined;
    case 'handled':
      return facts.handledAt ?? undefined;
    case 'registrationChanged':
      return undefined;
    default:
      return unreachable(trigger);
  }
}

const firstSent = ({ filings }: IncidentFacts, stage: Stage): Instant | undefined =>
  allProvenAt(filings.filter((filing) => filing.stage === stage))[0];

/**
 * Whether the incident goes on a month after the notification, as far as is known: until it is handled it does. A final report
 * that was sent by then says that it does not. Nothing before there is a notification.
 */
function endingOf(facts: IncidentFacts, rows: readonly ClockRow[]): ClockRow['when'] | undefined {
  const row = rows.find(({ when }) => when === 'handledByThen');
  const from = row && happenedAt(row.trigger, facts);
  if (!row?.delay || from === undefined) return undefined;
  const then = instantAfter(from, row.delay);
  const over = [facts.handledAt ?? undefined, firstSent(facts, 'finalReport')];
  return over.some((at) => at !== undefined && at <= then) ? 'handledByThen' : 'ongoingThen';
}

function exemptionOf(
  { clock, kinds, when }: ClockRow,
  { kind, assessment, affectsRecipients }: IncidentFacts,
  ending: ClockRow['when'] | undefined,
): ClockExemption | undefined {
  if (!kinds.includes(kind)) return 'voluntary';
  // What the answers come to stops no clock by itself: a person must have confirmed it.
  if (assessment.significance === 'notSignificant' && assessment.isConfirmed) return 'notSignificant';
  if (clock === 'recipientNotice' && affectsRecipients === 'no') return 'nobodyAffected';
  return when !== 'always' && ending !== undefined && when !== ending ? 'notOngoing' : undefined;
}
