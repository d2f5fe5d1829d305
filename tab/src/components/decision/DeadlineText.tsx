import { useTranslation } from 'react-i18next';
import type { DeadlineView } from '../../../../contracts/status/report';
import { useMe } from '../../session/session-context';
import { useFormat } from '../../words/useFormat';
import { ListedDayText } from '../register/ListedDayText';

/** A date to keep in mind, and what is to be done by it. */
export function DeadlineText({ deadline }: { deadline: DeadlineView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { abilities } = useMe();
  const on = format.date(deadline.on);
  if ('decisionId' in deadline)
    return `${on}: ${t(`deadline.${deadline.kind}`, { decisionId: deadline.decisionId })}`;
  return (
    <>
      {on}:{' '}
      {deadline.kind === 'cycle' ? (
        deadline.title
      ) : (
        <ListedDayText day={deadline} what={deadline.id} isReadable={abilities.viewRegisters} />
      )}{' '}
      ({t(`label.${deadline.label}`)})
    </>
  );
}
