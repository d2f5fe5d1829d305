import { describe, it } from '@jest/globals';
import type { RosterRole } from '../../../domain/access/role';
import type { Command } from '../../../domain/command';
import { given } from '../../support/given';
import { TODAY, TOMORROW, YESTERDAY } from '../../support/instants';
import { by } from '../../support/ledger';
import { CHAIR, COORDINATOR, aRoster, ended, member, recorded } from '../../support/people';

describe('the office of the chair', () => {
  const record = (personId: string, from = TODAY): Command => ({
    type: 'RecordMembership',
    personId,
    role: 'chair',
    from,
  });

  it('is held by one: a second is refused, also ahead of time and backwards', () => {
    for (const from of [TODAY, TOMORROW, YESTERDAY])
      given(...aRoster(3))
        .when(record(member(1), from), by(COORDINATOR))
        .thenRefused('chair-exists', { personId: CHAIR, to: null });
    given(...aRoster(3), ended(CHAIR, 'chair', TODAY), recorded('p-next', 'chair', TOMORROW))
      .when(record(member(1)), by(COORDINATOR))
      .thenRefused('chair-exists');
  });

  it('goes to another from the day after the last one', () => {
    const leaving = given(...aRoster(3), ended(CHAIR, 'chair', TODAY));
    leaving.when(record(member(1), TOMORROW), by(COORDINATOR)).thenTypes('MembershipRecorded');
    leaving.when(record(member(1), TODAY), by(COORDINATOR)).thenRefused('chair-exists', { to: TODAY });
  });

  it('is no news to the one who holds it', () => {
    given(...aRoster(3))
      .when(record(CHAIR), by(COORDINATOR))
      .thenNothing();
  });
});

describe('a role outside the body', () => {
  const record = (role: RosterRole, from = TODAY, personId = COORDINATOR): Command => ({
    type: 'RecordMembership',
    personId,
    role,
    from,
  });

  it('may be written down of oneself, and a seat may not', () => {
    given(...aRoster(3))
      .when(record('director'), by(COORDINATOR))
      .then(recorded(COORDINATOR, 'director', TODAY));
    given(...aRoster(3))
      .when(record('member'), by(COORDINATOR))
      .thenRefused('own-body-role');
  });

  it('that is there already stays so from a day that is too early now, and is not planned too far ahead', () => {
    given(...aRoster(3), recorded('p-1', 'director', '2024-01-01'))
      .when(record('director', '2024-06-01', 'p-1'), by(COORDINATOR))
      .thenNothing();
    given(...aRoster(3), recorded('p-1', 'director', '2024-01-01'))
      .when(record('director', '2040-01-01', 'p-1'), by(COORDINATOR))
      .thenRefused('date-too-far', { field: 'from' });
    given(...aRoster(3))
      .when(record('director', '2024-06-01', 'p-1'), by(COORDINATOR))
      .thenRefused('date-too-early', { field: 'from' });
  });
});
