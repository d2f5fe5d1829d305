import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { isDanishDate } from '../../../domain/calendar/danish-time';
import { DAY_IN_ADDRESS, useDayShown } from '../day/day-shown';

const useStyles = makeStyles({
  control: { display: 'flex', alignItems: 'flex-end', gap: tokens.spacingHorizontalS },
});

/** Before this no municipality can have anything to see. */
const FIRST_DAY = '2000-01-01';

/** The day that the page shows, kept in its address. A date that is not written to the end changes nothing. */
export function AsOf({ takesFocus }: { takesFocus: boolean }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { today, past } = useDayShown();
  const [, setParams] = useSearchParams();
  const field = useRef<HTMLInputElement>(null);
  const [written, setWritten] = useState(past ?? today);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  const show = (day: string) => {
    setWritten(day);
    if (!isDanishDate(day) || day > today || day < FIRST_DAY) return;
    setParams(
      (params) => {
        if (day === today) params.delete(DAY_IN_ADDRESS);
        else params.set(DAY_IN_ADDRESS, day);
        return params;
      },
      { replace: true },
    );
  };
  return (
    <div className={styles.control}>
      <Field label={t('asOf.label')}>
        <Input
          type="date"
          input={{ ref: field }}
          value={written}
          max={today}
          onChange={(_, { value }) => {
            show(value);
          }}
        />
      </Field>
      {past !== undefined && (
        <Button
          appearance="subtle"
          onClick={() => {
            show(today);
            // The button goes with the past day.
            field.current?.focus();
          }}
        >
          {t('asOf.reset')}
        </Button>
      )}
    </div>
  );
}
