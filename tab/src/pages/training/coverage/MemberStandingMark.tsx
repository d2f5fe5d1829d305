import {
  CalendarClockRegular,
  CheckmarkRegular,
  DismissRegular,
  PauseCircleRegular,
  QuestionCircleRegular,
} from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { MemberStanding } from '../../../../../domain/training/coverage';
import { StateMark } from '../../../components/StateMark';

const ICONS = {
  inDate: CheckmarkRegular,
  dueSoon: CalendarClockRegular,
  missing: DismissRegular,
  notAssessed: QuestionCircleRegular,
  onLeave: PauseCircleRegular,
} satisfies Record<MemberStanding, unknown>;

/** How far somebody has come with courses, as a word with an icon of its own shape. */
export function MemberStandingMark({ standing }: { standing: MemberStanding }) {
  const { t } = useTranslation();
  return <StateMark icon={ICONS[standing]}>{t(`memberStanding.${standing}`)}</StateMark>;
}
