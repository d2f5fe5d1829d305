import { useTranslation } from 'react-i18next';
import type { DecisionDetail } from '../../../../../contracts/decision/decision';
import { Entries, EntryLine } from '../../../components/Entries';
import { Section } from '../../../components/Section';
import { usePersonName } from '../../../components/people/usePersonName';
import { useMe } from '../../../session/session-context';
import { useFormat } from '../../../words/useFormat';
import { Reveal } from '../../../components/Reveal';
import { ActionReportForm } from './ActionReportForm';
import { useNames } from './useNames';

type Props = { decision: DecisionDetail; mayAct: boolean };

/** The steps of the treatment, and what was reported about each. */
export function Actions({ decision, mayAct }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const personName = usePersonName();
  const nameOf = useNames(decision.people);
  const { today } = useMe();
  const { content, actionReports, decisionId, mine, state } = decision;
  if (!('actions' in content) || content.actions.length === 0) return null;
  return (
    <Section title={t('followUp.actions')} lead={t('followUp.actionsLead')}>
      <Entries>
        {content.actions.map(({ actionId, text, ownerId, dueOn }) => {
          const reports = actionReports.filter((actionReport) => actionReport.actionId === actionId);
          const last = reports.at(-1);
          const standing =
            last?.kind === 'done'
              ? t('followUp.actionDone', { at: format.instant(last.at) })
              : last?.kind === 'delayed' && last.newDueOn !== null
                ? t('followUp.actionDelayed', { date: format.date(last.newDueOn) })
                : state !== 'concluded'
                  ? undefined
                  : t(dueOn < today ? 'followUp.actionLate' : 'followUp.actionOpen');
          return (
            <EntryLine key={actionId} title={`${actionId}. ${text}`} state={standing}>
              <div>
                {t('followUp.owner', { name: nameOf(ownerId) })} ·{' '}
                {t('followUp.due', { date: format.date(dueOn) })}
              </div>
              {reports.map((report) => (
                <div key={report.at}>
                  {format.instant(report.at)}, {personName(report.by)}: {report.note}
                </div>
              ))}
              {mayAct && mine.actions.includes(actionId) && (
                <Reveal text={t('followUp.report', { id: actionId })}>
                  <ActionReportForm decisionId={decisionId} actionId={actionId} />
                </Reveal>
              )}
            </EntryLine>
          );
        })}
      </Entries>
    </Section>
  );
}
