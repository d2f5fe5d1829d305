import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DATE_ORDERS, IMPORT_FIELDS, type ListReading } from '../../../../functions/contracts/imports';
import { ColumnChoice } from './ColumnChoice';
import type { Reading } from './useParticipantImport';

const useStyles = makeStyles({
  fields: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalM,
  },
  field: {
    minWidth: 0,
    maxWidth: '100%',
    gridTemplateColumns: 'minmax(0, 1fr)',
    '& select': { textOverflow: 'ellipsis' },
  },
  missing: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    color: tokens.colorPaletteRedForeground1,
    outlineStyle: 'none',
  },
});

type Props = {
  list: ListReading;
  reading: Reading;
  /** What the button says that has the list read so, and whether that is the next step. */
  submit: string;
  isNext: boolean;
  busy: boolean;
  onReadAs: (changes: Partial<Reading>) => void;
};

/** Where the list lies in its file, what each column is, and what else the reader can say; each preselected by guess. */
export function ReadingFields({ list, reading, submit, isNext, busy, onReadAs }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const [taken, setTaken] = useState(list.taken);
  const [dates, setDates] = useState<string>(orderOf(list));
  const [provider, setProvider] = useState(reading.otherCourses);
  const missing = useRef<HTMLDivElement>(null);
  const needs = [
    ...(taken.mail === null && taken.name === null ? [t('import.needPerson')] : []),
    ...(taken.course === null ? [t('import.needCourse')] : []),
    ...(taken.date === null ? [t('import.needDate')] : []),
  ];
  const send = () => {
    if (needs.length > 0) missing.current?.focus();
    else onReadAs({ columns: taken, dates, otherCourses: provider.trim() });
  };
  return (
    <>
      <div className={styles.fields}>
        <LayoutFields list={list} onReadAs={onReadAs} />
      </div>
      <ColumnChoice
        columns={list.columnsFound}
        taken={taken}
        onTake={(index, field) => {
          setTaken(
            Object.fromEntries(
              IMPORT_FIELDS.map((one) => [
                one,
                one === field ? index : taken[one] === index ? null : taken[one],
              ]),
            ) as ListReading['taken'], // Every field is among IMPORT_FIELDS.
          );
        }}
      />
      <div ref={missing} tabIndex={-1} role="status" className={styles.missing}>
        {needs.map((need) => (
          <div key={need}>{need}</div>
        ))}
      </div>
      <div className={styles.fields}>
        {list.dateOrder !== 'none' && (
          <Field className={styles.field} label={t('import.dates')} hint={t('import.datesHint')}>
            <Select
              value={dates}
              onChange={(_, { value }) => {
                setDates(value);
              }}
            >
              <option value="">{t('import.notChosen')}</option>
              {DATE_ORDERS.map((order) => (
                <option key={order} value={order}>
                  {t(`import.dateOrders.${order}`)}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <Field className={styles.field} label={t('import.otherCourses')} hint={t('import.otherCoursesHint')}>
          <Input
            value={provider}
            maxLength={200}
            onChange={(_, { value }) => {
              setProvider(value);
            }}
          />
        </Field>
      </div>
      <div className={styles.fields}>
        <Button appearance={isNext ? 'primary' : 'secondary'} disabledFocusable={busy} onClick={send}>
          {submit}
        </Button>
      </div>
    </>
  );
}

/** Which sheet, and which line has the names. Another one has other columns, so the list is read again at once. */
function LayoutFields({ list, onReadAs }: Pick<Props, 'list' | 'onReadAs'>) {
  const { t } = useTranslation();
  const styles = useStyles();
  const readAnew = (changes: Partial<Reading>) => {
    onReadAs({ columns: {}, dates: '', choices: {}, ...changes });
  };
  return (
    <>
      {list.sheets.length > 1 && (
        <Field className={styles.field} label={t('import.sheet')}>
          <Select
            value={list.sheet}
            onChange={(_, { value }) => {
              readAnew({ sheet: value, header: '' });
            }}
          >
            {list.sheets.map((sheet) => (
              <option key={sheet}>{sheet}</option>
            ))}
          </Select>
        </Field>
      )}
      <Field className={styles.field} label={t('import.header')}>
        <Select
          value={String(list.header ?? 'none')}
          onChange={(_, { value }) => {
            readAnew({ sheet: list.sheet, header: value });
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
    </>
  );
}

const orderOf = ({ dateOrder }: ListReading): string =>
  dateOrder === 'none' || dateOrder === 'unknown' ? '' : dateOrder;
