import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { KEEPING_THE_ROSTER } from '../../../../../domain/access/role';
import { abilitiesOf } from '../../../../../domain/access/abilities';
import type { FirstStepView } from '../../../../../contracts/first-run/first-run';
import { AppLink } from '../../../components/AppLink';
import { EntryLine } from '../../../components/Entries';
import { useMe } from '../../../session/session-context';
import { useStepSentence } from './useStepSentence';
import { useFormat } from '../../../words/useFormat';

const useStyles = makeStyles({ who: { color: tokens.colorNeutralForeground2 } });

/** A step that is not taken yet: what is missing, who can take it, and for those the way there. */
export function OpenStep({ step }: { step: FirstStepView }) {
  const { t } = useTranslation();
  const { abilities } = useMe();
  const styles = useStyles();
  const sentence = useStepSentence();
  const format = useFormat();
  const title = t(`firstRun.steps.${step.step}`);
  const who = KEEPING_THE_ROSTER.filter((role) => abilitiesOf([role])[step.needs]);
  return (
    <EntryLine title={abilities[step.needs] ? <AppLink to={pathOf(step)}>{title}</AppLink> : title}>
      <div>{sentence(step)}</div>
      <div className={styles.who}>
        {t('firstRun.by', { who: format.either(who.map((role) => t(`firstRun.who.${role}`))) })}
      </div>
    </EntryLine>
  );
}

/** Where a step is taken. */
function pathOf(step: FirstStepView): string {
  switch (step.step) {
    case 'body':
      if (step.cannot?.why === 'bodyEmpty') return '/indstillinger/import';
      return '/indstillinger/beslutninger';
    case 'courses':
      return '/uddannelse/katalog';
    case 'decisionRules':
      return step.missing.includes('model')
        ? '/indstillinger/beslutninger'
        : '/indstillinger/beslutninger#beslutningspolitik';
    case 'trainingRules':
      return '/indstillinger/uddannelse';
    case 'statusRules':
      return '/indstillinger/status';
    case 'measures':
      return '/beslutninger/ny';
    case 'channel':
      return '/indstillinger/udsendelser';
    case 'app':
      return '/indstillinger/personer';
  }
}
