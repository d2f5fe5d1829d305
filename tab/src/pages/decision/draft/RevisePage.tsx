import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { getDecision, type DecisionDetail } from '../../../../../contracts/decision/decision';
import { useAnswer } from '../../../api/useAnswer';
import { Allowed } from '../../../session/Allowed';
import { Answer } from '../../../components/Answer';
import { PageFrame } from '../../../components/PageFrame';
import { DraftFrame } from './DraftFrame';
import { prefilledFrom } from './draft-values';

/** A new version of an item, filled in with the one that stands. */
export function RevisePage() {
  const { t } = useTranslation();
  const { decisionId = '' } = useParams();
  const decision = useAnswer(getDecision, { params: { decisionId } });
  return (
    <PageFrame
      title={t('draft.reviseTitle', { decisionId })}
      lead={t('draft.reviseLead')}
      back={{ to: `/beslutninger/${decisionId}`, text: decision.data?.title ?? decisionId }}
    >
      <Allowed ability="submitDecisions">
        <Answer query={decision} empty={({ mine }) => (mine.revise ? undefined : t('draft.closed'))}>
          {(detail) => <Revision decision={detail} />}
        </Answer>
      </Allowed>
    </PageFrame>
  );
}

/** The writer works from the version that stood when the page was opened; the server says so if it no longer stands. */
function Revision({ decision }: { decision: DecisionDetail }) {
  const [{ decisionId, version, content }] = useState(decision);
  const prefilled = prefilledFrom(content);
  const values = { ...prefilled.values, answerBy: content.answerBy };
  return (
    <DraftFrame
      purpose={{
        kind: 'revise',
        decisionId,
        version,
        supersedes: content.supersedes,
        prefilled: { ...prefilled, values },
      }}
    />
  );
}
