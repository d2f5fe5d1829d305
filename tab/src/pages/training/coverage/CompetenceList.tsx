import { useTranslation } from 'react-i18next';
import type { TrainingView } from '../../../../../contracts/training/training';
import { usePersonName } from '../../../components/people/usePersonName';
import { Pair } from './Pair';
import { useReadingsStyles } from './Readings.styles';

type Carried = TrainingView['collective'][number];

/** More names than this are counted and not listed. */
const MOST_NAMES = 12;

/** Each competence with those who carry it, how many are needed, and whom it rests on. */
export function CompetenceList({ collective }: { collective: readonly Carried[] }) {
  const { t } = useTranslation();
  return collective.map((one) => (
    <Pair key={one.competence} name={t(`competence.${one.competence}`)}>
      <CarriedBy carried={one} />
    </Pair>
  ));
}

function CarriedBy({ carried: { carriedBy, needed, dependsOn } }: { carried: Carried }) {
  const { t } = useTranslation();
  const nameOf = usePersonName();
  const styles = useReadingsStyles();
  const carried = carriedBy.length;
  const names = dependsOn.map(nameOf).join(', ');
  const listed =
    carried > MOST_NAMES ? t('coverage.people', { count: carried }) : carriedBy.map(nameOf).join(', ');
  return (
    <>
      <div>{carried === 0 ? <span className={styles.more}>{t('training.nobody')}</span> : listed}</div>
      <div className={styles.more}>
        {needed === 0
          ? t('coverage.notNeeded')
          : carried < needed
            ? t('coverage.tooFew', { carried, needed })
            : dependsOn.length === 0
              ? t('coverage.needed', { needed })
              : t(needed === 1 ? 'coverage.dependsOnOne' : 'coverage.dependsOn', { names })}
      </div>
    </>
  );
}
