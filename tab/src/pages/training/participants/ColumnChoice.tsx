import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { IMPORT_FIELDS, type ImportField, type ListReading } from '../../../../../contracts/imports/imports';
import { useNarrow } from '../../../appearance/useNarrow';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    marginBottom: tokens.spacingVerticalM,
    '& th, & td': {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      textAlign: 'start',
      verticalAlign: 'middle',
      overflowWrap: 'anywhere',
    },
    '& th': { fontWeight: tokens.fontWeightSemibold },
    '& td': { color: tokens.colorNeutralForeground2 },
  },
  use: { minWidth: '9.5rem' },
});

type Props = {
  columns: ListReading['columnsFound'];
  taken: ListReading['taken'];
  /** Columns that say whether people completed, and those of which that must be chosen yet. */
  outcomes: ReadonlySet<number>;
  unclear: ReadonlySet<number>;
  onTake: (index: number, use: ColumnUse) => void;
};

/** What a column is used as: a field, what says whether people completed, or nothing. */
export type ColumnUse = ImportField | 'outcome' | undefined;

/** Every column of the file with what the first rows have in it, and what it is; a field is one column's at most. */
export function ColumnChoice({ columns, taken, outcomes, unclear, onTake }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const isNarrow = useNarrow();
  const shown = isNarrow
    ? []
    : Array.from({ length: Math.max(0, ...columns.map(({ samples }) => samples.length)) });
  return (
    <table className={styles.table} aria-label={t('import.columnsTable')}>
      <thead>
        <tr>
          <th scope="col">{t('import.column')}</th>
          {shown.map((_, index) => (
            <th key={index} scope="col">
              {t('import.rowNo', { number: index + 1 })}
            </th>
          ))}
          <th scope="col" className={styles.use}>
            {t('import.usedAs')}
          </th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ name, samples }, index) => {
          const column = name === '' ? t('import.columnNo', { number: index + 1 }) : name;
          return (
            <tr key={index}>
              <th scope="row">
                {column}
                {isNarrow && samples.map((sample, row) => <Sample key={row} text={sample} />)}
              </th>
              {shown.map((_, row) => (
                <td key={row}>{samples[row] ?? ''}</td>
              ))}
              <td>
                <Select
                  aria-label={t('import.usedAsOf', { column })}
                  value={
                    IMPORT_FIELDS.find((field) => taken[field] === index) ??
                    (outcomes.has(index) ? 'outcome' : unclear.has(index) ? 'open' : '')
                  }
                  onChange={(_, { value }) => {
                    onTake(
                      index,
                      value === 'outcome' ? value : IMPORT_FIELDS.find((field) => field === value),
                    );
                  }}
                >
                  {unclear.has(index) && <option value="open">{t('import.notChosen')}</option>}
                  <option value="">{t('import.notUsed')}</option>
                  <option value="outcome">{t('import.outcome')}</option>
                  {IMPORT_FIELDS.map((field) => (
                    <option key={field} value={field}>
                      {t(`import.fields.${field}`)}
                    </option>
                  ))}
                </Select>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const useSampleStyles = makeStyles({
  sample: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
  },
});

function Sample({ text }: { text: string }) {
  const styles = useSampleStyles();
  return text === '' ? null : <span className={styles.sample}>{text}</span>;
}
