import { makeStyles, tokens } from '@fluentui/react-components';
import {
  AddCircleRegular,
  ArrowSwapRegular,
  CheckmarkCircleRegular,
  ClockRegular,
  DismissCircleRegular,
  PersonProhibitedRegular,
  QuestionCircleRegular,
  SubtractCircleRegular,
} from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { ImportRow } from '../../../contracts/training/training';

const ICONS = {
  new: AddCircleRegular,
  replaces: ArrowSwapRegular,
  alreadyThere: CheckmarkCircleRegular,
  empty: SubtractCircleRegular,
  awaits: ClockRegular,
  choose: QuestionCircleRegular,
  notCompleted: PersonProhibitedRegular,
  rejected: DismissCircleRegular,
} satisfies Record<ImportRow['fate'], unknown>;

const useStyles = makeStyles({
  mark: { display: 'flex', gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, fontSize: '20px' },
  word: { fontWeight: tokens.fontWeightSemibold },
  // In the colour of the row, which in high contrast is another while the pointer is over it.
  why: { display: 'block' },
});

/** What becomes of a row, as an icon, a word and the reason why not or what it takes the place of. */
export function FateMark({ fate, why }: { fate: ImportRow['fate']; why: string | undefined }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const Icon = ICONS[fate];
  return (
    <div className={styles.mark}>
      <Icon className={styles.icon} aria-hidden />
      <div>
        <span className={styles.word}>{t(`import.fates.${fate}`)}</span>
        {why !== undefined && <span className={styles.why}>{why}</span>}
      </div>
    </div>
  );
}
