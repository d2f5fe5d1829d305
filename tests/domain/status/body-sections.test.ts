import { describe, expect, it } from '@jest/globals';
import { addDays } from '../../../domain/calendar/danish-time';
import { lookAt } from '../../../domain/status/look';
import type { LedgerEvent } from '../../../domain/event';
import { APP_DEFAULTS } from '../../../domain/status/limit';
import { bodyLight } from '../../../domain/status/lights';
import { decisionsSection } from '../../../domain/status/decisions-section';
import { trainingSection } from '../../../domain/status/training-section';
import { coverageOn } from '../../../domain/training/coverage';
import {
  aDecisionContent,
  completionLogged,
  concluded,
  courseAdded,
  submitted,
} from '../../support/builders';
import { NOW, TODAY } from '../../support/instants';
import { aLedgerOf, happened, type Stamped } from '../../support/ledger';
import { aRoster, member } from '../../support/people';
import { trainingPolicySet } from '../../support/training-facts';

const look = (history: readonly (LedgerEvent | Stamped)[]) =>
  lookAt(aLedgerOf(...history).state, { after: 0, until: null }, NOW);

describe('what a status says of the decisions', () => {
  const approvedAt = (at: string, revisitOn = '2027-06-01') => {
    const content = aDecisionContent({ revisitOn });
    return [submitted(content), happened(concluded('approved', { approve: 5 }, { content }), at)];
  };
  const figure = (name: 'risksToRevisit', history: (LedgerEvent | Stamped)[]) =>
    decisionsSection(look(history)).figures[name];

  it.each([
    // The item is concluded by the second entry.
    ['begins with the entry before it', { after: 1, until: null }, 1],
    ['begins with it, so that the status before tells of it', { after: 2, until: null }, 0],
    ['ends with it', { after: 0, until: 2 }, 1],
    ['ended before it, so that the next status tells of it', { after: 0, until: 1 }, 0],
  ])('counts what is concluded in the period of the status: one that %s', (_what, period, expected) => {
    const { state } = aLedgerOf(...approvedAt(NOW));
    expect(decisionsSection(lookAt(state, period, NOW)).figures.concludedSinceLast).toBe(expected);
  });

  it('names the risks that a delegate has accepted, and not what a delegate has turned down', () => {
    const rule = { by: 'delegate', delegationId: 'G-001', delegateId: member(1) } as const;
    const content = aDecisionContent({ level: 'delegate', delegationId: 'G-001' });
    const decided = (['approved', 'rejected'] as const).flatMap((outcome, index) => {
      const decisionId = `D-2026-00${String(index + 1)}`;
      return [submitted(content, decisionId, rule), concluded(outcome, {}, { content, decisionId })];
    });
    const { details, figures } = decisionsSection(look(decided));
    expect(details).toEqual([{ kind: 'delegated', decisionId: 'D-2026-001' }]);
    expect(figures).toMatchObject({ delegatedAcceptances: 1, concludedSinceLast: 2 });
  });

  it.each([
    ['within the limit', addDays(TODAY, APP_DEFAULTS.nearDays), 1],
    ['the day after it', addDays(TODAY, APP_DEFAULTS.nearDays + 1), 0],
  ])('counts accepted risks that are to be looked at again: %s', (_what, revisitOn, expected) => {
    expect(figure('risksToRevisit', approvedAt('2026-10-01T09:00:00.000Z', revisitOn))).toBe(expected);
  });
});

describe('what a status says of training', () => {
  const history = [...aRoster(), courseAdded(), completionLogged({ personId: member(1) })];

  it('counts members, those with a course, and the areas that somebody carries', () => {
    const section = trainingSection(look(history));
    expect(section.figures).toEqual({ members: 5, membersWithCourse: 1, areasCarried: 2 });
    expect(section.details.filter((one) => one.kind === 'area' && one.isCarried)).toHaveLength(2);
    expect(section.light).toMatchObject({ colour: 'yellow', rule: 'training-some-areas-missing' });
  });

  it('goes by the reading that the municipality has chosen, and names nobody', () => {
    const seen = look([...history, trainingPolicySet({ reading: 'perMember', from: '2026-01-01' })]);
    const section = trainingSection(seen);
    expect(section.light).toEqual(bodyLight(coverageOn(seen.state, TODAY)));
    expect(section.light.label).toBe('law');
    expect(JSON.stringify(section)).not.toContain(member(1));
  });
});
