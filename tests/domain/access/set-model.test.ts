import { describe, expect, it } from '@jest/globals';
import { bodyRoleOn, chairsOn } from '../../../domain/access/access';
import { modelOn, type DatedModel } from '../../../domain/access/decision-model';
import { given } from '../../support/given';
import { TODAY, TOMORROW, YESTERDAY } from '../../support/instants';
import { aLedgerOf, by } from '../../support/ledger';
import { CHAIR, COORDINATOR, aRoster, asSetUp, member, modelSet, recorded } from '../../support/people';

const set = (changes: Partial<DatedModel> = {}) =>
  ({
    type: 'SetDecisionModel',
    model: { model: { kind: 'all' }, from: TODAY, caseNumber: '26/000300', ...changes },
  }) as const;

describe('how the body decides', () => {
  it('is by majority until it has recorded otherwise', () => {
    expect(modelOn([], TODAY)).toEqual({ kind: 'majority', quorum: 1 });
  });

  it.each([
    [{ kind: 'majority', quorum: 3 }],
    [{ kind: 'all' }],
    [{ kind: 'atLeast', votes: 2 }],
    [{ kind: 'chiefExecutive' }],
  ] as const)('may be %j from a day on', (model) => {
    given(...aRoster())
      .when(set({ model }), by(COORDINATOR))
      .then(asSetUp({ type: 'DecisionModelSet', data: { model, from: TODAY, caseNumber: '26/000300' } }));
  });

  it.each([
    ['a quorum of nobody', { model: { kind: 'majority', quorum: 0 } }, 'body-invalid'],
    ['half a member', { model: { kind: 'atLeast', votes: 1.5 } }, 'body-invalid'],
    ['no day', { from: '' }, 'date-invalid'],
    ['yesterday', { from: YESTERDAY }, 'date-in-past'],
    ['no case', { caseNumber: ' ' }, 'text-missing'],
  ] as const)('is refused with %s', (_what, changes, code) => {
    given(...aRoster())
      .when(set(changes), by(COORDINATOR))
      .thenRefused(code);
  });

  it('is refused at the rule itself where it counts nobody', () => {
    given(...aRoster())
      .when(set({ model: { kind: 'majority', quorum: 0 } }), by(COORDINATOR))
      .thenRefused('body-invalid', { field: 'model' });
  });

  it('is recorded by those who keep the roster, not by the chair', () => {
    given(...aRoster())
      .when(set(), by(CHAIR))
      .thenRefused('not-allowed', { ability: 'manageRoster' });
  });

  it('recorded again as it is changes nothing', () => {
    given(...aRoster(), modelSet({ kind: 'all' }))
      .when(set(), by(COORDINATOR))
      .thenNothing();
    given(...aRoster(), modelSet({ kind: 'all' }))
      .when(set({ model: { kind: 'chiefExecutive' } }), by(COORDINATOR))
      .thenTypes('DecisionModelSet');
    given(...aRoster(), modelSet({ kind: 'majority', quorum: 2 }))
      .when(set({ model: { kind: 'atLeast', votes: 2 } }), by(COORDINATOR))
      .thenTypes('DecisionModelSet');
    given(...aRoster(), modelSet({ kind: 'atLeast', votes: 2 }))
      .when(set({ model: { kind: 'atLeast', votes: 3 } }), by(COORDINATOR))
      .thenTypes('DecisionModelSet');
  });

  it('is recorded also when it is what held before anything was', () => {
    const model = { kind: 'majority', quorum: 1 } as const;
    given(...aRoster())
      .when(set({ model }), by(COORDINATOR))
      .thenTypes('DecisionModelSet');
  });

  it('is on each day the one that began last, however they were recorded', () => {
    const { models } = aLedgerOf(
      modelSet({ kind: 'all' }, TOMORROW),
      modelSet({ kind: 'chiefExecutive' }, YESTERDAY),
      modelSet({ kind: 'atLeast', votes: 2 }, TOMORROW),
    ).state.access;
    expect(['2026-10-31', YESTERDAY, TODAY, TOMORROW].map((date) => modelOn(models, date).kind)).toEqual([
      'majority',
      'chiefExecutive',
      'chiefExecutive',
      'atLeast',
    ]);
  });
});

describe('the chair', () => {
  it('is the chair also when recorded as a member before', () => {
    const { access } = aLedgerOf(recorded(member(1), 'member'), recorded(member(1), 'chair', TODAY)).state;
    expect(bodyRoleOn(access, member(1), YESTERDAY)).toBe('member');
    expect(bodyRoleOn(access, member(1), TODAY)).toBe('chair');
    expect(chairsOn(access, TODAY)).toEqual([member(1)]);
    expect(bodyRoleOn(access, CHAIR, TODAY)).toBeUndefined();
  });
});
