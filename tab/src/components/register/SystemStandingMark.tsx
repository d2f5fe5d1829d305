import {
  CheckmarkRegular,
  ClockRegular,
  DocumentDismissRegular,
  QuestionCircleRegular,
  SubtractCircleRegular,
} from '@fluentui/react-icons';
import type { SystemStanding } from '../../../../domain/system/system-standing';
import { SYSTEM_STANDING_WORDS } from '../../../../words/system/system-words';
import { useLanguage } from '../../words/useLanguage';
import { StateMark } from '../StateMark';

const ICONS = {
  planNeverTested: DocumentDismissRegular,
  planTestOld: ClockRegular,
  notAssessed: QuestionCircleRegular,
  planTested: CheckmarkRegular,
  notCritical: SubtractCircleRegular,
} satisfies Record<SystemStanding, unknown>;

/** How the contingency plan of a system stands, as a word with an icon of its own shape. */
export function SystemStandingMark({ standing }: { standing: SystemStanding }) {
  return <StateMark icon={ICONS[standing]}>{SYSTEM_STANDING_WORDS[standing][useLanguage()]}</StateMark>;
}
