import { describe, expect, it } from '@jest/globals';
import type { SupplierEvent } from '../../../domain/supplier/events';
import { isCvr } from '../../../domain/supplier/set-suppliers';
import type { SupplierText } from '../../../domain/supplier/supplier';
import { EVERY_ROLE } from '../../support/every-role';
import { given } from '../../support/given';
import { NOW, TODAY, TOMORROW, YESTERDAY } from '../../support/instants';
import { aLedgerOf, answerOf, by, happened } from '../../support/ledger';
import {
  COORDINATOR,
  DELEGATE,
  DEPUTY,
  OUTSIDER,
  aRoster,
  delegated,
  mandated,
  member,
} from '../../support/people';
import { aStatement, aSupplier, anExhibit } from '../../support/register-facts';

const ID = 'L-001';
const coordinator = by(COORDINATOR);
const listed = (changes: Partial<SupplierText> = {}, supplierId = ID): SupplierEvent => ({
  type: 'SupplierSet',
  data: { supplierId, ...aSupplier(changes) },
});
const set = (changes: Partial<SupplierText> = {}, supplierId: string | null = null) =>
  ({ type: 'SetSuppliers', suppliers: [{ supplierId, supplier: aSupplier(changes) }] }) as const;
const give = (changes: object = {}, nextDueOn: string | null = null) =>
  ({
    type: 'GiveSupplierStatement',
    supplierId: ID,
    statement: { ...aStatement(), ...changes },
    nextDueOn,
  }) as const;
const statement = (statementId = 'E1', nextDueOn: string | null = null): SupplierEvent => ({
  type: 'SupplierStatementGiven',
  data: { supplierId: ID, statementId, ...aStatement(), nextDueOn },
});
const remark = (changes: object = {}, remarkId: string | null = null) =>
  ({
    type: 'SetSupplierRemark',
    supplierId: ID,
    remarkId,
    remark: { text: 'Logning mangler', ownerId: COORDINATOR, dueOn: TOMORROW, ...changes },
  }) as const;
const remarked = (dueOn = TOMORROW, remarkId = 'B1'): SupplierEvent => ({
  type: 'SupplierRemarkSet',
  data: { supplierId: ID, remarkId, text: 'Logning mangler', ownerId: COORDINATOR, dueOn },
});
const answer = (on = TODAY, text = 'Rettet') =>
  ({ type: 'AnswerSupplierRemark', supplierId: ID, remarkId: 'B1', on, answer: text }) as const;
const retired: SupplierEvent = { type: 'SupplierRetired', data: { supplierId: ID, reason: 'Ophørt' } };
const supplierAfter = (...events: SupplierEvent[]) =>
  aLedgerOf(...events.map((event) => happened(event, NOW, COORDINATOR))).state.suppliers.get(ID)!;

