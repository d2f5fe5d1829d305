import { useTranslation } from 'react-i18next';
import { listDecisions } from '../../../../functions/contracts/decision';
import { useAnswer } from '../../api/useAnswer';
import { Answer } from '../../components/Answer';
import { DataTable } from '../../components/DataTable';
import { LinkButton } from '../../components/LinkButton';
import { PageFrame } from '../../components/PageFrame';
import { useMe } from '../../session/session-context';
import { useDecisionColumns } from './useDecisionColumns';

/** Every decision item, the newest first. */
export function DecisionsPage() {
  const { t } = useTranslation();
  const { abilities } = useMe();
  const decisions = useAnswer(listDecisions, {});
  const columns = useDecisionColumns();
  return (
    <PageFrame
      title={t('decisions.title')}
      lead={t('decisions.lead')}
      actions={
        abilities.submitDecisions && (
          <LinkButton to="/beslutninger/ny" primary>
            {t('decisions.new')}
          </LinkButton>
        )
      }
    >
      <Answer
        query={decisions}
        empty={(answer) => (answer.decisions.length === 0 ? t('decisions.empty') : undefined)}
      >
        {(answer) => (
          <DataTable
            label={t('decisions.title')}
            rows={answer.decisions}
            columns={columns}
            rowId={({ decisionId }) => decisionId}
            sort={{ column: 'number', descending: true }}
          />
        )}
      </Answer>
    </PageFrame>
  );
}
