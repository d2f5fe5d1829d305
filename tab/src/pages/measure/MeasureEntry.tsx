import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { performedBy } from '../../../../words/decision/measure-words';
import { EVIDENCE_MONTHS } from '../../../../domain/measure/measure-limits';
import type { MeasureLine } from '../../../../contracts/measure/measure';
import { EFFECT_WORDS } from '../../../../words/measure/measure-register-words';
import { AppLink } from '../../components/AppLink';
import { EntryLine } from '../../components/Entries';
import { usePersonName } from '../../components/people/usePersonName';
import { useFormat } from '../../words/useFormat';
import { useLanguage } from '../../words/useLanguage';
import { ProgressMark } from './ProgressMark';
import { useChangeWords } from '../../components/measure/useChangeWords';

const useStyles = makeStyles({
  about: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
  },
  asks: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** One measure: what it is called, how far it is, whose it is and who carries it out, and what it asks for. */
export function MeasureEntry({ measure, children }: { measure: MeasureLine; children?: ReactNode }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const language = useLanguage();
  const format = useFormat();
  const nameOf = usePersonName();
  const { measureId, title, owner, standing } = measure;
  const { progress, dueOn, isLate, isInOperation, evidenceOn, effect, effectOn } = standing;
  return (
    <EntryLine
      title={
        <AppLink to={`/foranstaltninger/${measureId}`}>
          {title} ({measureId})
        </AppLink>
      }
      state={<ProgressMark progress={progress} isLate={isLate} />}
    >
      {children}
      <span className={styles.about}>
        <span>{t('measures.owner', { name: nameOf(owner) })}</span>
        <span>{t('measures.performed', { performer: performedBy(measure, language) })}</span>
        {dueOn !== null && !isLate && <span>{t('measures.due', { date: format.date(dueOn) })}</span>}
        {evidenceOn !== null && <span>{t('measures.evidenceOn', { date: format.date(evidenceOn) })}</span>}
        {isInOperation && effect === null && <span>{t('measures.notEvaluated')}</span>}
        {effect !== null && effectOn !== null && (
          <span>
            {t('measures.effect', { effect: EFFECT_WORDS[effect][language], date: format.date(effectOn) })}
          </span>
        )}
      </span>
    </EntryLine>
  );
}

/** What a measure asks for, one line each; nothing where it asks for nothing. */
export function MeasureAsks({ measure }: { measure: MeasureLine }) {
  const styles = useStyles();
  const asks = useMeasureAsks();
  return asks(measure).map((one) => (
    <p key={one} className={styles.asks}>
      {one}
    </p>
  ));
}

/** What is late, due, not shown, without effect or to be decided again about a measure, in sentences. */
export function useMeasureAsks(): (measure: MeasureLine) => readonly string[] {
  const { t } = useTranslation();
  const format = useFormat();
  const changeWords = useChangeWords();
  return ({ standing, nextReviewOn, change }) => {
    const { dueOn, isLate, isReviewDue, evidence, evidenceOn, isInOperation, effect, effectOn } = standing;
    return [
      isLate && dueOn !== null && t('measures.late', { date: format.date(dueOn) }),
      isInOperation &&
        effect === 'doesNot' &&
        effectOn !== null &&
        t('measures.withoutEffect', { date: format.date(effectOn) }),
      isReviewDue && nextReviewOn !== null && t('measures.reviewDue', { date: format.date(nextReviewOn) }),
      evidence === 'none' && t('measures.noEvidence'),
      evidence === 'old' &&
        evidenceOn !== null &&
        t('measures.oldEvidence', { date: format.date(evidenceOn), months: EVIDENCE_MONTHS }),
      change !== null && `${t('measures.needsDecision')}. ${changeWords(change)}`,
    ].filter((one) => one !== false);
  };
}
