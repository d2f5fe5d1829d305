import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { getDecision, type DecisionDetail } from '../../../../../contracts/decision/decision';
import { useAnswer } from '../../../api/useAnswer';
import { Answer } from '../../../components/Answer';
import { PageFrame } from '../../../components/PageFrame';
import { LinkedRequirements } from '../../../components/requirement/LinkedRequirements';
import { Section } from '../../../components/Section';
import { usePastDay } from '../../../day/day-shown';
import { Actions } from './Actions';
import { AnswerBar } from './AnswerBar';
import { AnswerPanel } from './AnswerPanel';
import { Conclusions } from './Conclusions';
import { Conditions } from './Conditions';
import { Conflicts } from './Conflicts';
import { DecisionActions } from './DecisionActions';
import { DecisionContent } from './DecisionContent';
import { DecisionFacts } from './DecisionFacts';
import { DecisionHeadline } from './DecisionHeadline';
import { useDecisionPageStyles } from './DecisionPage.styles';
import { EndForm } from './EndForm';
import { Journal } from './Journal';
import { MeasuresSince } from './MeasuresSince';
import { MeetingsHeld } from './MeetingsHeld';
import { Minute } from './Minute';
import { PutForwardReceipt } from './PutForwardReceipt';
import { Referrals } from './Referrals';
import { UndecidableNotice } from './UndecidableNotice';
import { DecisionVersions } from './DecisionVersions';
import { Votes } from './Votes';

/** One decision: whether it holds and why, what is asked, the reader's own answer, and everything that happened. */
export function DecisionPage() {
  const { t } = useTranslation();
  const { decisionId = '' } = useParams();
  const past = usePastDay();
  const decision = useAnswer(getDecision, { params: { decisionId } });
  const mayAct = past === undefined;
  return (
    <PageFrame
      title={decision.data?.title ?? decisionId}
      lead={decision.data && <DecisionHeadline decision={decision.data} />}
      back={{ to: '/beslutninger', text: t('decision.back') }}
      past="asItWas"
      actions={decision.data && <DecisionActions decision={decision.data} mayAct={mayAct} />}
    >
      {past === undefined && <PutForwardReceipt decisionId={decisionId} />}
      {decision.data?.undecidable && <UndecidableNotice deadlock={decision.data.undecidable} />}
      <Answer query={decision}>{(detail) => <WholeDecision decision={detail} mayAct={mayAct} />}</Answer>
    </PageFrame>
  );
}

function WholeDecision({ decision, mayAct }: { decision: DecisionDetail; mayAct: boolean }) {
  const { t } = useTranslation();
  const styles = useDecisionPageStyles();
  const { decisionId, mine, conclusions } = decision;
  return (
    <>
      <div className={styles.columns}>
        <div className={styles.content}>
          <MeasuresSince decision={decision} />
          <DecisionContent decision={decision} />
        </div>
        <aside className={styles.side} aria-label={t('decision.side')}>
          {mayAct && <AnswerPanel decision={decision} />}
          <DecisionFacts decision={decision} />
          <LinkedRequirements proof={{ kind: 'decision', decisionId }} small />
          {conclusions.length > 0 && <Journal decision={decision} mayAct={mayAct} />}
          {conclusions.length > 0 && <Minute decisionId={decisionId} />}
        </aside>
        <div className={styles.votes}>
          <Conditions decision={decision} mayAct={mayAct} />
          <Actions decision={decision} mayAct={mayAct} />
          <Votes decision={decision} />
          <Conflicts conflicts={decision.conflicts} />
          <MeetingsHeld meetings={decision.meetings} />
          <Referrals decision={decision} mayAct={mayAct} />
          <Conclusions conclusions={conclusions} />
          <DecisionVersions versions={decision.versions} />
          {mayAct && (mine.withdraw || mine.revoke) && (
            <Section title={t('record.end')} screenOnly>
              <div className={styles.ways}>
                {mine.withdraw && <EndForm decisionId={decisionId} way="withdraw" />}
                {mine.revoke && <EndForm decisionId={decisionId} way="revoke" />}
              </div>
            </Section>
          )}
        </div>
      </div>
      {mayAct && <AnswerBar decision={decision} />}
    </>
  );
}
