import { useTranslation } from 'react-i18next';
import type { TrainingView } from '../../../../../contracts/training/training';
import { usePersonName } from '../../../components/people/usePersonName';
import { Pair } from './Pair';
import { useReadingsStyles } from './Readings.styles';

type Carried = TrainingView['collective'][number];

/** More names than this are counted and not listed. */
const MOST_NAMES = 12;

type Props = { collective: readonly Carried[]; isLocal: boolean };

/** Each competence with those who carry it, how many are needed and by whose rule, and whom it rests on. */
export function CompetenceList({ collective, isLocal }: Props) {
  const { t } = useTranslation();
  return collective.map((one) => (
    <Pair key={one.competence} name={t(`competence.${one.competence}`)}>
      <CarriedBy carried={one} isLocal={isLocal} />
    </Pair>
  ));
}

function CarriedBy({
  carried: { carriedBy, needed, dependsOn },
  isLocal,
}: {
  carried: Carried;
  isLocal: boolean;
}) {
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
              ? t(isLocal ? 'coverage.needed' : 'coverage.neededByDefault', { needed })
              : t(needed === 1 ? 'coverage.dependsOnOne' : 'coverage.dependsOn', { names })}
      </div>
    </>
  );
}
