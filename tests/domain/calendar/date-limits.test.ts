import { describe, expect, it } from '@jest/globals';
import { ACT_IN_FORCE, DATE_KINDS, dateLimits, dateRefusal } from '../../../domain/calendar/date-limits';
import { addDays, type DanishDate } from '../../../domain/calendar/danish-time';
import type { Command } from '../../../domain/command';
import { submitted } from '../../support/builders';
import { DATED_FIELDS, DATED_ROSTER, type DatedField } from '../../support/dated-fields';
import { given } from '../../support/given';
import { NOW, TODAY, TOMORROW, YESTERDAY } from '../../support/instants';
import { by } from '../../support/ledger';
import { COORDINATOR, asSetUp, member, recorded } from '../../support/people';

const answerTo = ({ command, who = COORDINATOR, history = [] }: DatedField, date: DanishDate) =>
  given(...DATED_ROSTER, ...history).when(command(date), by(who)).answer;

describe('a date that somebody writes', () => {
  it.each(Object.entries(DATED_FIELDS))('can be a day that makes sense: %s', (_what, field) => {
    const tried = [TODAY, TOMORROW, YESTERDAY].map((date) => answerTo(field, date));
    expect(tried).toContain('allowed');
  });

  it.each(Object.entries(DATED_FIELDS))(
    'is never in the first century or the ninetieth: %s',
    (_what, field) => {
      for (const date of ['0001-01-01', '9145-01-01', '9999-12-31'])
        expect(answerTo(field, date)).toMatch(
          /^(date-too-early|date-in-past|date-too-far|date-in-future|completed-in-future|period-reversed|date-invalid)$/,
        );
    },
  );

  it.each(Object.entries(DATED_FIELDS).filter(([, { longAgo }]) => longAgo !== true))(
    'is never in 2020, long before the Act: %s',
    (_what, field) => {
      expect(answerTo(field, '2020-01-01')).toMatch(/^(date-too-early|date-in-past|period-reversed)$/);
    },
  );

  it.each(Object.entries(DATED_FIELDS))('is a date that exists: %s', (_what, field) => {
    // An instant is read by the clock, so there is no such thing as its 31 November.
    if (field.timed === true) return;
    expect(answerTo(field, '2026-11-31')).toBe('date-invalid');
  });

  it.each(Object.entries(DATED_FIELDS))('has the limits of its kind, to the day: %s', (_what, field) => {
    const { earliest, latest } = dateLimits(field.kind, TODAY);
    const wrong =
      /^(date-too-early|date-in-past|date-too-far|date-in-future|completed-in-future|period-reversed)$/;
    expect(answerTo(field, addDays(earliest, -1))).toMatch(wrong);
    expect(answerTo(field, addDays(latest, 1))).toMatch(wrong);
    expect(answerTo(field, earliest)).not.toMatch(wrong);
    expect(answerTo(field, latest)).not.toMatch(wrong);
  });

  it.each(DATE_KINDS)(
    'is taken on the first and the last day of its kind and on no day outside: %s',
    (kind) => {
      const { earliest, latest } = dateLimits(kind, TODAY);
      expect(dateRefusal(kind, 'on', earliest, TODAY)).toBeUndefined();
      expect(dateRefusal(kind, 'on', latest, TODAY)).toBeUndefined();
      expect(dateRefusal(kind, 'on', addDays(earliest, -1), TODAY)?.code).toMatch(
        /^date-(in-past|too-early)$/,
      );
      expect(dateRefusal(kind, 'on', addDays(latest, 1), TODAY)?.code).toMatch(/^date-(in-future|too-far)$/);
    },
  );
});

describe('how far a date may lie', () => {
  it.each([
    ['an answer', 'answer', TODAY, '2027-11-02'],
    ['a day to look at it again', 'revisit', TODAY, '2031-11-02'],
    ['a step', 'step', TODAY, '2031-11-02'],
    ['a right', 'right', TODAY, '2031-11-02'],
    ['a stay in a group', 'stay', '2025-07-01', '2031-11-02'],
    ['a role', 'role', '2025-05-06', '2031-11-02'],
    ['a seat', 'seat', '2026-10-02', '2031-11-02'],
    ['a date of the year', 'cycle', '2025-11-02', '2031-11-02'],
    ['a fact', 'fact', '2016-11-02', TODAY],
    ['a course', 'course', '2000-01-01', TODAY],
  ] as const)('is said for %s, back and ahead', (_what, kind, earliest, latest) => {
    expect(dateLimits(kind, TODAY)).toEqual({ earliest, latest });
  });
});

describe('a seat in the body', () => {
  const seat = (from: DanishDate): Command => ({
    type: 'RecordMembership',
    personId: 'p-new',
    role: 'member',
    from,
  });

  it('can be dated back to the day the Act came into force while the municipality is being set up', () => {
    given(...DATED_ROSTER)
      .when(seat(ACT_IN_FORCE), by(COORDINATOR))
      .then(asSetUp(recorded('p-new', 'member', ACT_IN_FORCE)));
    given(...DATED_ROSTER)
      .when(seat('2025-06-30'), by(COORDINATOR))
      .thenRefused('date-too-early', { limit: ACT_IN_FORCE });
  });

  it('is dated back by 31 days at most once something has been put before the body', () => {
    const begun = given(...DATED_ROSTER, submitted());
    begun.when(seat('2026-10-02'), by(COORDINATOR)).thenTypes('ChangeProposed');
    begun
      .when(seat('2026-10-01'), by(COORDINATOR))
      .thenRefused('date-too-early', { field: 'from', limit: '2026-10-02' });
    begun
      .when({ type: 'EndMembership', personId: member(1), role: 'member', to: '2026-10-01' }, by(COORDINATOR))
      .thenRefused('date-too-early', { field: 'to' });
    begun
      .when(
        { type: 'RecordMembership', personId: 'p-new', role: 'auditor', from: '2025-07-01' },
        by(COORDINATOR),
      )
      .thenTypes('MembershipRecorded');
  });

  it('that is there already stays as it is: the same list can be read in again', () => {
    given(...DATED_ROSTER, submitted())
      .when(
        { type: 'RecordMembership', personId: member(1), role: 'member', from: '2025-07-01' },
        by(COORDINATOR),
      )
      .thenNothing();
  });

  it('has its limits by the Danish day, also at half past midnight', () => {
    const at = '2026-11-02T23:30:00.000Z';
    given(...DATED_ROSTER, submitted())
      .when(seat('2026-10-02'), by(COORDINATOR), at)
      .thenRefused('date-too-early', { limit: '2026-10-03' });
    given(...DATED_ROSTER, submitted())
      .when(seat('2026-10-02'), by(COORDINATOR), NOW)
      .thenTypes('ChangeProposed');
  });
});
