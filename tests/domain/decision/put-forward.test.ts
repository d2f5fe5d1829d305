import { describe, expect, it } from '@jest/globals';
import {
  KINDS,
  numbered,
  riskIn,
  type DecisionContent,
  type Framing,
  type RiskPart,
} from '../../../domain/decision/content';
import { contentRefusal } from '../../../domain/decision/content-refusal';
import { ruleFor } from '../../../domain/decision/rule';
import {
  BY_MAJORITY,
  DECISION,
  EVERY_KIND,
  aCondition,
  aDecisionContent,
  anAction,
  anAnnex,
  concluded,
  revoked,
  submits,
  submitted,
} from '../../support/builders';
import { given } from '../../support/given';
import { NOW, TODAY, TOMORROW, YESTERDAY } from '../../support/instants';
import { aLedgerOf, by, byTheClock } from '../../support/ledger';
import {
  ADMINISTRATOR,
  AUDITOR,
  CHAIR,
  COORDINATOR,
  DELEGATE,
  DIRECTOR,
  OUTSIDER,
  SECRETARY,
  aRoster,
  delegated,
  ended,
  member,
  modelSet,
  recorded,
} from '../../support/people';
import { sha256Of } from '../../support/sha256-of';

const submit = (changes: Partial<Framing & RiskPart> = {}) => submits(aDecisionContent(changes));

describe('putting a decision before the body', () => {
  it('gives it a number of the year and binds it to the hash of its content', () => {
    given(...aRoster())
      .when(submit(), by(COORDINATOR))
      .then(submitted());
  });

  it('numbers on, whatever became of the earlier ones', () => {
    given(...aRoster(), submitted())
      .when(submit({ title: 'En anden sag' }), by(COORDINATOR))
      .then(submitted(aDecisionContent({ title: 'En anden sag' }), 'D-2026-002'));
  });

  it('takes the same item sent twice as one, as long as it awaits answers', () => {
    given(...aRoster(), submitted())
      .when(submit(), by(COORDINATOR))
      .thenNothing();
    given(...aRoster(), submitted(), concluded('rejected'))
      .when(submit(), by(COORDINATOR))
      .then(submitted(aDecisionContent(), 'D-2026-002'));
  });

  it('takes the year from the Danish calendar', () => {
    given(...aRoster())
      .when(submit({ answerBy: '2027-01-14' }), by(COORDINATOR), '2026-12-31T23:30:00.000Z')
      .then(submitted(aDecisionContent({ answerBy: '2027-01-14' }), 'D-2027-001'));
  });

  it('gives another hash for another content, down to one letter', () => {
    const hash = sha256Of(aDecisionContent());
    expect(sha256Of(aDecisionContent({ recommendation: 'Det indstilles, at planen godkendes.' }))).not.toBe(
      hash,
    );
    expect(sha256Of(aDecisionContent({ annexes: [] }))).not.toBe(hash);
    expect(sha256Of(aDecisionContent({ annexes: [anAnnex({ confidential: false })] }))).not.toBe(hash);
    expect(sha256Of(aDecisionContent())).toBe(hash);
  });

  it('numbers conditions and steps itself, whatever the form called them', () => {
    const content = aDecisionContent({
      conditions: [aCondition({ conditionId: '' }), aCondition({ conditionId: 'x', text: 'En til' })],
      actions: [anAction({ actionId: 'H9' }), anAction({ actionId: 'H9', text: 'Et trin til' })],
    });
    const kept = numbered(content);
    expect(kept.conditions.map((one) => one.conditionId)).toEqual(['V1', 'V2']);
    expect(riskIn(kept)?.actions.map((one) => one.actionId)).toEqual(['H1', 'H2']);
    given(...aRoster())
      .when(submits(content), by(COORDINATOR))
      .then(submitted(kept));
  });

  it.each([
    ['the chair', CHAIR],
    ['a member', member(1)],
    ['a director outside the body', DIRECTOR],
    ['the secretary', SECRETARY],
    ['an auditor', AUDITOR],
    ['an administrator', ADMINISTRATOR],
    ['an outsider', OUTSIDER],
  ])('is not for %s', (_who, personId) => {
    given(...aRoster())
      .when(submit(), by(personId))
      .thenRefused('not-allowed', { ability: 'submitDecisions' });
  });

  it('is not for the clock', () => {
    given(...aRoster())
      .when(submit(), byTheClock)
      .thenRefused('not-allowed');
  });
});

