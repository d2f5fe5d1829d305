import { useTranslation } from 'react-i18next';
import type { Competence } from '../../../../domain/training/competence';
import type { StatusReportView } from '../../../../functions/contracts/report';
import { DeadlineList } from '../../components/DeadlineList';
import { Facts } from '../../components/Facts';
import { Fingerprint } from '../../components/Fingerprint';
import { Section } from '../../components/Section';

/** The figures behind the lights, the coming dates, and the point of the ledger that they were computed from. */
export function ReportFigures({ report }: { report: StatusReportView }) {
  const { t } = useTranslation();
  const { training, decisions, deadlines, basis } = report;
  const listed = (competences: readonly Competence[]) =>
    competences.length === 0 ? t('report.none') : competences.map((one) => t(`competence.${one}`)).join(', ');
  return (
    <>
      <Section title={t('report.figures')}>
        <Facts
          facts={[
            [
              t('report.members'),
              t('report.membersOf', { with: training.membersWithCourse, members: training.members }),
            ],
            [t('report.carried'), listed(training.carried)],
            [t('report.missing'), listed(training.missing)],
            [t('report.open'), decisions.open],
            [t('report.overdue'), decisions.overdue],
            [t('report.concluded'), decisions.concludedThisMonth],
            [t('report.approved'), decisions.approvedInAll],
            [t('report.openConditions'), decisions.openConditions],
            [t('report.decideAgain'), decisions.toDecideAgain],
            [
              t('report.delegated'),
              decisions.delegated.length === 0 ? t('report.none') : decisions.delegated.join(', '),
            ],
          ]}
        />
      </Section>
      <Section title={t('report.deadlines')}>
        <DeadlineList next={deadlines.next} />
      </Section>
      <Section title={t('report.basis')}>
        {t('report.basisText', { seq: basis.seq })} <Fingerprint hash={basis.hash} />
      </Section>
    </>
  );
}
