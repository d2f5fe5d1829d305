import { ToggleButton } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getExercises, getExercisesFile, setExercisePace } from '../../../../contracts/exercise/exercise';
import { PAPER_FILES } from '../../../../words/paper-files';
import { useAnswer } from '../../api/useAnswer';
import { LinkedRequirements } from '../../components/requirement/LinkedRequirements';
import { Answer } from '../../components/Answer';
import { DownloadState } from '../../components/DownloadState';
import { Empty } from '../../components/Empty';
import { PageFrame } from '../../components/PageFrame';
import { PaceForm } from '../../components/register/PaceForm';
import { PaceSection } from '../../components/register/PaceSection';
import { RegisterFile } from '../../components/register/RegisterFile';
import { Reveal } from '../../components/Reveal';
import { Section } from '../../components/Section';
import { DataTable } from '../../components/table/DataTable';
import { useDownload } from '../../components/useDownload';
import { useDayShown } from '../../day/day-shown';
import { useMe } from '../../session/session-context';
import { useLanguage } from '../../words/useLanguage';
import { ExerciseForm } from './ExerciseForm';
import { ExerciseStandingMark } from './ExerciseStandingMark';
import { useExerciseColumns } from './useExerciseColumns';

/** Every exercise, the newest first, with what is open of what it showed, and when the next one is due. */
export function ExercisesPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { abilities } = useMe();
  const { today, past } = useDayShown();
  const download = useDownload();
  const answer = useAnswer(getExercises, {});
  const columns = useExerciseColumns();
  const [isAdding, setAdding] = useState(false);
  const keeps = abilities.keepRegisters && past === undefined;
  return (
    <PageFrame
      title={t('exercises.title')}
      lead={t('exercises.lead')}
      past="asItWas"
      actions={
        <>
          {keeps && (
            <ToggleButton
              appearance="primary"
              checked={isAdding}
              aria-expanded={isAdding}
              onClick={() => {
                setAdding(!isAdding);
              }}
            >
              {t('exercises.add')}
            </ToggleButton>
          )}
          <RegisterFile
            endpoint={getExercisesFile}
            fileName={`${PAPER_FILES[language].exercises(past ?? today)}.xlsx`}
            download={download}
          />
        </>
      }
    >
      {keeps && isAdding && (
        <Section title={t('exercises.add')}>
          <ExerciseForm />
        </Section>
      )}
      <DownloadState download={download} />
      <Answer query={answer}>
        {({ standing, dueOn, pace, exercises }) => (
          <>
            <PaceSection
              mark={<ExerciseStandingMark standing={standing} />}
              dueOn={dueOn}
              pace={pace}
              rule={t('exercises.paceRule', { months: pace.months })}
            >
              {keeps && (
                <Reveal text={t('pace.set')}>
                  <PaceForm endpoint={setExercisePace} />
                </Reveal>
              )}
            </PaceSection>
            {exercises.length === 0 ? (
              <Empty>{t('exercises.empty')}</Empty>
            ) : (
              <DataTable
                label={t('exercises.title')}
                rows={exercises}
                columns={columns}
                rowId={({ exerciseId }) => exerciseId}
              />
            )}
          </>
        )}
      </Answer>
      <LinkedRequirements proof={{ kind: 'exercises' }} />
    </PageFrame>
  );
}
