import {
  annulBaseline,
  correctBaseline,
  getBaselines,
  recordBaseline,
  setBaselinePace,
  type BaselineResultView,
  type BaselineView,
} from '../../../contracts/baseline/baseline';
import {
  addExerciseFinding,
  annulExercise,
  changeExerciseFinding,
  closeExerciseFinding,
  correctExercise,
  getExercise,
  getExercises,
  recordExercise,
  setExercisePace,
  type ExerciseList,
  type ExerciseView,
} from '../../../contracts/exercise/exercise';
import type { Endpoint } from '../../../contracts/endpoint';
import { PEOPLE, viewOf } from './people-fixtures';

const [mette, lars] = PEOPLE.map(viewOf);
const onCase = (says: string) => ({
  on: '2026-05-12',
  says,
  kept: { kind: 'case' as const, caseNumber: '26/000810' },
});

const AREAS: BaselineResultView['areas'] = [
  {
    area: 'ISO 27001-2',
    score: 3.4,
    scaleMin: 1,
    scaleMax: 5,
    benchmark: { value: 3.1, source: 'Gennemsnit af deltagende kommuner' },
    move: 'better',
  },
  {
    area: 'Cybersikkerhed',
    score: 58,
    scaleMin: 0,
    scaleMax: 100,
    benchmark: { value: 61, source: 'Gennemsnit af deltagende kommuner' },
    move: 'worse',
  },
  { area: 'Persondata', score: 4, scaleMin: 1, scaleMax: 5, benchmark: null, move: 'otherScale' },
];
const plain = AREAS.map(({ move: _move, ...area }) => area);

const NEWEST: BaselineResultView = {
  resultId: 'BL-002',
  on: '2026-05-04',
  name: 'KL’s Baseline',
  madeBy: 'KL og I-Trust',
  areas: AREAS,
  exhibit: onCase('Kommunens rapport'),
  before: '2025-05-06',
  owner: lars!,
  recordedAt: '2026-05-12T09:00:00.000Z',
  recordedBy: mette!,
  corrections: [
    {
      was: {
        on: '2026-05-04',
        name: 'KL’s Baseline',
        madeBy: 'KL',
        areas: plain.map((one) => ({ ...one, score: one.scaleMin })),
        exhibit: onCase('Foreløbig rapport'),
      },
      reason: 'Den endelige rapport er kommet',
      at: '2026-06-01T09:00:00.000Z',
      by: mette!,
    },
  ],
  annulled: null,
};

/** Two measurements: the newest was put right, the one before was of another year. */
export const MEASURED: BaselineView = {
  standing: 'measured',
  dueOn: '2027-05-04',
  pace: { months: 12, label: 'appDefault', adopted: null },
  results: [
    NEWEST,
    {
      ...NEWEST,
      resultId: 'BL-001',
      on: '2025-05-06',
      areas: AREAS.map((one) => ({ ...one, move: 'firstTime' })),
      before: null,
      corrections: [],
    },
  ],
};

/** Nothing is recorded yet. */
export const UNMEASURED: BaselineView = { ...MEASURED, standing: 'none', dueOn: null, results: [] };

/** An exercise with a finding that is late, one that is open, and one that is done. */
export const EXERCISE: ExerciseView = {
  exerciseId: 'OV-001',
  on: '2026-10-01',
  scenario: 'Ransomware på omsorgsjournalen',
  kind: 'tableTop',
  groups: ['managementBody'],
  participants: [lars!],
  exhibit: onCase('Evaluering af øvelsen'),
  owner: lars!,
  findings: [
    { findingId: 'P1', text: 'Telefonlisten er gammel', owner: lars!, dueOn: '2026-11-01', done: null },
    {
      findingId: 'P2',
      text: 'Nødplanen ligger kun på nettet',
      owner: mette!,
      dueOn: '2027-01-15',
      done: null,
    },
    {
      findingId: 'P3',
      text: 'Ingen vidste, hvem der ringer til pressen',
      owner: mette!,
      dueOn: '2026-10-20',
      done: { on: '2026-10-18', remedy: 'Rollen er skrevet ind i beredskabsplanen' },
    },
  ],
  recordedAt: '2026-10-05T09:00:00.000Z',
  recordedBy: mette!,
  corrections: [],
  annulled: null,
};

/** Two exercises, of which the older was annulled. */
export const EXERCISED: ExerciseList = {
  standing: 'findingsOverdue',
  dueOn: '2027-10-01',
  pace: {
    months: 12,
    label: 'localPolicy',
    adopted: { adoptedBy: 'managementBody', decidedOn: '2026-09-01', caseNumber: '26/000800' },
  },
  exercises: [
    {
      exerciseId: 'OV-001',
      on: EXERCISE.on,
      scenario: EXERCISE.scenario,
      kind: 'tableTop',
      findings: 3,
      openFindings: 2,
      overdueFindings: 1,
      isAnnulled: false,
    },
    {
      exerciseId: 'OV-002',
      on: '2025-10-02',
      scenario: 'Strømmen går på rådhuset',
      kind: 'technical',
      findings: 0,
      openFindings: 0,
      overdueFindings: 0,
      isAnnulled: true,
    },
  ],
};

/** What is answered about measurements and exercises. */
export const MEASURING_ANSWERS: (readonly [Endpoint, unknown])[] = [
  ...[getBaselines, recordBaseline, correctBaseline, annulBaseline, setBaselinePace].map(
    (one) => [one, MEASURED] as const,
  ),
  ...[getExercises, setExercisePace].map((one) => [one, EXERCISED] as const),
  ...[
    getExercise,
    recordExercise,
    correctExercise,
    annulExercise,
    addExerciseFinding,
    changeExerciseFinding,
  ].map((one) => [one, EXERCISE] as const),
  [closeExerciseFinding, { done: { on: '2026-11-02', remedy: 'Listen er ny' } }],
];