describe('an item of any kind', () => {
  it.each(KINDS)('can be put before the body: %s', (kind) => {
    given(...aRoster())
      .when(submits(EVERY_KIND[kind]), by(COORDINATOR))
      .then(submitted(EVERY_KIND[kind]));
  });

  const framing: [string, Partial<Framing>, string][] = [
    ['an owner outside the roster', { ownerId: OUTSIDER }, 'unknown-person'],
    ['a recommender outside the roster', { recommenderId: OUTSIDER }, 'unknown-person'],
    ['a revisit on a day that does not exist', { revisitOn: '2027-06-31' }, 'date-invalid'],
    ['a date written the Danish way', { answerBy: '16-11-2026' }, 'date-invalid'],
    ['an answer asked for yesterday', { answerBy: YESTERDAY }, 'date-in-past'],
    ['a revisit yesterday', { revisitOn: YESTERDAY }, 'date-in-past'],
    ['no annex', { annexes: [] }, 'annex-missing'],
    ['no title', { title: ' ' }, 'text-missing'],
    ['no text that can be disclosed', { publicText: '' }, 'text-missing'],
    ['no consequence for citizens', { consequenceForCitizens: '\n' }, 'text-missing'],
    ['no recommendation', { recommendation: '' }, 'text-missing'],
    ['a title of 201 characters', { title: 'x'.repeat(201) }, 'text-too-long'],
    ['a public text of 4001 characters', { publicText: 'x'.repeat(4001) }, 'text-too-long'],
    ['a consequence of 1001 characters', { consequenceForCitizens: 'x'.repeat(1001) }, 'text-too-long'],
    ['a recommendation of 2001 characters', { recommendation: 'x'.repeat(2001) }, 'text-too-long'],
    ['a condition without words', { conditions: [aCondition({ text: ' ' })] }, 'text-missing'],
    [
      'a condition of 1001 characters',
      { conditions: [aCondition({ text: 'x'.repeat(1001) })] },
      'text-too-long',
    ],
    ['a condition due yesterday', { conditions: [aCondition({ dueOn: YESTERDAY })] }, 'date-in-past'],
    ['a condition due on no day', { conditions: [aCondition({ dueOn: 'snart' })] }, 'date-invalid'],
    ['a condition for nobody', { conditions: [aCondition({ ownerId: OUTSIDER })] }, 'unknown-person'],
    ['a delegation though the body decides', { delegationId: 'G-001' }, 'delegation-not-valid'],
    ['a predecessor that does not exist', { supersedes: 'D-2026-099' }, 'unknown-decision'],
  ];
  describe.each(KINDS)('%s', (kind) => {
    it.each(framing)('is refused with %s', (_what, changes, code) => {
      const { answer } = given(...aRoster()).when(
        submits({ ...EVERY_KIND[kind], ...changes }),
        by(COORDINATOR),
      );
      expect(answer).toBe(code);
    });
  });

  it('has a day on which to look at it again, but for an incident that is not notified', () => {
    const answers = KINDS.map(
      (kind) =>
        given(...aRoster()).when(submits({ ...EVERY_KIND[kind], revisitOn: null }), by(COORDINATOR)).answer,
    );
    expect(answers).toEqual([...KINDS.slice(1).map(() => 'text-missing'), 'allowed']);
  });
});

