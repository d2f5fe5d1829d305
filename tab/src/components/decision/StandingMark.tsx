import {
  ArrowClockwiseRegular,
  ArrowSwapRegular,
  ArrowUndoRegular,
  CalendarCancelRegular,
  CalendarClockRegular,
  CheckmarkRegular,
  ClockAlarmRegular,
  ClockRegular,
  DismissRegular,
  ProhibitedRegular,
  SubtractCircleRegular,
  TaskListSquareLtrRegular,
} from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { Standing } from '../../../../domain/decision/standing';
import { StateMark } from '../StateMark';

const ICONS = {
  awaitingApproval: ClockRegular,
  returned: ArrowUndoRegular,
  postponed: CalendarClockRegular,
  rejected: DismissRegular,
  withdrawn: SubtractCircleRegular,
  inForce: CheckmarkRegular,
  openConditions: TaskListSquareLtrRegular,
  lapsed: ClockAlarmRegular,
  expired: CalendarCancelRegular,
  stale: ArrowClockwiseRegular,
  revoked: ProhibitedRegular,
  superseded: ArrowSwapRegular,
} satisfies Record<Standing, unknown>;

/** Whether a decision holds, as a word with an icon of its own shape. */
export function StandingMark({ standing }: { standing: Standing }) {
  const { t } = useTranslation();
  return <StateMark icon={ICONS[standing]}>{t(`standing.${standing}`)}</StateMark>;
}
