import { describe, expect, it } from '@jest/globals';
import { rolesOn } from '../../../domain/access/access';
import type { Mandate } from '../../../domain/access/mandate';
import { deliveriesFor } from '../../../domain/delivery/deliveries-for';
import { aVote, submitted } from '../../support/builders';
import { given } from '../../support/given';
import { NOW, TODAY, YESTERDAY, inDays } from '../../support/instants';
import { aLedgerOf, ask, by, byTheClock, happened } from '../../support/ledger';
import {
  ADMINISTRATOR,
  AUDITOR,
  CHAIR,
  COORDINATOR,
  DEPUTY,
  DIRECTOR,
  SECRETARY,
  aRoster,
  ended,
  mandated,
  member,
  recorded,
} from '../../support/people';

const ROSTER = [...aRoster(), recorded(DEPUTY, 'director')];
const awaited = (changes: Partial<Mandate> = {}) =>
  mandated(DEPUTY, member(1), { confirmation: 'awaited', askedOf: [member(1), CHAIR], ...changes });
const confirm = { type: 'ConfirmMandate', mandateId: 'F-001' } as const;
const decline = { type: 'DeclineMandate', mandateId: 'F-001' } as const;
const votesFor = (personId: string) => aVote({ onBehalfOf: personId });

describe('a mandate that nobody has confirmed', () => {
  it('gives the deputy no role and no answer', () => {
    const { access } = aLedgerOf(...ROSTER, awaited()).state;
    expect(rolesOn(access, DEPUTY, TODAY)).toEqual(['director']);
    given(...ROSTER, awaited(), submitted())
      .when(votesFor(member(1)), by(DEPUTY))
      .thenRefused('no-mandate');
  });

  it('is put before the member and the chair, each with a card of their own, and nobody else', () => {
    const ledger = aLedgerOf(...ROSTER, submitted(), awaited());
    const entry = ledger.entries.at(-1);
    const ids = entry && deliveriesFor(entry, ledger.state).map(({ id }) => id);
    expect(ids).toEqual([`mandate/F-001/${member(1)}`, `mandate/F-001/${CHAIR}`]);
  });

  it('is confirmed by the member whose seat it fills, or by the chair, and says which', () => {
    const history = given(...ROSTER, awaited());
    history
      .when(confirm, by(member(1)))
      .then({ type: 'MandateConfirmed', data: { mandateId: 'F-001', as: 'member' } });
    history
      .when(confirm, by(CHAIR))
      .then({ type: 'MandateConfirmed', data: { mandateId: 'F-001', as: 'chair' } });
  });

  it.each([
    ['another member', member(2)],
    ['the deputy', DEPUTY],
    ['the coordinator who recorded it', COORDINATOR],
    ['an administrator', ADMINISTRATOR],
    ['the secretary', SECRETARY],
    ['an auditor', AUDITOR],
    ['a director outside the body', DIRECTOR],
  ])('is neither confirmed nor declined by %s', (_who, personId) => {
    const history = given(...ROSTER, awaited());
    history.when(confirm, by(personId)).thenRefused('mandate-not-yours');
    history.when(decline, by(personId)).thenRefused('mandate-not-yours');
    history.when(confirm, byTheClock).thenRefused('mandate-not-yours');
  });

  it('is confirmed on its last day, and not when that has passed', () => {
    given(...ROSTER, awaited({ to: TODAY }))
      .when(confirm, by(member(1)))
      .thenTypes('MandateConfirmed');
    given(...ROSTER, awaited({ to: YESTERDAY }))
      .when(confirm, by(member(1)))
      .thenRefused('date-in-past', { field: 'to', value: YESTERDAY });
  });

  it('is not for a chair to confirm who was not asked', () => {
    given(...ROSTER, awaited({ askedOf: [member(1)] }))
      .when(confirm, by(CHAIR))
      .thenRefused('mandate-not-yours');
  });

  it('is not confirmed by a chair who recorded it, who gets it, or who no longer is the chair', () => {
    const period = { from: TODAY, to: '2026-12-31', caseNumber: '26/1' };
    const keeper = [...ROSTER, recorded(CHAIR, 'coordinator')];
    const asked = (by_: string, deputyId: string) => {
      const ledger = aLedgerOf(...keeper);
      ask(
        ledger,
        { type: 'RecordMandate', mandate: { deputyId, memberId: member(1), ...period } },
        by(by_),
        NOW,
      );
      return ledger.state.access.mandates[0]?.askedOf;
    };
    expect(asked(CHAIR, DEPUTY)).toEqual([member(1)]);
    expect(asked(COORDINATOR, CHAIR)).toEqual([member(1)]);
    given(...ROSTER, awaited(), ended(CHAIR, 'chair', YESTERDAY))
      .when(confirm, by(CHAIR))
      .thenRefused('mandate-not-yours');
  });
});

