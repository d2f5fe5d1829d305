import { describe, expect, it } from '@jest/globals';
import type { LedgerEvent } from '../../../domain/event';
import { erasureRefusal } from '../../../domain/training/decide-erasure';
import { erasableOn, isStillHere } from '../../../domain/training/retention';
import { coverageOn } from '../../../domain/training/coverage';
import { completionLogged, courseAdded } from '../../support/builders';
import { given } from '../../support/given';
import { TODAY, TOMORROW, YESTERDAY } from '../../support/instants';
import { aLedgerOf, by } from '../../support/ledger';
import {
  ADMINISTRATOR,
  AUDITOR,
  CHAIR,
  COORDINATOR,
  DEPUTY,
  OUTSIDER,
  aRoster,
  delegated,
  ended,
  mandated,
  member,
  recorded,
} from '../../support/people';
import { erased, held, joined, left, released, trainingPolicySet } from '../../support/training-facts';

const erase = (personId: string) => ({ type: 'ErasePerson', personId }) as const;
const place = (personId: string, reason = 'Tilsynssag') => ({ type: 'PlaceHold', personId, reason }) as const;
const release = (personId: string, reason = 'Sagen er afsluttet') =>
  ({ type: 'ReleaseHold', personId, reason }) as const;
const gone = [...aRoster(), ended(member(1), 'member', YESTERDAY)];

describe('erasing a person', () => {
  it.each([
    ['a coordinator', COORDINATOR],
    ['the chair', CHAIR],
    ['an auditor', AUDITOR],
    ['an outsider', OUTSIDER],
  ])('is not for %s', (_who, personId) => {
    for (const command of [erase(member(1)), place(member(1)), release(member(1))])
      given(...gone)
        .when(command, by(personId))
        .thenRefused('not-allowed', { ability: 'erasePeople' });
  });

  it('is an administrator’s, from the day after the last day, and once', () => {
    given(...gone)
      .when(erase(member(1)), by(ADMINISTRATOR))
      .then(erased(member(1)));
    given(...aRoster(), ended(member(1), 'member', TODAY))
      .when(erase(member(1)), by(ADMINISTRATOR))
      .thenRefused('person-still-here', { personId: member(1) });
    given(...gone, erased(member(1)))
      .when(erase(member(1)), by(ADMINISTRATOR))
      .thenNothing();
  });

  it.each([
    ['holds another role', recorded(member(1), 'auditor')],
    ['will hold a role', recorded(member(1), 'auditor', TOMORROW)],
    ['belongs to a group', joined(member(1))],
    ['has a mandate', mandated(member(1), CHAIR)],
    ['has a delegation', delegated(member(1))],
  ])('is refused while the person %s', (_what, fact) => {
    given(...gone, fact)
      .when(erase(member(1)), by(ADMINISTRATOR))
      .thenRefused('person-still-here');
  });

  it('is refused while the person is held, and possible when the hold is released', () => {
    given(...gone, held(member(1)))
      .when(erase(member(1)), by(ADMINISTRATOR))
      .thenRefused('person-held', { personId: member(1) });
    given(...gone, held(member(1)), released(member(1)))
      .when(erase(member(1)), by(ADMINISTRATOR))
      .thenTypes('PersonErased');
  });

  it('is of somebody who was on the roster', () => {
    for (const command of [erase(OUTSIDER), place(OUTSIDER), release(OUTSIDER)])
      given(...gone)
        .when(command, by(ADMINISTRATOR))
        .thenRefused('unknown-person', { value: OUTSIDER });
  });

  it('leaves the counts of the days on which they were there as they were', () => {
    const history = [...aRoster(3), courseAdded(), completionLogged({ personId: member(1) })];
    const left1 = ended(member(1), 'member', YESTERDAY);
    const before = coverageOn(aLedgerOf(...history, left1).state, YESTERDAY);
    const after = coverageOn(aLedgerOf(...history, left1, erased(member(1))).state, YESTERDAY);
    expect(after).toEqual(before);
    expect(after.members.map((one) => one.personId)).toContain(member(1));
  });
});

