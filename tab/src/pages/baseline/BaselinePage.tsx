import { ToggleButton } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getBaselines, getBaselinesFile, setBaselinePace } from '../../../../contracts/baseline/baseline';
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
import { useDownload } from '../../components/useDownload';
import { useDayShown } from '../../day/day-shown';
import { useMe } from '../../session/session-context';
import { useLanguage } from '../../words/useLanguage';
import { BaselineForm } from './BaselineForm';
import { BaselineStandingMark } from './BaselineStandingMark';
import { MeasurementSection } from './MeasurementSection';

/** Every measurement, the newest first, and when the next one is due. */
export function BaselinePage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { abilities } = useMe();
  const { today, past } = useDayShown();
  const download = useDownload();
  const answer = useAnswer(getBaselines, {});
  const [isAdding, setAdding] = useState(false);
  const keeps = abilities.keepRegisters && past === undefined;
  const last = answer.data?.results.find(({ annulled }) => annulled === null);
  return (
    <PageFrame
      title={t('baseline.title')}
      lead={t('baseline.lead')}
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
              {t('baseline.add')}
            </ToggleButton>
          )}
          <RegisterFile
            endpoint={getBaselinesFile}
            fileName={`${PAPER_FILES[language].baselines(past ?? today)}.xlsx`}
            download={download}
          />
        </>
      }
    >
      {keeps && isAdding && answer.isSuccess && (
        <Section title={t('baseline.add')}>
          <BaselineForm last={last} />
        </Section>
      )}
      <DownloadState download={download} />
      <Answer query={answer}>
        {({ standing, dueOn, pace, results }) => (
          <>
            <PaceSection
              mark={<BaselineStandingMark standing={standing} />}
              dueOn={dueOn}
              pace={pace}
              rule={t('baseline.paceRule', { months: pace.months })}
            >
              {keeps && (
                <Reveal text={t('pace.set')}>
                  <PaceForm endpoint={setBaselinePace} />
                </Reveal>
              )}
            </PaceSection>
            {results.length === 0 ? (
              <Empty>{t('baseline.empty')}</Empty>
            ) : (
              <p>
                {t('baseline.benchmarkNote')} {t('baseline.comparison')}
              </p>
            )}
            {results.map((one) => (
              <MeasurementSection key={one.resultId} result={one} isKept={keeps} />
            ))}
          </>
        )}
      </Answer>
      <LinkedRequirements proof={{ kind: 'baseline' }} />
    </PageFrame>
  );
}
