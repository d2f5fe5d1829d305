import { useTranslation } from 'react-i18next';
import type { FirstStepView } from '../../../../../contracts/first-run/first-run';
import { deadlockSentence } from '../../../../../words/decision/deadlock-words';
import { languageOf } from '../../../../../words/language';
import { usePersonName } from '../../../components/people/usePersonName';
import { useFormat } from '../../../words/useFormat';

/** What is missing in a step of taking the app into use, and what to do about it. */
export function useStepSentence(): (step: FirstStepView) => string {
  const { t, i18n } = useTranslation();
  const nameOf = usePersonName();
  const format = useFormat();
  return (step) => {
    switch (step.step) {
      case 'body':
        return step.cannot === null
          ? t('governance.basisNone')
          : deadlockSentence(step.cannot, languageOf(i18n.language));
      case 'decisionRules':
        return t('firstRun.missing.decisionRules', {
          what: format.all(step.missing.map((rule) => t(`firstRun.rules.${rule}`))),
        });
      case 'channel':
        return step.channel === 'outOfReach'
          ? t('firstRun.missing.channelLost')
          : t('firstRun.missing.channel');
      case 'app':
        return step.unmetMembers.length === 0
          ? t('firstRun.missing.appNobody')
          : t('firstRun.missing.app', { names: format.all(step.unmetMembers.map(nameOf)) });
      case 'courses':
      case 'trainingRules':
      case 'statusRules':
      case 'measures':
        return t(`firstRun.missing.${step.step}`);
    }
  };
}
