import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { unreachable } from '../../../../domain/ground/unreachable';
import type { StatusMonthView } from '../../../../contracts/status/report';
import { useMe } from '../../session/session-context';
import { useFormat } from '../../words/useFormat';
import { AppLink } from '../AppLink';
import { LinkButton } from '../LinkButton';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
  month: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  text: { margin: 0 },
});

/** How each month stands, and for coordinators the way to issue it. One of them is offered before the others. */
export function StatusMonths({ months }: { months: readonly StatusMonthView[] }) {
  const styles = useStyles();
  const sentenceOf = useSentence();
  const { abilities } = useMe();
  const offered = months.find(({ standing }) => standing !== 'issued');
  return (
    <ul className={styles.list}>
      {months.map((one) => (
        <li key={one.month} className={styles.month}>
          <p className={styles.text}>{sentenceOf(one)}</p>
          {one.standing === 'issued' ? (
            <SeeReport month={one.month} statusOn={one.statusOn} />
          ) : (
            abilities.issueReport && <Offer one={one} isFirst={one === offered} />
          )}
        </li>
      ))}
    </ul>
  );
}

function SeeReport({ month, statusOn }: Pick<StatusMonthView, 'month' | 'statusOn'>) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <AppLink to={`/maanedsstatus/${month}`}>{t('months.see', { statusOn: format.date(statusOn) })}</AppLink>
  );
}

function Offer({ one: { month, standing, statusOn }, isFirst }: { one: StatusMonthView; isFirst: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const to = `/maanedsstatus/${month}/udkast`;
  const words = { statusOn: format.date(statusOn) };
  if (standing === 'over' || standing === 'firstOver')
    return <AppLink to={to}>{t('months.openLate', words)}</AppLink>;
  if (!isFirst) return <AppLink to={to}>{t('months.prepare', words)}</AppLink>;
  return (
    <LinkButton to={to} primary>
      {t('months.openDraft', words)}
    </LinkButton>
  );
}

function useSentence(): (month: StatusMonthView) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ standing, unreleased, statusOn, dueOn }) => {
    const words = { statusOn: format.date(statusOn), date: format.date(dueOn) };
    switch (standing) {
      case 'soon':
      case 'awaited':
        return t(`months.${standing}.${unreleased}`, words);
      case 'issued':
      case 'first':
      case 'ahead':
      case 'firstOver':
      case 'over':
        return t(`months.${standing}`, words);
      default:
        return unreachable(standing);
    }
  };
}