describe('what each kind must say', () => {
  const { riskAcceptance, treatmentPlan, measureApproval, correctiveApproval } = EVERY_KIND;
  const { policy, supplierReview, incidentNotNotified } = EVERY_KIND;
  const [measure] = measureApproval.measures;
  if (measure === undefined) throw new Error('Cannot test: the builder has no measure');
  const withMeasure = (changes: Partial<typeof measure>) => ({
    ...measureApproval,
    measures: [measure, { ...measure, ...changes }],
  });

  it.each<[string, DecisionContent, string]>([
    ['a risk without a scenario', { ...riskAcceptance, scenario: '' }, 'text-missing'],
    ['a scenario of 4001 characters', { ...riskAcceptance, scenario: 'x'.repeat(4001) }, 'text-too-long'],
    ['a risk without plain words', { ...riskAcceptance, plainWords: [] }, 'text-missing'],
    ['a risk with empty plain words', { ...riskAcceptance, plainWords: [' ', ''] }, 'text-missing'],
    [
      'plain words of 1001 characters',
      { ...riskAcceptance, plainWords: ['x'.repeat(1001)] },
      'text-too-long',
    ],
    ['a plan without a scenario', { ...treatmentPlan, scenario: ' ' }, 'text-missing'],
    ['a plan without steps', { ...treatmentPlan, actions: [] }, 'actions-missing'],
    ['a step without words', { ...treatmentPlan, actions: [anAction({ text: '' })] }, 'text-missing'],
    ['a step due yesterday', { ...treatmentPlan, actions: [anAction({ dueOn: YESTERDAY })] }, 'date-in-past'],
    [
      'a step for nobody',
      { ...riskAcceptance, actions: [anAction({ ownerId: OUTSIDER })] },
      'unknown-person',
    ],
    ['no measures', { ...measureApproval, measures: [] }, 'measures-missing'],
    ['a measure without a title', withMeasure({ title: '' }), 'text-missing'],
    ['a measure with a title of 201 characters', withMeasure({ title: 'x'.repeat(201) }), 'text-too-long'],
    ['a measure without a summary', withMeasure({ summary: '' }), 'text-missing'],
    ['a measure without a version', withMeasure({ version: '' }), 'text-missing'],
    ['a correction of nothing', { ...correctiveApproval, deficiency: '' }, 'text-missing'],
    ['no correction', { ...correctiveApproval, correction: '' }, 'text-missing'],
    ['a deficiency found tomorrow', { ...correctiveApproval, foundOn: TOMORROW }, 'date-in-future'],
    ['a deficiency found on no day', { ...correctiveApproval, foundOn: '' }, 'date-invalid'],
    ['a policy without a name', { ...policy, policyName: '' }, 'text-missing'],
    ['a policy without a version', { ...policy, policyVersion: '' }, 'text-missing'],
    ['a policy without a summary', { ...policy, summary: '' }, 'text-missing'],
    ['no supplier', { ...supplierReview, supplier: '' }, 'text-missing'],
    ['no period', { ...supplierReview, period: '' }, 'text-missing'],
    ['no findings', { ...supplierReview, findings: '' }, 'text-missing'],
    ['an incident without a reference', { ...incidentNotNotified, incidentReference: '' }, 'text-missing'],
    ['an incident without an assessment', { ...incidentNotNotified, assessment: '' }, 'text-missing'],
    ['no reason why it is not notified', { ...incidentNotNotified, reason: '' }, 'text-missing'],
    ['an incident known at no time', { ...incidentNotNotified, awareAt: 'i går' }, 'date-invalid'],
    [
      'an incident known tomorrow',
      { ...incidentNotNotified, awareAt: '2026-11-03T08:00:00.000Z' },
      'date-in-future',
    ],
  ])('refuses %s', (_what, content, code) => {
    expect(given(...aRoster()).when(submits(content), by(COORDINATOR)).answer).toBe(code);
  });

  it.each<[string, DecisionContent]>([
    ['a deficiency found today', { ...correctiveApproval, foundOn: TODAY }],
    ['an incident known a minute ago', { ...incidentNotNotified, awareAt: NOW }],
    ['an answer asked for today', aDecisionContent({ answerBy: TODAY })],
    ['no case number yet', aDecisionContent({ caseNumber: null })],
    ['an owner who has left', aDecisionContent({ ownerId: 'p-left' })],
    ['texts of full length', aDecisionContent({ title: 'x'.repeat(200), scenario: 'x'.repeat(4000) })],
    ['a condition and a step due today', aDecisionContent({ conditions: [aCondition({ dueOn: TODAY })] })],
  ])('takes %s', (_what, content) => {
    given(...aRoster(), recorded('p-left', 'member'), ended('p-left', 'member', YESTERDAY))
      .when(submits(content), by(COORDINATOR))
      .thenTypes('DecisionSubmitted');
  });
});

