import { describe, expect, it } from '@jest/globals';
import { evolveTraining } from '../../../domain/training/evolve-training';
import { findCompletion, findCourse, noTraining } from '../../../domain/training/training';
import { aCourse, aParticipation, completionLogged, courseAdded } from '../../support/builders';
import { NOW } from '../../support/instants';
import { CHAIR, COORDINATOR, member } from '../../support/people';

const BY = { at: NOW, by: COORDINATOR };
const training = noTraining();
evolveTraining(training, courseAdded(), BY);
evolveTraining(training, courseAdded({ courseId: 'K-002', title: 'Øvelse', provider: 'Komponent' }), BY);
evolveTraining(training, completionLogged({}, 1), BY);
evolveTraining(training, completionLogged({ courseId: 'K-002' }, 2), BY);

describe('the record of training', () => {
  it('keeps each person’s completions with the time at which they were logged', () => {
    expect(
      training.completions.get(CHAIR)?.map(({ completionId, loggedAt }) => [completionId, loggedAt]),
    ).toEqual([
      ['T-000001', NOW],
      ['T-000002', NOW],
    ]);
    expect(training.completionsByKey.size).toBe(2);
  });

  it('finds a completion by person, course and day, and by nothing less', () => {
    expect(findCompletion(training, aParticipation())?.completionId).toBe('T-000001');
    expect(findCompletion(training, aParticipation({ personId: member(1) }))).toBeUndefined();
    expect(findCompletion(training, aParticipation({ courseId: 'K-003' }))).toBeUndefined();
    expect(findCompletion(training, aParticipation({ completedOn: '2026-10-02' }))).toBeUndefined();
  });

  it('finds a course by its title in any letter case, Danish letters included', () => {
    expect(findCourse(training, ' ØVELSE ')?.courseId).toBe('K-002');
    expect(findCourse(training, 'øvelse', 'KOMPONENT')?.courseId).toBe('K-002');
    expect(findCourse(training, 'øvelse', 'En anden udbyder')).toBeUndefined();
    expect(findCourse(training, 'øvelser')).toBeUndefined();
    expect(findCourse(training, aCourse().title)?.courseId).toBe('K-001');
  });
});
