import { describe, expect, it } from '@jest/globals';
import { MEASURE_CODES, type Measure } from '../../../domain/decision/content';
import { readDecision } from '../../../domain/decision/decision-reading';
import { momentOf } from '../../../domain/decision/standing';
import { changedSets, heldNow } from '../../../domain/status/changed-sets';
import { EVERY_KIND, concluded, revoked, submitted, type aDecisionContent } from '../../support/builders';
import { inDays } from '../../support/instants';
import { aLedgerOf, happened, type Stamped } from '../../support/ledger';
import { drawn, measureRegistered, measureRetired, measureRevised } from '../../support/measure-facts';

const SET = 'D-2026-001';
const approval = (measures: readonly Measure[]) => {
  const content = { ...EVERY_KIND.measureApproval, revisitOn: '2029-06-01', measures };
  // Only the hash of the content is read from the answer's content, and that is the same for every kind.
  const same = content as unknown as ReturnType<typeof aDecisionContent>;
  return [
    happened(submitted(content, SET), inDays(-20)),
    happened(concluded('approved', { approve: 5 }, { content: same, decisionId: SET }), inDays(-19)),
  ];
};
const backup = happened(measureRegistered(), inDays(-30));
const drawnSet = approval([drawn('FO-001')]);
const byHand = ({ measureId: _, ...measure }: Measure): Measure => measure;

const holds = (day: number, ...history: Stamped[]) => {
  const { state } = aLedgerOf(...history);
  const moment = momentOf(inDays(day));
  const reading = readDecision(state, state.decisions.get(SET)!, moment);
  return heldNow(reading!, changedSets(state, moment));
};

describe('An approval of measures', () => {
  it('is in force while the register is what was approved', () => {
    expect(holds(0, backup, ...drawnSet)).toBe('inForce');
  });

  it.each([
    ['a measure of it has changed', measureRevised({ title: 'Backup' })],
    ['a measure of it is carried out by somebody else', measureRevised({ performer: 'KOMBIT' })],
    ['a measure of it is taken out', measureRetired('FO-001')],
    ['a measure came to a number that it approved', measureRegistered({ measureId: 'FO-002' })],
  ])('needs a new decision once %s, and stood in force before that day', (_what, event) => {
    const history = [backup, ...drawnSet, happened(event, inDays(-5))];
    expect(holds(0, ...history)).toBe('stale');
    expect(holds(-6, ...history)).toBe('inForce');
  });

  it('holds again once the register is what was approved', () => {
    const there = happened(measureRevised({ title: 'Backup' }), inDays(-5));
    const back = happened(measureRevised({}, { version: 3 }), inDays(-4));
    expect(holds(0, backup, ...drawnSet, there, back)).toBe('inForce');
  });

  it('is not asked of what was typed by hand, nor of a number that it says nothing of', () => {
    const elsewhere = happened(
      measureRegistered({ measureId: 'FO-002', code: MEASURE_CODES[0] }),
      inDays(-5),
    );
    expect(holds(0, backup, ...drawnSet, elsewhere)).toBe('inForce');
    const revised = happened(measureRevised({ title: 'Backup' }), inDays(-5));
    expect(holds(0, backup, ...approval([byHand(drawn('FO-001'))]), revised)).toBe('inForce');
  });

  it('that does not hold any more says why, and nothing else', () => {
    const revised = happened(measureRevised({ title: 'Backup' }), inDays(-5));
    expect(holds(0, backup, ...drawnSet, revised, happened(revoked(SET), inDays(-3)))).toBe('revoked');
  });
});
