import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { listCaseDrafts, revisionDraftId } from '../../../../../contracts/decision/case-draft';
import { getDecision, type DecisionDetail } from '../../../../../contracts/decision/decision';
import { useAnswer } from '../../../api/useAnswer';
import { Allowed } from '../../../session/Allowed';
import { Answer } from '../../../components/Answer';
import { PageFrame } from '../../../components/PageFrame';
import { usePersonName } from '../../../components/people/usePersonName';
import { useFormat } from '../../../words/useFormat';
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

/** The writer works from the version that stood when they began; a newer one is shown beside what they have written. */
function Revision({ decision }: { decision: DecisionDetail }) {
  const { decisionId, version, content } = decision;
  const [begun] = useState({ version, content });
  const prefilled = prefilledFrom(begun.content);
  return (
    <>
      <OtherWriters decisionId={decisionId} />
      <DraftFrame
        draftId={revisionDraftId(decisionId)}
        about={{ purpose: 'revise', decisionId, version: begun.version }}
        blank={{ ...prefilled, values: { ...prefilled.values, answerBy: begun.content.answerBy } }}
        supersedes={content.supersedes}
        revised={decision}
      />
    </>
  );
}

/** Who else has begun on a new version of the same case. */
function OtherWriters({ decisionId }: { decisionId: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = usePersonName();
  const drafts = useAnswer(listCaseDrafts, {});
  const others = (drafts.data?.others ?? []).filter((one) => one.decisionId === decisionId);
  if (others.length === 0) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        {others.map(({ person, savedAt }) => (
          <span key={person.personId}>
            {t('draft.otherWriter', { name: nameOf(person), at: format.instant(savedAt) })}{' '}
          </span>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}
