import { describe, expect, it } from '@jest/globals';
import { participationRefusal } from '../../../domain/training/log-completion';
import {
  aCourse,
  aParticipation,
  completionLogged,
  completionReported,
  courseAdded,
} from '../../support/builders';
import { given } from '../../support/given';
import { LONG_AGO, NOW, TODAY, TOMORROW, YESTERDAY } from '../../support/instants';
import { aLedgerOf, ask, by, byTheClock } from '../../support/ledger';
import {
  ADMINISTRATOR,
  AUDITOR,
  CHAIR,
  COORDINATOR,
  DIRECTOR,
  OUTSIDER,
  aRoster,
  ended,
  member,
} from '../../support/people';

const FILE = { kind: 'participantList', contentHash: 'b'.repeat(64), fileName: 'deltagerliste.csv' } as const;

const NOT_COORDINATORS = [
  ['the chair', CHAIR],
  ['a member', member(1)],
  ['a director outside the body', DIRECTOR],
  ['an auditor', AUDITOR],
  ['an administrator', ADMINISTRATOR],
  ['an outsider', OUTSIDER],
] as const;

describe('adding a course to the catalogue', () => {
  const { courseId, ...course } = aCourse();
  const add = (changes: Partial<typeof course> = {}) =>
    ({ type: 'AddCourse', course: { ...course, ...changes } }) as const;

  it('gives it the next number', () => {
    given(...aRoster())
      .when(add(), by(COORDINATOR))
      .then({ type: 'CourseAdded', data: { ...course, courseId } });
    given(...aRoster(), courseAdded())
      .when(add({ title: 'Webinar' }), by(COORDINATOR))
      .then({ type: 'CourseAdded', data: { ...course, title: 'Webinar', courseId: 'K-002' } });
  });

  it.each(NOT_COORDINATORS)('is not for %s', (_who, personId) => {
    given(...aRoster())
      .when(add(), by(personId))
      .thenRefused('not-allowed', { ability: 'manageCourses' });
  });

  it('refuses the same title by the same provider, however it is spelt', () => {
    given(...aRoster(), courseAdded())
      .when(add({ title: '  KURSUS for Direktionen', provider: 'eksempel kommune ' }), by(COORDINATOR))
      .thenRefused('course-exists');
  });

  it('takes the same title by another provider', () => {
    given(...aRoster(), courseAdded())
      .when(add({ provider: 'Komponent' }), by(COORDINATOR))
      .thenTypes('CourseAdded');
  });

  it.each([
    ['an empty title', { title: '  ' }, 'text-missing', 'title'],
    ['an empty provider', { provider: '' }, 'text-missing', 'provider'],
    ['a title of 201 characters', { title: 'k'.repeat(201) }, 'text-too-long', 'title'],
    ['a provider of 201 characters', { provider: 'k'.repeat(201) }, 'text-too-long', 'provider'],
  ] as const)('refuses %s', (_what, changes, code, field) => {
    given(...aRoster())
      .when(add(changes), by(COORDINATOR))
      .thenRefused(code, { field });
  });
});

