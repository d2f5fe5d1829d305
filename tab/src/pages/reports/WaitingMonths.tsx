import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Month } from '../../../../domain/calendar/danish-time';
import { AppLink } from '../../components/AppLink';
import { LinkButton } from '../../components/LinkButton';
import { Section } from '../../components/Section';
import { useFormat } from '../../words/useFormat';

const useStyles = makeStyles({
  draft: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  text: { margin: 0 },
  list: { margin: `${tokens.spacingVerticalM} 0 0`, paddingLeft: tokens.spacingHorizontalL },
});

type Props = {
  /** The month whose draft waits; null: none does. */
  draft: Month | null;
  /** Months that are over and were never issued. */
  missed: readonly Month[];
};

/** What a coordinator still has to issue: the draft that waits, and months that are missing. */
export function WaitingMonths({ draft, missed }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const styles = useStyles();
  if (draft === null && missed.length === 0) return null;
  return (
    <Section title={t('reports.toIssue')}>
      {draft !== null && (
        <div className={styles.draft}>
          <p className={styles.text}>{t('reports.draftWaits', { month: format.month(draft) })}</p>
          <LinkButton to={`/maanedsstatus/${draft}/udkast`} primary>
            {t('reports.openDraft', { month: format.month(draft) })}
          </LinkButton>
        </div>
      )}
      {missed.length > 0 && (
        <ul className={styles.list}>
          {missed.map((month) => (
            <li key={month}>
              {t('reports.missed', { month: format.month(month) })}{' '}
              <AppLink to={`/maanedsstatus/${month}/udkast`}>
                {t('reports.openLate', { month: format.month(month) })}
              </AppLink>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
