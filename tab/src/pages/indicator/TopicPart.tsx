import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useTold } from '../../components/useTold';
import type { TopicView } from '../../../../contracts/indicator/indicators';
import { AppLink } from '../../components/AppLink';
import { REGISTER_PATHS } from '../../components/register/register-paths';
import { Reveal } from '../../components/Reveal';
import { Said } from '../../components/Said';
import { Section } from '../../components/Section';
import { Success } from '../../components/Success';
import { StatusLight } from '../../components/status/StatusLight';
import { useFormat } from '../../words/useFormat';
import { FigureTrends } from './FigureTrends';
import { FiguresAgeLine } from './FiguresAgeLine';
import { History } from './History';
import { useRecordedWords } from './useRecordedWords';

const useStyles = makeStyles({
  now: { maxWidth: '640px', marginBottom: tokens.spacingVerticalM },
  about: { margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorNeutralForeground2 },
});

/** One topic: its light today, how old the newest figures are and how they have gone, and those recorded earlier. */
export function TopicPart({ status: { topic, light, age, history, list } }: { status: TopicView }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const words = useRecordedWords();
  const format = useFormat();
  const [annulled, tellAnnulled] = useTold<string>();
  const [newest] = history;
  return (
    <Section anchor={topic} title={t(`section.${topic}`)}>
      <div className={styles.now}>
        {list === null ? (
          <StatusLight light={light} />
        ) : (
          <p className={styles.about}>
            {t('indicators.byList')} <AppLink to={REGISTER_PATHS[list]}>{t(`nav.${list}`)}</AppLink>
          </p>
        )}
        <FiguresAgeLine history={history} age={age} />
        <FigureTrends topic={topic} history={history} />
        {newest !== undefined && <p className={styles.about}>{words.about(newest)}</p>}
      </div>
      <Said about={annulled?.time}>
        {annulled && <Success>{t('indicators.annulled', { date: format.date(annulled.what) })}</Success>}
      </Said>
      {history.length > 0 && (
        <Reveal
          text={t('indicators.history', { count: history.length, topic: t(`section.${topic}`) })}
          reading
        >
          <History topic={topic} history={history} onAnnulled={tellAnnulled} />
        </Reveal>
      )}
    </Section>
  );
}
