import { useTranslation } from 'react-i18next';
import type { StatusReportView } from '../../../../functions/contracts/report';
import { DeadlineList } from '../../components/DeadlineList';
import { Lights } from '../../components/Lights';

/** The lights as they are now, each with the figures behind it. */
export function CurrentLights({ report }: { report: StatusReportView }) {
  const { t } = useTranslation();
  const { training, decisions, deadlines } = report;
  return (
    <Lights
      report={report}
      figures={{
        training: t('overview.training', {
          with: training.membersWithCourse,
          members: training.members,
          carried: training.carried.length,
          areas: training.carried.length + training.missing.length,
        }),
        decisions: [
          t('overview.decisions', {
            open: decisions.open,
            overdue: decisions.overdue,
            approved: decisions.approvedInAll,
          }),
          ...(decisions.toDecideAgain > 0
            ? [t('overview.decideAgain', { count: decisions.toDecideAgain })]
            : []),
          ...(decisions.openConditions > 0
            ? [t('overview.openConditions', { count: decisions.openConditions })]
            : []),
        ].join(' '),
        deadlines: <DeadlineList next={deadlines.next} />,
      }}
    />
  );
}
