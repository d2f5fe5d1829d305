import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation, useSearchParams } from 'react-router';
import { getDecision } from '../../../../../contracts/decision/decision';
import { getMeasures } from '../../../../../contracts/measure/measure';
import { unreachable } from '../../../../../domain/ground/unreachable';
import { useAnswer } from '../../../api/useAnswer';
import { Answer } from '../../../components/Answer';
import { PageFrame } from '../../../components/PageFrame';
import { Allowed } from '../../../session/Allowed';
import { useMe } from '../../../session/session-context';
import { DraftFrame } from './DraftFrame';
import { draftSourceOf, type DraftSource } from './draft-source';
import { prefilledFrom, prefilledLike, type Prefilled } from './draft-values';
import { isDrawn, redrawn } from './drawn-from-register';
import { IncidentDraft } from './IncidentDraft';
import { MeasuresDraft } from './MeasuresDraft';
import { SupplierDraft } from './SupplierDraft';
import { writtenFirst } from './written-case';

/** A new case, written by a coordinator; `?kladde=` names the draft, so that the address alone leads back to it. */
export function DraftPage() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const [params] = useSearchParams();
  const [fresh] = useState(() => crypto.randomUUID());
  const lead = useLead();
  const draftId = params.get('kladde');
  if (draftId === null) {
    const named = new URLSearchParams(params);
    named.set('kladde', fresh);
    return <Navigate to={{ pathname, search: `?${named.toString()}` }} replace />;
  }
  const source = draftSourceOf(params);
  return (
    <PageFrame
      title={t('draft.title')}
      lead={lead(source)}
      back={{ to: '/beslutninger', text: t('decision.back') }}
    >
      <Allowed ability="submitDecisions">
        <Drafted key={draftId} draftId={draftId} source={source} />
      </Allowed>
    </PageFrame>
  );
}

/** What is said of a case above its form. */
function useLead() {
  const { t } = useTranslation();
  return (source: DraftSource): string => {
    switch (source.from) {
      case 'replaced':
        return t('draft.replaces', { decisionId: source.decisionId });
      case 'like':
        return t('draft.like', { decisionId: source.decisionId });
      case 'measures':
        return t('draft.register');
      case 'supplier':
        return t('suppliers.draftOf', { supplierId: source.supplierId });
      case 'incident':
      case 'nothing':
        return t('draft.lead');
      default:
        return unreachable(source);
    }
  };
}

function Drafted({ draftId, source }: { draftId: string; source: DraftSource }) {
  const { personId } = useMe().person;
  switch (source.from) {
    case 'replaced':
      return <Replacement draftId={draftId} decisionId={source.decisionId} />;
    case 'like':
      return <Likeness draftId={draftId} decisionId={source.decisionId} />;
    case 'measures':
      return <MeasuresDraft draftId={draftId} codes={source.codes} />;
    case 'supplier':
      return <SupplierDraft draftId={draftId} supplierId={source.supplierId} />;
    case 'incident':
      return <IncidentDraft draftId={draftId} incidentId={source.incidentId} />;
    case 'nothing':
      return <DraftFrame draftId={draftId} about={{ purpose: 'new' }} blank={writtenFirst(personId)} />;
    default:
      return unreachable(source);
  }
}

type From = { draftId: string; decisionId: string };

function Replacement({ draftId, decisionId }: From) {
  const decision = useAnswer(getDecision, { params: { decisionId } });
  return (
    <Answer query={decision}>
      {({ content }) => {
        const filled = prefilledFrom(content);
        return isDrawn(filled) ? (
          <Redrawn draftId={draftId} decisionId={decisionId} filled={filled} />
        ) : (
          <Again draftId={draftId} decisionId={decisionId} filled={filled} />
        );
      }}
    </Answer>
  );
}

type Filled = From & { filled: Prefilled };

const Again = ({ draftId, decisionId, filled }: Filled) => (
  <DraftFrame
    draftId={draftId}
    about={{ purpose: 'replace', decisionId }}
    blank={filled}
    supersedes={decisionId}
  />
);

/** What the body approved from the register is put before it again as the register is by now. */
function Redrawn({ filled, ...from }: Filled) {
  const register = useAnswer(getMeasures, {});
  return <Answer query={register}>{(found) => <Again {...from} filled={redrawn(filled, found)} />}</Answer>;
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
