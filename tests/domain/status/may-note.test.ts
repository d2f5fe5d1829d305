import { describe, expect, it } from '@jest/globals';
import { ROSTER_ROLES, type RosterRole } from '../../../domain/access/role';
import { compileReport } from '../../../domain/status/compile-report';
import type { StatusEvent } from '../../../domain/status/events';
import { mayNote } from '../../../domain/status/may-note';
import { NOW } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import { reportIssued, reportNoted } from '../../support/report-facts';
import { recorded } from '../../support/people';

const ON = '2026-11-02';
const MAY: Record<RosterRole, boolean> = {
  chair: true,
  member: true,
  director: true,
  secretary: false,
  coordinator: false,
  auditor: false,
  administrator: false,
};

describe('A report may be taken to efterretning', () => {
  const ask = (
    role: RosterRole,
    { notedBy, later = [] }: { notedBy: string[]; later?: StatusEvent[] },
    on = ON,
  ) => {
    const { state } = aLedgerOf(recorded('p-1', role, ON));
    const report = compileReport(state, '2026-11', NOW);
    const history = [reportIssued(report), ...notedBy.map((one) => reportNoted(one)), ...later];
    const issued = aLedgerOf(...history).state.reports.get('2026-11');
    return issued !== undefined && mayNote(state.access, issued, { personId: 'p-1', on });
  };

  it.each(ROSTER_ROLES)('or not by the role alone: %s', (role) => {
    expect(ask(role, { notedBy: [] })).toBe(MAY[role]);
    expect(ask(role, { notedBy: ['p-2'] })).toBe(MAY[role]);
  });

  it.each(ROSTER_ROLES)('never twice by the same person: %s', (role) => {
    expect(ask(role, { notedBy: ['p-2', 'p-1'] })).toBe(false);
  });

  it.each(ROSTER_ROLES)('again when it has been corrected since, by those who may: %s', (role) => {
    const { state } = aLedgerOf(recorded('p-1', role, ON));
    const corrected = reportIssued(compileReport(state, '2026-11', NOW), {
      version: 2,
      correction: 'Et tal',
    });
    expect(ask(role, { notedBy: ['p-1'], later: [corrected] })).toBe(MAY[role]);
    expect(ask(role, { notedBy: ['p-1'], later: [corrected, reportNoted('p-1', { version: 2 })] })).toBe(
      false,
    );
  });

  it.each(ROSTER_ROLES)('not before the role is held: %s', (role) => {
    expect(ask(role, { notedBy: [] }, '2026-11-01')).toBe(false);
  });
});
