import {
  CheckmarkRegular,
  ClockAlarmRegular,
  ClockRegular,
  CommentErrorRegular,
  SubtractCircleRegular,
} from '@fluentui/react-icons';
import type { ExerciseStanding } from '../../../../domain/exercise/exercise-standing';
import { EXERCISE_STANDING_WORDS } from '../../../../words/exercise/exercise-words';
import { StateMark } from '../../components/StateMark';
import { useLanguage } from '../../words/useLanguage';

const ICONS = {
  none: SubtractCircleRegular,
  overdue: ClockAlarmRegular,
  findingsOverdue: CommentErrorRegular,
  dueSoon: ClockRegular,
  held: CheckmarkRegular,
} satisfies Record<ExerciseStanding, unknown>;

/** How exercising stands, as a word with an icon of its own shape. */
export function ExerciseStandingMark({ standing }: { standing: ExerciseStanding }) {
  return <StateMark icon={ICONS[standing]}>{EXERCISE_STANDING_WORDS[standing][useLanguage()]}</StateMark>;
}
