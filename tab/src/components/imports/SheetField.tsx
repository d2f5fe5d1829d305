import { Field, Select } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { ListSource } from '../../../../contracts/list-source';

type Props = { list: ListSource; className?: string; onSheet: (sheet: string) => void };

/** Which sheet of a workbook the list is in, where more than one can be read. */
export function SheetField({ list, className, onSheet }: Props) {
  const { t } = useTranslation();
  if (list.sheets.length < 2) return null;
  return (
    <Field className={className} label={t('import.sheet')}>
      <Select
        value={list.sheet}
        onChange={(_, { value }) => {
          onSheet(value);
        }}
      >
        {list.sheets.map((sheet) => (
          <option key={sheet}>{sheet}</option>
        ))}
      </Select>
    </Field>
  );
}
