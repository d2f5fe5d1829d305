import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { ListReading } from '../../../../contracts/imports/imports';
import { useNarrow } from '../../appearance/useNarrow';

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
  /** What a column can be used as, by its value and its name, and what it is used as now. */
  optionsOf: (index: number) => readonly (readonly [value: string, label: string])[];
  usedAs: (index: number) => string;
  onUse: (index: number, value: string) => void;
};

/** Every column of a file with what the first rows have in it, and what it is used as. */
export function ColumnTable({ columns, optionsOf, usedAs, onUse }: Props) {
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
                  value={usedAs(index)}
                  onChange={(_, { value }) => {
                    onUse(index, value);
                  }}
                >
                  {optionsOf(index).map(([value, label]) => (
                    <option key={value} value={value}>
                      {label}
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
