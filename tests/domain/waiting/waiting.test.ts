import { describe, expect, it } from '@jest/globals';
import { byUrgency, waitingOf, type Ask } from '../../../domain/waiting/waiting';
import { waitingFor } from '../../../domain/waiting/waiting-for';
import type { DanishDate } from '../../../domain/calendar/danish-time';
import { aDecisionContent, submitted } from '../../support/builders';
import { NOW } from '../../support/instants';
import { aLedgerOf, happened } from '../../support/ledger';
import { CHAIR, aRoster } from '../../support/people';

const waits = (since: DanishDate, due: DanishDate | null) => ({ since, due });

describe('what waits for somebody', () => {
  it('has the earliest day on top, then what has no day, the oldest first', () => {
    const inOrder = [
      waits('2026-11-01', '2026-11-05'),
      waits('2026-10-01', '2026-11-20'),
      waits('2026-11-02', '2026-11-20'),
      waits('2026-10-01', null),
      waits('2026-11-01', null),
    ];
    const order = (all: typeof inOrder) => [...all].sort(byUrgency);
    expect(order(inOrder)).toEqual(inOrder);
    expect(order(inOrder.toReversed())).toEqual(inOrder);
    expect(byUrgency(inOrder[0]!, { ...inOrder[0]! })).toBe(0);
  });

  it('is due with what is most urgent in it, and has waited since the first of it was asked', () => {
    const journal: Ask = { kind: 'journal', since: '2026-10-01', due: null };
    const reopened: Ask = { kind: 'reopened', because: 'stale', since: '2026-11-01', due: '2026-11-20' };
    const postponed: Ask = { kind: 'postponed', since: '2026-09-01', due: '2026-12-01' };
    const subject = { about: 'decision', decisionId: 'D-2026-001' } as const;
    expect(waitingOf(subject, [journal, reopened, postponed])).toEqual([
      {
        id: 'decision/D-2026-001',
        subject,
        asks: [reopened, postponed, journal],
        since: '2026-09-01',
        due: '2026-11-20',
      },
    ]);
    expect(waitingOf(subject, [])).toEqual([]);
  });

  it('is told by its number where nothing else sets it apart', () => {
    const second = submitted(aDecisionContent({ title: 'Leverandøraftale' }), 'D-2026-002');
    const third = submitted(aDecisionContent({ title: 'Nye nødlister' }), 'D-2026-003');
    for (const history of [
      [submitted(), second, third],
      [third, second, submitted()],
    ]) {
      const { state } = aLedgerOf(...aRoster(3), ...history.map((one) => happened(one, NOW)));
      expect(waitingFor(state, CHAIR, NOW).map(({ id }) => id)).toEqual([
        'decision/D-2026-001',
        'decision/D-2026-002',
        'decision/D-2026-003',
      ]);
    }
  });
});
