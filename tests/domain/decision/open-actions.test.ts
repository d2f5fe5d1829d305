import { describe, expect, it } from '@jest/globals';
import type { ActionReport } from '../../../domain/decision/decision';
import { openActions } from '../../../domain/decision/open-actions';
import { openSteps } from '../../../domain/decision/open-step';
import {
  DECISION,
  aDecisionContent,
  actionDelayed,
  actionDone,
  anAction,
  concluded,
  submitted,
} from '../../support/builders';
import { NOW, TODAY } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import { member } from '../../support/people';

const FIRST = anAction({ actionId: 'H1' });
const SECOND = anAction({ actionId: 'H2' });
const content = aDecisionContent({ actions: [FIRST, SECOND] });
const by = { by: member(1), at: NOW };
const done: ActionReport = { ...by, actionId: 'H1', kind: 'done', note: 'Afprøvet' };
const delayed: ActionReport = { ...by, actionId: 'H1', kind: 'delayed', newDueOn: TODAY, reason: 'Ferie' };

describe('A step of the treatment', () => {
  it.each([
    ['nothing was reported of it', [], [FIRST, SECOND]],
    ['it was reported delayed', [delayed], [FIRST, SECOND]],
    ['it was reported done', [done], [SECOND]],
    ['it was done after a delay', [delayed, done], [SECOND]],
  ])('is open or not where %s', (_, actionReports, open) => {
    expect(openActions({ content, actionReports })).toEqual(open);
  });

  it('is open by what was reported of it, and not by what was reported of another', () => {
    const { state } = aLedgerOf(
      submitted(content),
      concluded('approved', {}, { content }),
      actionDelayed('H2'),
      actionDone('H1'),
    );
    const steps = openSteps(state.decisions.get(DECISION)!);
    expect(steps.map(({ stepId, dueOn }) => [stepId, dueOn])).toEqual([['H2', '2027-02-01']]);
  });
});
