import { describe, expect, it } from '@jest/globals';
import {
  DEFAULT_POLICY,
  currentPolicy,
  revisitAfter,
  type DecisionPolicy,
} from '../../../domain/decision/policy';
import type { LedgerEntry, LedgerEvent } from '../../../domain/event';
import { fold } from '../../../domain/evolve';
import { currentShape } from '../../../domain/past-shapes/current-shape';
import { aLedgerOf } from '../../support/ledger';
import { CHAIR, aRoster } from '../../support/people';

/** A policy as the sixth version recorded it: it did not say when an approval is taken up again. */
const { revisitMonths: _unsaid, ...old } = { ...DEFAULT_POLICY, journalDays: 9 };
const policy = old as DecisionPolicy;
const ofVersion6 = (event: LedgerEvent): LedgerEntry[] =>
  aLedgerOf(...aRoster(), event).entries.map((entry) =>
    entry.type === event.type ? { ...entry, v: 6 as const } : entry,
  );

describe('a policy that was recorded before it could say when approvals are taken up again', () => {
  it('means what it meant, and the app’s default fills in the rest, labelled so', () => {
    const { policies } = fold(ofVersion6({ type: 'DecisionPolicySet', data: { version: 1, policy } }));
    expect(currentPolicy(policies)).toEqual({ ...DEFAULT_POLICY, journalDays: 9 });
    expect(revisitAfter(currentPolicy(policies))).toEqual({ months: 12, isOwn: false });
  });

  it('is completed where it awaits the body too, and other changes are left alone', () => {
    const change = { type: 'DecisionPolicySet', data: { policy } } as const;
    const [asked] = ofVersion6({
      type: 'ChangeProposed',
      data: { changeId: 'C-001', change, askedOf: [CHAIR] },
    })
      .filter(({ type }) => type === 'ChangeProposed')
      .map(currentShape);
    expect(asked?.data).toMatchObject({
      change: { data: { policy: { revisitMonths: null, journalDays: 9 } } },
    });
    const ended = {
      type: 'ActingChairEnded',
      data: { actingId: 'S-001', personId: CHAIR, to: '2026-12-01' },
    } as const;
    const other = ofVersion6({
      type: 'ChangeProposed',
      data: { changeId: 'C-001', change: ended, askedOf: [CHAIR] },
    }).find(({ type }) => type === 'ChangeProposed');
    expect(other && currentShape(other).data).toEqual(other?.data);
  });
});
