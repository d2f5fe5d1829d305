import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { unreachable } from '../../../../domain/ground/unreachable';
import type { IncidentView } from '../../../../contracts/incident/incident';
import { AppLink } from '../../components/AppLink';
import { Section } from '../../components/Section';
import { useFormat } from '../../words/useFormat';
import { CloseForm } from './CloseForm';
import { ConfirmSignificanceForm } from './ConfirmSignificanceForm';
import { DatedFileForm } from './DatedFileForm';
import { FilingForm } from './FilingForm';
import { HandledForm } from './HandledForm';
import { SignificanceForm } from './SignificanceForm';

const useStyles = makeStyles({
  step: {
    padding: tokens.spacingHorizontalL,
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    '@media print': { display: 'none' },
  },
});

/** The one thing to do next, with its form. Whoever may only look sees what it is. */
export function NextStep({ incident }: { incident: IncidentView }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { next, mayKeep } = incident;
  const what =
    next.step === 'send' || next.step === 'receipt'
      ? t(`incident.nextStep.${next.step}`, { stage: t(`incident.stages.${next.stage}`) })
      : t(`incident.nextStep.${next.step}`);
  return (
    <div className={styles.step} data-step={next.step}>
      <Section title={`${t('incident.next')}: ${what}`} lead={t(`incident.nextWhy.${next.step}`)}>
        <NotNotified incident={incident} />
        {mayKeep && <StepForm incident={incident} />}
      </Section>
    </div>
  );
}

/** That it was decided not to notify, and what that does to the deadlines: nothing by itself. */
function NotNotified({ incident: { notNotified, significance, closedAt } }: { incident: IncidentView }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (notNotified === null || closedAt !== null) return null;
  const { decisionId, since, knownAnewAt } = notNotified;
  const means =
    significance.confirmed === null
      ? 'open'
      : significance.confirmed.significance === 'significant'
        ? 'significant'
        : 'confirmed';
  return (
    <p>
      <strong>{t('incident.decidedNot', { at: format.instant(since) })}</strong>{' '}
      <AppLink to={`/beslutninger/${decisionId}`}>{decisionId}</AppLink>.{' '}
      {t(`incident.decidedNotMeans.${means}`)}
      {knownAnewAt !== null && (
        <>
          {' '}
          <strong>{t('incident.decidedNotAnew', { at: format.instant(knownAnewAt) })}</strong>
        </>
      )}
    </p>
  );
}

function StepForm({ incident }: { incident: IncidentView }) {
  const { next, incidentId } = incident;
  switch (next.step) {
    case 'receipt': {
      const filing = incident.filings.find(({ filingNo }) => filingNo === next.filingNo);
      return filing === undefined ? null : (
        <DatedFileForm key={filing.filingNo} incidentId={incidentId} filing={filing} />
      );
    }
    case 'assess':
      return <SignificanceForm incident={incident} />;
    case 'confirm':
      return <ConfirmSignificanceForm incident={incident} />;
    case 'send':
      return <FilingForm key={next.stage} incident={incident} stage={next.stage} />;
    case 'handled':
      return <HandledForm incident={incident} />;
    case 'close':
      return <CloseForm incidentId={incidentId} />;
    case 'nothing':
      return null;
    default:
      return unreachable(next);
  }
}