describe('logging a completed course', () => {
  const log = (changes: Parameters<typeof aParticipation>[0] = {}) =>
    ({ type: 'LogCompletion', ...aParticipation(changes) }) as const;
  const history = [...aRoster(), courseAdded()];

  it('is a coordinator’s, for anybody on the roster', () => {
    for (const personId of [CHAIR, member(4), DIRECTOR, AUDITOR]) {
      given(...history)
        .when(log({ personId }), by(COORDINATOR))
        .then(completionLogged({ personId }));
    }
  });

  it('is not a coordinator’s for themselves: somebody else must have seen it', () => {
    given(...history)
      .when(log({ personId: COORDINATOR }), by(COORDINATOR))
      .thenRefused('own-completion');
  });

  it('keeps the evidence by the hash of its file', () => {
    given(...history)
      .when(log({ evidence: FILE }), by(COORDINATOR))
      .then(completionLogged({ evidence: FILE }));
  });

  it('numbers completions one after the other', () => {
    given(...history, completionLogged({}, 1), completionLogged({ personId: member(1) }, 2))
      .when(log({ personId: member(2) }), by(COORDINATOR))
      .then(completionLogged({ personId: member(2) }, 3));
  });

  it.each(NOT_COORDINATORS)('is not for %s, not even in their own name', (_who, personId) => {
    given(...history)
      .when(log({ personId }), by(personId))
      .thenRefused('not-allowed', { ability: 'logCompletions' });
  });

  it('is not for the clock', () => {
    given(...history)
      .when(log(), byTheClock)
      .thenRefused('not-allowed');
  });

  it('refuses the same person, course and day a second time, whatever the evidence', () => {
    given(...history, completionLogged())
      .when(log({ evidence: FILE }), by(COORDINATOR))
      .thenRefused('completion-already-logged', { completedOn: '2026-10-01' });
  });

  it('takes the same course on another day, another course on the same day, and another person', () => {
    const base = given(...history, courseAdded({ courseId: 'K-002', title: 'Webinar' }), completionLogged());
    base.when(log({ completedOn: '2026-10-02' }), by(COORDINATOR)).thenTypes('CompletionLogged');
    base.when(log({ courseId: 'K-002' }), by(COORDINATOR)).thenTypes('CompletionLogged');
    base.when(log({ personId: member(1) }), by(COORDINATOR)).thenTypes('CompletionLogged');
  });

  it('refuses a course that is not in the catalogue', () => {
    given(...history)
      .when(log({ courseId: 'K-999' }), by(COORDINATOR))
      .thenRefused('unknown-course', { value: 'K-999' });
  });

  it.each([
    ['no course at all', null, 'title'],
    ['one without a title', { title: ' ', provider: 'Komponent' }, 'title'],
    ['one without a provider', { title: 'Webinar', provider: '' }, 'provider'],
  ])('outside the catalogue refuses %s', (_what, otherCourse, field) => {
    given(...history)
      .when(log({ courseId: null, otherCourse }), by(COORDINATOR))
      .thenRefused('text-missing', { field });
  });

  it('refuses a person who was never on the roster', () => {
    given(...history)
      .when(log({ personId: OUTSIDER }), by(COORDINATOR))
      .thenRefused('unknown-person', { value: OUTSIDER });
  });

  it('takes a person who has left the roster: they took the course while they were there', () => {
    given(...history, ended(member(1), 'member', YESTERDAY))
      .when(log({ personId: member(1) }), by(COORDINATOR))
      .thenTypes('CompletionLogged');
  });

  it.each(['2026-02-30', '1-10-2026', ''])('refuses the date "%s"', (completedOn) => {
    given(...history)
      .when(log({ completedOn }), by(COORDINATOR))
      .thenRefused('date-invalid', { field: 'completedOn', value: completedOn });
  });

  it('takes a course completed today and refuses one completed tomorrow', () => {
    given(...history)
      .when(log({ completedOn: TODAY }), by(COORDINATOR))
      .thenTypes('CompletionLogged');
    given(...history)
      .when(log({ completedOn: TOMORROW }), by(COORDINATOR))
      .thenRefused('completed-in-future', { completedOn: TOMORROW });
  });

  it.each([
    // 23:30 UTC is half past one of the next day in a Danish summer, half past midnight in winter
    ['summer', '2026-06-30T23:30:00.000Z', '2026-07-01', 'allowed'],
    ['summer', '2026-06-30T23:30:00.000Z', '2026-07-02', 'completed-in-future'],
    ['summer, just before midnight', '2026-06-30T21:59:59.999Z', '2026-07-01', 'completed-in-future'],
    ['summer, at midnight', '2026-06-30T22:00:00.000Z', '2026-07-01', 'allowed'],
    ['winter, just before midnight', '2026-01-15T22:59:59.999Z', '2026-01-16', 'completed-in-future'],
    ['winter, at midnight', '2026-01-15T23:00:00.000Z', '2026-01-16', 'allowed'],
  ])('goes by the Danish day: %s (%s) and %s gives %s', (_season, now, completedOn, answer) => {
    const asked = given(...history).when(log({ completedOn }), by(COORDINATOR), now);
    expect(asked.answer).toBe(answer);
  });
});

