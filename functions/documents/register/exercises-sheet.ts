import type { ExerciseFindingView, ExerciseView } from '../../../contracts/exercise/exercise';
import { AUDIENCE_WORDS } from '../../../words/access/audience-words';
import { EXERCISE_KIND_WORDS } from '../../../words/exercise/exercise-words';
import { FIELDS } from '../../../words/field-names';
import { REGISTER_FILE_WORDS } from '../../../words/imports/register-file-words';
import type { Language } from '../../../words/language';
import { ERASED_PERSON } from '../../../words/person-words';
import { dayCell, textCell, type ExportSheet } from '../training/export-sheet';

/** The exercises, a finding a row, and one row for an exercise without any; the newest exercise first. */
export function exercisesSheet(exercises: readonly ExerciseView[], language: Language): ExportSheet {
  const words = REGISTER_FILE_WORDS[language];
  const nameOf = ({ name }: { name: string | null }) => name ?? ERASED_PERSON[language];
  const cells = (one: ExerciseView, finding: ExerciseFindingView | undefined) => [
    textCell(one.exerciseId),
    dayCell(one.on),
    textCell(one.scenario),
    textCell(EXERCISE_KIND_WORDS[one.kind][language]),
    textCell(
      [...one.groups.map((group) => AUDIENCE_WORDS[group][language]), ...one.participants.map(nameOf)].join(
        '; ',
      ),
    ),
    textCell(finding?.text ?? ''),
    textCell(finding === undefined ? '' : nameOf(finding.owner)),
    dayCell(finding?.dueOn ?? null),
    dayCell(finding?.done?.on ?? null),
    textCell(finding?.done?.remedy ?? ''),
    textCell(one.annulled === null ? '' : words.yes),
  ];
  return {
    name: words.exercises,
    columns: [
      words.number,
      FIELDS.on[language],
      FIELDS.scenario[language],
      words.exerciseKind,
      words.participants,
      FIELDS.findingId[language],
      FIELDS.ownerId[language],
      FIELDS.dueOn[language],
      FIELDS.doneOn[language],
      FIELDS.remedy[language],
      words.annulled,
    ],
    rows: exercises.flatMap((one) =>
      one.findings.length === 0
        ? [cells(one, undefined)]
        : one.findings.map((finding) => cells(one, finding)),
    ),
  };
}
