import {
  ArrowSyncRegular,
  CheckmarkCircleRegular,
  ClockAlarmRegular,
  CalendarRegular,
  WrenchRegular,
} from '@fluentui/react-icons';
import type { Progress } from '../../../../domain/measure/registered-measure';
import { PROGRESS_WORDS } from '../../../../words/measure/measure-register-words';
import { StateMark } from '../../components/StateMark';
import { useLanguage } from '../../words/useLanguage';

const ICONS = {
  planned: CalendarRegular,
  underWay: ArrowSyncRegular,
  inOperation: CheckmarkCircleRegular,
  beingImproved: WrenchRegular,
} satisfies Record<Progress, unknown>;

/** How far a measure is carried out, without a colour: what is in operation may still do nothing. */
export function ProgressMark({ progress, isLate }: { progress: Progress; isLate: boolean }) {
  const language = useLanguage();
  return (
    <StateMark icon={isLate ? ClockAlarmRegular : ICONS[progress]}>
      {PROGRESS_WORDS[progress][language]}
    </StateMark>
  );
}
