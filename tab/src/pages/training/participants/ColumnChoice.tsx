import { useTranslation } from 'react-i18next';
import { IMPORT_FIELDS, type ImportField, type ListReading } from '../../../../../contracts/imports/imports';
import { ColumnTable } from '../../../components/imports/ColumnTable';

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
  const fields = IMPORT_FIELDS.map((field) => [field, t(`import.fields.${field}`)] as const);
  return (
    <ColumnTable
      columns={columns}
      optionsOf={(index) => [
        ...(unclear.has(index) ? [['open', t('import.notChosen')] as const] : []),
        ['', t('import.notUsed')],
        ['outcome', t('import.outcome')],
        ...fields,
      ]}
      usedAs={(index) =>
        IMPORT_FIELDS.find((field) => taken[field] === index) ??
        (outcomes.has(index) ? 'outcome' : unclear.has(index) ? 'open' : '')
      }
      onUse={(index, value) => {
        onTake(index, value === 'outcome' ? value : IMPORT_FIELDS.find((field) => field === value));
      }}
    />
  );
}
