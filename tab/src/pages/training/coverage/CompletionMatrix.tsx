import { useTranslation } from 'react-i18next';
import type { CompletionView, CourseView, TrainingMember } from '../../../../../contracts/training/training';
import { useNarrow } from '../../../appearance/useNarrow';
import { AppLink } from '../../../components/AppLink';
import { Empty } from '../../../components/Empty';
import { usePersonName } from '../../../components/people/usePersonName';
import type { MemberList } from './member-list';
import { CompletionMark } from './CompletionMark';
import { useMatrixStyles } from './CompletionMatrix.styles';
import { useCourseName } from '../../../components/training/useCourseName';

type Member = TrainingMember;

/** The courses by the members, with the date and the evidence where they meet; on a phone one member at a time. */
export function CompletionMatrix({ list }: { list: MemberList }) {
  const { t } = useTranslation();
  const nameOf = usePersonName();
  const styles = useMatrixStyles();
  const narrow = useNarrow();
  const { courses, places, memberAt } = list;
  const members = places.flatMap((place) => memberAt(place) ?? []);
  const others = members.some(hasOther);
  if (courses.length === 0 && !others) return <Empty>{t('training.noCourses')}</Empty>;
  if (narrow) {
    return members.map((member) => (
      <div key={member.person.personId} className={styles.member}>
        <h3 className={styles.memberName}>
          <AppLink to={pageOf(member)}>{nameOf(member.person)}</AppLink>
        </h3>
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
            {members.map((member) => (
              <th scope="col" key={member.person.personId} className={styles.column}>
                <AppLink to={pageOf(member)}>{nameOf(member.person)}</AppLink>
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
                  <Marks done={member.completions.filter(({ courseId }) => courseId === course.courseId)} />
                </td>
              ))}
            </tr>
          ))}
          {others && (
            <tr>
              <th scope="row" className={styles.course}>
                {t('coverage.otherCourse')}
              </th>
              {members.map((member) => (
                <td key={member.person.personId} className={styles.cell}>
                  <Marks done={member.completions.filter(isOther)} />
                </td>
              ))}
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}

const isOther = ({ courseId }: CompletionView): boolean => courseId === null;
const hasOther = ({ completions }: Member): boolean => completions.some(isOther);
const pageOf = ({ person }: Member): string => `/uddannelse/personer/${person.personId}`;

function Marks({ done }: { done: readonly CompletionView[] }) {
  const { t } = useTranslation();
  const styles = useMatrixStyles();
  if (done.length === 0) {
    return (
      <span className={styles.not} role="img" aria-label={t('training.not')}>
        –
      </span>
    );
  }
  return done.map((completion) => (
    <div key={completion.completionId}>
      {completion.otherCourse?.title}
      <CompletionMark completion={completion} />
    </div>
  ));
}

function MemberCourses({ member, courses }: { member: Member; courses: readonly CourseView[] }) {
  const { t } = useTranslation();
  const styles = useMatrixStyles();
  const courseName = useCourseName(courses);
  if (member.completions.length === 0) return <Empty>{t('training.noCourse')}</Empty>;
  return (
    <ul className={styles.list}>
      {member.completions.map((completion) => (
        <li key={completion.completionId}>
          {courseName(completion)}
          <CompletionMark completion={completion} />
        </li>
      ))}
    </ul>
  );
}
