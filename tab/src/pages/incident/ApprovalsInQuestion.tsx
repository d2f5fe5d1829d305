import { useTranslation } from 'react-i18next';
import type { IncidentView } from '../../../../contracts/incident/incident';
import { AppLink } from '../../components/AppLink';
import { Entries, EntryLine } from '../../components/Entries';
import { usePersonName } from '../../components/people/usePersonName';
import { Section } from '../../components/Section';
import { useFormat } from '../../words/useFormat';
import { ApprovalsForm } from './ApprovalsForm';

/** The approvals that a significant incident puts in question, what was answered of each, and what is still to be answered. */
export function ApprovalsInQuestion({ incident }: { incident: IncidentView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = usePersonName();
  const { approvals, mayKeep } = incident;
  if (approvals.length === 0) return null;
  const unanswered = approvals.filter(({ answer }) => answer === null);
  return (
    <Section title={t('incident.approvals')} lead={t('incident.approvalsLead')}>
      <Entries>
        {approvals.map(({ decisionId, title, answer, isOpen }) => (
          <EntryLine
            key={decisionId}
            title={
              <AppLink to={`/beslutninger/${decisionId}`}>
                {title} ({decisionId})
              </AppLink>
            }
            state={answer === null && t('incident.approvalOpen')}
          >
            {answer !== null && (
              <div>
                {t('incident.approvalAnswer', {
                  verdict: t(`incident.verdicts.${answer.verdict}`),
                  name: nameOf(answer.recordedBy),
                  at: format.instant(answer.recordedAt),
                  reason: answer.reason,
                })}
              </div>
            )}
            {answer !== null && isOpen && mayKeep && (
              <AppLink to={`/beslutninger/ny?afloeser=${decisionId}`}>{t('incident.approvalAgain')}</AppLink>
            )}
          </EntryLine>
        ))}
      </Entries>
      {mayKeep && unanswered.length > 0 && (
        <ApprovalsForm
          key={unanswered.map(({ decisionId }) => decisionId).join(' ')}
          incidentId={incident.incidentId}
          unanswered={unanswered}
        />
      )}
    </Section>
  );
}
