import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { getDecision } from '../../../../../contracts/decision/decision';
import { useAnswer } from '../../../api/useAnswer';
import { Allowed } from '../../../session/Allowed';
import { Answer } from '../../../components/Answer';
import { PageFrame } from '../../../components/PageFrame';
import { DraftFrame } from './DraftFrame';
import { prefilledFrom } from './draft-values';

/** A new decision item, written by a coordinator; `?afloeser=` names the decision whose place it takes. */
export function DraftPage() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const replaced = params.get('afloeser');
  return (
    <PageFrame
      title={t('draft.title')}
      lead={replaced === null ? t('draft.lead') : t('draft.replaces', { decisionId: replaced })}
      back={{ to: '/beslutninger', text: t('decision.back') }}
    >
      <Allowed ability="submitDecisions">
        {replaced === null ? <DraftFrame purpose={{ kind: 'new' }} /> : <Replacement decisionId={replaced} />}
      </Allowed>
    </PageFrame>
  );
}

function Replacement({ decisionId }: { decisionId: string }) {
  const decision = useAnswer(getDecision, { params: { decisionId } });
  return (
    <Answer query={decision}>
      {({ content }) => (
        <DraftFrame purpose={{ kind: 'replace', decisionId, prefilled: prefilledFrom(content) }} />
      )}
    </Answer>
  );
}
