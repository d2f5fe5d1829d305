import { useTranslation } from 'react-i18next';
import { getIndicators } from '../../../../functions/contracts/indicators';
import { useAnswer } from '../../api/useAnswer';
import { Answer } from '../../components/Answer';
import { PageFrame } from '../../components/PageFrame';
import { Reveal } from '../../components/Reveal';
import { useMe } from '../../session/session-context';
import { RecordForm } from './RecordForm';
import { TopicPart } from './TopicPart';

/** What the ledger does not know by itself: each topic's light, figures and history, and recording new ones. */
export function IndicatorsPage() {
  const { t } = useTranslation();
  const { abilities } = useMe();
  const answer = useAnswer(getIndicators, {});
  return (
    <PageFrame
      title={t('indicators.title')}
      lead={t('indicators.lead')}
      back={{ to: '/maanedsstatus', text: t('reports.title') }}
    >
      {abilities.recordIndicators && (
        <Reveal text={t('indicators.record')}>
          <RecordForm />
        </Reveal>
      )}
      <Answer query={answer}>
        {({ topics }) => topics.map((one) => <TopicPart key={one.topic} status={one} />)}
      </Answer>
    </PageFrame>
  );
}
