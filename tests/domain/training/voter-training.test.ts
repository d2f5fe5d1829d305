import { describe, expect, it } from '@jest/globals';
import { voterTraining } from '../../../domain/training/voter-training';
import { completionLogged, completionReported, courseAdded } from '../../support/builders';
import { TODAY, TOMORROW, YESTERDAY } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import { CHAIR, aRoster, member } from '../../support/people';

const { training } = aLedgerOf(
  ...aRoster(3),
  courseAdded(),
  completionLogged({ completedOn: TODAY }, 1),
  completionLogged({ completedOn: YESTERDAY }, 2),
  completionLogged({ completedOn: '2026-09-01' }, 3),
  completionReported({ completedOn: '2026-10-15' }, 4),
  completionReported({ personId: member(1) }, 5),
).state;

describe('what is registered of a voter’s courses', () => {
  it.each([
    ['up to and including the day', TODAY, { courses: 3, latestOn: TODAY }],
    ['and on the day after as many', TOMORROW, { courses: 3, latestOn: TODAY }],
    ['and on the day before one less', YESTERDAY, { courses: 2, latestOn: YESTERDAY }],
    ['and none on a day before all of them', '2026-08-31', { courses: 0, latestOn: null }],
  ])('are those that somebody has verified, %s', (_what, on, expected) => {
    expect(voterTraining(training, CHAIR, on)).toEqual(expected);
  });

  it('is nothing of somebody who has only said so, or of whom nothing is registered', () => {
    for (const personId of [member(1), member(2)])
      expect(voterTraining(training, personId, TODAY)).toEqual({ courses: 0, latestOn: null });
  });
});
