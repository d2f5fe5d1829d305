import { describe, expect, it } from '@jest/globals';
import { requirements } from '../../../../contracts/requirement/requirement';
import { CATALOGUE, type RequirementId } from '../../../../domain/requirement/catalogue';
import { requirementsAt } from '../../../../domain/requirement/requirements-at';
import { COMPETENCES } from '../../../../domain/training/competence';
import { requirementView } from '../../../../functions/views/requirement-view';
import {
  aDecisionContent,
  completionLogged,
  concluded,
  courseAdded,
  submitted,
} from '../../../support/builders';
import { indicatorRecorded } from '../../../support/indicator-facts';
import { NOW } from '../../../support/instants';
import { aLedgerOf, ask, by } from '../../../support/ledger';
import { aRoster, bodyIds, COORDINATOR } from '../../../support/people';
import { aStaffOffer } from '../../../support/training-facts';

const accepted = (number: number) => {
  const decisionId = `D-2026-00${String(number)}`;
  const content = aDecisionContent({ title: `Risiko ${String(number)}` });
  return [submitted(content, decisionId), concluded('approved', {}, { content, decisionId })];
};

describe('What the server says of the demands', () => {
  const ledger = aLedgerOf(
    ...aRoster(3),
    courseAdded({ competences: [...COMPETENCES] }),
    ...bodyIds(3).map((personId, index) => completionLogged({ personId }, index + 1)),
    { type: 'StaffOfferRecorded', data: aStaffOffer() },
    indicatorRecorded('incidents'),
    ...[1, 2, 3, 4, 5, 6, 7].flatMap(accepted),
  );
  ask(ledger, { type: 'IssueReport', month: '2026-11' }, by(COORDINATOR), NOW);
  for (const personId of bodyIds(3))
    ask(ledger, { type: 'NoteReport', month: '2026-11', version: 1 }, by(personId), NOW);
  const show = (personId: string) => ({ personId, name: 'Mette Holm', title: null });
  const all = requirementsAt(ledger.state, NOW).map((one) => requirementView(one, ledger.state, show));
  const of = (id: RequirementId) => all.find(({ requirementId }) => requirementId === id);

  it('is what the contract says, with the source, the §, the label and the day of each (invariant 15)', () => {
    const parsed = requirements.parse({
      version: CATALOGUE.version,
      requirements: all,
      localRules: [],
      keeping: null,
    });
    expect(
      parsed.requirements.map(({ source, place, label, checkedOn }) => [source, place, label, checkedOn]),
    ).toEqual(
      CATALOGUE.requirements.map(({ source, place, label, checkedOn }) => [source, place, label, checkedOn]),
    );
    const kinds = all.flatMap((one) => [...one.proofs.newest, ...one.related.newest].map(({ kind }) => kind));
    expect([...new Set(kinds)].sort()).toEqual([
      'coverage',
      'decision',
      'oversightRecord',
      'section',
      'staffOffer',
      'status',
    ]);
  });

  it('lists the five newest of many by their titles, and counts the others', () => {
    const { newest, more } = of('cir-2.1.1')!.proofs;
    expect(newest.map((one) => (one.kind === 'decision' ? one.title : one.kind))).toEqual([
      'Risiko 7',
      'Risiko 6',
      'Risiko 5',
      'Risiko 4',
      'Risiko 3',
    ]);
    expect(more).toBe(2);
    expect(of('nis2-7-1-oversee')!.proofs.more).toBe(0);
  });
});
