import { describe, expect, it } from '@jest/globals';
import { managementBodyOn } from '../../../domain/access/access';
import { addDays, danishDate } from '../../../domain/calendar/danish-time';
import { given } from '../../support/given';
import { LONG_AGO, NOW, TODAY, TOMORROW, YESTERDAY, inDays } from '../../support/instants';
import { anEmptyLedger, aLedgerOf, ask, by, byTenantAdministrator, byTheClock } from '../../support/ledger';
import {
  ADMINISTRATOR,
  AUDITOR,
  CHAIR,
  COORDINATOR,
  DIRECTOR,
  OUTSIDER,
  aRoster,
  asSetUp,
  delegated,
  ended,
  mandated,
  member,
  recorded,
} from '../../support/people';

describe('the first administrator', () => {
  const claim = { type: 'ClaimAdministration' } as const;

  it('takes the role in an empty ledger, from today and in their own name', () => {
    given()
      .when(claim, byTenantAdministrator('p-1'))
      .then(recorded('p-1', 'administrator', TODAY));
  });

  it('takes it on the Danish day, also just after midnight in Denmark', () => {
    given()
      .when(claim, byTenantAdministrator('p-1'), '2026-06-30T22:30:00.000Z')
      .then(recorded('p-1', 'administrator', '2026-07-01'));
  });

  it('is nobody to whom Entra ID has not given the app role', () => {
    given().when(claim, by('p-1')).thenRefused('not-allowed', { ability: 'manageRoster' });
  });

  it('is never the clock', () => {
    given().when(claim, byTheClock).thenRefused('not-allowed');
  });

  it('changes nothing by claiming again', () => {
    given(recorded('p-1', 'administrator')).when(claim, byTenantAdministrator('p-1')).thenNothing();
  });

  it('keeps others out, also those with the app role', () => {
    given(recorded('p-1', 'administrator'))
      .when(claim, byTenantAdministrator('p-2'))
      .thenRefused('administrator-exists');
  });

  it('can be followed by another when the role has ended', () => {
    given(recorded('p-1', 'administrator'), ended('p-1', 'administrator', YESTERDAY))
      .when(claim, byTenantAdministrator('p-2'))
      .then(recorded('p-2', 'administrator', TODAY));
  });

  it('still keeps others out on the last day of the role', () => {
    given(recorded('p-1', 'administrator'), ended('p-1', 'administrator', TODAY))
      .when(claim, byTenantAdministrator('p-2'))
      .thenRefused('administrator-exists');
  });
});

describe('recording a membership', () => {
  const record = (from: string, personId = 'p-new') =>
    ({ type: 'RecordMembership', personId, role: 'member', from }) as const;

  it.each([
    ['an administrator', ADMINISTRATOR],
    ['a coordinator', COORDINATOR],
  ])('is for %s', (_who, personId) => {
    given(...aRoster())
      .when(record(TODAY), by(personId))
      .then(asSetUp(recorded('p-new', 'member', TODAY)));
  });

  it.each([
    ['the chair', CHAIR],
    ['a member', member(1)],
    ['a director outside the body', DIRECTOR],
    ['an auditor', AUDITOR],
    ['an outsider', OUTSIDER],
  ])('is not for %s', (_who, personId) => {
    given(...aRoster())
      .when(record(TODAY), by(personId))
      .thenRefused('not-allowed', { ability: 'manageRoster' });
  });

  it('is not for somebody who has the app role in Entra ID and nothing in the ledger', () => {
    given(...aRoster())
      .when(record(TODAY), byTenantAdministrator(OUTSIDER))
      .thenRefused('not-allowed');
  });

  it('is never one’s own seat in the management body, whoever keeps the roster', () => {
    for (const keeper of [COORDINATOR, ADMINISTRATOR]) {
      for (const role of ['chair', 'member'] as const) {
        given(recorded(ADMINISTRATOR, 'administrator'), recorded(COORDINATOR, 'coordinator'))
          .when({ type: 'RecordMembership', personId: keeper, role, from: TODAY }, by(keeper))
          .thenRefused('own-body-role');
      }
    }
  });

  it('can be done ahead of time and afterwards', () => {
    const roster = given(...aRoster());
    roster
      .when(record('2027-03-01'), by(COORDINATOR))
      .then(asSetUp(recorded('p-new', 'member', '2027-03-01')));
    roster
      .when(record('2025-07-01'), by(COORDINATOR))
      .then(asSetUp(recorded('p-new', 'member', '2025-07-01')));
    roster.when(record('2024-03-01'), by(COORDINATOR)).thenRefused('date-too-early', { limit: '2025-07-01' });
  });

  it('is no news when the role is held already, from the same day or an earlier one', () => {
    const roster = given(...aRoster());
    roster.when(record('2025-07-01', member(1)), by(COORDINATOR)).thenNothing();
    roster.when(record(TODAY, member(1)), by(COORDINATOR)).thenNothing();
  });

  it('is news for another role of the same person', () => {
    given(...aRoster())
      .when({ type: 'RecordMembership', personId: member(1), role: 'auditor', from: TODAY }, by(COORDINATOR))
      .then(recorded(member(1), 'auditor', TODAY));
  });

  it('is news again after the role has ended', () => {
    given(...aRoster(), ended(member(1), 'member', '2026-01-31'))
      .when(record(TODAY, member(1)), by(COORDINATOR))
      .then(asSetUp(recorded(member(1), 'member', TODAY)));
  });

  it.each(['2026-02-31', '01-07-2025', '2026-1-1', '', 'i dag'])('refuses the date "%s"', (from) => {
    given(...aRoster())
      .when(record(from), by(COORDINATOR))
      .thenRefused('date-invalid', { field: 'from', value: from });
  });
});

