import { describe, expect, it } from '@jest/globals';
import { aboutAudience, subjectOf } from '../../domain/about-event';
import { DEFAULT_POLICY } from '../../domain/decision/policy';
import { EVENTS, type LedgerEvent } from '../../domain/event';
import { actionDone, conditionFulfilled, submitted } from '../support/builders';
import { member } from '../support/people';

const joined: LedgerEvent = {
  type: 'GroupJoined',
  data: { personId: member(1), group: 'leaders', from: '2026-11-02' },
};
const dismissed = (personId: string | null): LedgerEvent => ({
  type: 'ProposalDismissed',
  data: { proposalId: 'p', audience: 'managementBody', change: 'joined', personId },
});

describe('what an event is about', () => {
  it.each<[string, LedgerEvent, string]>([
    ['a decision', submitted(), 'D-2026-001'],
    ['a condition, with its decision', conditionFulfilled(), 'D-2026-001 V1'],
    ['a step, with its decision', actionDone(), 'D-2026-001 H1'],
    ['a person', joined, member(1)],
    [
      'a version, by its number',
      { type: 'DecisionPolicySet', data: { version: 2, policy: DEFAULT_POLICY } },
      '2',
    ],
    ['nobody known, where an account has no person', dismissed(null), ''],
  ])('is %s', (_what, event, subject) => {
    expect(subjectOf(event)).toBe(subject);
  });

  it('is said of every kind of event: there is none that the audit trail shows nothing for', () => {
    expect(
      Object.entries<{ readonly subject: readonly string[] }>(EVENTS).filter(
        ([, { subject }]) => subject.length === 0,
      ),
    ).toEqual([]);
  });

  it('is said with the audience where it is for one of several', () => {
    expect(aboutAudience(joined)).toBe('leaders');
    expect(aboutAudience(dismissed(member(1)))).toBe('managementBody');
    expect(aboutAudience(submitted())).toBeNull();
  });
});
