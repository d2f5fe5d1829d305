import { describe, expect, it } from '@jest/globals';
import type { Group } from '../../../domain/access/group';
import { audienceOn } from '../../../domain/access/access';
import { given } from '../../support/given';
import { NOW, TODAY, TOMORROW, YESTERDAY } from '../../support/instants';
import { aLedgerOf, ask, by, byTheClock } from '../../support/ledger';
import {
  ADMINISTRATOR,
  AUDITOR,
  CHAIR,
  COORDINATOR,
  DIRECTOR,
  OUTSIDER,
  SECRETARY,
  aRoster,
  member,
} from '../../support/people';
import { away, joined, left } from '../../support/training-facts';

const join = (personId: string, from = TODAY, group: Group = 'employees') =>
  ({ type: 'JoinGroup', joining: [{ personId, group, from }] }) as const;
const leave = (personId: string, to = TODAY, group: Group = 'employees') =>
  ({ type: 'LeaveGroup', leaving: [{ personId, group, to }] }) as const;
const recordLeave = (personId: string, from: string, to: string) =>
  ({ type: 'RecordLeave', personId, leave: { from, to } }) as const;
const annulLeave = (personId: string, from: string) => ({ type: 'AnnulLeave', personId, from }) as const;

describe('groups and leave', () => {
  const COMMANDS = [join('p-1'), leave('p-1'), recordLeave(CHAIR, TODAY, TOMORROW), annulLeave(CHAIR, TODAY)];

  it.each([
    ['the chair', CHAIR],
    ['a member', member(1)],
    ['a director outside the body', DIRECTOR],
    ['an auditor', AUDITOR],
    ['the secretary', SECRETARY],
    ['an outsider', OUTSIDER],
  ])('are not for %s to write down', (_who, personId) => {
    for (const command of COMMANDS)
      given(...aRoster())
        .when(command, by(personId))
        .thenRefused('not-allowed', { ability: 'manageRoster' });
  });

  it('are not for the clock', () => {
    for (const command of COMMANDS)
      given(...aRoster())
        .when(command, byTheClock)
        .thenRefused('not-allowed');
  });

  it.each([COORDINATOR, ADMINISTRATOR])('are for %s', (personId) => {
    given(...aRoster())
      .when(join('p-1'), by(personId))
      .then(joined('p-1', 'employees', TODAY));
  });

  it('give no right in the program', () => {
    for (const group of ['politicians', 'leaders', 'specialists', 'employees'] as const)
      given(...aRoster(), joined('p-1', group))
        .when(join('p-2'), by('p-1'))
        .thenRefused('not-allowed');
  });
});

