import { describe, expect, it } from '@jest/globals';
import { rolesOn } from '../../../domain/access/access';
import { delegationOn, type Delegation } from '../../../domain/access/delegation';
import { given } from '../../support/given';
import { TODAY, TOMORROW, YESTERDAY } from '../../support/instants';
import { aLedgerOf, by, byTheClock } from '../../support/ledger';
import {
  ADMINISTRATOR,
  CHAIR,
  COORDINATOR,
  DELEGATE,
  OUTSIDER,
  aRoster,
  asSetUp,
  delegated,
  recorded,
} from '../../support/people';

const ROSTER = [...aRoster(), recorded(DELEGATE, 'director')];

const delegation = (changes: Partial<Omit<Delegation, 'delegationId'>> = {}) => ({
  delegateId: DELEGATE,
  ceiling: 9,
  scope: 'Risici i egen forvaltning',
  from: TODAY,
  to: '2027-06-30',
  caseNumber: '26/000200',
  ...changes,
});
const asks = (changes: Partial<Omit<Delegation, 'delegationId'>> = {}) =>
  ({ type: 'RecordDelegation', delegation: delegation(changes) }) as const;

describe('a delegation of risk acceptance', () => {
  it('is recorded with a number, a ceiling and a period', () => {
    given(...ROSTER)
      .when(asks(), by(COORDINATOR))
      .then(asSetUp({ type: 'DelegationRecorded', data: { ...delegation(), delegationId: 'G-001' } }));
    given(...ROSTER, delegated(DELEGATE))
      .when(asks(), by(ADMINISTRATOR))
      .then(asSetUp({ type: 'DelegationRecorded', data: { ...delegation(), delegationId: 'G-002' } }));
  });

  it('may have a ceiling of one', () => {
    given(...ROSTER)
      .when(asks({ ceiling: 1 }), by(COORDINATOR))
      .thenTypes('DelegationRecorded');
  });

  it('recorded twice is one delegation', () => {
    given(...ROSTER, delegated(DELEGATE, delegation()))
      .when(asks(), by(COORDINATOR))
      .thenNothing();
  });

  it('from another day, to another day or with another ceiling is another one', () => {
    for (const changes of [{ from: TOMORROW }, { to: '2027-06-29' }, { ceiling: 8 }])
      given(...ROSTER, delegated(DELEGATE, delegation()))
        .when(asks(changes), by(COORDINATOR))
        .thenTypes('DelegationRecorded');
  });

  it('is recorded by those who keep the roster alone, and never for oneself', () => {
    for (const who of [CHAIR, DELEGATE, OUTSIDER])
      given(...ROSTER)
        .when(asks(), by(who))
        .thenRefused('not-allowed', { ability: 'manageRoster' });
    given(...ROSTER)
      .when(asks(), byTheClock)
      .thenRefused('not-allowed');
    given(...ROSTER)
      .when(asks({ delegateId: COORDINATOR }), by(COORDINATOR))
      .thenRefused('own-body-role');
  });

  it.each([
    ['a delegate who is not on the roster', { delegateId: OUTSIDER }, 'unknown-person'],
    ['no ceiling', { ceiling: 0 }, 'risk-level-outside-scale'],
    ['half a point', { ceiling: 4.5 }, 'risk-level-outside-scale'],
    ['no scope', { scope: '' }, 'text-missing'],
    ['a scope of 501 characters', { scope: 'x'.repeat(501) }, 'text-too-long'],
    ['no case number', { caseNumber: '' }, 'text-missing'],
    ['a day that does not exist', { to: '2027-06-31' }, 'date-invalid'],
    ['yesterday', { from: YESTERDAY }, 'date-in-past'],
    ['a period that ends before it begins', { from: TOMORROW, to: TODAY }, 'period-reversed'],
  ] as const)('is refused for %s', (_what, changes, code) => {
    given(...ROSTER)
      .when(asks(changes), by(COORDINATOR))
      .thenRefused(code);
  });

  it('ends today at the earliest, and is never made longer', () => {
    const end = (to: string, delegationId = 'G-001') =>
      ({ type: 'EndDelegation', delegationId, to }) as const;
    const history = [...ROSTER, delegated(DELEGATE)];
    given(...history)
      .when(end(TODAY), by(COORDINATOR))
      .then({ type: 'DelegationEnded', data: { delegationId: 'G-001', to: TODAY } });
    given(...history)
      .when(end(YESTERDAY), by(COORDINATOR))
      .thenRefused('date-in-past');
    given(...history)
      .when(end('2030-01-01'), by(COORDINATOR))
      .thenNothing();
    given(...history)
      .when(end(TODAY, 'G-002'), by(COORDINATOR))
      .thenRefused('membership-unknown');
    given(...history)
      .when(end(TODAY), by(DELEGATE))
      .thenRefused('not-allowed');
  });

  it('covers both its ends, and makes a delegate only then', () => {
    const { access } = aLedgerOf(...ROSTER, delegated(DELEGATE, { from: TODAY, to: TODAY })).state;
    const isOn = (date: string) => delegationOn(access.delegations, 'G-001', date) !== undefined;
    expect([YESTERDAY, TODAY, TOMORROW].map(isOn)).toEqual([false, true, false]);
    expect(rolesOn(access, DELEGATE, TODAY)).toEqual(['director', 'delegate']);
    expect(rolesOn(access, DELEGATE, TOMORROW)).toEqual(['director']);
    expect(delegationOn(access.delegations, null, TODAY)).toBeUndefined();
    expect(delegationOn(access.delegations, 'G-002', TODAY)).toBeUndefined();
  });

  it('that was ended early covers no later day', () => {
    const { access } = aLedgerOf(...ROSTER, delegated(DELEGATE), {
      type: 'DelegationEnded',
      data: { delegationId: 'G-001', to: TODAY },
    }).state;
    expect(delegationOn(access.delegations, 'G-001', TODAY)).toBeDefined();
    expect(delegationOn(access.delegations, 'G-001', TOMORROW)).toBeUndefined();
  });
});
