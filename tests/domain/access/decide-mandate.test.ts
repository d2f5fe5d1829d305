import { describe, expect, it } from '@jest/globals';
import { rolesOn } from '../../../domain/access/access';
import { mandateOn, mandatesOf, type Mandate } from '../../../domain/access/mandate';
import { given } from '../../support/given';
import { TODAY, TOMORROW, YESTERDAY } from '../../support/instants';
import { aLedgerOf, by, byTheClock } from '../../support/ledger';
import {
  ADMINISTRATOR,
  AUDITOR,
  CHAIR,
  COORDINATOR,
  DEPUTY,
  DIRECTOR,
  OUTSIDER,
  SECRETARY,
  aRoster,
  ended,
  mandated,
  member,
  recorded,
} from '../../support/people';

const ROSTER = [...aRoster(), recorded(DEPUTY, 'director')];
const LAST = '2026-11-30';

type Asked = Omit<Mandate, 'mandateId' | 'askedOf' | 'confirmation'>;
const mandate = (changes: Partial<Asked> = {}) => ({
  deputyId: DEPUTY,
  memberId: member(1),
  from: TODAY,
  to: LAST,
  caseNumber: '26/000100',
  ...changes,
});
const AWAITED = { askedOf: [member(1), CHAIR], confirmation: 'awaited' } as const;
const asks = (changes: Partial<Asked> = {}) =>
  ({ type: 'RecordMandate', mandate: mandate(changes) }) as const;

describe('a deputy’s mandate', () => {
  it('is recorded with a number, for a member and for a period', () => {
    given(...ROSTER)
      .when(asks(), by(COORDINATOR))
      .then({ type: 'MandateRecorded', data: { ...mandate(), mandateId: 'F-001', ...AWAITED } });
  });

  it('is numbered on', () => {
    given(...ROSTER, mandated(DEPUTY, CHAIR))
      .when(asks(), by(ADMINISTRATOR))
      .then({ type: 'MandateRecorded', data: { ...mandate(), mandateId: 'F-002', ...AWAITED } });
  });

  it('recorded twice is one mandate', () => {
    given(...ROSTER, mandated(DEPUTY, member(1), mandate()))
      .when(asks(), by(COORDINATOR))
      .thenNothing();
  });

  it.each([{ deputyId: DIRECTOR }, { memberId: member(2) }, { from: TOMORROW }, { to: TOMORROW }])(
    'is another one with %j',
    (changes) => {
      given(...ROSTER, mandated(DEPUTY, member(1), mandate()))
        .when(asks(changes), by(COORDINATOR))
        .thenTypes('MandateRecorded');
    },
  );

  it('is recorded anew when it was declined', () => {
    given(...ROSTER, mandated(DEPUTY, member(1), { ...mandate(), confirmation: 'declined' }))
      .when(asks(), by(COORDINATOR))
      .thenTypes('MandateRecorded');
  });

  it.each([
    ['the chair', CHAIR],
    ['the member it is for', member(1)],
    ['the secretary', SECRETARY],
    ['an auditor', AUDITOR],
    ['an outsider', OUTSIDER],
  ])('is not recorded by %s', (_who, personId) => {
    given(...ROSTER)
      .when(asks(), by(personId))
      .thenRefused('not-allowed', { ability: 'manageRoster' });
  });

  it('is not recorded by the clock', () => {
    given(...ROSTER)
      .when(asks(), byTheClock)
      .thenRefused('not-allowed');
  });

  it('is never given to oneself: who keeps the roster must not get a vote that way', () => {
    given(...ROSTER)
      .when(asks({ deputyId: COORDINATOR }), by(COORDINATOR))
      .thenRefused('own-body-role');
  });

  it.each([
    ['a deputy who is not on the roster', { deputyId: OUTSIDER }, 'unknown-person'],
    ['somebody who is no member of the body', { memberId: AUDITOR }, 'unknown-person'],
    ['oneself', { deputyId: member(1), memberId: member(1) }, 'unknown-person'],
    ['a first day that does not exist', { from: '2026-02-30' }, 'date-invalid'],
    ['a last day that does not exist', { to: '30-11-2026' }, 'date-invalid'],
    ['yesterday: nothing becomes right afterwards', { from: YESTERDAY }, 'date-in-past'],
    ['a period that ends before it begins', { from: LAST, to: TOMORROW }, 'period-reversed'],
    ['no case number', { caseNumber: ' ' }, 'text-missing'],
    ['a case number of 51 characters', { caseNumber: 'x'.repeat(51) }, 'text-too-long'],
  ] as const)('is refused for %s', (_what, changes, code) => {
    given(...ROSTER)
      .when(asks(changes), by(COORDINATOR))
      .thenRefused(code);
  });

  it('may be for a single day', () => {
    given(...ROSTER)
      .when(asks({ to: TODAY }), by(COORDINATOR))
      .thenTypes('MandateRecorded');
  });

  it('may be for a member who begins on its first day, and not for one who has left by then', () => {
    given(...ROSTER, recorded('p-next', 'member', TOMORROW))
      .when(asks({ memberId: 'p-next', from: TOMORROW }), by(COORDINATOR))
      .thenTypes('MandateRecorded');
    given(...ROSTER, ended(member(1), 'member', TODAY))
      .when(asks({ from: TOMORROW }), by(COORDINATOR))
      .thenRefused('unknown-person', { value: member(1) });
  });
});

