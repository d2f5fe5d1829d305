import { describe, expect, it } from '@jest/globals';
import type { SystemEvent } from '../../../domain/system/events';
import { riskRefusal } from '../../../domain/system/set-systems';
import type { SystemText } from '../../../domain/system/system';
import { given } from '../../support/given';
import { NOW, TODAY, TOMORROW, YESTERDAY } from '../../support/instants';
import { aLedgerOf, by, happened } from '../../support/ledger';
import { COORDINATOR, OUTSIDER, aRoster } from '../../support/people';
import { aSystem, anExhibit } from '../../support/register-facts';

const ID = 'S-001';
const coordinator = by(COORDINATOR);
const listed = (changes: Partial<SystemText> = {}, systemId = ID): SystemEvent => ({
  type: 'SystemSet',
  data: { systemId, ...aSystem(changes) },
});
const RISK = { result: 'Mellem', source: 'KITOS', on: YESTERDAY };
const set = (
  changes: Partial<SystemText> = {},
  { systemId = null, risk = null }: { systemId?: string | null; risk?: typeof RISK | null } = {},
) => ({ type: 'SetSystems', systems: [{ systemId, system: aSystem(changes), risk }] }) as const;
const tested = (on = YESTERDAY, testId = 'P1'): SystemEvent => ({
  type: 'SystemPlanTested',
  data: { systemId: ID, testId, exhibit: anExhibit({ on }) },
});
const risky: SystemEvent = { type: 'SystemRiskRecorded', data: { systemId: ID, ...RISK } };
const handover = (handed: object) =>
  ({
    type: 'SetSystemHandover',
    systemId: ID,
    handover: { state: 'planned', on: '2027-03-01', afterwards: ' Fælles IT ejer servere ', ...handed },
  }) as const;
const retired: SystemEvent = { type: 'SystemRetired', data: { systemId: ID, reason: 'Afløst' } };
const systemAfter = (...events: SystemEvent[]) =>
  aLedgerOf(...events.map((event) => happened(event, NOW, COORDINATOR))).state.systems.get(ID)!;

describe('a system', () => {
  const history = [...aRoster(), listed()] as const;

  it('is listed, numbered in order, and listed once', () => {
    given(...aRoster())
      .when(set({ name: ' Omsorgsjournalen ' }), coordinator)
      .then(listed());
    given(...history)
      .when(set({ name: 'ESDH' }), coordinator)
      .then(listed({ name: 'ESDH' }, 'S-002'));
    given(...history)
      .when(set(), coordinator)
      .thenNothing();
    given(...history)
      .when(set({ criticality: 'neither' }), coordinator)
      .thenRefused('already-listed', { id: ID });
  });

  it('is told from another of the same name by its id in KITOS', () => {
    given(...aRoster(), listed({ kitosId: 'a-1' }))
      .when(set({ kitosId: 'a-2' }), coordinator)
      .then(listed({ kitosId: 'a-2' }, 'S-002'));
    given(...aRoster(), listed({ kitosId: 'a-1' }))
      .when(set({ name: 'Nyt navn', kitosId: 'a-1' }), coordinator)
      .thenRefused('already-listed', { id: ID });
  });

  it('comes with its risk result from a list, and only what differs is written', () => {
    given(...aRoster())
      .when(set({}, { risk: RISK }), coordinator)
      .then(listed(), risky);
    given(...history, risky)
      .when(set({}, { systemId: ID, risk: RISK }), coordinator)
      .thenNothing();
    given(...history, risky)
      .when(set({}, { systemId: ID, risk: { ...RISK, result: 'Høj' } }), coordinator)
      .then({ type: 'SystemRiskRecorded', data: { systemId: ID, ...RISK, result: 'Høj' } });
  });

  it.each([
    ['no name', { name: '' }, 'text-missing'],
    ['an owner nobody knows', { ownerId: OUTSIDER }, 'unknown-person'],
    ['a supplier that is not listed', { supplierId: 'L-404' }, 'unknown-supplier'],
    ['an empty id in KITOS', { kitosId: ' ' }, 'text-missing'],
  ] as const)('is refused with %s', (_what, changes, code) => {
    given(...aRoster())
      .when(set(changes), coordinator)
      .thenRefused(code);
  });

  it('that is not used any more takes nothing new until it is used again', () => {
    const gone = [...history, retired] as const;
    for (const command of [
      set({}, { systemId: ID }),
      { type: 'GiveSystemPlanTest', systemId: ID, exhibit: anExhibit() } as const,
      { type: 'RecordSystemRisk', systemId: ID, risk: RISK } as const,
      handover({}),
    ])
      given(...gone)
        .when(command, coordinator)
        .thenRefused('not-in-use');
    given(...gone)
      .when({ type: 'ReinstateSystem', systemId: ID }, coordinator)
      .thenTypes('SystemReinstated');
    given(...gone, listed({}, 'S-002'))
      .when({ type: 'ReinstateSystem', systemId: ID }, coordinator)
      .thenRefused('already-listed', { id: 'S-002' });
  });
});

