import { useTranslation } from 'react-i18next';
import { listDecisions } from '../../../../../contracts/decision/decision';
import { useAnswer } from '../../../api/useAnswer';
import { Answer } from '../../../components/Answer';
import { DataTable } from '../../../components/table/DataTable';
import { Empty } from '../../../components/Empty';
import { LinkButton } from '../../../components/LinkButton';
import { PageFrame } from '../../../components/PageFrame';
import { usePastDay } from '../../../day/day-shown';
import { useMe } from '../../../session/session-context';
import { CaseDrafts } from './CaseDrafts';
import { isChosen, waitingFirst } from './decision-filter';
import { DecisionFilters } from './DecisionFilters';
import { useDecisionColumns } from './useDecisionColumns';
import { useFilter } from './useFilter';

/** Every decision item with its standing on a day: what waits for the reader, and then the newest first. */
export function DecisionsPage() {
  const { t } = useTranslation();
  const past = usePastDay();
  const { abilities } = useMe();
  const { filter, set } = useFilter();
  const decisions = useAnswer(listDecisions, {});
  const columns = useDecisionColumns();
  return (
    <PageFrame
      title={t('decisions.title')}
      lead={t('decisions.lead')}
      past="asItWas"
      actions={
        <>
          {abilities.submitDecisions && (
            <LinkButton to="/beslutninger/ny" primary>
              {t('decisions.new')}
            </LinkButton>
          )}
          <LinkButton to="/moeder">{t('decisions.meetings')}</LinkButton>
        </>
      }
    >
      {abilities.submitDecisions && past === undefined && <CaseDrafts />}
      <Answer
        query={decisions}
        empty={(answer) => (answer.decisions.length === 0 ? t('decisions.empty') : undefined)}
      >
        {(answer) => {
          const rows = waitingFirst(answer.decisions.filter((one) => isChosen(one, filter)));
          return (
            <>
              <DecisionFilters filter={filter} set={set} />
              <p role="status">
                {t('decisions.shown', { shown: rows.length, all: answer.decisions.length })}
              </p>
              {rows.length === 0 ? (
                <Empty>{t('decisions.noneFound')}</Empty>
              ) : (
                <DataTable
                  label={t('decisions.title')}
                  rows={rows}
                  columns={columns}
                  rowId={({ decisionId }) => decisionId}
                />
              )}
            </>
          );
        }}
      </Answer>
    </PageFrame>
  );
}
