import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { getCourses, getPersonTraining } from '../../../../../contracts/training/training';
import { useAnswer } from '../../../api/useAnswer';
import { Answer } from '../../../components/Answer';
import { OwnCoursesOnly } from '../../../components/training/OwnCoursesOnly';
import { PageFrame } from '../../../components/PageFrame';
import { Reveal } from '../../../components/Reveal';
import { Section } from '../../../components/Section';
import { usePersonName } from '../../../components/people/usePersonName';
import { usePastDay } from '../../../day/day-shown';
import { useMe } from '../../../session/session-context';
import { Completions } from './Completions';
import { Ended } from './Ended';
import { PersonStanding } from './PersonStanding';
import { ReportForm } from './ReportForm';

/** One person's courses, for those who may see them; others are told what they may see. */
export function PersonPage() {
  const { t } = useTranslation();
  const { person: me, abilities } = useMe();
  const { personId = '' } = useParams();
  if (abilities.viewTraining || personId === me.personId) return <PersonTraining personId={personId} />;
  return (
    <PageFrame title={t('training.title')} back={{ to: '/uddannelse', text: t('personTraining.back') }}>
      <OwnCoursesOnly />
    </PageFrame>
  );
}

/** The courses with the evidence, who verified them, and everything that was put right or annulled. */
function PersonTraining({ personId }: { personId: string }) {
  const { t } = useTranslation();
  const { today, person: me, abilities } = useMe();
  const nameOf = usePersonName();
  const on = usePastDay() ?? today;
  const training = useAnswer(getPersonTraining, { params: { personId }, query: { on } });
  const courses = useAnswer(getCourses, {});
  const isMine = personId === me.personId;
  const title = isMine
    ? t('personTraining.mine')
    : t('personTraining.title', { name: training.data ? nameOf(training.data.person) : '…' });
  return (
    <PageFrame
      title={title}
      {...(abilities.viewTraining ? { back: { to: '/uddannelse', text: t('personTraining.back') } } : {})}
      past="byWhatIsKnown"
    >
      <Answer query={courses}>
        {(catalogue) => (
          <Answer query={training}>
            {(view) => (
              <>
                <PersonStanding training={view} />
                {isMine && abilities.reportOwnCourse && (
                  <Section title={t('personTraining.report')} lead={t('personTraining.reportLead')}>
                    <Reveal text={t('personTraining.report')}>
                      <ReportForm courses={catalogue.courses} />
                    </Reveal>
                  </Section>
                )}
                <Section title={t('personTraining.courses')}>
                  <Completions completions={view.completions} courses={catalogue.courses} />
                </Section>
                <Section title={t('personTraining.history')}>
                  <Ended ended={view.ended} courses={catalogue.courses} />
                </Section>
              </>
            )}
          </Answer>
        )}
      </Answer>
    </PageFrame>
  );
}
