import { describe, expect, it } from '@jest/globals';
import type { Instant } from '../../../domain/calendar/danish-time';
import type { LedgerEvent } from '../../../domain/event';
import { MEASURE_CODES, type DecisionContent, type Kind } from '../../../domain/decision/content';
import type { Outcome } from '../../../domain/decision/terms';
import { CATALOGUE, type RequirementId } from '../../../domain/requirement/catalogue';
import { byRule } from '../../../domain/requirement/decision-verdict';
import { bothVerdicts } from '../../../domain/requirement/duty-verdict';
import { proofKey } from '../../../domain/requirement/requirement-state';
import { requirementsAt, demandsAt, demandsLinkedTo } from '../../../domain/requirement/requirements-at';
import { dutiesAt } from '../../../domain/status/duties';
import { COMPETENCES } from '../../../domain/training/competence';
import type { aDecisionContent } from '../../support/builders';
import {
  completionLogged,
  concluded,
  courseAdded,
  EVERY_KIND,
  revoked,
  submitted,
  withdrawn,
} from '../../support/builders';
import { indicatorRecorded } from '../../support/indicator-facts';
import { drawn, exhibitAdded, measureRegistered, measureRevised } from '../../support/measure-facts';
import { inDays, NOW } from '../../support/instants';
import { aLedgerOf, ask, by, happened, type Stamped, type TestLedger } from '../../support/ledger';
import { aRoster, bodyIds, COORDINATOR } from '../../support/people';
import { aStaffOffer } from '../../support/training-facts';
import { aSupplier, aSystem } from '../../support/register-facts';

const idOf = (number: number) => `D-2026-00${String(number)}`;

/** An item that the body was asked and, unless it still is, has answered. */
function item(
  content: DecisionContent,
  number = 1,
  outcome: Outcome | null = 'approved',
): readonly LedgerEvent[] {
  const decisionId = idOf(number);
  // The conclusion reads only the hash of the content, and the same for every kind.
  const same = content as ReturnType<typeof aDecisionContent>;
  const put = submitted(content, decisionId);
  return outcome === null ? [put] : [put, concluded(outcome, { approve: 5 }, { content: same, decisionId })];
}
const a = (kind: Kind, number = 1, outcome?: Outcome | null) => item(EVERY_KIND[kind], number, outcome);
const until = (kind: Kind, revisitOn: string, number = 1) => item({ ...EVERY_KIND[kind], revisitOn }, number);
const measures = (revisitOn = '2027-06-01'): DecisionContent => ({
  ...EVERY_KIND.measureApproval,
  revisitOn,
  measures: MEASURE_CODES.map((code) => ({ ...EVERY_KIND.measureApproval.measures[0]!, code })),
});
/** All ten numbers, of which one is drawn from the register. */
const FROM_REGISTER: DecisionContent = {
  ...EVERY_KIND.measureApproval,
  revisitOn: '2027-06-01',
  measures: MEASURE_CODES.map((code) =>
    code === 'c' ? drawn('FO-001') : { ...EVERY_KIND.measureApproval.measures[0]!, code },
  ),
};
const offered: LedgerEvent = { type: 'StaffOfferRecorded', data: aStaffOffer() };
const courses: readonly LedgerEvent[] = [
  courseAdded({ competences: [...COMPETENCES] }),
  ...bodyIds(3).map((personId, index) => completionLogged({ personId }, index + 1)),
];
const at = (when: Instant, events: readonly LedgerEvent[]): readonly Stamped[] =>
  events.map((event) => happened(event, when));

const of = (ledger: TestLedger, id: RequirementId, when = NOW) => {
  const found = requirementsAt(ledger.state, when).find((one) => one.requirement.requirementId === id);
  if (found === undefined) throw new Error(`no demand ${id}`);
  return found;
};
const ruleOf = ({ rule }: ReturnType<typeof of>) => (rule.by === 'section' ? rule.light.rule : rule.rule);
const told = (history: readonly (LedgerEvent | Stamped)[], id: RequirementId) => {
  const one = of(aLedgerOf(...aRoster(3), ...history), id);
  return [
    one.state,
    ruleOf(one),
    one.proofs.map(proofKey),
    one.unsettled.map(proofKey),
    one.related.map(proofKey),
  ];
};

