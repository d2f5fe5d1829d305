import { useTranslation } from 'react-i18next';
import type { CourseView, TrainingView } from '../../../../functions/contracts/training';
import { useNarrow } from '../../appearance/useNarrow';
import { Empty } from '../../components/Empty';
import { usePersonName } from '../../components/usePersonName';
import { CompletionMark } from './CompletionMark';
import { useMatrixStyles } from './CompletionMatrix.styles';

type Member = TrainingView['members'][number];

/** The courses by the members, with the date and the evidence where they meet; on a phone one member at a time. */
export function CompletionMatrix({ training }: { training: TrainingView }) {
  const { t } = useTranslation();
  const nameOf = usePersonName();
  const styles = useMatrixStyles();
  const narrow = useNarrow();
  const { courses, members } = training;
  if (courses.length === 0) return <Empty>{t('training.noCourses')}</Empty>;
  if (narrow) {
    return members.map((member) => (
      <div key={member.person.personId} className={styles.member}>
        <h3 className={styles.memberName}>{nameOf(member.person)}</h3>
        <MemberCourses member={member} courses={courses} />
      </div>
    ));
  }
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('training.matrix')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {t('training.course')}
            </th>
            {members.map(({ person }) => (
              <th scope="col" key={person.personId} className={styles.column}>
                {nameOf(person)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {courses.map((course) => (
            <tr key={course.courseId}>
              <th scope="row" className={styles.course}>
                {course.title}
                <span className={styles.provider}>{course.provider}</span>
              </th>
              {members.map((member) => (
                <td key={member.person.personId} className={styles.cell}>
                  <Marks member={member} course={course} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Marks({ member, course }: { member: Member; course: CourseView }) {
  const { t } = useTranslation();
  const styles = useMatrixStyles();
  const done = member.completions.filter(({ courseId }) => courseId === course.courseId);
  if (done.length === 0) {
    return (
      <span className={styles.not} role="img" aria-label={t('training.not')}>
        –
      </span>
    );
  }
  return done.map((completion) => <CompletionMark key={completion.completionId} completion={completion} />);
}

function MemberCourses({ member, courses }: { member: Member; courses: readonly CourseView[] }) {
  const { t } = useTranslation();
  const styles = useMatrixStyles();
  if (member.completions.length === 0) return <Empty>{t('training.noCourse')}</Empty>;
  return (
    <ul className={styles.list}>
      {member.completions.map((completion) => (
        <li key={completion.completionId}>
          {courses.find(({ courseId }) => courseId === completion.courseId)?.title}
          <CompletionMark completion={completion} />
        </li>
      ))}
    </ul>
  );
}
