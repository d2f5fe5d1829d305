import { useTranslation } from 'react-i18next';
import { getRoster } from '../../../../functions/contracts/roster';
import { useAnswer } from '../../api/useAnswer';
import { Allowed } from '../../components/Allowed';
import { Answer } from '../../components/Answer';
import { PageFrame } from '../../components/PageFrame';
import { DraftForm } from './DraftForm';

/** A new decision item, written by a coordinator. */
export function DraftPage() {
  const { t } = useTranslation();
  const roster = useAnswer(getRoster, {});
  return (
    <PageFrame
      title={t('draft.title')}
      lead={t('draft.lead')}
      back={{ to: '/beslutninger', text: t('decision.back') }}
    >
      <Allowed ability="submitDecisions">
        <Answer query={roster}>
          {({ entries }) => <DraftForm people={entries.map(({ person }) => person)} />}
        </Answer>
      </Allowed>
    </PageFrame>
  );
}
