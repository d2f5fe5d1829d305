import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { EXERCISE_MOST } from '../../../../domain/exercise/exercise-limits';
import { annulExercise, getExercise, type ExerciseView } from '../../../../contracts/exercise/exercise';
import { AUDIENCE_WORDS } from '../../../../words/access/audience-words';
import { EXERCISE_KIND_WORDS } from '../../../../words/exercise/exercise-words';
import { useAnswer } from '../../api/useAnswer';
import { useCommand } from '../../api/useCommand';
import { Answer } from '../../components/Answer';
import { Facts } from '../../components/Facts';
import { ReasonForm } from '../../components/form/ReasonForm';
import { PageFrame } from '../../components/PageFrame';
import { usePersonName } from '../../components/people/usePersonName';
import { ExhibitLine } from '../../components/register/ExhibitLine';
import { Reveal } from '../../components/Reveal';
import { Section } from '../../components/Section';
import { usePastDay } from '../../day/day-shown';
import { useMe } from '../../session/session-context';
import { useFormat } from '../../words/useFormat';
import { useLanguage } from '../../words/useLanguage';
import { ExerciseForm } from './ExerciseForm';
import { Findings } from './Findings';

/** One exercise: what it showed, who took part, and what was put right. */
export function ExercisePage() {
  const { t } = useTranslation();
  const { exerciseId = '' } = useParams();
  const { abilities } = useMe();
  const past = usePastDay();
  const answer = useAnswer(getExercise, { params: { exerciseId } });
  return (
    <PageFrame
      title={answer.data?.scenario ?? t('exercises.title')}
      back={{ to: '/oevelser', text: t('exercises.title') }}
      past="asItWas"
    >
      <Answer query={answer}>
        {(exercise) => {
          const isOpen = abilities.keepRegisters && past === undefined && exercise.annulled === null;
          return (
            <>
              {exercise.annulled && <p>{t('exercises.annulled', { reason: exercise.annulled.reason })}</p>}
              <Section title={t('exercises.findings')}>
                <Findings exercise={exercise} isOpen={isOpen} />
              </Section>
              <Section title={t('exercises.facts')}>
                <Details exercise={exercise} />
                {isOpen && (
                  <Reveal text={t('exercises.change')}>
                    <ExerciseForm key={exercise.corrections.length} exercise={exercise} />
                  </Reveal>
                )}
                {isOpen && <Annulling exerciseId={exercise.exerciseId} />}
              </Section>
            </>
          );
        }}
      </Answer>
    </PageFrame>
  );
}

function Details({ exercise }: { exercise: ExerciseView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const nameOf = usePersonName();
  const { on, kind, groups, participants, exhibit, owner, corrections } = exercise;
  return (
    <>
      <Facts
        facts={[
          [t('exercises.on'), format.date(on)],
          [t('exercises.kind'), EXERCISE_KIND_WORDS[kind][language]],
          [
            t('exercises.tookPart'),
            [...groups.map((group) => AUDIENCE_WORDS[group][language]), ...participants.map(nameOf)].join(
              ', ',
            ),
          ],
          [t('exercises.report'), <ExhibitLine key="report" exhibit={exhibit} />],
          [t('exercises.owner'), owner === null ? t('exercises.noOwner') : nameOf(owner)],
        ]}
      />
      {corrections.map(({ was, reason, at, by }) => (
        <p key={at}>
          {t('exercises.corrections', {
            at: format.instant(at),
            name: by === null ? '' : nameOf(by),
            reason,
          })}{' '}
          {t('exercises.before', {
            scenario: was.scenario,
            kind: EXERCISE_KIND_WORDS[was.kind][language],
            date: format.date(was.on),
          })}{' '}
          <ExhibitLine exhibit={was.exhibit} />
        </p>
      ))}
    </>
  );
}

function Annulling({ exerciseId }: { exerciseId: string }) {
  const { t } = useTranslation();
  const annulling = useCommand(annulExercise);
  return (
    <Reveal text={t('exercises.annul')}>
      <ReasonForm
        prefix={`annul-${exerciseId}-`}
        lead={t('exercises.annulLead')}
        submit={t('exercises.annulSubmit')}
        most={EXERCISE_MOST.reason}
        sending={annulling}
        onSend={(reason) => annulling.mutateAsync({ params: { exerciseId }, body: { reason } })}
      />
    </Reveal>
  );
}