describe('a supplier', () => {
  it('is listed with what is known of it, and numbered in order', () => {
    given(...aRoster())
      .when(set({ name: ' Nordlys  Drift A/S ', contracts: ['26/000701', ' ', '26/000701'] }), coordinator)
      .then(listed());
    given(...aRoster(), listed())
      .when(set({ name: 'Fjord Data', cvr: '87654321' }), coordinator)
      .then(listed({ name: 'Fjord Data', cvr: '87654321' }, 'L-002'));
  });

  it('may be little known: without CVR, owner, supervision or day', () => {
    const little = { cvr: null, ownerId: null, supervisedBy: null, nextDueOn: null, supplies: '' } as const;
    given(...aRoster())
      .when(set(little), coordinator)
      .then(listed(little));
  });

  it('is listed once, however often it is sent, and not under another name with the same CVR number', () => {
    const history = [...aRoster(), listed()] as const;
    given(...history)
      .when(set(), coordinator)
      .thenNothing();
    given(...history)
      .when(set({}, ID), coordinator)
      .thenNothing();
    given(...history)
      .when(set({ name: 'Et andet navn' }), coordinator)
      .thenRefused('already-listed', { id: ID });
    given(...history)
      .when(set({ name: 'NORDLYS drift a/s', cvr: null }), coordinator)
      .thenRefused('already-listed', { id: ID });
  });

  it('may share its name with a company that has another CVR number', () => {
    given(...aRoster(), listed())
      .when(set({ cvr: '87654321' }), coordinator)
      .then(listed({ cvr: '87654321' }, 'L-002'));
  });

  it('is corrected by a new fact, and keeps its statements and remarks', () => {
    const after = supplierAfter(listed(), statement(), remarked(), listed({ name: 'Nyt navn' }));
    expect(after).toMatchObject({ name: 'Nyt navn', setBy: COORDINATOR, setAt: NOW });
    expect(after.statements).toHaveLength(1);
    expect(after.remarks).toHaveLength(1);
  });

  it('keeps a day that has long passed when something else is corrected', () => {
    given(...aRoster(), listed({ nextDueOn: '2024-01-01' }))
      .when(set({ nextDueOn: '2024-01-01', supplies: 'Andet' }, ID), coordinator)
      .then(listed({ nextDueOn: '2024-01-01', supplies: 'Andet' }));
  });

  it.each([
    ['no name', { name: ' ' }, 'text-missing'],
    ['a name as long as a page', { name: 'x'.repeat(201) }, 'text-too-long'],
    ['seven digits for a CVR number', { cvr: '1234567' }, 'cvr-invalid'],
    ['letters for a CVR number', { cvr: 'DK123456' }, 'cvr-invalid'],
    ['a day nobody can mean', { nextDueOn: '2062-01-01' }, 'date-too-far'],
    ['an owner nobody knows', { ownerId: OUTSIDER }, 'unknown-person'],
    [
      'too many contracts',
      { contracts: Array.from({ length: 21 }, (_, index) => String(index)) },
      'list-too-long',
    ],
  ] as const)('is refused with %s', (_what, changes, code) => {
    given(...aRoster())
      .when(set(changes), coordinator)
      .thenRefused(code);
  });

  it('needs eight digits and nothing else of its CVR number', () => {
    for (const [text, is] of [
      ['00000001', true],
      ['1234567', false],
      ['123456789', false],
      ['1234 5678', false],
      ['DK123456', false],
    ] as const)
      expect([text, isCvr(text)]).toEqual([text, is]);
  });

  it('that is not used any more takes nothing new until it is used again, and keeps what it has', () => {
    const history = [...aRoster(), listed(), statement(), retired] as const;
    for (const command of [set({}, ID), give(), remark()])
      given(...history)
        .when(command, coordinator)
        .thenRefused('not-in-use');
    given(...history)
      .when({ type: 'ReinstateSupplier', supplierId: ID }, coordinator)
      .then({ type: 'SupplierReinstated', data: { supplierId: ID } });
    given(...history, listed({}, 'L-002'))
      .when({ type: 'ReinstateSupplier', supplierId: ID }, coordinator)
      .thenRefused('already-listed', { id: 'L-002' });
    given(...history)
      .when({ type: 'RetireSupplier', supplierId: ID, reason: 'Igen' }, coordinator)
      .thenNothing();
    expect(supplierAfter(listed(), statement(), retired).statements).toHaveLength(1);
  });

  it('is not taken out of use without a reason', () => {
    given(...aRoster(), listed())
      .when({ type: 'RetireSupplier', supplierId: ID, reason: ' ' }, coordinator)
      .thenRefused('text-missing');
  });
});

describe('a statement of a supplier', () => {
  const history = [...aRoster(), listed()] as const;

  it('covers a period, is kept with what shows it, and may set the next day', () => {
    given(...history)
      .when(give({ exhibit: { ...aStatement().exhibit, says: ' Revisorerklæring ISAE 3402 ' } }), coordinator)
      .then(statement());
    expect(supplierAfter(listed(), statement('E1', '2027-03-31')).nextDueOn).toBe('2027-03-31');
  });

  it('is given once, however often it is sent', () => {
    given(...history, statement())
      .when(give(), coordinator)
      .thenNothing();
  });

  it.each([
    ['a period that ends before it begins', { from: '2025-12-31', to: '2025-01-01' }, 'period-reversed'],
    ['a period that has not ended', { to: TOMORROW }, 'date-in-future'],
    ['evidence from the future', { exhibit: anExhibit({ on: TOMORROW }) }, 'date-in-future'],
    ['evidence that says nothing', { exhibit: anExhibit({ says: '' }) }, 'text-missing'],
  ] as const)('is refused with %s', (_what, changes, code) => {
    given(...history)
      .when(give(changes), coordinator)
      .thenRefused(code);
  });

  it('that was a mistake counts no more and stays with the reason and who said so', () => {
    const annul = (statementId: string) =>
      ({ type: 'AnnulSupplierStatement', supplierId: ID, statementId, reason: ' Forkert ' }) as const;
    const annulled: SupplierEvent = {
      type: 'SupplierStatementAnnulled',
      data: { supplierId: ID, statementId: 'E1', reason: 'Forkert' },
    };
    given(...history, statement())
      .when(annul('E1'), coordinator)
      .then(annulled);
    given(...history, statement(), annulled)
      .when(annul('E1'), coordinator)
      .thenNothing();
    given(...history)
      .when(annul('E7'), coordinator)
      .thenRefused('unknown-statement');
    expect(supplierAfter(listed(), statement(), annulled).statements).toMatchObject([
      { statementId: 'E1', annulled: { reason: 'Forkert', by: COORDINATOR } },
    ]);
  });
});