describe('ending a membership', () => {
  const end = (to: string, personId = member(1)) =>
    ({ type: 'EndMembership', personId, role: 'member', to }) as const;

  it('says the last day on which the role is held', () => {
    given(...aRoster())
      .when(end(TODAY), by(COORDINATOR))
      .then(asSetUp(ended(member(1), 'member', TODAY)));
  });

  it('is refused to a member', () => {
    given(...aRoster())
      .when(end(TODAY), by(member(2)))
      .thenRefused('not-allowed', { ability: 'manageRoster' });
  });

  it('is refused for a person who does not hold the role', () => {
    const roster = given(...aRoster());
    roster.when(end(TODAY, OUTSIDER), by(COORDINATOR)).thenRefused('membership-unknown');
    roster.when(end(TODAY, AUDITOR), by(COORDINATOR)).thenRefused('membership-unknown');
  });

  it('is refused for a day before the role began', () => {
    given(...aRoster())
      .when(end('2025-06-30'), by(COORDINATOR))
      .thenRefused('date-too-early');
    given(...aRoster(), recorded('p-new', 'member', '2026-10-01'))
      .when({ type: 'EndMembership', personId: 'p-new', role: 'member', to: '2026-09-30' }, by(COORDINATOR))
      .thenRefused('membership-unknown');
  });

  it('is refused for a date that does not exist', () => {
    given(...aRoster())
      .when(end('2026-11-31'), by(COORDINATOR))
      .thenRefused('date-invalid', { field: 'to', value: '2026-11-31' });
  });

  it('is no news when the role already ends on that day', () => {
    given(...aRoster(), ended(member(1), 'member', TODAY))
      .when(end(TODAY), by(COORDINATOR))
      .thenNothing();
  });

  it('can be corrected to an earlier day', () => {
    given(...aRoster(), ended(member(1), 'member', TODAY))
      .when(end(YESTERDAY), by(COORDINATOR))
      .then(asSetUp(ended(member(1), 'member', YESTERDAY)));
  });

  it('does not stretch a role that has ended: that is a new membership', () => {
    given(...aRoster(), ended(member(1), 'member', YESTERDAY))
      .when(end(TODAY), by(COORDINATOR))
      .thenRefused('membership-unknown');
  });
});

describe('a membership whose start was corrected', () => {
  it('ends as one', () => {
    const ledger = aLedgerOf(...aRoster(1));
    const record = (from: string) =>
      ask(ledger, { type: 'RecordMembership', personId: 'p-1', role: 'member', from }, by(COORDINATOR), NOW);
    record('2026-09-01');
    record('2026-03-01');
    ask(
      ledger,
      { type: 'EndMembership', personId: 'p-1', role: 'member', to: YESTERDAY },
      by(COORDINATOR),
      NOW,
    );
    expect(managementBodyOn(ledger.state.access, '2026-03-01')).toContain('p-1');
    expect(managementBodyOn(ledger.state.access, YESTERDAY)).toContain('p-1');
    expect(managementBodyOn(ledger.state.access, TODAY)).not.toContain('p-1');
    expect(managementBodyOn(ledger.state.access, '2030-01-01')).not.toContain('p-1');
  });
});

describe('a roster that starts from nothing', () => {
  it('is filled by its first administrator', () => {
    const ledger = anEmptyLedger();
    ask(ledger, { type: 'ClaimAdministration' }, byTenantAdministrator('p-1'), LONG_AGO);
    ask(ledger, { type: 'RecordMembership', personId: CHAIR, role: 'chair', from: TOMORROW }, by('p-1'), NOW);
    expect(managementBodyOn(ledger.state.access, danishDate(NOW))).toEqual([]);
    expect(managementBodyOn(ledger.state.access, danishDate(inDays(1)))).toEqual([CHAIR]);
    expect(managementBodyOn(ledger.state.access, addDays(TODAY, 400))).toEqual([CHAIR]);
  });
});

describe('a new name or title in the directory', () => {
  const renamed = (personId: string) => ({ type: 'RecordRename', personId, changed: ['name'] }) as const;

  it('is a fact of whoever has a role, a mandate or a delegation', () => {
    for (const history of [[recorded('p-1', 'auditor')], [mandated('p-1', CHAIR)], [delegated('p-1')]])
      given(...aRoster(), ...history)
        .when(renamed('p-1'), by(COORDINATOR))
        .then({ type: 'PersonRenamed', data: { personId: 'p-1', changed: ['name'] } });
  });

  it('is none of anybody else, whatever others have', () => {
    given(...aRoster())
      .when(renamed('p-1'), by(COORDINATOR))
      .thenNothing();
    given(...aRoster(), mandated('p-2', CHAIR), delegated('p-2'))
      .when(renamed('p-1'), by(COORDINATOR))
      .thenNothing();
  });

  it('is none where nothing has changed', () => {
    given(...aRoster(), recorded('p-1', 'auditor'))
      .when({ ...renamed('p-1'), changed: [] }, by(COORDINATOR))
      .thenNothing();
  });
});
