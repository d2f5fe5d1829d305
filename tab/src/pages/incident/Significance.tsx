import { useTranslation } from 'react-i18next';
import { SIGNIFICANCE_QUESTIONS } from '../../../../domain/incident/significance';
import type { IncidentView } from '../../../../contracts/incident/incident';
import { AppLink } from '../../components/AppLink';
import { usePersonName } from '../../components/people/usePersonName';
import { Reveal } from '../../components/Reveal';
import { Section } from '../../components/Section';
import { useFormat } from '../../words/useFormat';
import { Answered } from './Answered';
import { SignificanceForm } from './SignificanceForm';

/** The answers to § 12, what they come to, and who has put their name to it. */
export function Significance({ incident }: { incident: IncidentView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = usePersonName();
  const { significance, next, mayKeep, decisions, incidentId } = incident;
  const { answers, result, confirmed } = significance;
  // What is confirmed as significant must be told of.
  const mayDecide = mayKeep && incident.closedAt === null && confirmed?.significance !== 'significant';
  const says = t(`incident.significances.${result}`);
  return (
    <Section title={t('incident.significance')}>
      {answers !== null && (
        <>
          <Answered
            answers={SIGNIFICANCE_QUESTIONS.map((question) => [
              t(`incident.questions.${question}`),
              t(`incident.known.${answers[question]}`),
            ])}
          />
          <p>
            {t('incident.result')}:{' '}
            <strong>
              {confirmed === null
                ? t('incident.resultIs', { result: says })
                : t('incident.resultConfirmed', {
                    result: says,
                    name: nameOf(confirmed.recordedBy),
                    at: format.instant(confirmed.recordedAt),
                    reason: confirmed.reason,
                  })}
            </strong>
          </p>
        </>
      )}
      {mayKeep && next.step !== 'assess' && incident.closedAt === null && (
        <Reveal text={t('incident.answerChange')}>
          <SignificanceForm incident={incident} />
        </Reveal>
      )}
      {incident.kind === 'incident' && (decisions.length > 0 || mayDecide) && (
        <Section small title={t('incident.notNotified')} lead={t('incident.notNotifiedLead')}>
          <ul>
            {decisions.map(({ decisionId, title, standing }) => (
              <li key={decisionId}>
                <AppLink to={`/beslutninger/${decisionId}`}>
                  {title} ({decisionId})
                </AppLink>
                {standing !== null && ` · ${t(`standing.${standing}`)}`}
              </li>
            ))}
          </ul>
          {mayDecide && (
            <AppLink to={`/beslutninger/ny?haendelse=${incidentId}`}>
              {t('incident.notNotifiedDraft')}
            </AppLink>
          )}
        </Section>
      )}
    </Section>
  );
}
