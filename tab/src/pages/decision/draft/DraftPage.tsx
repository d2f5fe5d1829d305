import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation, useSearchParams } from 'react-router';
import { getSupplier } from '../../../../../contracts/supplier/supplier';
import { MEASURE_CODES } from '../../../../../domain/decision/content';
import { getDecision } from '../../../../../contracts/decision/decision';
import { getMeasures } from '../../../../../contracts/measure/measure';
import { SIGNIFICANCE_QUESTIONS } from '../../../../../domain/incident/significance';
import { getIncident } from '../../../../../contracts/incident/incident';
import { useAnswer } from '../../../api/useAnswer';
import { Allowed } from '../../../session/Allowed';
import { localOf } from '../../../components/form/danish-moment';
import { Answer } from '../../../components/Answer';
import { PageFrame } from '../../../components/PageFrame';
import { DraftFrame } from './DraftFrame';
import { drawnFromRegister } from './drawn-from-register';
import { prefilledFrom, prefilledLike } from './draft-values';
import { useMe } from '../../../session/session-context';
import { useFormat } from '../../../words/useFormat';
import { reviewOfSupplier } from './review-of-supplier';
import { useSuggestions } from './suggested-texts';
import { writtenFirst } from './written-case';

/**
 * A new case, written by a coordinator; `?kladde=` names the draft, so that the address alone leads back to it,
 * `?afloeser=` the decision whose place it takes, `?som=` one that it is like, `?register=` the letters of the measures that
 * are put forward from the register, `?leverandoer=` the supplier whose supervision it is to approve, and `?haendelse=` the
 * incident that it is about.
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
  const supplierId = params.get('leverandoer');
  const codes = params.get('register');
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
            : supplierId !== null
              ? t('suppliers.draftOf', { supplierId })
              : codes !== null
                ? t('draft.register')
                : t('draft.lead')
      }
      back={{ to: '/beslutninger', text: t('decision.back') }}
    >
      <Allowed ability="submitDecisions">
        {replaced !== null ? (
          <Replacement key={draftId} draftId={draftId} decisionId={replaced} />
        ) : like !== null ? (
          <Likeness key={draftId} draftId={draftId} decisionId={like} />
        ) : supplierId !== null ? (
          <SupplierReview key={draftId} draftId={draftId} supplierId={supplierId} />
        ) : codes !== null ? (
          <FromRegister key={draftId} draftId={draftId} codes={codes} />
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

function SupplierReview({ draftId, supplierId }: { draftId: string; supplierId: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { personId } = useMe().person;
  const supplier = useAnswer(getSupplier, { params: { supplierId } });
  return (
    <Answer query={supplier}>
      {(view) => (
        <DraftFrame
          draftId={draftId}
          about={{ purpose: 'new' }}
          blank={reviewOfSupplier(writtenFirst(personId), view, { t, format })}
        />
      )}
    </Answer>
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

function FromRegister({ draftId, codes }: { draftId: string; codes: string }) {
  const { t } = useTranslation();
  const { personId } = useMe().person;
  const { withWritten } = useSuggestions();
  const register = useAnswer(getMeasures, {});
  return (
    <Answer query={register}>
      {(found) => {
        const { prefilled, supersedes } = drawnFromRegister(
          found,
          MEASURE_CODES.filter((one) => codes.includes(one)),
          {
            personId,
            title: t('draft.registerTitle'),
          },
        );
        return (
          <DraftFrame
            draftId={draftId}
            about={supersedes === null ? { purpose: 'new' } : { purpose: 'replace', decisionId: supersedes }}
            blank={{ ...prefilled, values: withWritten(prefilled.values, 'title', t('draft.registerTitle')) }}
            supersedes={supersedes}
          />
        );
      }}
    </Answer>
  );
}
