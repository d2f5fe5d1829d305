import { useTranslation } from 'react-i18next';
import type { IssuedReportView } from '../../../../../contracts/status/report';
import { Lights } from '../../../components/status/Lights';
import { Reveal } from '../../../components/Reveal';
import { Section } from '../../../components/Section';
import { StatusSummary } from '../../../components/status/StatusSummary';
import { useFormat } from '../../../words/useFormat';

/** The versions before the one that is shown, each with what it said; only where there are any. */
export function ReportVersions({ issued: { earlier } }: { issued: IssuedReportView }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (earlier.length === 0) return null;
  return (
    <Section title={t('report.versions')} lead={t('report.versionsLead')}>
      {earlier.map(({ version, issuedAt, correction, report }) => (
        <Reveal key={version} text={t('report.versionOf', { version, at: format.instant(issuedAt) })} reading>
          {correction !== null && <p>{t('report.correction', { version, correction })}</p>}
          <StatusSummary report={report} />
          <Lights report={report} of={t('reports.version', { version })} />
        </Reveal>
      ))}
    </Section>
  );
}