describe('logging a participant list', () => {
  const history = [...aRoster(), courseAdded(), courseAdded({ courseId: 'K-002', title: 'Webinar' })];
  const list = (...changes: Parameters<typeof aParticipation>[0][]) =>
    ({
      type: 'LogParticipants',
      participations: changes.map((one) => aParticipation({ evidence: FILE, ...one })),
    }) as const;

  it('writes every row that is new, in the order of the list', () => {
    given(...history, completionLogged({ personId: AUDITOR }, 1))
      .when(list({ personId: member(1) }, { personId: member(2) }), by(COORDINATOR))
      .then(
        completionLogged({ personId: member(1), evidence: FILE }, 2),
        completionLogged({ personId: member(2), evidence: FILE }, 3),
      );
  });

  it('passes over a row that is already there and a row that comes twice', () => {
    given(...history, completionLogged({ personId: member(1) }, 1))
      .when(list({ personId: member(1) }, { personId: member(2) }, { personId: member(2) }), by(COORDINATOR))
      .then(completionLogged({ personId: member(2), evidence: FILE }, 2));
  });

  it('verifies what a person has reported of themselves, and numbers what is new without a gap', () => {
    given(...history, completionReported({ personId: member(1) }, 1))
      .when(list({ personId: member(1) }, { personId: member(2) }), by(COORDINATOR))
      .then(
        { type: 'CompletionVerified', data: { completionId: 'T-000001', evidence: FILE } },
        completionLogged({ personId: member(2), evidence: FILE }, 2),
      );
  });

  it('changes nothing when the same list comes again', () => {
    const ledger = aLedgerOf(...history);
    const rows = list({ personId: member(1) }, { personId: member(2), courseId: 'K-002' });
    ask(ledger, rows, by(COORDINATOR), LONG_AGO.replace('2026', '2027'));
    const { length } = ledger.entries;
    expect(ask(ledger, rows, by(COORDINATOR), LONG_AGO.replace('2026', '2027'))).toEqual({
      ok: true,
      value: [],
    });
    expect(ledger.entries).toHaveLength(length);
  });

  it.each([
    ['an unknown course', { courseId: 'K-999' }, 'unknown-course'],
    ['a person outside the roster', { personId: OUTSIDER }, 'unknown-person'],
    ['a day to come', { completedOn: TOMORROW }, 'completed-in-future'],
    ['a date that does not exist', { completedOn: '2026-09-31' }, 'date-invalid'],
  ] as const)('writes nothing at all if one row has %s', (_what, wrong, code) => {
    given(...history)
      .when(list({ personId: member(1) }, wrong, { personId: member(2) }), by(COORDINATOR))
      .thenRefused(code);
  });

  it('is nothing when there are no rows', () => {
    given(...history)
      .when(list(), by(COORDINATOR))
      .thenNothing();
  });

  it.each(NOT_COORDINATORS)('is not for %s', (_who, personId) => {
    given(...history)
      .when(list({ personId }), by(personId))
      .thenRefused('not-allowed', { ability: 'logCompletions' });
  });
});

describe('the preview of an import', () => {
  const { state } = aLedgerOf(...aRoster(), courseAdded(), completionLogged());

  it('asks the same question as the writing', () => {
    expect(participationRefusal(state, aParticipation({ personId: member(1) }), NOW)).toBeUndefined();
    expect(participationRefusal(state, aParticipation(), NOW)?.code).toBe('completion-already-logged');
    expect(participationRefusal(state, aParticipation({ personId: OUTSIDER }), NOW)?.code).toBe(
      'unknown-person',
    );
    expect(participationRefusal(state, aParticipation({ courseId: 'K-7' }), NOW)?.code).toBe(
      'unknown-course',
    );
  });
});
