import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  ROW_FATES,
  type ImportPreview,
  type ImportRow,
  type RenameView,
} from '../../../../contracts/training/training';
import { DataTable } from '../table/DataTable';
import type { Column } from '../table/grid-props';
import { FateMark } from '../FateMark';

const useStyles = makeStyles({
  counts: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  show: { maxWidth: '20rem', marginBlock: tokens.spacingVerticalS },
  file: { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground2 },
});

/** Only some lists have rows that take the place of others, or say nothing. */
export type ShownPreview = Omit<ImportPreview, 'counts'> & {
  counts: ImportPreview['counts'] & { replaces?: number; empty?: number; awaits?: number };
};

/** What becomes of every row of a file, with the counts on top. */
export function ImportTable({ preview }: { preview: ShownPreview }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const [wanted, setWanted] = useState('');
  const { columns: names } = preview;
  const counts = { replaces: 0, empty: 0, awaits: 0, ...preview.counts };
  const fates = ROW_FATES.filter((fate) => counts[fate] > 0);
  // A list that is read in another way may have no more of what was looked at.
  const only = fates.find((fate) => fate === wanted);
  const rows = only === undefined ? preview.rows : preview.rows.filter(({ fate }) => fate === only);
  const all = ROW_FATES.reduce((sum, fate) => sum + counts[fate], 0);
  const total = only === undefined ? all : counts[only];
  const whyOf = useCallback(
    ({ refusal, note, rename, account }: ImportRow): string | undefined => {
      const said = [
        refusal?.sentence ?? note ?? '',
        ...account.map((mark) => t(`people.account.${mark}`)),
        rename === null ? '' : t('import.renameRow', { before: named(rename.from), after: named(rename.to) }),
      ].filter((text) => text !== '');
      return said.length === 0 ? undefined : said.join(' ');
    },
    [t],
  );
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
        cell: (row) => <FateMark fate={row.fate} why={whyOf(row)} />,
        compare: (a, b) => a.fate.localeCompare(b.fate),
        weight: 2.4,
      },
      ...names.map((name, index) => ({
        id: `cell ${String(index)}`,
        header: name === '' ? t('import.columnNo', { number: index + 1 }) : name,
        cell: ({ cells }: ImportRow) => cells[index] ?? '',
        weight: weightOf([name, ...preview.rows.map(({ cells }) => cells[index] ?? '')]),
        wideOnly: index > 0,
      })),
    ],
    [t, names, preview.rows, whyOf],
  );
  return (
    <>
      <p className={styles.file}>
        {t('import.read', { fileName: preview.fileName, encoding: preview.encoding })}
      </p>
      <p className={styles.counts} data-counts>
        {t('import.counts', counts)}
        {counts.replaces > 0 && ` ${t('import.replaced', { count: counts.replaces })}`}
        {counts.empty > 0 && ` ${t('import.emptyRows', { count: counts.empty })}`}
        {counts.notCompleted > 0 && ` ${t('import.notCompleted', { count: counts.notCompleted })}`}
        {counts.choose > 0 && ` ${t('import.toChoose', { count: counts.choose })}`}
      </p>
      {preview.ignored.length > 0 && (
        <p className={styles.file}>
          {t('import.ignored', { columns: preview.ignored.map((name) => `»${name}«`).join(', ') })}
        </p>
      )}
      {fates.length > 1 && (
        <Field label={t('import.show')} className={styles.show}>
          <Select
            value={only ?? ''}
            onChange={(_, { value }) => {
              setWanted(value);
            }}
          >
            <option value="">{t('import.showAll', { count: all })}</option>
            {fates.map((fate) => (
              <option key={fate} value={fate}>
                {t('import.showOf', { fate: t(`import.fates.${fate}`), count: counts[fate] })}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {rows.length < total && (
        <p className={styles.file}>{t('import.shownOf', { shown: rows.length, total })}</p>
      )}
      <DataTable label={t('import.rows')} rows={rows} columns={columns} rowId={({ line }) => String(line)} />
    </>
  );
}

/** A person in one line. */
export const named = ({ name, title, mail }: RenameView['from']): string =>
  [name, title, mail].filter((text) => text !== '').join(', ');

/** A column is as wide as its longest text needs, within reason. */
const weightOf = (texts: readonly string[]): number =>
  Math.min(2.4, Math.max(0.9, ...texts.map(({ length }) => length / 7.5)));
