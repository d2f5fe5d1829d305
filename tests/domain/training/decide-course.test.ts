import { describe, expect, it } from '@jest/globals';
import type { CourseText } from '../../../domain/training/training';
import { aCourse, aParticipation, completionLogged, courseAdded } from '../../support/builders';
import { given } from '../../support/given';
import { aLedgerOf, by } from '../../support/ledger';
import {
  AUDITOR,
  CHAIR,
  COORDINATOR,
  DIRECTOR,
  OUTSIDER,
  SECRETARY,
  aRoster,
  member,
} from '../../support/people';
import { courseReinstated, courseRetired } from '../../support/training-facts';

const { courseId, ...text } = aCourse();
const add = (changes: Partial<CourseText> = {}) =>
  ({ type: 'AddCourse', course: { ...text, ...changes } }) as const;
const revise = (changes: Partial<CourseText> = {}, id = courseId) =>
  ({ type: 'ReviseCourse', courseId: id, course: { ...text, ...changes } }) as const;
const retire = { type: 'RetireCourse', courseId } as const;
const reinstate = { type: 'ReinstateCourse', courseId } as const;
const log = { type: 'LogCompletion', ...aParticipation({ personId: member(1) }) } as const;

describe('changing the catalogue', () => {
  it.each([
    ['the chair', CHAIR],
    ['a member', member(1)],
    ['a director outside the body', DIRECTOR],
    ['an auditor', AUDITOR],
    ['the secretary', SECRETARY],
    ['an outsider', OUTSIDER],
  ])('is not for %s', (_who, personId) => {
    for (const command of [revise({ minutes: 60 }), retire, reinstate])
      given(...aRoster(), courseAdded())
        .when(command, by(personId))
        .thenRefused('not-allowed', { ability: 'manageCourses' });
  });

  it('is of a course that is in it', () => {
    for (const command of [revise(), retire, reinstate])
      given(...aRoster())
        .when(command, by(COORDINATOR))
        .thenRefused('unknown-course', { value: courseId });
  });
});

describe('revising a course', () => {
  it.each([
    { title: 'Nyt navn' },
    { provider: 'Komponent' },
    { format: 'Webinar' },
    { minutes: 60 },
    { validMonths: 24 },
    { source: 'Katalog 2027' },
    { competences: ['identify'] },
    { audiences: ['leaders'] },
  ] as const)('takes each of what is said of it: %j', (change) => {
    given(...aRoster(), courseAdded())
      .when(revise(change), by(COORDINATOR))
      .then({ type: 'CourseRevised', data: { ...text, ...change, courseId } });
  });

  it('is what the catalogue says from then on, whether or not it is in use', () => {
    const data = { ...text, title: 'Nyt navn', courseId };
    for (const [before, retired] of [
      [[], false],
      [[courseRetired()], true],
    ] as const) {
      const { state } = aLedgerOf(courseAdded(), ...before, { type: 'CourseRevised', data });
      expect(state.training.courses.get(courseId)).toEqual({ ...data, retired });
    }
  });

  it('to what it says already changes nothing', () => {
    given(...aRoster(), courseAdded())
      .when(revise(), by(COORDINATOR))
      .thenNothing();
  });

  it('may change how its own name is spelt, and not take another’s', () => {
    const both = [...aRoster(), courseAdded(), courseAdded({ courseId: 'K-002', title: 'Øvelse' })];
    given(...both)
      .when(revise({ title: 'KURSUS for direktionen' }), by(COORDINATOR))
      .thenTypes('CourseRevised');
    given(...both)
      .when(revise({ title: 'ØVELSE' }), by(COORDINATOR))
      .thenRefused('course-exists');
  });

  it.each([
    ['an empty title', { title: ' ' }, 'text-missing'],
    ['a long provider', { provider: 'k'.repeat(201) }, 'text-too-long'],
    ['an end at once', { validMonths: 0 }, 'policy-invalid'],
    ['an end after more than ten years', { validMonths: 121 }, 'policy-invalid'],
    ['half a month', { validMonths: 1.5 }, 'policy-invalid'],
  ] as const)('refuses %s, as adding does', (_what, change, code) => {
    given(...aRoster(), courseAdded())
      .when(revise(change), by(COORDINATOR))
      .thenRefused(code);
    given(...aRoster())
      .when(add(change), by(COORDINATOR))
      .thenRefused(code);
  });

  it.each([1, 120, null])('takes %s months of validity', (validMonths) => {
    given(...aRoster())
      .when(add({ validMonths }), by(COORDINATOR))
      .thenTypes('CourseAdded');
  });
});

describe('a retired course', () => {
  const retired = [...aRoster(), courseAdded(), courseRetired()];

  it('is retired once, and comes back once', () => {
    given(...aRoster(), courseAdded())
      .when(retire, by(COORDINATOR))
      .then(courseRetired());
    given(...retired)
      .when(retire, by(COORDINATOR))
      .thenNothing();
    given(...retired)
      .when(reinstate, by(COORDINATOR))
      .then(courseReinstated());
    given(...aRoster(), courseAdded())
      .when(reinstate, by(COORDINATOR))
      .thenNothing();
  });

  it('cannot be logged, and can again when it is back', () => {
    given(...retired)
      .when(log, by(COORDINATOR))
      .thenRefused('course-retired');
    given(...retired, courseReinstated())
      .when(log, by(COORDINATOR))
      .thenTypes('CompletionLogged');
  });

  it('keeps its title to itself and its number after it', () => {
    given(...retired)
      .when(add(), by(COORDINATOR))
      .thenRefused('course-exists');
    given(...retired, completionLogged())
      .when(add({ title: 'Øvelse' }), by(COORDINATOR))
      .then({ type: 'CourseAdded', data: { ...text, title: 'Øvelse', courseId: 'K-002' } });
  });
});
