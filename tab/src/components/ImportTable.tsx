import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportPreview, ImportRow } from '../../../functions/contracts/training';
import { DataTable, type Column } from './DataTable';
import { FateMark } from './FateMark';

const useStyles = makeStyles({
  counts: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  file: { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground2 },
});

/** What becomes of every row of a file, with the counts on top. */
export function ImportTable({ preview }: { preview: ImportPreview }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const [onlyRejected, setOnlyRejected] = useState(false);
  const { columns: names, counts } = preview;
  const rows = onlyRejected ? preview.rows.filter(({ fate }) => fate === 'rejected') : preview.rows;
  const columns = useMemo(
    (): readonly Column<ImportRow>[] => [
      {
        id: 'line',
        header: t('import.line'),
        cell: ({ line }) => line,
        weight: 0.8,
      },
      {
        id: 'fate',
        header: t('import.fate'),
        cell: ({ fate, refusal }) => <FateMark fate={fate} why={refusal?.sentence} />,
        compare: (a, b) => a.fate.localeCompare(b.fate),
        weight: 3,
      },
      ...names.map((name, index) => ({
        id: `cell ${String(index)}`,
        header: name,
        cell: ({ cells }: ImportRow) => cells[index] ?? '',
        weight: weightOf([name, ...preview.rows.map(({ cells }) => cells[index] ?? '')]),
        wideOnly: index > 0,
      })),
    ],
    [t, names, preview.rows],
  );
  return (
    <>
      <p className={styles.file}>
        {t('import.read', { fileName: preview.fileName, encoding: preview.encoding })}
      </p>
      <p className={styles.counts} data-counts>
        {t('import.counts', counts)}
        {counts.choose > 0 && ` ${t('import.toChoose', { count: counts.choose })}`}
      </p>
      {preview.leftOut > 0 && (
        <p className={styles.file}>{t('import.leftOut', { count: preview.leftOut })}</p>
      )}
      {counts.rejected > 0 && (
        <Checkbox
          label={t('import.onlyProblems')}
          checked={onlyRejected}
          onChange={(_, { checked }) => {
            setOnlyRejected(checked === true);
          }}
        />
      )}
      <DataTable label={t('import.rows')} rows={rows} columns={columns} rowId={({ line }) => String(line)} />
    </>
  );
}

/** A column is as wide as its longest text needs, within reason. */
const weightOf = (texts: readonly string[]): number =>
  Math.min(2.4, Math.max(0.9, ...texts.map(({ length }) => length / 9)));
