import { useTranslation } from 'react-i18next';
import { MEMBER_STANDINGS } from '../../../../../domain/training/coverage';
import type { TrainingView } from '../../../../../contracts/training/training';
import { MemberStandingMark } from './MemberStandingMark';
import { Pair } from './Pair';
import { useReadingsStyles } from './Readings.styles';

/** How many of a group stand how, and how many carry each competence. No light: the demand is not made of the group. */
export function GroupFigures({ training }: { training: TrainingView }) {
  const { t } = useTranslation();
  const styles = useReadingsStyles();
  const { counts, collective } = training;
  return (
    <div className={styles.readings}>
      <dl className={styles.list} aria-label={t('coverage.standing')}>
        {MEMBER_STANDINGS.map((standing) => (
          <div key={standing} className={styles.pair}>
            <dt>
              <MemberStandingMark standing={standing} />
            </dt>
            <dd className={styles.value}>
              {t('coverage.people', {
                count: counts.standings[standing],
              })}
            </dd>
          </div>
        ))}
      </dl>
      <dl className={styles.list} aria-label={t('coverage.competences')}>
        {collective.map(({ competence, carriers }) => (
          <Pair key={competence} name={t(`competence.${competence}`)}>
            {t('coverage.people', { count: carriers })}
          </Pair>
        ))}
      </dl>
    </div>
  );
}