describe('a remark', () => {
  const history = [...aRoster(), listed()] as const;

  it('has an owner and a day, and is written once', () => {
    given(...history)
      .when(remark(), coordinator)
      .then(remarked());
    given(...history, remarked())
      .when(remark(), coordinator)
      .thenNothing();
    given(...history)
      .when(remark({ dueOn: YESTERDAY }), coordinator)
      .thenRefused('date-in-past');
    given(...history)
      .when(remark({ ownerId: OUTSIDER }), coordinator)
      .thenRefused('unknown-person');
    given(...history)
      .when(remark({}, 'B9'), coordinator)
      .thenRefused('unknown-remark');
  });

  it('that is put differently is open again, and is still as old as it was', () => {
    const after = supplierAfter(
      listed(),
      remarked(),
      { type: 'SupplierRemarkAnswered', data: { supplierId: ID, remarkId: 'B1', on: TODAY, answer: 'Ja' } },
      remarked('2026-12-24'),
    );
    expect(after.remarks).toMatchObject([{ dueOn: '2026-12-24', answered: null, raisedAt: NOW }]);
  });

  it('may be given to somebody else when its day has passed', () => {
    given(...history, remarked(YESTERDAY))
      .when(remark({ dueOn: YESTERDAY, ownerId: member(1) }, 'B1'), coordinator)
      .thenTypes('SupplierRemarkSet');
  });

  it('is answered with a day that has been and words', () => {
    given(...history, remarked())
      .when(answer(), coordinator)
      .thenTypes('SupplierRemarkAnswered');
    given(...history, remarked())
      .when(answer(TOMORROW), coordinator)
      .thenRefused('date-in-future');
    given(...history, remarked())
      .when(answer(TODAY, ''), coordinator)
      .thenRefused('text-missing');
    given(...history)
      .when(answer(), coordinator)
      .thenRefused('unknown-remark');
  });
});

describe('who may answer a remark', () => {
  const ended: SupplierEvent = {
    type: 'SupplierRemarkAnswered',
    data: { supplierId: ID, remarkId: 'B1', on: TODAY, answer: 'Rettet' },
  };
  const of = (ownerId: string): SupplierEvent => ({
    type: 'SupplierRemarkSet',
    data: { supplierId: ID, remarkId: 'B1', text: 'Logning mangler', ownerId, dueOn: TOMORROW },
  });
  /** Everybody that there is a role for, and somebody without one, in each state of the remark. */
  const mayIn = (...history: readonly SupplierEvent[]) =>
    EVERY_ROLE.filter((who) => {
      const { state } = aLedgerOf(
        ...aRoster(),
        mandated(DEPUTY, member(2)),
        delegated(DELEGATE),
        listed(),
        ...history,
      );
      return answerOf(state, answer(TODAY, 'Andet svar'), by(who), NOW).ok;
    });

  it('is whoever has it while it is open, and the coordinator; of one that is answered the coordinator alone', () => {
    for (const owner of EVERY_ROLE.filter((who) => who !== OUTSIDER && who !== COORDINATOR)) {
      expect([...mayIn(of(owner))].sort()).toEqual([owner, COORDINATOR].sort());
      expect(mayIn(of(owner), ended)).toEqual([COORDINATOR]);
      expect(mayIn(of(owner), ended, retired)).toEqual([]);
    }
    expect(mayIn(of(OUTSIDER))).toEqual([COORDINATOR]);
  });

  it('has the same answer taken twice, and may do nothing else to the supplier by that', () => {
    const history = [...aRoster(), listed(), of(member(1))] as const;
    given(...history, ended)
      .when(answer(), by(member(1)))
      .thenNothing();
    for (const command of [give(), remark({}, 'B1'), set({ supplies: 'Alt' }, ID)])
      given(...history)
        .when(command, by(member(1)))
        .thenRefused('not-allowed', { ability: 'keepRegisters' });
  });
});
