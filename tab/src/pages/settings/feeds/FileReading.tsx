import { Button, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FILE_GRIDS, fieldsOfGrid, GRID_FIELDS, type FileField } from '../../../../../domain/feed/file-grid';
import type { FeedFileView, FileColumns } from '../../../../../contracts/feed/feed-file';
import { ColumnTable } from '../../../components/imports/ColumnTable';
import { useReadingStyles } from '../../../components/imports/reading.styles';
import { SheetField } from '../../../components/imports/SheetField';
import { Said } from '../../../components/Said';
import { useTold } from '../../../components/useTold';

type Props = {
  list: FeedFileView;
  busy: boolean;
  onReadAs: (changes: Readonly<Record<string, string>>) => void;
};

/** What the rows of a file are about, where they lie, and what each column is; each as it was guessed until it is said. */
export function FileReading({ list, busy, onReadAs }: Props) {
  const { t } = useTranslation();
  const styles = useReadingStyles();
  const { grid } = list;
  const [taken, setTaken] = useState<FileColumns>(list.taken);
  const [missing, tellMissing] = useTold<readonly FileField[]>();
  const fields = fieldsOfGrid(grid);
  const labelOf = (field: FileField) => t(`feeds.file.fields.${field}`);
  const options = [
    ['', t('import.notUsed')] as const,
    ...fields.map((field) => [field, labelOf(field)] as const),
  ];
  const send = () => {
    const needed: readonly FileField[] = GRID_FIELDS[grid].needed;
    const lacking = needed.filter((field) => (taken[field] ?? null) === null);
    if (lacking.length > 0) tellMissing(lacking);
    else onReadAs({ grid, columns: JSON.stringify(taken) });
  };
  return (
    <>
      <div className={styles.fields}>
        <Field className={styles.field} label={t('feeds.file.grid')}>
          <Select
            value={grid}
            onChange={(_, { value }) => {
              onReadAs({ grid: value, columns: '' });
            }}
          >
            {FILE_GRIDS.map((one) => (
              <option key={one} value={one}>
                {t(`feeds.file.grids.${one}`)}
              </option>
            ))}
          </Select>
        </Field>
        <SheetField
          list={list}
          className={styles.field}
          onSheet={(sheet) => {
            onReadAs({ sheet, columns: '', header: '' });
          }}
        />
        <Field className={styles.field} label={t('import.header')}>
          <Select
            value={String(list.header ?? 'none')}
            onChange={(_, { value }) => {
              onReadAs({ sheet: list.sheet, columns: '', header: value });
            }}
          >
            {list.firstLines.map(({ line, text }) => (
              <option key={line} value={line}>
                {t('import.headerLine', { line, text })}
              </option>
            ))}
            <option value="none">{t('import.noHeader')}</option>
          </Select>
        </Field>
      </div>
      <ColumnTable
        columns={list.columnsFound}
        optionsOf={() => options}
        usedAs={(index) => fields.find((field) => taken[field] === index) ?? ''}
        onUse={(index, value) => {
          setTaken(
            Object.fromEntries(
              fields.map((one) => [
                one,
                one === value ? index : taken[one] === index ? null : (taken[one] ?? null),
              ]),
            ),
          );
        }}
      />
      <Said about={missing?.time} className={styles.missing}>
        {missing?.what.map((field) => (
          <div key={field}>{t('feeds.file.need', { field: labelOf(field) })}</div>
        ))}
      </Said>
      <div className={styles.fields}>
        <Button disabledFocusable={busy} onClick={send}>
          {t('import.readAgain')}
        </Button>
      </div>
    </>
  );
}
