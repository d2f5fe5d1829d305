import {
  CheckmarkRegular,
  ClockAlarmRegular,
  ClockRegular,
  SubtractCircleRegular,
} from '@fluentui/react-icons';
import type { BaselineStanding } from '../../../../domain/baseline/baseline-standing';
import { BASELINE_STANDING_WORDS } from '../../../../words/baseline/baseline-words';
import { StateMark } from '../../components/StateMark';
import { useLanguage } from '../../words/useLanguage';

const ICONS = {
  none: SubtractCircleRegular,
  overdue: ClockAlarmRegular,
  dueSoon: ClockRegular,
  measured: CheckmarkRegular,
} satisfies Record<BaselineStanding, unknown>;

/** How measuring stands, as a word with an icon of its own shape. */
export function BaselineStandingMark({ standing }: { standing: BaselineStanding }) {
  return <StateMark icon={ICONS[standing]}>{BASELINE_STANDING_WORDS[standing][useLanguage()]}</StateMark>;
}
