import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { FactRow } from '../../../../contracts/ledger/ledger';
import { Facts } from '../../components/Facts';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', maxWidth: '120ch', tableLayout: 'fixed' },
  head: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold, padding: tokens.spacingVerticalXS },
  cell: {
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    padding: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  name: { color: tokens.colorNeutralForeground2 },
  changed: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground3 },
});

type Props = { rows: readonly FactRow[]; hasBefore: boolean; label: string };

/** The fields of a fact; beside what was before where it takes the place of something, with what has changed marked. */
export function FactTable({ rows, hasBefore, label }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  if (!hasBefore) return <Facts facts={rows.map((row) => [row.label, row.value])} />;
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          {(['field', 'before', 'value'] as const).map((name) => (
            <th key={name} scope="col" className={styles.head}>
              {t(`ledger.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.field} {...(row.isChanged ? { 'data-changed': true } : {})}>
            <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
              {row.label}
            </th>
            <td className={styles.cell}>{row.before ?? t('ledger.nothing')}</td>
            <td className={mergeClasses(styles.cell, row.isChanged && styles.changed)}>
              {row.value === '' ? t('ledger.taken') : row.value}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
