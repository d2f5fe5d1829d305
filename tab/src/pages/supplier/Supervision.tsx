import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { danishDate } from '../../../../domain/calendar/danish-time';
import type { SupplierView } from '../../../../contracts/supplier/supplier';
import { AppLink } from '../../components/AppLink';
import { LinkButton } from '../../components/LinkButton';
import { RuleLine } from '../../components/register/RuleLine';
import { SupplierStandingMark } from '../../components/register/SupplierStandingMark';
import { Section } from '../../components/Section';
import { useFormat } from '../../words/useFormat';

const useStyles = makeStyles({
  state: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  due: { fontWeight: tokens.fontWeightRegular },
  line: { margin: `0 0 ${tokens.spacingVerticalS}`, maxWidth: '72ch' },
});

type Props = { supplier: SupplierView; isOpen: boolean };

/** How the supervision stands, the municipality's own approval of it, and what has come since. */
export function Supervision({ supplier, isOpen }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const format = useFormat();
  const { supplierId, standing, dueOn, isRetired, approval, openCase } = supplier;
  return (
    <Section title={t('suppliers.supervision')}>
      {!isRetired && (
        <p className={styles.state}>
          <SupplierStandingMark standing={standing} />
          <span className={styles.due}>
            {dueOn === null ? t('suppliers.dueNone') : `${t('suppliers.nextDueOn')} ${format.date(dueOn)}`}
          </span>
        </p>
      )}
      {approval === null ? (
        <p className={styles.line}>{t('suppliers.notApproved')}</p>
      ) : (
        <>
          <p className={styles.line}>
            {t('suppliers.approved')}{' '}
            <AppLink to={`/beslutninger/${approval.decisionId}`}>{approval.decisionId}</AppLink>,{' '}
            {t('suppliers.approvedFrom', { date: format.date(danishDate(approval.shownAt)) })}
          </p>
          <Since supplier={supplier} />
        </>
      )}
      {openCase !== null && (
        <p className={styles.line}>
          {t('suppliers.openCase')} <AppLink to={`/beslutninger/${openCase}`}>{openCase}</AppLink>
        </p>
      )}
      <RuleLine>{t('suppliers.rule')}</RuleLine>
      {isOpen && openCase === null && (
        <LinkButton to={`/beslutninger/ny?leverandoer=${supplierId}`}>{t('suppliers.draft')}</LinkButton>
      )}
    </Section>
  );
}

function Since({ supplier: { statements, remarks } }: { supplier: SupplierView }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const count = (all: readonly { isSinceApproval: boolean }[]) =>
    all.filter((one) => one.isSinceApproval).length;
  const news = [
    ['suppliers.sinceStatements', count(statements)],
    ['suppliers.sinceRemarks', count(remarks)],
  ] as const;
  const said = news.filter(([, many]) => many > 0).map(([key, many]) => t(key, { count: many }));
  return (
    <p className={styles.line}>
      {said.length === 0 ? t('suppliers.sinceNothing') : `${t('suppliers.since')} ${said.join(', ')}.`}
    </p>
  );
}