describe('a mandate that is settled', () => {
  const confirmed = [
    ...ROSTER,
    awaited(),
    { type: 'MandateConfirmed', data: { mandateId: 'F-001', as: 'member' } } as const,
  ];

  it('counts from then on, and confirming it again changes nothing', () => {
    expect(rolesOn(aLedgerOf(...confirmed).state.access, DEPUTY, TODAY)).toEqual(['director', 'deputy']);
    given(...confirmed)
      .when(confirm, by(CHAIR))
      .thenNothing();
  });

  it('is taken back by the member, and then counts no more and is not confirmed again', () => {
    const ledger = aLedgerOf(...confirmed);
    ask(ledger, decline, by(member(1)), NOW);
    expect(rolesOn(ledger.state.access, DEPUTY, TODAY)).toEqual(['director']);
    expect(ask(ledger, confirm, by(CHAIR), NOW)).toMatchObject({ refusal: { code: 'mandate-declined' } });
  });

  it('that was declined can be recorded anew', () => {
    const ledger = aLedgerOf(...ROSTER);
    const period = { from: TODAY, to: '2026-12-31', caseNumber: '26/1' };
    const record = {
      type: 'RecordMandate',
      mandate: { deputyId: DEPUTY, memberId: member(1), ...period },
    } as const;
    ask(ledger, record, by(COORDINATOR), NOW);
    ask(ledger, decline, by(member(1)), NOW);
    expect(ask(ledger, record, by(COORDINATOR), NOW)).toMatchObject({ value: [{ type: 'MandateRecorded' }] });
  });

  it('is over when its last day has passed', () => {
    given(...ROSTER, awaited({ to: YESTERDAY }))
      .when(confirm, by(member(1)))
      .thenRefused('date-in-past');
  });
});

describe('what was recorded before mandates were confirmed', () => {
  it('counts as it did, and nobody is asked about it', () => {
    const { access } = aLedgerOf(...ROSTER, mandated(DEPUTY, member(1))).state;
    expect(rolesOn(access, DEPUTY, TODAY)).toEqual(['director', 'deputy']);
    given(...ROSTER, mandated(DEPUTY, member(1)), submitted())
      .when(votesFor(member(1)), by(DEPUTY))
      .thenTypes('VoteCast');
  });
});

describe('who acts by mandate', () => {
  const two = [
    ...ROSTER,
    mandated(DEPUTY, member(1)),
    mandated(DEPUTY, member(2), { mandateId: 'F-002' }),
    mandated(COORDINATOR, member(3), { mandateId: 'F-003' }),
  ];

  it('fills one seat in each item, the one they answered for first', () => {
    const ledger = aLedgerOf(...two, submitted());
    const vote = (memberId: string, answerNo = 1) =>
      ask(ledger, { ...votesFor(memberId), answerNo }, by(DEPUTY), inDays(0));
    expect(vote(member(1)).ok).toBe(true);
    expect(vote(member(2))).toMatchObject({ refusal: { code: 'one-seat-by-mandate' } });
    expect(ledger.state.decisions.get('D-2026-001')?.votes).toHaveLength(1);
  });

  it('is neither who put the item forward or revised it, nor its recommender', () => {
    given(...two, happened(submitted(), NOW, COORDINATOR))
      .when(votesFor(member(3)), by(COORDINATOR))
      .thenRefused('own-item-by-mandate');
  });

  it('tells the member of each answer in their name, once for each answer', () => {
    const ledger = aLedgerOf(...two, submitted());
    ask(ledger, votesFor(member(1)), by(DEPUTY), NOW);
    const cast = ledger.entries.find((one) => one.type === 'VoteCast');
    const told = (cast ? deliveriesFor(cast, ledger.state) : []).filter(
      ({ subject }) => subject.kind === 'answeredForYou',
    );
    expect(told.map(({ id }) => id)).toEqual([`decision/D-2026-001/for-you/a1/${member(1)}`]);
  });
});

describe('an answer to one of two mandates', () => {
  it('says nothing of the other', () => {
    const awaited = { askedOf: [member(1)], confirmation: 'awaited' } as const;
    const { mandates } = aLedgerOf(
      mandated(DEPUTY, member(1), awaited),
      mandated(DEPUTY, member(2), { ...awaited, mandateId: 'F-002' }),
      { type: 'MandateConfirmed', data: { mandateId: 'F-002', as: 'member' } },
    ).state.access;
    expect(mandates.map(({ confirmation }) => confirmation)).toEqual(['awaited', 'confirmed']);
  });
});
