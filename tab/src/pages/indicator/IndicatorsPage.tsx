import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { getIndicators } from '../../../../contracts/indicator/indicators';
import { useAnswer } from '../../api/useAnswer';
import { Answer } from '../../components/Answer';
import { PageFrame } from '../../components/PageFrame';
import { Reveal } from '../../components/Reveal';
import { useMe } from '../../session/session-context';
import { ImportFigures } from './ImportFigures';
import { FiguresForm } from './FiguresForm';
import { TopicPart } from './TopicPart';

const useStyles = makeStyles({
  ways: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** What the ledger does not know by itself: each topic's light, figures and history, and recording new ones. */
export function IndicatorsPage() {
  const { t } = useTranslation();
  const styles = useStyles();
  const { abilities } = useMe();
  const answer = useAnswer(getIndicators, {});
  return (
    <PageFrame
      title={t('indicators.title')}
      lead={t('indicators.lead')}
      back={{ to: '/maanedsstatus', text: t('reports.title') }}
      past="asItWas"
    >
      {abilities.recordIndicators && (
        <div className={styles.ways}>
          <Reveal text={t('indicators.record')}>
            <FiguresForm />
          </Reveal>
          <Reveal text={t('indicators.import')}>
            <ImportFigures />
          </Reveal>
        </div>
      )}
      <Answer query={answer}>
        {({ topics }) => topics.map((one) => <TopicPart key={one.topic} status={one} />)}
      </Answer>
    </PageFrame>
  );
}