describe('joining a group', () => {
  it('is passed over by whoever is in it already from that day or before', () => {
    for (const from of [TODAY, TOMORROW])
      given(...aRoster(), joined('p-1', 'employees', TODAY))
        .when(join('p-1', from), by(COORDINATOR))
        .thenNothing();
  });

  it('may be said anew from an earlier day, and then it is one stay', () => {
    given(...aRoster(), joined('p-1', 'employees', TODAY))
      .when(join('p-1', YESTERDAY), by(COORDINATOR))
      .then(joined('p-1', 'employees', YESTERDAY));
    const { access } = aLedgerOf(
      joined('p-1', 'employees', TODAY),
      joined('p-1', 'employees', YESTERDAY),
    ).state;
    expect(access.groups.get('p-1')).toEqual([{ group: 'employees', from: YESTERDAY }]);
  });

  it('is a matter of one group: another one, and coming back, are new', () => {
    given(...aRoster(), joined('p-1'))
      .when(join('p-1', TODAY, 'leaders'), by(COORDINATOR))
      .then(joined('p-1', 'leaders', TODAY));
    given(...aRoster(), joined('p-1'), left('p-1', YESTERDAY))
      .when(join('p-1'), by(COORDINATOR))
      .then(joined('p-1', 'employees', TODAY));
  });

  it('of one list is for each of them, and for one person in each group', () => {
    const row = (personId: string, group: Group) => ({ personId, group, from: TODAY });
    const rows = [row('p-1', 'employees'), row('p-2', 'employees'), row('p-1', 'leaders')];
    given(...aRoster())
      .when({ type: 'JoinGroup', joining: rows }, by(COORDINATOR))
      .then(...rows.map(({ personId, group, from }) => joined(personId, group, from)));
  });

  it('of one list holds the earliest day of a person who is in it twice, in whichever order', () => {
    const row = (from: string) => ({ personId: 'p-1', group: 'employees' as const, from });
    const inBoth = [
      [row(TODAY), row(YESTERDAY), row(TODAY)],
      [row(YESTERDAY), row(TODAY), row(YESTERDAY)],
    ];
    for (const joining of inBoth) {
      const ledger = aLedgerOf(...aRoster());
      ask(ledger, { type: 'JoinGroup', joining }, by(COORDINATOR), NOW);
      expect(ledger.state.access.groups.get('p-1')).toEqual([{ group: 'employees', from: YESTERDAY }]);
    }
    given(...aRoster())
      .when({ type: 'JoinGroup', joining: [row(TODAY), row(TODAY)] }, by(COORDINATOR))
      .then(joined('p-1', 'employees', TODAY));
  });

  it('from a day before the Act is passed over where it is written already, and cannot be written now', () => {
    given(...aRoster(), joined('p-1', 'employees', '2024-01-01'))
      .when(join('p-1', '2024-06-01'), by(COORDINATOR))
      .thenNothing();
    given(...aRoster())
      .when(join('p-1', '2024-06-01'), by(COORDINATOR))
      .thenRefused('date-too-early', { field: 'from' });
    given(...aRoster(), joined('p-1', 'employees', '2024-01-01'))
      .when(join('p-1', '2040-01-01'), by(COORDINATOR))
      .thenRefused('date-too-far', { field: 'from' });
  });

  it('writes nothing at all if one day does not exist', () => {
    const joining = ['2026-11-02', '2026-02-30'].map((from, index) => ({
      personId: `p-${String(index)}`,
      group: 'employees' as const,
      from,
    }));
    given(...aRoster())
      .when({ type: 'JoinGroup', joining }, by(COORDINATOR))
      .thenRefused('date-invalid', { field: 'from', value: '2026-02-30' });
  });
});

describe('leaving a group', () => {
  it('counts the last day', () => {
    given(...aRoster(), joined('p-1'))
      .when(leave('p-1', YESTERDAY), by(COORDINATOR))
      .then(left('p-1', YESTERDAY));
    const { access } = aLedgerOf(joined('p-1'), left('p-1', YESTERDAY)).state;
    expect(audienceOn(access, 'employees', YESTERDAY)).toEqual(['p-1']);
    expect(audienceOn(access, 'employees', TODAY)).toEqual([]);
  });

  it('is passed over by whoever is not in it that day, or has left it then', () => {
    given(...aRoster())
      .when(leave('p-1'), by(COORDINATOR))
      .thenNothing();
    given(...aRoster(), joined('p-1', 'leaders'))
      .when(leave('p-1'), by(COORDINATOR))
      .thenNothing();
    for (const to of [YESTERDAY, TODAY])
      given(...aRoster(), joined('p-1'), left('p-1', YESTERDAY))
        .when(leave('p-1', to), by(COORDINATOR))
        .thenNothing();
    given(...aRoster(), joined('p-1', 'employees', TOMORROW))
      .when(leave('p-1', TODAY), by(COORDINATOR))
      .thenNothing();
  });

  it('may be put right to an earlier day', () => {
    given(...aRoster(), joined('p-1'), left('p-1', TODAY))
      .when(leave('p-1', YESTERDAY), by(COORDINATOR))
      .then(left('p-1', YESTERDAY));
  });

  it('of one list is for each of them, and for one person in each group', () => {
    const row = (personId: string, group: Group) => ({ personId, group, to: TODAY });
    const rows = [row('p-1', 'employees'), row('p-2', 'employees'), row('p-1', 'leaders')];
    given(...aRoster(), ...rows.map(({ personId, group }) => joined(personId, group)))
      .when({ type: 'LeaveGroup', leaving: rows }, by(COORDINATOR))
      .then(...rows.map(({ personId, group, to }) => left(personId, to, group)));
  });

  it('of one list holds the earliest day of a person who is in it twice', () => {
    const row = (to: string) => ({ personId: 'p-1', group: 'employees' as const, to });
    for (const leaving of [
      [row(TODAY), row(YESTERDAY)],
      [row(YESTERDAY), row(TODAY)],
    ]) {
      const ledger = aLedgerOf(...aRoster(), joined('p-1'));
      ask(ledger, { type: 'LeaveGroup', leaving }, by(COORDINATOR), NOW);
      expect(ledger.state.access.groups.get('p-1')?.[0]?.to).toBe(YESTERDAY);
    }
  });

  it('of one list is one event of a person who is in it twice with the same day', () => {
    const row = { personId: 'p-1', group: 'employees', to: TODAY } as const;
    given(...aRoster(), joined('p-1'))
      .when({ type: 'LeaveGroup', leaving: [row, row] }, by(COORDINATOR))
      .then(left('p-1', TODAY));
  });

  it('refuses a day that does not exist', () => {
    given(...aRoster(), joined('p-1'))
      .when(leave('p-1', '2026-02-29'), by(COORDINATOR))
      .thenRefused('date-invalid', { field: 'to', value: '2026-02-29' });
  });
});

