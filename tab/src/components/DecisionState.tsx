import {
  ArrowUndoRegular,
  CheckmarkRegular,
  ClockAlarmRegular,
  ClockRegular,
  DismissRegular,
} from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { Outcome } from '../../../domain/decision/decision';
import type { DecisionSummary } from '../../../functions/contracts/decision';
import { StateMark } from './StateMark';

const ICONS = {
  approved: CheckmarkRegular,
  rejected: DismissRegular,
  returned: ArrowUndoRegular,
} satisfies Record<Outcome, unknown>;

/** How a decision stands: its outcome, or that it awaits answers, perhaps too long. */
export function DecisionState({ decision }: { decision: DecisionSummary }) {
  const { t } = useTranslation();
  if (decision.outcome !== null) {
    return <StateMark icon={ICONS[decision.outcome]}>{t(`outcome.${decision.outcome}`)}</StateMark>;
  }
  return decision.overdue ? (
    <StateMark icon={ClockAlarmRegular}>{t('decisions.overdue')}</StateMark>
  ) : (
    <StateMark icon={ClockRegular}>{t('decisions.awaiting')}</StateMark>
  );
}