describe('what is known of a system besides', () => {
  const history = [...aRoster(), listed()] as const;
  const test = (on = YESTERDAY) =>
    ({ type: 'GiveSystemPlanTest', systemId: ID, exhibit: anExhibit({ on }) }) as const;

  it('a test of its plan is of a day that has been, is given once, and can be annulled with a reason', () => {
    given(...history)
      .when(test(), coordinator)
      .then(tested());
    given(...history, tested())
      .when(test(), coordinator)
      .thenNothing();
    given(...history)
      .when(test(TOMORROW), coordinator)
      .thenRefused('date-in-future');
    const annul = { type: 'AnnulSystemPlanTest', systemId: ID, testId: 'P1', reason: 'Fejl' } as const;
    given(...history, tested())
      .when(annul, coordinator)
      .thenTypes('SystemPlanTestAnnulled');
    given(...history)
      .when(annul, coordinator)
      .thenRefused('unknown-plan-test');
  });

  it('a risk result has words, a source and a day that has been', () => {
    const record = (changes: object) =>
      ({ type: 'RecordSystemRisk', systemId: ID, risk: { ...RISK, ...changes } }) as const;
    given(...history)
      .when(record({}), coordinator)
      .then(risky);
    given(...history, risky)
      .when(record({}), coordinator)
      .thenNothing();
    for (const [changes, code] of [
      [{ result: '' }, 'text-missing'],
      [{ source: '' }, 'text-missing'],
      [{ on: TOMORROW }, 'date-in-future'],
    ] as const)
      given(...history)
        .when(record(changes), coordinator)
        .thenRefused(code);
    expect(riskRefusal(RISK, NOW)).toBeUndefined();
  });

  it('a handover that is planned may lie ahead; one that is done has a day that has been', () => {
    given(...history)
      .when(handover({}), coordinator)
      .then({
        type: 'SystemHandoverSet',
        data: { systemId: ID, state: 'planned', on: '2027-03-01', afterwards: 'Fælles IT ejer servere' },
      });
    given(...history)
      .when(handover({ state: 'done', on: TOMORROW }), coordinator)
      .thenRefused('date-in-future');
    given(...history)
      .when(handover({ state: 'done', on: null }), coordinator)
      .thenRefused('date-invalid');
    given(...history)
      .when(handover({ state: 'done', on: TODAY }), coordinator)
      .thenTypes('SystemHandoverSet');
    given(...history)
      .when(handover({ state: 'notPlanned', on: null }), coordinator)
      .thenTypes('SystemHandoverSet');
  });

  it('stays when the system is said anew', () => {
    expect(systemAfter(listed(), tested(), risky, listed({ name: 'Nyt navn' }))).toMatchObject({
      name: 'Nyt navn',
      risk: RISK,
      tests: [{ testId: 'P1', givenBy: COORDINATOR }],
    });
  });
});
