import { describe, expect, it } from '@jest/globals';
import { besidesDaysWork } from '../../../domain/waiting/besides-days-work';
import { waitingFor } from '../../../domain/waiting/waiting-for';
import { completionReported, concluded, courseAdded, submitted } from '../../support/builders';
import { inDays, NOW } from '../../support/instants';
import { aLedgerOf, happened } from '../../support/ledger';
import { COORDINATOR, member } from '../../support/people';
import { ROSTER } from '../../support/waiting-list';

describe('what waits beside the day’s work', () => {
  const { state } = aLedgerOf(
    ...ROSTER,
    submitted(),
    happened(concluded('returned'), NOW),
    courseAdded(),
    completionReported({ personId: member(1) }),
  );
  const waiting = waitingFor(state, COORDINATOR, inDays(20));

  it('has nothing that the day’s work has, and everything else', () => {
    const kinds = (all: readonly { asks: readonly { kind: string }[] }[]) =>
      all.flatMap(({ asks }) => asks.map(({ kind }) => kind));
    expect(kinds(waiting)).toEqual(
      expect.arrayContaining(['release', 'verification', 'journal', 'returned']),
    );
    expect(kinds(besidesDaysWork(waiting))).toEqual(['returned']);
  });

  it('keeps the rest of what is asked about a thing', () => {
    expect(besidesDaysWork(waiting)).toMatchObject([
      { id: 'decision/D-2026-001', asks: [{ kind: 'returned' }] },
    ]);
  });
});
