import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { getDecision } from '../../../../functions/contracts/decision';
import { useAnswer } from '../../api/useAnswer';
import { Answer } from '../../components/Answer';
import { PageFrame } from '../../components/PageFrame';
import { DecisionContent } from './DecisionContent';
import { DecisionFacts } from './DecisionFacts';
import { DecisionHeadline } from './DecisionHeadline';
import { useDecisionPageStyles } from './DecisionPage.styles';
import { VoteForm } from './VoteForm';
import { Votes } from './Votes';

/** One decision item: what is asked and why, how it stands, and the reader's own answer. */
export function DecisionPage() {
  const { t } = useTranslation();
  const styles = useDecisionPageStyles();
  const { decisionId = '' } = useParams();
  const decision = useAnswer(getDecision, { params: { decisionId } });
  return (
    <PageFrame
      title={decision.data?.title ?? decisionId}
      lead={decision.data && <DecisionHeadline decision={decision.data} />}
      back={{ to: '/beslutninger', text: t('decision.back') }}
    >
      <Answer query={decision}>
        {(detail) => (
          <div className={styles.columns}>
            <div className={styles.content}>
              <DecisionContent content={detail.content} />
            </div>
            <aside className={styles.side} aria-label={t('decision.side')}>
              <VoteForm decision={detail} />
              <DecisionFacts decision={detail} />
            </aside>
            <div className={styles.votes}>
              <Votes decision={detail} />
            </div>
          </div>
        )}
      </Answer>
    </PageFrame>
  );
}
