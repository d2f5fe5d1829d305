import { useTranslation } from 'react-i18next';
import type { DeadlineView } from '../../../../contracts/status/report';
import { useFormat } from '../../words/useFormat';

/** A date to keep in mind, and what is to be done by it. */
export function DeadlineText({ deadline }: { deadline: DeadlineView }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      {format.date(deadline.on)}:{' '}
      {deadline.kind === 'cycle'
        ? `${deadline.title} (${t(`label.${deadline.label}`)})`
        : t(`deadline.${deadline.kind}`, { decisionId: deadline.decisionId })}
    </>
  );
}
