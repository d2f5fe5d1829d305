import { useTranslation } from 'react-i18next';
import { getFirstRun } from '../../../../../contracts/first-run/first-run';
import { useAnswer } from '../../../api/useAnswer';
import { Answer } from '../../../components/Answer';
import { Entries } from '../../../components/Entries';
import { Section } from '../../../components/Section';
import { OpenStep } from './OpenStep';

/** What is left to do before the app is in use, counted down; one line when nothing is. */
export function FirstRun() {
  const { t } = useTranslation();
  const answer = useAnswer(getFirstRun, {});
  return (
    <Answer query={answer}>
      {({ steps }) => {
        const open = steps.filter(({ state }) => state === 'notYet');
        const done = steps.filter(({ state }) => state === 'done');
        const notNeeded = steps.filter(({ state }) => state === 'notNeeded');
        if (open.length === 0) return <p>{t('firstRun.allDone')}</p>;
        return (
          <Section
            title={t('firstRun.title')}
            lead={t('firstRun.count', { done: done.length, all: done.length + open.length })}
          >
            <Entries>
              {open.map((step) => (
                <OpenStep key={step.step} step={step} />
              ))}
            </Entries>
            {done.length > 0 && (
              <p>
                {t('firstRun.inPlace', {
                  steps: done.map(({ step }) => t(`firstRun.steps.${step}`)).join(' · '),
                })}
              </p>
            )}
            {notNeeded.map(({ step }) => (
              <p key={step}>{t('firstRun.notNeeded', { step: t(`firstRun.steps.${step}`) })}</p>
            ))}
          </Section>
        );
      }}
    </Answer>
  );
}
