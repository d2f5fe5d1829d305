import { describe, expect, it } from '@jest/globals';
import { deliveriesFor, deliveryOf } from '../../../domain/delivery/delivery';
import type { LedgerEvent } from '../../../domain/event';
import { aVote, completionLogged, courseAdded, submitted } from '../../support/builders';
import { NOW, TODAY, TOMORROW, YESTERDAY, inDays } from '../../support/instants';
import { aLedgerOf, ask, by, happened, type TestLedger } from '../../support/ledger';
import {
  CHAIR,
  COORDINATOR,
  DIRECTOR,
  aRoster,
  bodyIds,
  ended,
  member,
  recorded,
} from '../../support/people';

const idsOfLast = (ledger: TestLedger): string[] => {
  const entry = ledger.entries.at(-1);
  if (entry === undefined) throw new Error('Cannot test: the ledger is empty');
  return deliveriesFor(entry, ledger.state).map((delivery) => delivery.id);
};

const CARDS = ['decision/D-2026-001/v1/channel', ...bodyIds(3).map((id) => `decision/D-2026-001/v1/${id}`)];

describe('the cards about a decision', () => {
  it('go to the leadership channel and to each member of the body, and to nobody else', () => {
    const ledger = aLedgerOf(...aRoster(3), happened(submitted(), NOW));
    expect(idsOfLast(ledger)).toEqual(CARDS);
    expect(idsOfLast(ledger).join()).not.toMatch(new RegExp(`${DIRECTOR}|${COORDINATOR}`));
  });

  it('are the same ones after a vote and after the conclusion, so that they are updated and not posted again', () => {
    const ledger = aLedgerOf(...aRoster(3), happened(submitted(), NOW));
    ask(ledger, aVote(), by(CHAIR), NOW);
    expect(ledger.entries.at(-1)?.type).toBe('VoteCast');
    expect(idsOfLast(ledger)).toEqual(CARDS);
    ask(ledger, aVote(), by(member(1)), NOW);
    expect(ledger.entries.at(-1)?.type).toBe('DecisionConcluded');
    expect(idsOfLast(ledger)).toEqual(CARDS);
  });

  it('are not for a member who has left, nor for one who has not begun', () => {
    const ledger = aLedgerOf(
      ...aRoster(3),
      ended(member(2), 'member', YESTERDAY),
      recorded('p-next', 'member', TOMORROW),
      happened(submitted(), NOW),
    );
    expect(idsOfLast(ledger)).toEqual(CARDS.slice(0, 3));
  });

  it('include a new member from the first entry after they joined', () => {
    const ledger = aLedgerOf(
      ...aRoster(3),
      recorded('p-next', 'member', TOMORROW),
      happened(submitted(), NOW),
    );
    ask(ledger, aVote(), by(CHAIR), inDays(1));
    expect(idsOfLast(ledger)).toEqual([...CARDS, 'decision/D-2026-001/v1/p-next']);
  });
});

describe('a member who joins while a decision is open', () => {
  it('gets its card at once', () => {
    const ledger = aLedgerOf(
      ...aRoster(3),
      happened(submitted(), NOW),
      happened(recorded('p-next', 'member', TODAY), inDays(1)),
    );
    expect(idsOfLast(ledger)).toEqual(['decision/D-2026-001/v1/p-next']);
  });

  it('gets none before the membership begins, nor somebody who joins without a vote', () => {
    const open = [...aRoster(3), happened(submitted(), NOW)];
    const later = happened(recorded('p-next', 'member', '2026-12-01'), inDays(1));
    const auditor = happened(recorded('p-next', 'auditor', TODAY), inDays(1));
    expect(idsOfLast(aLedgerOf(...open, later))).toEqual([]);
    expect(idsOfLast(aLedgerOf(...open, auditor))).toEqual([]);
  });
});

describe('the cards about a report', () => {
  const withReport = () => {
    const ledger = aLedgerOf(...aRoster(3));
    ask(ledger, { type: 'IssueReport', month: '2026-11' }, by(COORDINATOR), NOW);
    return ledger;
  };

  it('go to the leadership channel alone', () => {
    expect(idsOfLast(withReport())).toEqual(['status/2026-11/channel']);
  });

  it('are the same one when somebody has noted it', () => {
    const ledger = withReport();
    ask(ledger, { type: 'NoteReport', month: '2026-11' }, by(CHAIR), NOW);
    expect(idsOfLast(ledger)).toEqual(['status/2026-11/channel']);
  });
});

describe('what needs no card', () => {
  it.each<[string, LedgerEvent]>([
    ['a new membership', recorded('p-new', 'member')],
    ['an ended one', ended(member(1), 'member', YESTERDAY)],
    ['a new course', courseAdded()],
    ['a completed course', completionLogged()],
  ])('is %s', (_what, event) => {
    expect(idsOfLast(aLedgerOf(...aRoster(3), event))).toEqual([]);
  });
});

describe('the id of a card', () => {
  it('says what it is about and where it hangs', () => {
    const decision = { kind: 'decision', decisionId: 'D-2026-014', version: 2 } as const;
    expect(deliveryOf(decision, { kind: 'person', personId: 'p-07' }).id).toBe('decision/D-2026-014/v2/p-07');
    expect(deliveryOf(decision, { kind: 'leadershipChannel' }).id).toBe('decision/D-2026-014/v2/channel');
    expect(deliveryOf({ kind: 'report', month: '2026-11' }, { kind: 'leadershipChannel' }).id).toBe(
      'status/2026-11/channel',
    );
  });

  it('is the same however often it is derived', () => {
    const ledger = aLedgerOf(...aRoster(3), happened(submitted(), NOW));
    const derived = () => ledger.entries.flatMap((entry) => deliveriesFor(entry, ledger.state));
    expect(derived()).toEqual(derived());
    expect(new Set(derived().map((one) => one.id)).size).toBe(derived().length);
  });
});
