import { describe, expect, it } from '@jest/globals';
import type { DecisionContent } from '../../../domain/decision/content';
import { contentRefusal } from '../../../domain/decision/content-refusal';
import { DECISION_MOST } from '../../../domain/decision/decision-limits';
import { EVERY_KIND, aCondition, anAction, anAnnex } from '../../support/builders';
import { TODAY } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import { aRoster } from '../../support/people';

const { state } = aLedgerOf(...aRoster());
const most = DECISION_MOST;
const text = (length: number) => 'x'.repeat(length);
const list = <Thing>(count: number, thing: Thing) => Array.from({ length: count }, () => thing);

const { riskAcceptance, measureApproval, correctiveApproval, policy, supplierReview, incidentNotNotified } =
  EVERY_KIND;
const withMeasure = (changes: Partial<(typeof measureApproval)['measures'][number]>): DecisionContent => ({
  ...measureApproval,
  measures: measureApproval.measures.map((measure) => ({ ...measure, ...changes })),
});

/** Every text of an item: the field that a refusal names, its limit, and the item with that text so long. */
const TEXTS: [string, number, (length: number) => DecisionContent][] = [
  ['title', most.title, (length) => ({ ...riskAcceptance, title: text(length) })],
  ['publicText', most.publicText, (length) => ({ ...riskAcceptance, publicText: text(length) })],
  [
    'consequenceForCitizens',
    most.consequenceForCitizens,
    (length) => ({ ...riskAcceptance, consequenceForCitizens: text(length) }),
  ],
  ['recommendation', most.recommendation, (length) => ({ ...riskAcceptance, recommendation: text(length) })],
  [
    'affectedServices',
    most.affectedService,
    (length) => ({ ...riskAcceptance, affectedServices: [text(length)] }),
  ],
  ['plainWords', most.plainWord, (length) => ({ ...riskAcceptance, plainWords: [text(length)] })],
  ['alternatives', most.alternative, (length) => ({ ...riskAcceptance, alternatives: [text(length)] })],
  ['caseNumber', most.caseNumber, (length) => ({ ...riskAcceptance, caseNumber: text(length) })],
  ['scenario', most.scenario, (length) => ({ ...riskAcceptance, scenario: text(length) })],
  ['treatmentPlan', most.treatmentPlan, (length) => ({ ...riskAcceptance, treatmentPlan: text(length) })],
  [
    'condition',
    most.step,
    (length) => ({ ...riskAcceptance, conditions: [aCondition({ text: text(length) })] }),
  ],
  ['action', most.step, (length) => ({ ...riskAcceptance, actions: [anAction({ text: text(length) })] })],
  ['measureTitle', most.measureTitle, (length) => withMeasure({ title: text(length) })],
  ['measureSummary', most.measureSummary, (length) => withMeasure({ summary: text(length) })],
  ['measureVersion', most.measureVersion, (length) => withMeasure({ version: text(length) })],
  [
    'performerName',
    most.performerName,
    (length) => withMeasure({ performer: 'other', performerName: text(length) }),
  ],
  ['deficiency', most.deficiency, (length) => ({ ...correctiveApproval, deficiency: text(length) })],
  ['correction', most.correction, (length) => ({ ...correctiveApproval, correction: text(length) })],
  ['policyName', most.policyName, (length) => ({ ...policy, policyName: text(length) })],
  ['policyVersion', most.policyVersion, (length) => ({ ...policy, policyVersion: text(length) })],
  ['summary', most.summary, (length) => ({ ...policy, summary: text(length) })],
  ['supplier', most.supplier, (length) => ({ ...supplierReview, supplier: text(length) })],
  ['period', most.period, (length) => ({ ...supplierReview, period: text(length) })],
  ['findings', most.findings, (length) => ({ ...supplierReview, findings: text(length) })],
  [
    'incidentReference',
    most.incidentReference,
    (length) => ({ ...incidentNotNotified, incidentReference: text(length) }),
  ],
  ['assessment', most.assessment, (length) => ({ ...incidentNotNotified, assessment: text(length) })],
  ['reason', most.notNotifiedReason, (length) => ({ ...incidentNotNotified, reason: text(length) })],
];

/** Every list of an item likewise. */
const LISTS: [string, number, (count: number) => DecisionContent][] = [
  [
    'affectedServices',
    most.affectedServices,
    (count) => ({ ...riskAcceptance, affectedServices: list(count, 'Hjemmepleje') }),
  ],
  [
    'plainWords',
    most.plainWordLines,
    (count) => ({ ...riskAcceptance, plainWords: list(count, 'Kort sagt.') }),
  ],
  [
    'alternatives',
    most.alternatives,
    (count) => ({ ...riskAcceptance, alternatives: list(count, 'En anden leverandør') }),
  ],
  ['annexes', most.annexes, (count) => ({ ...riskAcceptance, annexes: list(count, anAnnex()) })],
  ['conditions', most.conditions, (count) => ({ ...riskAcceptance, conditions: list(count, aCondition()) })],
  ['actions', most.actions, (count) => ({ ...riskAcceptance, actions: list(count, anAction()) })],
  [
    'measures',
    most.measures,
    (count) => ({
      ...measureApproval,
      measures: measureApproval.measures.flatMap((one) => list(count, one)),
    }),
  ],
];

describe('a decision item, whoever puts it forward', () => {
  it.each(TEXTS)('has a limit to its %s', (field, limit, item) => {
    expect(contentRefusal(state, item(limit), TODAY)).toBeUndefined();
    expect(contentRefusal(state, item(limit + 1), TODAY)).toEqual({
      code: 'text-too-long',
      field,
      most: limit,
    });
  });

  it.each(LISTS)('has a limit to how many it has of %s', (field, limit, item) => {
    expect(contentRefusal(state, item(limit), TODAY)).toBeUndefined();
    expect(contentRefusal(state, item(limit + 1), TODAY)).toEqual({
      code: 'list-too-long',
      field,
      most: limit,
    });
  });
});

describe('the whole of an item', () => {
  // A character that takes six in an entry.
  const large = (length: number) => `x${'\u0001'.repeat(length - 1)}`;
  const item: DecisionContent = {
    ...riskAcceptance,
    publicText: large(most.publicText),
    scenario: large(most.scenario),
    treatmentPlan: large(most.treatmentPlan),
    recommendation: large(most.recommendation),
    alternatives: list(most.alternatives, large(most.alternative)),
  };

  it('has a limit too, which what stands there already may be above', () => {
    const refusal = { code: 'text-too-long', field: 'content', most: most.content };
    expect(contentRefusal(state, item, TODAY)).toEqual(refusal);
    expect(contentRefusal(state, item, TODAY, item)).toBeUndefined();
    expect(contentRefusal(state, { ...item, title: `${item.title} igen` }, TODAY, item)).toEqual(refusal);
  });
});