type Row = readonly [
  what: string,
  id: RequirementId,
  history: readonly (LedgerEvent | Stamped)[],
  state: string,
  rule: string,
  proofs?: readonly string[],
  unsettled?: readonly string[],
  related?: readonly string[],
];
const [FIRST, SECOND] = [`decision/${idOf(1)}`, `decision/${idOf(2)}`];

describe('A demand', () => {
  it.each<Row>([
    ['nothing is approved', 'nis2-6-1-3', [], 'lacking', 'measure-missing'],
    [
      'its measure is approved',
      'nis2-6-1-3',
      a('measureApproval'),
      'documented',
      'measure-in-force',
      [FIRST],
    ],
    [
      'its measure is approved, and the register shows how it is carried out',
      'nis2-6-1-3',
      [measureRegistered(), ...a('measureApproval')],
      'documented',
      'measure-in-force',
      [FIRST],
      [],
      ['measure/FO-001'],
    ],
    [
      'only the register has it, with evidence and all',
      'nis2-6-1-3',
      [measureRegistered(), exhibitAdded()],
      'lacking',
      'measure-missing',
      [],
      [],
      ['measure/FO-001'],
    ],
    [
      'the register is another than was approved',
      'nis2-6-1-3',
      [measureRegistered(), ...item(FROM_REGISTER), measureRevised({ title: 'Andet' })],
      'toReview',
      'measure-changed',
      [FIRST],
      [],
      ['measure/FO-001'],
    ],
    [
      'the register of one measure is another than was approved of all ten',
      'nis2-7-1-approve',
      [measureRegistered(), ...item(FROM_REGISTER), measureRevised({ title: 'Andet' })],
      'toReview',
      'measures-changed',
      [FIRST],
    ],
    [
      'the approval is more than a year old',
      'nis2-6-1-3',
      at(inDays(-366), item(measures('2029-01-01'))),
      'toReview',
      'measure-over-a-year',
      [FIRST],
    ],
    [
      'a register is overseen and no status is out',
      'nis2-7-1-oversee',
      [measureRegistered()],
      'lacking',
      'oversight-awaited',
      [],
      [],
      ['implementation'],
    ],
    ['another measure is approved', 'nis2-6-1-4', a('measureApproval'), 'lacking', 'measure-missing'],
    [
      'the approval is over',
      'nis2-6-1-3',
      until('measureApproval', '2026-10-30'),
      'toReview',
      'measure-to-review',
      [FIRST],
    ],
    [
      'the measure awaits an answer',
      'nis2-6-1-3',
      a('measureApproval', 1, null),
      'lacking',
      'measure-missing',
    ],
    ['it was not approved', 'nis2-6-1-3', a('measureApproval', 1, 'rejected'), 'lacking', 'measure-missing'],
    [
      'the approval is revoked',
      'nis2-6-1-3',
      [...a('measureApproval'), revoked()],
      'lacking',
      'measure-missing',
    ],
    [
      'figures tell of suppliers without an approval',
      'nis2-6-1-4',
      [indicatorRecorded('suppliers')],
      'lacking',
      'measure-missing',
      [],
      [],
      ['section/suppliers'],
    ],
    ['no deficiency is recorded', 'nis2-6-2', [], 'notAssessed', 'corrective-none'],
    ['one is put right', 'nis2-6-2', a('correctiveApproval'), 'documented', 'corrective-in-force', [FIRST]],
    [
      'one is put right and another awaits an answer',
      'nis2-6-2',
      [...a('correctiveApproval'), ...a('correctiveApproval', 2, null)],
      'lacking',
      'corrective-open',
      [FIRST],
      [SECOND],
    ],
    [
      'the correction was refused',
      'nis2-6-2',
      a('correctiveApproval', 1, 'rejected'),
      'lacking',
      'corrective-open',
      [],
      [FIRST],
    ],
    [
      'the correction was withdrawn',
      'nis2-6-2',
      [...a('correctiveApproval', 1, null), withdrawn()],
      'notAssessed',
      'corrective-none',
    ],
    [
      'a correction is to be decided again',
      'nis2-6-2',
      until('correctiveApproval', '2026-10-30'),
      'toReview',
      'corrective-to-review',
      [],
      [FIRST],
    ],
    ['nothing was offered', 'nis2-7-2-encourage', [], 'lacking', 'offer-none'],
    [
      'something was offered',
      'nis2-7-2-encourage',
      [offered],
      'documented',
      'offer-recorded',
      ['staffOffer/U-001'],
    ],
    ['no policy is approved', 'cir-1.1.1', [], 'lacking', 'policy-missing'],
    ['a policy is approved', 'cir-1.1.1', a('policy'), 'documented', 'policy-in-force', [FIRST]],
    ['a policy is over', 'cir-1.1.1', until('policy', '2026-10-30'), 'toReview', 'policy-to-review', [FIRST]],
    ['a policy is of this year', 'cir-1.1.2', a('policy'), 'documented', 'policy-within-a-year', [FIRST]],
    [
      'a policy was approved a year ago to the day',
      'cir-1.1.2',
      at('2025-11-02T09:00:00.000Z', a('policy')),
      'documented',
      'policy-within-a-year',
      [FIRST],
    ],
    [
      'a policy was approved a year and a day ago',
      'cir-1.1.2',
      at('2025-11-01T09:00:00.000Z', a('policy')),
      'toReview',
      'policy-over-a-year',
      [FIRST],
    ],
    ['no risk is accepted', 'cir-2.1.1', [], 'notAssessed', 'acceptance-none'],
    ['a risk is accepted', 'cir-2.1.1', a('riskAcceptance'), 'documented', 'acceptance-in-force', [FIRST]],
    [
      'one acceptance holds and another does not',
      'cir-2.1.1',
      [...a('riskAcceptance'), ...until('riskAcceptance', '2026-10-30', 2)],
      'toReview',
      'acceptance-to-review',
      [FIRST],
      [SECOND],
    ],
    ['a plan is approved', 'cir-2.1.2', a('treatmentPlan'), 'documented', 'plan-in-force', [FIRST]],
    [
      'a risk was accepted more than a year ago',
      'cir-2.1.4',
      at('2025-11-01T09:00:00.000Z', a('riskAcceptance')),
      'toReview',
      'risks-over-a-year',
      [],
      [FIRST],
    ],
    [
      'risks are of this year',
      'cir-2.1.4',
      a('riskAcceptance'),
      'documented',
      'risks-within-a-year',
      [FIRST],
    ],
    [
      'figures tell of incidents',
      'nis2-12',
      [indicatorRecorded()],
      'notAssessed',
      'nothing-kept',
      [],
      [],
      ['section/incidents'],
    ],
    [
      'the measure is approved and was put right',
      'nis2-6-1-3',
      [...a('measureApproval'), ...a('correctiveApproval', 2)],
      'documented',
      'measure-in-force',
      [FIRST],
      [],
      [SECOND],
    ],
    [
      'it was decided not to notify',
      'nis2-12',
      a('incidentNotNotified'),
      'notAssessed',
      'nothing-kept',
      [],
      [],
      [FIRST],
    ],
    ['nothing is recorded of it', 'nis2-10', [...a('policy'), offered], 'notAssessed', 'registration-none'],
    ['everything else is there', 'nis2-13-1-2', [...a('policy'), offered], 'notAssessed', 'nothing-kept'],
    ['no course and no offer is there', 'cir-8.1', [], 'lacking', 'offer-none'],
    ['only courses are there', 'cir-8.1', courses, 'lacking', 'offer-none', ['coverage']],
    [
      'courses and an offer are there',
      'cir-8.1',
      [...courses, offered],
      'documented',
      'training-all-areas-carried',
      ['coverage', 'staffOffer/U-001'],
    ],
  ])('where %s: %s', (...[, id, history, state, rule, proofs = [], unsettled = [], related = []]) => {
    expect(told(history, id)).toEqual([state, rule, proofs, unsettled, related]);
  });

  it('of § 7 is documented exactly where the first page lacks nothing in the duty', () => {
    const ledger = aLedgerOf(...aRoster(3), ...courses, ...item(measures()));
    const states = () => [
      of(ledger, 'nis2-7-1-approve').state,
      of(ledger, 'nis2-7-1-oversee').state,
      of(ledger, 'nis2-7-2-courses').state,
    ];
    expect(dutiesAt(ledger.state, NOW).lacking).toEqual(['oversee']);
    expect(states()).toEqual(['documented', 'lacking', 'documented']);
    const issued = ask(ledger, { type: 'IssueReport', month: '2026-11' }, by(COORDINATOR), NOW);
    expect(issued.ok).toBe(true);
    const awaiting = of(ledger, 'nis2-7-1-oversee');
    expect([awaiting.state, ruleOf(awaiting), awaiting.proofs]).toEqual([
      'lacking',
      'oversight-not-noted',
      [],
    ]);
    expect(of(ledger, 'cir-2.2').state).toBe('documented');
    for (const personId of bodyIds(3))
      ask(ledger, { type: 'NoteReport', month: '2026-11', version: 1 }, by(personId), NOW);
    expect(dutiesAt(ledger.state, NOW).lacking).toEqual([]);
    expect(states()).toEqual(['documented', 'documented', 'documented']);
    expect(of(ledger, 'nis2-7-1-oversee').proofs.map(proofKey)).toEqual([
      'oversightRecord/2026-11',
      'status/2026-11',
    ]);
    // The next month's status is awaited, and the old receipts say nothing of it.
    expect(of(ledger, 'nis2-7-1-oversee', inDays(30)).state).toBe('lacking');
  });

  it('of § 7 says so where a coordinator has set another colour than the rule', () => {
    const ledger = aLedgerOf(...aRoster(3), ...courses);
    const byHand = { colour: 'red', reason: 'Ingen har deltaget i øvelsen' } as const;
    ask(
      ledger,
      { type: 'OverrideLight', month: '2026-11', section: 'training', ...byHand },
      by(COORDINATOR),
      NOW,
    );
    const one = of(ledger, 'nis2-7-2-courses');
    expect([one.state, ruleOf(one)]).toEqual(['toReview', 'section-set-by-hand']);
  });

  it('is grey where nothing is recorded of anybody, and never documented', () => {
    const all = requirementsAt(aLedgerOf(...aRoster(3)).state, NOW);
    expect(all).toHaveLength(CATALOGUE.requirements.length);
    expect(all.filter(({ state }) => state === 'documented' || state === 'toReview')).toEqual([]);
    expect(all.filter(({ proofs }) => proofs.length > 0)).toEqual([]);
    expect(all.every(({ owner }) => owner === null)).toBe(true);
  });

  it('is found again from whatever it leads to, and only from that', () => {
    const more = [...a('correctiveApproval', 3, null), ...a('supplierReview', 4)];
    const ledger = aLedgerOf(...aRoster(3), ...a('measureApproval'), ...a('policy', 2), ...more);
    const all = demandsAt(ledger.state, NOW);
    const from = (key: string) =>
      demandsLinkedTo(all, key).requirements.map((one) => one.requirement.requirementId);
    expect(from(FIRST)).toEqual(['nis2-6-1-3', 'nis2-7-1-approve']);
    expect(from(SECOND)).toEqual(['cir-1.1.1', 'cir-1.1.2']);
    expect(from(`decision/${idOf(3)}`)).toEqual(['nis2-6-2']);
    expect(from(`decision/${idOf(4)}`)).toEqual(['nis2-6-1-4']);
    expect(from('decision/D-2026-009')).toEqual([]);
  });

  it('leads to the lists that give the figures once something is listed, and back', () => {
    const ledger = aLedgerOf(
      ...aRoster(3),
      indicatorRecorded('suppliers'),
      { type: 'SupplierSet', data: { supplierId: 'L-001', ...aSupplier() } },
      { type: 'SystemSet', data: { systemId: 'S-001', ...aSystem() } },
    );
    const all = demandsAt(ledger.state, NOW);
    const from = (key: string) =>
      demandsLinkedTo(all, key).requirements.map((one) => one.requirement.requirementId);
    expect(from('register/suppliers')).toEqual(['nis2-6-1-4']);
    expect(from('register/systems')).toEqual(['nis2-6-1-3']);
    // The typed figures no longer give the section its colour.
    expect(from('section/suppliers')).toEqual([]);
  });

  it('that asks for two things goes by the one that is further away', () => {
    const [good, bad] = [byRule('documented', 'offer-recorded'), byRule('lacking', 'offer-none')];
    const grey = byRule('notAssessed', 'nothing-kept');
    expect(bothVerdicts(good, bad).state).toBe('lacking');
    expect(bothVerdicts(grey, good).state).toBe('notAssessed');
    expect(bothVerdicts(grey, bad).state).toBe('lacking');
    expect(bothVerdicts(good, good).state).toBe('documented');
  });
});
