import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation, useSearchParams } from 'react-router';
import { SIGNIFICANCE_QUESTIONS } from '../../../../../domain/incident/significance';
import { getDecision } from '../../../../../contracts/decision/decision';
import { getIncident } from '../../../../../contracts/incident/incident';
import { useAnswer } from '../../../api/useAnswer';
import { Allowed } from '../../../session/Allowed';
import { localOf } from '../../../components/form/danish-moment';
import { Answer } from '../../../components/Answer';
import { PageFrame } from '../../../components/PageFrame';
import { DraftFrame } from './DraftFrame';
import { prefilledFrom, prefilledLike } from './draft-values';
import { useMe } from '../../../session/session-context';
import { writtenFirst } from './written-case';

/**
 * A new case, written by a coordinator; `?kladde=` names the draft, so that the address alone leads back to it,
 * `?afloeser=` the decision whose place it takes, `?som=` one that it is like, and `?haendelse=` the incident that it is about.
 */
export function DraftPage() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const [params] = useSearchParams();
  const [fresh] = useState(() => crypto.randomUUID());
  const { personId } = useMe().person;
  const draftId = params.get('kladde');
  const replaced = params.get('afloeser');
  const like = params.get('som');
  const incidentId = params.get('haendelse');
  if (draftId === null) {
    const named = new URLSearchParams(params);
    named.set('kladde', fresh);
    return <Navigate to={{ pathname, search: `?${named.toString()}` }} replace />;
  }
  return (
    <PageFrame
      title={t('draft.title')}
      lead={
        replaced !== null
          ? t('draft.replaces', { decisionId: replaced })
          : like !== null
            ? t('draft.like', { decisionId: like })
            : t('draft.lead')
      }
      back={{ to: '/beslutninger', text: t('decision.back') }}
    >
      <Allowed ability="submitDecisions">
        {replaced !== null ? (
          <Replacement key={draftId} draftId={draftId} decisionId={replaced} />
        ) : like !== null ? (
          <Likeness key={draftId} draftId={draftId} decisionId={like} />
        ) : incidentId !== null ? (
          <AboutIncident key={draftId} draftId={draftId} incidentId={incidentId} />
        ) : (
          <DraftFrame
            key={draftId}
            draftId={draftId}
            about={{ purpose: 'new' }}
            blank={writtenFirst(personId)}
          />
        )}
      </Allowed>
    </PageFrame>
  );
}

/** A decision not to notify of an incident, filled in from it and bound to it by its number. */
function AboutIncident({ draftId, incidentId }: { draftId: string; incidentId: string }) {
  const { t } = useTranslation();
  const { personId } = useMe().person;
  const incident = useAnswer(getIncident, { params: { incidentId } });
  return (
    <Answer query={incident}>
      {({ awareAt, significance }) => {
        const blank = writtenFirst(personId);
        const { answers } = significance;
        const assessment =
          answers === null
            ? ''
            : SIGNIFICANCE_QUESTIONS.map(
                (one) => `${t(`incident.questions.${one}`)} ${t(`incident.known.${answers[one]}`)}.`,
              ).join('\n');
        return (
          <DraftFrame
            draftId={draftId}
            about={{ purpose: 'new' }}
            blank={{
              ...blank,
              values: {
                ...blank.values,
                kind: 'incidentNotNotified',
                title: t('draft.incidentTitle', { incidentId }),
                incidentReference: incidentId,
                awareAt: localOf(awareAt),
                assessment,
              },
            }}
          />
        );
      }}
    </Answer>
  );
}

type From = { draftId: string; decisionId: string };

function Replacement({ draftId, decisionId }: From) {
  const decision = useAnswer(getDecision, { params: { decisionId } });
  return (
    <Answer query={decision}>
      {({ content }) => (
        <DraftFrame
          draftId={draftId}
          about={{ purpose: 'replace', decisionId }}
          blank={prefilledFrom(content)}
          supersedes={decisionId}
        />
      )}
    </Answer>
  );
}

function Likeness({ draftId, decisionId }: From) {
  const decision = useAnswer(getDecision, { params: { decisionId } });
  return (
    <Answer query={decision}>
      {({ content }) => (
        <DraftFrame
          draftId={draftId}
          about={{ purpose: 'new' }}
          blank={prefilledLike(content)}
          offered={content.annexes}
        />
      )}
    </Answer>
  );
}
