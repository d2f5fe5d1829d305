import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { isLateStep } from '../../../../../domain/decision/late-step';
import { openConditions } from '../../../../../domain/decision/with-conditions';
import { unreachable } from '../../../../../domain/ground/unreachable';
import type { DecisionDetail } from '../../../../../contracts/decision/decision';
import { usePersonName } from '../../../components/people/usePersonName';
import { useMe } from '../../../session/session-context';
import { useFormat } from '../../../words/useFormat';

/** Says why a decision stands as it does: the rule that set it with its date, and the reason somebody gave. */
export function useStandingSentences(): (decision: DecisionDetail) => readonly string[] {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = usePersonName();
  const { today } = useMe();
  return useCallback(
    (decision) => {
      const { concludedAt, revisitOn } = decision;
      const date = concludedAt === null ? '' : format.instant(concludedAt);
      const open = openConditions(decision).toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
      const due = format.date(open[0]?.dueOn ?? decision.answerBy);
      const conditionId = open[0]?.conditionId ?? '';
      const until = revisitOn === null ? '' : format.date(revisitOn);
      const why = (reason: string) => t('holds.why', { reason });
      const by = (fact: { by: Parameters<typeof nameOf>[0]; at: string }) => ({
        name: nameOf(fact.by),
        date: format.instant(fact.at),
      });
      switch (decision.standing) {
        case 'awaitingApproval':
          return [
            t(decision.overdue ? 'holds.overdue' : 'holds.awaitingApproval', {
              date: format.date(decision.answerBy),
            }),
          ];
        case 'postponed': {
          const days = decision.votes.flatMap((vote) =>
            vote.counts && vote.until !== null ? [vote.until] : [],
          );
          const latest = days.sort().at(-1);
          return [
            latest === undefined
              ? t('holds.postponed', { date })
              : t('holds.postponedTo', { date, until: format.date(latest) }),
          ];
        }
        case 'returned':
        case 'rejected':
          return [t(`holds.${decision.standing}`, { date })];
        case 'withdrawn':
        case 'revoked': {
          const fact = decision[decision.standing];
          return fact === null ? [] : [t(`holds.${decision.standing}`, by(fact)), why(fact.reason)];
        }
        case 'inForce':
          return [until === '' ? t('holds.inForce', { date }) : t('holds.inForceUntil', { date, until })];
        case 'openConditions':
          return [t('holds.openConditions', { date, due, count: open.length })];
        case 'lapsed':
          return [t('holds.lapsed', { conditionId, due })];
        case 'expired':
          return [t('holds.expired', { until })];
        case 'stale': {
          if (decision.kind === 'measureApproval')
            return [t('holds.staleMeasures', { date, registered: t('measures.sinceOnDecision') })];
          const late = lateStep(decision, today);
          return [
            late === undefined
              ? t('holds.stale')
              : t('holds.staleStep', { actionId: late.actionId, due: format.date(late.dueOn) }),
          ];
        }
        case 'superseded':
          return decision.supersededBy === null
            ? []
            : [t('holds.superseded', { date: format.instant(decision.supersededBy.at) })];
        default:
          return unreachable(decision.standing);
      }
    },
    [t, format, nameOf, today],
  );
}

/** The first step that is late or was reported delayed. */
function lateStep({ content, actionReports }: DecisionDetail, today: string) {
  if (!('actions' in content)) return undefined;
  return content.actions.find(({ actionId, dueOn }) =>
    isLateStep(
      actionReports.filter((actionReport) => actionReport.actionId === actionId),
      dueOn,
      today,
    ),
  );
}