describe('a mandate that ends early', () => {
  const history = [...ROSTER, mandated(DEPUTY, member(1))];
  const end = (to: string, mandateId = 'F-001') => ({ type: 'EndMandate', mandateId, to }) as const;

  it('has its new last day, today at the earliest', () => {
    given(...history)
      .when(end(TODAY), by(COORDINATOR))
      .then({ type: 'MandateEnded', data: { mandateId: 'F-001', to: TODAY } });
    given(...history)
      .when(end(YESTERDAY), by(COORDINATOR))
      .thenRefused('date-in-past', { field: 'to' });
    given(...history)
      .when(end('2026-13-01'), by(COORDINATOR))
      .thenRefused('date-invalid', { field: 'to' });
  });

  it('is not made longer by being ended later', () => {
    given(...history)
      .when(end('2029-01-01'), by(COORDINATOR))
      .thenNothing();
  });

  it('must be there, and is ended by those who keep the roster alone', () => {
    given(...history)
      .when(end(TODAY, 'F-009'), by(COORDINATOR))
      .thenRefused('membership-unknown');
    given(...history)
      .when(end(TODAY), by(DEPUTY))
      .thenRefused('not-allowed');
  });

  it('leaves the others as they were', () => {
    const { access } = aLedgerOf(...history, mandated(DEPUTY, member(2), { mandateId: 'F-002' }), {
      type: 'MandateEnded',
      data: { mandateId: 'F-001', to: TODAY },
    }).state;
    expect(mandateOn(access.mandates, DEPUTY, member(1), TOMORROW)).toBeUndefined();
    expect(mandateOn(access.mandates, DEPUTY, member(2), TOMORROW)?.mandateId).toBe('F-002');
  });

  it('covers its last day and no later one', () => {
    const { access } = aLedgerOf(...history, {
      type: 'MandateEnded',
      data: { mandateId: 'F-001', to: TODAY },
    }).state;
    expect(mandateOn(access.mandates, DEPUTY, member(1), TODAY)?.mandateId).toBe('F-001');
    expect(mandateOn(access.mandates, DEPUTY, member(1), TOMORROW)).toBeUndefined();
    expect(rolesOn(access, DEPUTY, TODAY)).toEqual(['director', 'deputy']);
    expect(rolesOn(access, DEPUTY, TOMORROW)).toEqual(['director']);
  });
});

describe('the mandates of a day', () => {
  const { mandates } = aLedgerOf(
    ...ROSTER,
    mandated(DEPUTY, member(1), { mandateId: 'F-001', from: TODAY, to: LAST }),
    mandated(DEPUTY, member(2), { mandateId: 'F-002', from: TOMORROW, to: LAST }),
  ).state.access;

  it('are those that cover it: both ends count', () => {
    const on = (date: string) => mandatesOf(mandates, DEPUTY, date).map((one) => one.mandateId);
    expect([YESTERDAY, TODAY, TOMORROW, LAST, '2026-12-01'].map(on)).toEqual([
      [],
      ['F-001'],
      ['F-001', 'F-002'],
      ['F-001', 'F-002'],
      [],
    ]);
  });

  it('are for the member named in each and for nobody else', () => {
    expect(mandateOn(mandates, DEPUTY, member(3), TODAY)).toBeUndefined();
    expect(mandateOn(mandates, member(1), DEPUTY, TODAY)).toBeUndefined();
  });
});
