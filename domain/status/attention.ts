import type { Colour, RuleId } from './light';
import { toldFigures, type FigureTold, type ToldFigure } from './direction';
import { coloursOf } from './overall';
import { changesIn, type ComparedSection } from './changes';
import { shownColour } from './section';

/** The figure that a rule goes by; null: it goes by none, such as the age of the data. Grey rules say whether they need somebody. */
type Point = { figure: ToldFigure | null; needsSomebody?: boolean };

export const POINTS: Readonly<Record<RuleId, Point>> = {
  'training-no-data': { figure: 'membersWithCourse', needsSomebody: true },
  'training-stale': { figure: 'areasCarried', needsSomebody: true },
  'training-all-areas-carried': { figure: 'areasCarried' },
  'training-some-areas-missing': { figure: 'areasCarried' },
  'training-no-area-carried': { figure: 'areasCarried' },
  'training-members-no-data': { figure: 'membersWithCourse', needsSomebody: true },
  'training-everybody-away': { figure: 'members', needsSomebody: false },
  'training-members-none': { figure: 'membersWithCourse' },
  'training-members-some-missing': { figure: 'membersWithCourse' },
  'training-members-due-soon': { figure: 'membersWithCourse' },
  'training-members-all': { figure: 'membersWithCourse' },
  'decisions-none-submitted': { figure: 'open', needsSomebody: false },
  'decisions-none-open': { figure: 'open' },
  'decisions-open': { figure: 'open' },
  'decisions-overdue': { figure: 'overdue' },
  'decisions-no-longer-hold': { figure: 'toDecideAgain' },
  'deadlines-no-data': { figure: 'datesNear', needsSomebody: false },
  'deadlines-none-near': { figure: 'datesNear' },
  'deadlines-near': { figure: 'datesNear' },
  'deadlines-passed': { figure: 'datesPassed' },
  'measures-none-recorded': { figure: 'measuresInForce', needsSomebody: true },
  'measures-none-approved': { figure: 'measuresInForce' },
  'measures-missing': { figure: 'measuresInForce' },
  'measures-changed': { figure: 'measuresToReview' },
  'measures-to-review': { figure: 'measuresToReview' },
  'measures-after-incident': { figure: 'measuresToReview' },
  'measures-over-a-year': { figure: 'measuresToReview' },
  'measures-in-force': { figure: 'measuresInForce' },
  'implementation-none-registered': { figure: null, needsSomebody: true },
  'implementation-late': { figure: 'measuresLate' },
  'implementation-without-effect': { figure: 'measuresWithoutEffect' },
  'implementation-numbers-missing': { figure: 'numbersWithMeasure' },
  'implementation-none-in-operation': { figure: 'measuresInOperation' },
  'implementation-evidence-missing': { figure: 'measuresWithEvidence' },
  'implementation-review-due': { figure: 'measuresToEvaluate' },
  'implementation-on-time': { figure: 'measuresWithEvidence' },
  'treatment-none': { figure: 'actionsOpen', needsSomebody: false },
  'treatment-overdue': { figure: 'actionsOverdue' },
  'treatment-in-time': { figure: 'actionsOpen' },
  'indicator-no-data': { figure: null, needsSomebody: true },
  'indicator-stale': { figure: null, needsSomebody: true },
  'incidents-notified-late': { figure: 'notifiedLate' },
  'incidents-significant': { figure: 'significantIncidents' },
  'incidents-none-late': { figure: 'notifiedLate' },
  'incident-clocks-missed': { figure: 'notifiedLate' },
  'incident-register-significant': { figure: 'significantIncidents' },
  'incident-clocks-kept': { figure: 'notifiedLate' },
  'register-source-unread': { figure: null, needsSomebody: true },
  'register-source-taken-off': { figure: null, needsSomebody: true },
  'suppliers-none-listed': { figure: 'suppliers', needsSomebody: true },
  'suppliers-unsupervised': { figure: 'supervisedInAll' },
  'suppliers-open-remarks': { figure: 'openRemarks' },
  'suppliers-supervised': { figure: 'supervisedInAll' },
  'maturity-no-benchmark': { figure: 'score', needsSomebody: false },
  'maturity-below-benchmark': { figure: 'score' },
  'maturity-at-benchmark': { figure: 'score' },
  'systems-not-assessed': { figure: 'systemsWithTestedPlan', needsSomebody: true },
  'systems-none-listed': { figure: 'criticalSystems', needsSomebody: true },
  'systems-plans-tested': { figure: 'systemsWithTestedPlan' },
  'systems-some-plans-untested': { figure: 'systemsWithTestedPlan' },
  'systems-no-plan-tested': { figure: 'systemsWithTestedPlan' },
  'exercises-none-held': { figure: 'exercisesHeld' },
  'exercises-behind-plan': { figure: 'exercisesHeld' },
  'exercises-open-findings': { figure: 'openFindings' },
  'exercises-held': { figure: 'exercisesHeld' },
  'follow-ups-overdue': { figure: 'followUpsOverdue' },
  'follow-ups-open': { figure: 'followUpsOpen' },
  'follow-ups-none-open': { figure: 'followUpsOpen' },
};

/** So many areas can be held in mind at once. */
export const MOST_AREAS = 3;

type Shown = ComparedSection & { light: { rule: RuleId } };

/** An area that needs attention, with the one figure that its colour goes by; null: it has none. */
export type Attention<Section extends Shown> = { status: Section; colour: Colour; figure: FigureTold | null };

/** The areas that need attention, the worst first, and how many of the others have each colour. */
export type AttentionList<Section extends Shown> = {
  areas: readonly Attention<Section>[];
  rest: Readonly<Record<Colour, number>>;
};

const ORDER: readonly Colour[] = ['red', 'yellow', 'grey'];

/**
 * The few areas that need most attention: red before yellow before grey, grey only where it waits for somebody. Of one
 * colour, what has turned worst since the report before comes first, then the order in which the sections are read.
 */
export function attentionIn<Section extends Shown>(
  sections: readonly Section[],
  most: number = MOST_AREAS,
): AttentionList<Section> {
  const worse = changesIn(sections)
    .filter(({ course }) => course === 'worse')
    .map(({ section }) => section);
  const turned = ({ section }: Section) => (worse.includes(section) ? worse.indexOf(section) : worse.length);
  const areas = sections
    .filter(needsAttention)
    .sort((a, b) => ORDER.indexOf(shownColour(a)) - ORDER.indexOf(shownColour(b)) || turned(a) - turned(b))
    .slice(0, most);
  return {
    areas: areas.map((status) => ({ status, colour: shownColour(status), figure: figureIn(status) })),
    rest: coloursOf(sections.filter((one) => !areas.includes(one))),
  };
}

/** Whoever set grey by hand says that something is not as it looks, and that is for somebody to find out. */
function needsAttention(status: Shown): boolean {
  const colour = shownColour(status);
  if (colour !== 'grey') return colour !== 'green';
  return status.override !== null || POINTS[status.light.rule].needsSomebody === true;
}

/** A report of an earlier release may not have the figure that its rule goes by. */
function figureIn(status: Shown): FigureTold | null {
  const { figure } = POINTS[status.light.rule];
  return toldFigures(status).find((one) => one.figure === figure) ?? null;
}
