import { describe, expect, it } from '@jest/globals';
import type { LedgerEvent } from '../../../domain/event';
import { momentOf } from '../../../domain/decision/standing';
import { standingsAt } from '../../../domain/status/look';
import { openDeadlines } from '../../../domain/status/open-deadlines';
import { aDecisionContent, submitted, withdrawn } from '../../support/builders';
import { cycleItemDone, cycleItemSet } from '../../support/indicator-facts';
import { NOW } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';

const deadlines = (...history: LedgerEvent[]) => {
  const { state } = aLedgerOf(...history);
  return openDeadlines(state, standingsAt(state, momentOf(NOW))).map(({ kind, on }) => `${kind} ${on}`);
};

describe('The dates that are still to be kept', () => {
  it('are of an open decision its answers, and of the year its tasks', () => {
    const open = submitted(aDecisionContent({ answerBy: '2026-11-20' }));
    expect(deadlines(open, cycleItemSet({ dueOn: '2026-12-01' }))).toEqual([
      'answer 2026-11-20',
      'cycle 2026-12-01',
    ]);
  });

  it('are none of a decision that is taken back or of a task that is done', () => {
    const task = cycleItemSet();
    const done = cycleItemDone(task.data.itemId, '2026-11-01');
    expect(deadlines(submitted(), withdrawn(), task, done)).toEqual([]);
  });
});