describe('a hold', () => {
  it('has a reason, may get another one, and is placed and released once', () => {
    given(...gone)
      .when(place(member(1)), by(ADMINISTRATOR))
      .then(held(member(1)));
    given(...gone, held(member(1)))
      .when(place(member(1)), by(ADMINISTRATOR))
      .thenNothing();
    given(...gone, held(member(1)))
      .when(place(member(1), 'Klagesag'), by(ADMINISTRATOR))
      .then(held(member(1), 'Klagesag'));
    given(...gone)
      .when(place(member(1), ' '), by(ADMINISTRATOR))
      .thenRefused('text-missing', { field: 'reason' });
    given(...gone)
      .when(place(member(1), 'k'.repeat(501)), by(ADMINISTRATOR))
      .thenRefused('text-too-long', { field: 'reason' });
    given(...gone, held(member(1)))
      .when(release(member(1)), by(ADMINISTRATOR))
      .then(released(member(1)));
    given(...gone)
      .when(release(member(1)), by(ADMINISTRATOR))
      .thenNothing();
    given(...gone, held(member(1)))
      .when(release(member(1), ' '), by(ADMINISTRATOR))
      .thenRefused('text-missing', { field: 'reason' });
  });
});

describe('those whose time is over', () => {
  const NONE = { managementBody: null, politicians: null, leaders: null, specialists: null, employees: null };
  const rules = (months: Partial<Record<keyof typeof NONE, number>>) =>
    trainingPolicySet({ from: '2025-07-01', retentionMonths: { ...NONE, ...months } });
  const listed = (on: string, ...history: LedgerEvent[]) => erasableOn(aLedgerOf(...history).state, on);
  const leaver = [joined('p-1'), left('p-1', '2026-01-31')];

  it('are listed from the day after the months of the policy have passed', () => {
    expect(listed('2026-02-28', ...leaver, rules({ employees: 1 }))).toEqual([]);
    expect(listed('2026-03-01', ...leaver, rules({ employees: 1 }))).toEqual([
      {
        personId: 'p-1',
        leftOn: '2026-01-31',
        since: '2026-02-28',
        left: [{ audience: 'employees', to: '2026-01-31', months: 1 }],
      },
    ]);
  });

  it('are nobody where no policy, or none for that audience, is recorded', () => {
    expect(listed(TODAY, ...leaver)).toEqual([]);
    expect(listed(TODAY, ...leaver, rules({ managementBody: 1 }))).toEqual([]);
  });

  it('are nobody who never was in an audience: an auditor who has left had no courses to keep', () => {
    const auditor = [recorded('p-1', 'auditor'), ended('p-1', 'auditor', '2026-01-31')];
    expect(listed(TODAY, ...auditor, rules({ managementBody: 1, employees: 1 }))).toEqual([]);
  });

  it('wait for the longest of their audiences', () => {
    const both = [...leaver, recorded('p-1', 'member'), ended('p-1', 'member', '2026-01-31')];
    expect(listed(TODAY, ...both, rules({ employees: 1 }))).toEqual([]);
    expect(listed('2026-07-31', ...both, rules({ employees: 1, managementBody: 6 }))).toEqual([]);
    expect(listed('2026-08-01', ...both, rules({ employees: 1, managementBody: 6 }))).toHaveLength(1);
  });

  it('are never those who are held, erased, or still here in anything', () => {
    const policy = rules({ employees: 0 });
    expect(listed(TODAY, ...leaver, policy)).toHaveLength(1);
    for (const fact of [
      held('p-1'),
      erased('p-1'),
      joined('p-1', 'leaders'),
      recorded('p-1', 'auditor'),
      mandated('p-1', CHAIR),
    ])
      expect(listed(TODAY, ...leaver, policy, fact)).toEqual([]);
  });

  it('a deputy is here as long as the mandate lasts, its last day included', () => {
    const { state } = aLedgerOf(mandated(DEPUTY, CHAIR, { to: TODAY }));
    expect(isStillHere(state, DEPUTY, TODAY)).toBe(true);
    expect(isStillHere(state, DEPUTY, TOMORROW)).toBe(false);
  });

  it('a delegate is here as long as the delegation lasts, its last day included, and nobody by another’s', () => {
    const { state } = aLedgerOf(delegated('p-1', { to: TODAY }), mandated(DEPUTY, CHAIR));
    expect([TODAY, TOMORROW].map((on) => isStillHere(state, 'p-1', on))).toEqual([true, false]);
    expect(isStillHere(state, 'p-2', TODAY)).toBe(false);
  });

  it('who are erased already may be asked about again, whatever is written of them since', () => {
    const { state } = aLedgerOf(...gone, erased(member(1)), held(member(1)));
    expect(erasureRefusal(state, member(1), TODAY)).toBeUndefined();
    expect(erasureRefusal(state, member(2), TODAY)?.code).toBe('person-still-here');
  });
});
