import { Subtitle2 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TrainingView } from '../../../../../contracts/training/training';
import type { LightView } from '../../../../../contracts/values';
import { StatusLight } from '../../../components/status/StatusLight';
import { usePersonName } from '../../../components/people/usePersonName';
import { CompetenceList } from './CompetenceList';
import { MemberStandingMark } from './MemberStandingMark';
import { Pair } from './Pair';
import { useReadingsStyles } from './Readings.styles';
import { useDueWords } from './useDueWords';
import { useLatestWords } from './useLatestWords';

/** The two readings side by side, each with its own light: what the Act says of each member, and the guidance of the body. */
export function Readings({ training }: { training: TrainingView }) {
  const { t } = useTranslation();
  const nameOf = usePersonName();
  const styles = useReadingsStyles();
  const dueWords = useDueWords();
  const latestWords = useLatestWords();
  return (
    <div className={styles.readings}>
      <Reading
        title={t('training.perMember')}
        light={training.memberLight}
        source={t('training.perMemberSource')}
      >
        {training.members.map((member) => (
          <Pair key={member.person.personId} name={nameOf(member.person)}>
            <div className={styles.standing}>
              <MemberStandingMark standing={member.standing} />
              {dueWords(member.standing, member.dueOn)}
            </div>
            <div className={styles.more}>{latestWords(member)}</div>
          </Pair>
        ))}
      </Reading>
      <Reading
        title={t('training.collective')}
        light={training.light}
        source={t('training.collectiveSource')}
      >
        <CompetenceList collective={training.collective} isLocal={training.policy !== null} />
      </Reading>
    </div>
  );
}

type ReadingProps = { title: string; light: LightView; source: string; children: ReactNode };

function Reading({ title, light, source, children }: ReadingProps) {
  const styles = useReadingsStyles();
  return (
    <div className={styles.reading}>
      <Subtitle2 as="h3" className={styles.title}>
        {title}
      </Subtitle2>
      <p className={styles.source}>{source}</p>
      <div className={styles.light}>
        <StatusLight light={light} />
      </div>
      <dl className={styles.list}>{children}</dl>
    </div>
  );
}
