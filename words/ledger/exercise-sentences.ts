import type { ExerciseEvent } from '../../domain/exercise/events';
import type { ThingNames } from '../../domain/trail/thing-names';
import type { Language } from '../language';
import { tell, type Tellers } from './sentence';
import { sentencePartsIn } from './sentence-parts';

const findingIn = (names: ThingNames, exerciseId: string, findingId: string): string =>
  names.exercises.get(exerciseId)?.findings.get(findingId) ?? findingId;

const da: Tellers<ExerciseEvent> = {
  ExerciseRecorded: ({ data, by, names }) => {
    const say = sentencePartsIn('da', names);
    return tell`${by} registrerede øvelsen ${say.exercise(data.exerciseId)}, som blev holdt den ${say.date(data.on)}.`;
  },
  ExerciseCorrected: ({ data, by, names }) =>
    tell`${by} rettede oplysningerne om øvelsen ${sentencePartsIn('da', names).exercise(data.exerciseId)}.`,
  ExerciseAnnulled: ({ data, by, names }) =>
    tell`${by} annullerede øvelsen ${sentencePartsIn('da', names).exercise(data.exerciseId)}.`,
  ExerciseFindingSet: ({ data, by, names }) => {
    const say = sentencePartsIn('da', names);
    return tell`${by} skrev opfølgningspunktet ${say.quote(data.text)} efter øvelsen ${say.exercise(data.exerciseId)}. Ansvarlig er ${say.person(data.ownerId)}, og fristen er den ${say.date(data.dueOn)}.`;
  },
  ExerciseFindingDone: ({ data, by, names }) => {
    const say = sentencePartsIn('da', names);
    return tell`${by} registrerede, at opfølgningspunktet ${say.quote(findingIn(names, data.exerciseId, data.findingId))} efter øvelsen ${say.exercise(data.exerciseId)} er udført.`;
  },
  ExercisePaceSet: ({ data: { months }, by }) =>
    tell`${by} registrerede kommunens egen regel: Næste øvelse er senest ${months === 1 ? '1 måned' : `${String(months)} måneder`} efter den seneste.`,
};

const en: Tellers<ExerciseEvent> = {
  ExerciseRecorded: ({ data, by, names }) => {
    const say = sentencePartsIn('en', names);
    return tell`${by} recorded the exercise ${say.exercise(data.exerciseId)}, held on ${say.date(data.on)}.`;
  },
  ExerciseCorrected: ({ data, by, names }) =>
    tell`${by} corrected what is said of the exercise ${sentencePartsIn('en', names).exercise(data.exerciseId)}.`,
  ExerciseAnnulled: ({ data, by, names }) =>
    tell`${by} annulled the exercise ${sentencePartsIn('en', names).exercise(data.exerciseId)}.`,
  ExerciseFindingSet: ({ data, by, names }) => {
    const say = sentencePartsIn('en', names);
    return tell`${by} wrote the finding ${say.quote(data.text)} of the exercise ${say.exercise(data.exerciseId)}. ${say.person(data.ownerId)} is responsible, and it is due on ${say.date(data.dueOn)}.`;
  },
  ExerciseFindingDone: ({ data, by, names }) => {
    const say = sentencePartsIn('en', names);
    return tell`${by} recorded that the finding ${say.quote(findingIn(names, data.exerciseId, data.findingId))} of the exercise ${say.exercise(data.exerciseId)} is done.`;
  },
  ExercisePaceSet: ({ data: { months }, by }) =>
    tell`${by} recorded the municipality’s own rule: the next exercise is at most ${months === 1 ? '1 month' : `${String(months)} months`} after the last.`,
};

/** What happened to exercises, as sentences. */
export const EXERCISE_SENTENCES = { da, en } satisfies Record<Language, Tellers<ExerciseEvent>>;