describe('an item with several things wrong', () => {
  it('is refused for the first of them, and for nothing once all are right', () => {
    const { state } = aLedgerOf(...aRoster());
    const wrong = aDecisionContent({ annexes: [], title: '', ownerId: OUTSIDER });
    expect(contentRefusal(state, wrong, TODAY)).toEqual({ code: 'annex-missing' });
    expect(contentRefusal(state, { ...wrong, annexes: [anAnnex()] }, TODAY)).toMatchObject({
      field: 'title',
    });
    expect(contentRefusal(state, aDecisionContent(), TODAY)).toBeUndefined();
  });
});

describe('the risk', () => {
  const point = (consequence: number, likelihood: number) => ({ consequence, likelihood });

  it.each([
    ['a consequence of 0', { before: point(0, 3) }],
    ['a consequence of 6', { after: point(6, 3) }],
    ['a likelihood of 2.5', { before: point(3, 2.5) }],
    ['a likelihood below zero', { after: point(3, -1) }],
  ])('is a point on the scale: %s is none', (_what, changes) => {
    given(...aRoster())
      .when(submit(changes), by(COORDINATOR))
      .thenRefused('risk-level-outside-scale');
  });

  it('may lie in the corners of the scale', () => {
    given(...aRoster())
      .when(submit({ before: point(5, 5), after: point(1, 1) }), by(COORDINATOR))
      .thenTypes('DecisionSubmitted');
  });

  it('is assessed on the scale in force: an older one or one to come is refused', () => {
    for (const scaleVersion of [1, -1])
      given(...aRoster())
        .when(submit({ scaleVersion }), by(COORDINATOR))
        .thenRefused('scale-changed', { current: 0 });
  });

  it.each([
    [point(1, 1), 'body', 'allowed'],
    [point(4, 4), 'body', 'allowed'],
    [point(4, 5), 'body', 'level-too-low'],
    [point(5, 5), 'body', 'level-too-low'],
    [point(5, 5), 'wholeBody', 'allowed'],
    [point(1, 1), 'wholeBody', 'allowed'],
  ] as const)('of %j is decided by the %s: %s', (after, level, answer) => {
    expect(given(...aRoster()).when(submit({ after, level }), by(COORDINATOR)).answer).toBe(answer);
  });

  it('gates a treatment plan too, and says who must decide', () => {
    const content: DecisionContent = { ...EVERY_KIND.treatmentPlan, after: point(5, 4) };
    given(...aRoster())
      .when(submits(content), by(COORDINATOR))
      .thenRefused('level-too-low', { needed: 'wholeBody' });
  });
});

describe('an item for a delegate', () => {
  const roster = [...aRoster(), recorded(DELEGATE, 'director')];
  const content = (changes: Partial<Framing & RiskPart> = {}) =>
    aDecisionContent({ level: 'delegate', delegationId: 'G-001', ...changes });
  const rule = { by: 'delegate', delegationId: 'G-001', delegateId: DELEGATE } as const;
  const asked = (given_: DecisionContent, delegation: Parameters<typeof delegated>[1] = {}) =>
    given(...roster, delegated(DELEGATE, delegation)).when(submits(given_), by(COORDINATOR));

  it('is put before the delegate, under the delegation', () => {
    asked(content()).then(submitted(content(), DECISION, rule));
  });

  it('needs a delegation that covers the day', () => {
    expect(asked(content(), { to: YESTERDAY }).answer).toBe('delegation-not-valid');
    expect(asked(content(), { from: TOMORROW }).answer).toBe('delegation-not-valid');
    expect(asked(content({ delegationId: null })).answer).toBe('delegation-not-valid');
    expect(asked(content({ delegationId: 'G-002' })).answer).toBe('delegation-not-valid');
    expect(asked(content(), { to: TODAY }).answer).toBe('allowed');
  });

  it('stays at or below the ceiling', () => {
    expect(asked(content(), { ceiling: 9 }).answer).toBe('allowed');
    asked(content(), { ceiling: 8 }).thenRefused('above-ceiling', { score: 9, ceiling: 8 });
  });

  it('stays below what the scale keeps for the body, whatever the ceiling', () => {
    const high = content({ after: { consequence: 5, likelihood: 2 } });
    asked(high, { ceiling: 25 }).thenRefused('level-too-low', { needed: 'body' });
  });

  it.each(KINDS.filter((kind) => kind !== 'riskAcceptance'))('is never a %s (invariant 3)', (kind) => {
    const other: DecisionContent = {
      ...EVERY_KIND[kind],
      level: 'delegate',
      delegationId: 'G-001',
    };
    asked(other).thenRefused('not-delegable', { kind });
  });

  it('is not recommended by the delegate who would decide it (invariant 7)', () => {
    asked(content({ recommenderId: DELEGATE })).thenRefused('recommender-only-approver');
  });
});

