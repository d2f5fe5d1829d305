import { useTranslation } from 'react-i18next';
import { getAwaiting, getCourses } from '../../../../../contracts/training/training';
import { useAnswer } from '../../../api/useAnswer';
import { AppLink } from '../../../components/AppLink';
import { Arriving } from '../../../components/Arriving';
import { Evidence } from '../../../components/training/Evidence';
import { useCourseName } from '../../../components/training/useCourseName';
import { VerifyForm } from '../../../components/training/VerifyForm';
import { Entries, EntryLine } from '../../../components/Entries';
import { Reveal } from '../../../components/Reveal';
import { Section } from '../../../components/Section';
import { usePersonName } from '../../../components/people/usePersonName';
import { useFormat } from '../../../words/useFormat';

/** What people have reported of themselves, with the way to verify it; nothing where nothing waits. */
export function Awaiting() {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = usePersonName();
  const awaiting = useAnswer(getAwaiting, {});
  const courses = useAnswer(getCourses, {});
  const courseName = useCourseName(courses.data?.courses ?? []);
  if (awaiting.isLoading) return <Arriving />;
  if (awaiting.data === undefined || awaiting.data.awaiting.length === 0) return null;
  return (
    <Section anchor="meldte-kurser" title={t('awaiting.title')} lead={t('awaiting.lead')}>
      <Entries>
        {awaiting.data.awaiting.map(({ person, completion }) => {
          const course = courseName(completion);
          return (
            <EntryLine
              key={completion.completionId}
              title={<AppLink to={`/uddannelse/personer/${person.personId}`}>{nameOf(person)}</AppLink>}
            >
              <span>{t('awaiting.entry', { course, date: format.date(completion.completedOn) })}</span>
              <span>
                {t('awaiting.reported', { at: format.instant(completion.loggedAt) })}
                <Evidence evidence={completion.evidence} />
              </span>
              <Reveal text={t('awaiting.verify', { name: nameOf(person), course })}>
                <VerifyForm completionId={completion.completionId} />
              </Reveal>
            </EntryLine>
          );
        })}
      </Entries>
    </Section>
  );
}
