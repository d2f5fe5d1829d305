import { useTranslation } from 'react-i18next';
import { isAhead } from '../../../../../domain/status/due-month';
import type { IssuedReportView } from '../../../../../contracts/status/report';
import { Fingerprint } from '../../../components/Fingerprint';
import { Section } from '../../../components/Section';
import { usePersonName } from '../../../components/people/usePersonName';

/** Who released it and how, and the point of the ledger that it was computed from. */
export function ReportBasis({ issued }: { issued: IssuedReportView }) {
  const { t } = useTranslation();
  const nameOf = usePersonName();
  const { report, releasedBy, isLate, correction, version, contentHash } = issued;
  return (
    <Section title={t('report.basis')}>
      <p>
        {releasedBy === null ? t('report.unreviewed') : t('report.releasedBy', { name: nameOf(releasedBy) })}
        {isAhead(report.month, report.asOf) && ` ${t('report.early')}`}
        {isLate && ` ${t('report.late')}`}
      </p>
      {correction !== null && <p>{t('report.correction', { version, correction })}</p>}
      <p>
        {t('report.basisText', { seq: report.basis.seq })} <Fingerprint hash={report.basis.hash} />
      </p>
      {contentHash !== null && (
        <p>
          {t('report.contentHash')} <Fingerprint hash={contentHash} />
        </p>
      )}
    </Section>
  );
}