describe('the rule that an item is decided by', () => {
  it('is fixed by the model in force when it is put forward', () => {
    const model = { kind: 'atLeast', votes: 2 } as const;
    given(...aRoster(), modelSet(model))
      .when(submit(), by(COORDINATOR))
      .then(submitted(aDecisionContent(), DECISION, { by: 'body', model }));
  });

  it('is that of the whole body where that is asked for, whatever the model', () => {
    const content = aDecisionContent({ level: 'wholeBody' });
    given(...aRoster(), modelSet({ kind: 'chiefExecutive' }))
      .when(submits(content), by(COORDINATOR))
      .then(submitted(content, DECISION, { by: 'body', model: { kind: 'all' } }));
  });

  it('is the majority by default, and none without the delegation', () => {
    const { access } = aLedgerOf(...aRoster()).state;
    expect(ruleFor(aDecisionContent(), access, TODAY)).toEqual(BY_MAJORITY);
    expect(ruleFor(aDecisionContent({ level: 'delegate' }), access, TODAY)).toBeUndefined();
  });
});

describe('an item that takes the place of another', () => {
  const again = () => submit({ title: 'Ny vurdering', supersedes: DECISION });
  const approved = [...aRoster(), submitted(), concluded('approved', { approve: 3 })];

  it('names an approved one, also one that was revoked', () => {
    given(...approved)
      .when(again(), by(COORDINATOR))
      .thenTypes('DecisionSubmitted');
    given(...approved, revoked())
      .when(again(), by(COORDINATOR))
      .thenTypes('DecisionSubmitted');
  });

  it.each([
    ['that awaits answers', []],
    ['that was rejected', [concluded('rejected')]],
    ['that was returned', [concluded('returned')]],
    ['that was postponed', [concluded('postponed')]],
  ])('never one %s', (_what, events) => {
    given(...aRoster(), submitted(), ...events)
      .when(again(), by(COORDINATOR))
      .thenRefused('supersedes-not-approved', { decisionId: DECISION });
  });

  it('never one whose place is taken already', () => {
    const second = aDecisionContent({ title: 'Ny vurdering', supersedes: DECISION });
    const taken = [
      submitted(second, 'D-2026-002'),
      concluded('approved', {}, { content: second, decisionId: 'D-2026-002' }),
    ];
    given(...approved, ...taken)
      .when(submit({ title: 'En tredje', supersedes: DECISION }), by(COORDINATOR))
      .thenRefused('supersedes-not-approved');
  });
});

describe('those who decide', () => {
  it('must be somebody', () => {
    given(recorded(COORDINATOR, 'coordinator'), recorded(DIRECTOR, 'director'))
      .when(submit({ ownerId: DIRECTOR }), by(COORDINATOR))
      .thenRefused('body-empty');
    given(recorded(COORDINATOR, 'coordinator'), recorded(CHAIR, 'chair', TOMORROW))
      .when(submit({ ownerId: CHAIR }), by(COORDINATOR))
      .thenRefused('body-empty');
  });

  it('must be somebody else than who wrote the recommendation (invariant 7)', () => {
    given(...aRoster(1))
      .when(submit({ ownerId: CHAIR, recommenderId: CHAIR }), by(COORDINATOR))
      .thenRefused('recommender-only-approver');
    given(...aRoster(2))
      .when(submit({ recommenderId: CHAIR }), by(COORDINATOR))
      .thenTypes('DecisionSubmitted');
  });
});