describe('leave', () => {
  it('is recorded once, and put right by recording it anew from the same day', () => {
    given(...aRoster())
      .when(recordLeave(CHAIR, TODAY, TOMORROW), by(COORDINATOR))
      .then(away(CHAIR, TODAY, TOMORROW));
    given(...aRoster(), away(CHAIR, TODAY, TOMORROW))
      .when(recordLeave(CHAIR, TODAY, TOMORROW), by(COORDINATOR))
      .thenNothing();
    const { access } = aLedgerOf(...aRoster(), away(CHAIR, TODAY, TOMORROW), away(CHAIR, TODAY, TODAY)).state;
    expect(access.leaves.get(CHAIR)).toEqual([{ from: TODAY, to: TODAY }]);
  });

  it('is another one with another first or last day', () => {
    for (const [from, to] of [
      [TODAY, TODAY],
      [TOMORROW, TOMORROW],
    ] as const)
      given(...aRoster(), away(CHAIR, TODAY, TOMORROW))
        .when(recordLeave(CHAIR, from, to), by(COORDINATOR))
        .then(away(CHAIR, from, to));
  });

  it('is taken back by its first day where there are several', () => {
    const two = [away(CHAIR, TODAY, TODAY), away(CHAIR, '2026-12-01', '2026-12-02')];
    given(...aRoster(), ...two)
      .when(annulLeave(CHAIR, '2026-12-01'), by(COORDINATOR))
      .thenTypes('LeaveAnnulled');
  });

  it('may last one day and not end before it begins', () => {
    given(...aRoster())
      .when(recordLeave(CHAIR, TODAY, TODAY), by(COORDINATOR))
      .thenTypes('LeaveRecorded');
    given(...aRoster())
      .when(recordLeave(CHAIR, TODAY, YESTERDAY), by(COORDINATOR))
      .thenRefused('period-reversed', { from: TODAY, to: YESTERDAY });
  });

  it('is of somebody on the roster, in a group too, on days that exist', () => {
    given(...aRoster())
      .when(recordLeave(OUTSIDER, TODAY, TOMORROW), by(COORDINATOR))
      .thenRefused('unknown-person', { value: OUTSIDER });
    given(...aRoster(), joined('p-1'))
      .when(recordLeave('p-1', TODAY, TOMORROW), by(COORDINATOR))
      .thenTypes('LeaveRecorded');
    given(...aRoster())
      .when(recordLeave(CHAIR, '2026-13-01', TOMORROW), by(COORDINATOR))
      .thenRefused('date-invalid', { field: 'from' });
    given(...aRoster())
      .when(recordLeave(CHAIR, TODAY, '2026-11-31'), by(COORDINATOR))
      .thenRefused('date-invalid', { field: 'to' });
  });

  it('that was a mistake is taken back by its first day, and one that is not there cannot be', () => {
    given(...aRoster(), away(CHAIR, TODAY, TOMORROW))
      .when(annulLeave(CHAIR, TODAY), by(COORDINATOR))
      .then({ type: 'LeaveAnnulled', data: { personId: CHAIR, from: TODAY } });
    given(...aRoster(), away(CHAIR, TODAY, TOMORROW))
      .when(annulLeave(CHAIR, TOMORROW), by(COORDINATOR))
      .thenRefused('leave-unknown');
  });
});
