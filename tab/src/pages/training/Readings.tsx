import { Subtitle2 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Label } from '../../../../domain/status/light';
import type { TrainingView } from '../../../../functions/contracts/training';
import { BasisLabel } from '../../components/BasisLabel';
import { usePersonName } from '../../components/usePersonName';
import { useFormat } from '../../words/useFormat';
import { useReadingsStyles } from './Readings.styles';

/** The two readings side by side: what the Act says of each member, and what the guidance says of the body. */
export function Readings({ training }: { training: TrainingView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = usePersonName();
  const styles = useReadingsStyles();
  return (
    <div className={styles.readings}>
      <Reading title={t('training.perMember')} label="law" source={t('training.perMemberSource')}>
        {training.members.map(({ person, completions, latestOn }) => (
          <Pair key={person.personId} name={nameOf(person)}>
            {latestOn === null ? (
              <span className={styles.none}>{t('training.noCourse')}</span>
            ) : (
              t('training.courses', { count: completions.length, date: format.date(latestOn) })
            )}
          </Pair>
        ))}
      </Reading>
      <Reading title={t('training.collective')} label="guidance" source={t('training.collectiveSource')}>
        {training.collective.map(({ competence, carriedBy }) => (
          <Pair key={competence} name={t(`competence.${competence}`)}>
            {carriedBy.length === 0 ? (
              <span className={styles.none}>{t('training.nobody')}</span>
            ) : (
              carriedBy.map(nameOf).join(', ')
            )}
          </Pair>
        ))}
      </Reading>
    </div>
  );
}

type ReadingProps = { title: string; label: Label; source: string; children: ReactNode };

function Reading({ title, label, source, children }: ReadingProps) {
  const styles = useReadingsStyles();
  return (
    <div className={styles.reading}>
      <div className={styles.head}>
        <Subtitle2 as="h3" className={styles.title}>
          {title}
        </Subtitle2>
        <BasisLabel label={label} />
      </div>
      <p className={styles.source}>{source}</p>
      <dl className={styles.list}>{children}</dl>
    </div>
  );
}

function Pair({ name, children }: { name: string; children: ReactNode }) {
  const styles = useReadingsStyles();
  return (
    <div className={styles.pair}>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  );
}
