import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaceView } from '../../../../contracts/register/pace';
import { ADOPTER_WORDS } from '../../../../words/decision/adopter-words';
import { useFormat } from '../../words/useFormat';
import { useLanguage } from '../../words/useLanguage';
import { BasisLabel } from '../BasisLabel';
import { Section } from '../Section';

const useStyles = makeStyles({
  state: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: { margin: `0 0 ${tokens.spacingVerticalS}`, maxWidth: '72ch' },
});

type Props = {
  /** How it stands, as a word with an icon. */
  mark: ReactNode;
  dueOn: string | null;
  pace: PaceView;
  /** The rule in words. */
  rule: string;
  /** Where the municipality's own rule is recorded, for those who may. */
  children: ReactNode;
};

/** How something stands that comes again, when the next one is due, and whose rule that is. */
export function PaceSection({ mark, dueOn, pace, rule, children }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const format = useFormat();
  const language = useLanguage();
  const { adopted, label } = pace;
  return (
    <Section title={t('pace.title')}>
      <p className={styles.state}>{mark}</p>
      <p className={styles.line}>
        {dueOn === null ? t('pace.dueNone') : t('pace.due', { date: format.date(dueOn) })}
      </p>
      <p className={styles.line}>
        {rule} <BasisLabel label={label} />
        {adopted !== null && (
          <>
            {' '}
            {t('pace.adopted', {
              who: ADOPTER_WORDS[adopted.adoptedBy][language],
              date: format.date(adopted.decidedOn),
              caseNumber: adopted.caseNumber,
            })}
          </>
        )}
      </p>
      {children}
    </Section>
  );
}
