import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DATE_ORDERS, IMPORT_FIELDS, type ListReading } from '../../../../../contracts/imports/imports';
import { ColumnChoice, type ColumnUse } from './ColumnChoice';
import { Said } from '../../../components/Said';
import { useTold } from '../../../components/useTold';
import { useReadingStyles } from '../../../components/imports/reading.styles';
import { SheetField } from '../../../components/imports/SheetField';
import { OnceFields, type SaidOnce } from './OnceFields';
import type { ReadingWishes } from './useParticipantImport';
import { TRAINING_MOST } from '../../../../../domain/training/training-limits';

type Props = {
  list: ListReading;
  reading: ReadingWishes;
  /** What the button says that has the list read so, and whether that is the next step. */
  submit: string;
  isNext: boolean;
  busy: boolean;
  onReadAs: (changes: Partial<ReadingWishes>) => void;
};

/** Where the list lies in its file, what each column is, and what else the reader can say; each preselected by guess. */
export function ReadingFields({ list, reading, submit, isNext, busy, onReadAs }: Props) {
  const { t } = useTranslation();
  const styles = useReadingStyles();
  const [taken, setTaken] = useState(list.taken);
  const [dates, setDates] = useState<string>(orderOf(list));
  const [provider, setProvider] = useState(reading.otherCourses);
  const [said, setSaid] = useState(reading.outcomes);
  const [once, setOnce] = useState<SaidOnce>(reading);
  const outcomes = new Set([
    ...list.outcomes.filter((index) => said[String(index)] !== false),
    ...Object.keys(said).flatMap((index) => (said[index] === true ? [Number(index)] : [])),
  ]);
  const unclear = new Set(list.unclear.filter((index) => said[String(index)] === undefined));
  const [missing, tellMissing] = useTold<true>();
  const nameOf = (index: number) =>
    list.columnsFound[index]?.name || t('import.columnNo', { number: index + 1 });
  const needs = [
    ...(taken.mail === null && taken.name === null ? [t('import.needPerson')] : []),
    ...(taken.course === null && once.course === '' ? [t('import.needCourse')] : []),
    ...(taken.date === null && once.day === '' ? [t('import.needDate')] : []),
    ...[...unclear].map((index) => t('import.needOutcome', { column: nameOf(index) })),
    ...(list.questions.includes('presence') && once.leastMinutes === '' ? [t('import.needPresence')] : []),
  ];
  const send = () => {
    if (needs.length > 0) tellMissing(true);
    else
      onReadAs({
        columns: taken,
        dates,
        otherCourses: provider.trim(),
        outcomes: said,
        ...onceOf(once, taken),
      });
  };
  const take = (index: number, use: ColumnUse) => {
    setTaken(
      Object.fromEntries(
        IMPORT_FIELDS.map((one) => [one, one === use ? index : taken[one] === index ? null : taken[one]]),
      ) as ListReading['taken'], // Every field is among IMPORT_FIELDS.
    );
    // Only what differs from what the server told itself is said.
    if (use === 'outcome' || outcomes.has(index) || list.unclear.includes(index))
      setSaid({ ...said, [index]: use === 'outcome' });
  };
  return (
    <>
      <div className={styles.fields}>
        <LayoutFields list={list} onReadAs={onReadAs} />
      </div>
      <ColumnChoice
        columns={list.columnsFound}
        taken={taken}
        outcomes={outcomes}
        unclear={unclear}
        onTake={take}
      />
      <Said about={missing?.time} className={styles.missing}>
        {needs.map((need) => (
          <div key={need}>{need}</div>
        ))}
      </Said>
      <div className={styles.fields}>
        <OnceFields
          className={styles.field}
          questions={list.questions}
          taken={taken}
          once={once}
          onSay={(changes) => {
            setOnce({ ...once, ...changes });
          }}
        />
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
            maxLength={TRAINING_MOST.provider}
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
  const styles = useReadingStyles();
  const readAnew = (changes: Partial<ReadingWishes>) => {
    onReadAs({ columns: {}, outcomes: {}, dates: '', choices: {}, ...changes });
  };
  return (
    <>
      <SheetField
        list={list}
        className={styles.field}
        onSheet={(sheet) => {
          readAnew({ sheet, header: '' });
        }}
      />
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

/** A column says it of each row, and then nothing is said for all. */
const onceOf = (
  { course, day, leastMinutes, leastPercent, shortYears, serials }: SaidOnce,
  taken: ListReading['taken'],
): SaidOnce => ({
  course: taken.course === null ? course : '',
  day: taken.date === null ? day : '',
  leastMinutes,
  leastPercent,
  shortYears,
  serials,
});
