import { Badge } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionSummary } from '../../../../functions/contracts/decision';
import { AppLink } from '../../components/AppLink';
import type { Column } from '../../components/DataTable';
import { DecisionState } from '../../components/DecisionState';
import { useFormat } from '../../words/useFormat';

const by =
  (key: (decision: DecisionSummary) => string) =>
  (a: DecisionSummary, b: DecisionSummary): number =>
    key(a).localeCompare(key(b), 'da');

/** The columns of the list of decisions. */
export function useDecisionColumns(): readonly Column<DecisionSummary>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(
    () => [
      {
        id: 'number',
        header: t('decisions.number'),
        cell: ({ decisionId }) => decisionId,
        compare: by(({ decisionId }) => decisionId),
        weight: 1.2,
        wideOnly: true,
      },
      {
        id: 'title',
        header: t('decisions.name'),
        cell: ({ decisionId, title, mine }) => (
          <div>
            <AppLink to={`/beslutninger/${decisionId}`}>{title}</AppLink>{' '}
            {mine.vote && (
              <Badge appearance="tint" color="brand">
                {t('decisions.mine')}
              </Badge>
            )}
          </div>
        ),
        compare: by(({ title }) => title),
        weight: 3.5,
        acts: true,
      },
      {
        id: 'state',
        header: t('decisions.state'),
        cell: (decision) => <DecisionState decision={decision} />,
        compare: by(({ outcome, overdue }) => outcome ?? (overdue ? 'a' : 'b')),
        weight: 1.8,
      },
      {
        id: 'answerBy',
        header: t('decisions.answerBy'),
        cell: ({ answerBy }) => format.shortDate(answerBy),
        compare: by(({ answerBy }) => answerBy),
        weight: 1.2,
      },
      {
        id: 'votes',
        header: t('decisions.votes'),
        cell: ({ tally }) =>
          t('decisions.votesOf', {
            answered: tally.approve + tally.reject + tally.return,
            body: tally.body,
          }),
        weight: 0.9,
        wideOnly: true,
      },
    ],
    [t, format],
  );
}
