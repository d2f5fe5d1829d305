import { useTranslation } from 'react-i18next';
import { Reveal } from '../../components/Reveal';
import { AnswerFollowUpForm } from '../status/report/AnswerFollowUpForm';

/** Where somebody who may not open a month's status answers what they were asked about it. */
export function OwnAnswer({ followUpId }: { followUpId: string }) {
  const { t } = useTranslation();
  return (
    <Reveal text={t('followUps.openAnswer', { followUpId })}>
      <AnswerFollowUpForm followUpId={followUpId} />
    </Reveal>
  );
}
