import { addDays } from '../../domain/calendar/danish-time';
import { evolveAccess } from '../../domain/access/evolve-access';
import { noAccess } from '../../domain/access/access';
import { COMPETENCES } from '../../domain/training/competence';
import { coverageOn } from '../../domain/training/coverage';
import { evolveTraining } from '../../domain/training/evolve-training';
import type { KnownState } from '../../domain/training/known-at';
import { noTraining, type Completion } from '../../domain/training/training';
import { completionLogged, courseAdded } from '../support/builders';
import { LONG_AGO, TODAY } from '../support/instants';
import { joined, trainingPolicySet } from '../support/training-facts';
import { percentile, rowOf, type Row } from './row';

const PEOPLE = 40_000;
const COMPLETIONS_EACH = 3;
const ROUNDS = 25;
const WARM_UP = 5;

/**
 * Milliseconds for the coverage of 40,000 employees at a date: three completions each, a policy with an interval, an
 * onboarding and a least length. The floor goes through the same completions and compares each one's date.
 */
export function benchCoverage(): Row[] {
  const known = aMunicipality();
  const lists = [...known.training.completions.values()];
  const floors: number[] = [];
  const values: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const on = addDays(TODAY, round * 7);
    const start = performance.now();
    const before = comparisons(lists, on);
    const middle = performance.now();
    const { members } = coverageOn(known, on, 'employees');
    const end = performance.now();
    if (members.length !== PEOPLE || before === 0)
      throw new Error('Expected everybody and their completions');
    if (round < WARM_UP) continue;
    floors.push(middle - start);
    values.push(end - middle);
  }
  return [
    rowOf(
      'coverage of 40,000 people at a date with a policy, p50 (floor: one comparison a completion)',
      'ms',
      {
        floor: percentile(floors, 0.5),
        value: percentile(values, 0.5),
      },
    ),
  ];
}

function comparisons(lists: readonly (readonly Completion[])[], on: string): number {
  let count = 0;
  for (const list of lists) for (const one of list) if (one.completedOn <= on) count += 1;
  return count;
}

/** Everybody in one group, joined over a year, with courses of five kinds over two years. */
function aMunicipality(): KnownState {
  const known: KnownState = { access: noAccess(), training: noTraining() };
  const by = { at: LONG_AGO, by: null };
  const policy = { intervalMonths: 24, onboardingDays: 90, leastMinutes: 30 };
  evolveTraining(known.training, trainingPolicySet(policy), by);
  for (const [index, competence] of COMPETENCES.entries()) {
    const named = { courseId: courseOf(index), title: `Kursus ${String(index)}`, validMonths: 12 + index };
    evolveTraining(known.training, courseAdded({ ...named, competences: [competence] }), by);
  }
  for (let number = 0; number < PEOPLE; number += 1) {
    const personId = `p-bench${String(number)}`;
    evolveAccess(known.access, joined(personId, 'employees', addDays(TODAY, -(number % 365))));
    for (let nth = 0; nth < COMPLETIONS_EACH; nth += 1) {
      const courseId = courseOf((number + nth) % COMPETENCES.length);
      const completedOn = addDays(TODAY, -((number * 7 + nth * 211) % 730));
      const id = number * COMPLETIONS_EACH + nth + 1;
      evolveTraining(known.training, completionLogged({ personId, courseId, completedOn }, id), by);
    }
  }
  return known;
}

const courseOf = (index: number) => `K-${String(index + 1).padStart(3, '0')}`;
