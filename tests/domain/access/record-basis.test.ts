import { describe, expect, it } from '@jest/globals';
import { basisKnownAt, basisOn, type BodyBasis } from '../../../domain/access/body-basis';
import { confirmersOf } from '../../../domain/body-change/confirmers';
import { submitted } from '../../support/builders';
import { given } from '../../support/given';
import { NOW, TODAY, TOMORROW, YESTERDAY, inDays } from '../../support/instants';
import { aLedgerOf, ask, by, byTheClock, happened } from '../../support/ledger';
import {
  ADMINISTRATOR,
  AUDITOR,
  CHAIR,
  COORDINATOR,
  DIRECTOR,
  OUTSIDER,
  SECRETARY,
  aRoster,
  asSetUp,
  basisRecorded,
  member,
} from '../../support/people';

const BASIS = { text: 'Ledelsesorganet er direktionen.', decidedOn: YESTERDAY, caseNumber: '26/000100' };
const record = (changes: Partial<BodyBasis> = {}) =>
  ({ type: 'RecordBodyBasis', basis: { ...BASIS, ...changes } }) as const;
const recordedAs = (changes: Partial<BodyBasis> = {}) => basisRecorded({ ...BASIS, ...changes });

describe('who the ledelsesorgan is', () => {
  it('is recorded with the words, the day and the case of the decision', () => {
    for (const who of [COORDINATOR, ADMINISTRATOR])
      given(...aRoster())
        .when(record({ text: ` ${BASIS.text} ` }), by(who))
        .then(asSetUp(recordedAs()));
  });

  it('is put before the body once there is something to decide, and counts when a member confirms it', () => {
    const ledger = aLedgerOf(...aRoster(3), submitted());
    ask(ledger, record(), by(COORDINATOR), NOW);
    const [change] = ledger.state.changes.values();
    expect(change).toMatchObject({
      change: { type: 'BodyBasisRecorded' },
      askedOf: [CHAIR, member(1), member(2)],
    });
    expect(basisOn(ledger.state.access.bases, TODAY)).toBeUndefined();
    expect(ask(ledger, { type: 'ConfirmChange', changeId: 'C-001' }, by(COORDINATOR), NOW).ok).toBe(false);
    ask(ledger, { type: 'ConfirmChange', changeId: 'C-001' }, by(member(1)), NOW);
    expect(basisOn(ledger.state.access.bases, TODAY)).toEqual(BASIS);
  });

  it('may name several bodies, of which exactly one is designated', () => {
    const bodies = { designated: 'Direktionen', others: ['Økonomiudvalget', 'Magistraten'] };
    given(...aRoster())
      .when(record({ bodies: { ...bodies, designated: ' Direktionen ' } }), by(COORDINATOR))
      .then(asSetUp(recordedAs({ bodies })));
    given(...aRoster(), recordedAs())
      .when(record({ bodies }), by(COORDINATOR))
      .then(asSetUp(recordedAs({ bodies })));
    given(...aRoster(), recordedAs({ bodies }))
      .when(record({ bodies }), by(COORDINATOR))
      .thenNothing();
    for (const [wrong, code] of [
      [{ designated: ' ', others: ['Økonomiudvalget'] }, 'text-missing'],
      [{ designated: 'Direktionen', others: ['direktionen'] }, 'body-invalid'],
      [{ designated: 'Direktionen', others: ['Magistraten', 'Magistraten '] }, 'body-invalid'],
      [
        { designated: 'Direktionen', others: Array.from({ length: 11 }, (_none, at) => `Nr. ${String(at)}`) },
        'list-too-long',
      ],
    ] as const)
      given(...aRoster())
        .when(record({ bodies: wrong }), by(COORDINATOR))
        .thenRefused(code);
  });

  it('keeps the bodies through a confirmation by the body', () => {
    const bodies = { designated: 'Direktionen', others: ['Økonomiudvalget'] };
    const ledger = aLedgerOf(...aRoster(3), submitted());
    ask(ledger, record({ bodies }), by(COORDINATOR), NOW);
    ask(ledger, { type: 'ConfirmChange', changeId: 'C-001' }, by(member(1)), NOW);
    expect(basisOn(ledger.state.access.bases, TODAY)).toEqual({ ...BASIS, bodies });
  });

  it('gives nobody a power, so that every other member can confirm it', () => {
    const { access } = aLedgerOf(...aRoster(3)).state;
    const change = { type: 'BodyBasisRecorded' as const, data: BASIS };
    expect(confirmersOf(access, { change, proposedBy: member(1) }, TODAY).people).toEqual([CHAIR, member(2)]);
  });

  it.each([
    ['no words', { text: ' ' }, 'text-missing'],
    ['words as long as a page', { text: 'x'.repeat(501) }, 'text-too-long'],
    ['no case', { caseNumber: '' }, 'text-missing'],
    ['no day', { decidedOn: '' }, 'date-invalid'],
    ['a day that has not come', { decidedOn: TOMORROW }, 'date-in-future'],
  ] as const)('is refused with %s', (_what, changes, code) => {
    given(...aRoster())
      .when(record(changes), by(COORDINATOR))
      .thenRefused(code);
  });

  it.each([CHAIR, member(1), DIRECTOR, SECRETARY, AUDITOR, OUTSIDER])('is not for %s to record', (who) => {
    given(...aRoster())
      .when(record(), by(who))
      .thenRefused('not-allowed', { ability: 'manageRoster' });
  });

  it('is never recorded by the clock, and once however often it is sent', () => {
    given(...aRoster())
      .when(record(), byTheClock)
      .thenRefused('not-allowed');
    given(...aRoster(), recordedAs())
      .when(record(), by(COORDINATOR))
      .thenNothing();
  });

  it('is the one decided last by a day, whatever the order in which they were recorded', () => {
    const old = basisRecorded({ decidedOn: '2025-09-01', text: 'Før' }).data;
    const now = recordedAs().data;
    for (const bases of [
      [old, now],
      [now, old],
    ]) {
      expect(basisOn(bases, TODAY)?.text).toBe(BASIS.text);
      expect(basisOn(bases, '2026-01-01')?.text).toBe('Før');
      expect(basisOn(bases, '2025-08-31')).toBeUndefined();
    }
  });

  it('is what was known at an instant: a later record changes no earlier one', () => {
    const { facts } = aLedgerOf(...aRoster(), happened(recordedAs(), inDays(3))).state;
    expect(basisKnownAt(facts, inDays(2), TODAY)).toBeUndefined();
    expect(basisKnownAt(facts, inDays(3), TODAY)).toMatchObject(BASIS);
  });
});
