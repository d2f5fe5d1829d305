import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isDanishDate } from '../../../domain/calendar/danish-time';

const useStyles = makeStyles({
  control: { display: 'flex', alignItems: 'flex-end', gap: tokens.spacingHorizontalS },
});

type Props = { on: string; today: string; onChange: (on: string) => void };

/** The day that the page shows. A date that is not written to the end changes nothing. */
export function AsOf({ on, today, onChange }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const [written, setWritten] = useState(on);
  return (
    <div className={styles.control}>
      <Field label={t('asOf.label')}>
        <Input
          type="date"
          value={written}
          max={today}
          onChange={(_, { value }) => {
            setWritten(value);
            if (isDanishDate(value) && value <= today && value >= '2000-01-01') onChange(value);
          }}
        />
      </Field>
      {on !== today && (
        <Button
          appearance="subtle"
          onClick={() => {
            setWritten(today);
            onChange(today);
          }}
        >
          {t('asOf.reset')}
        </Button>
      )}
    </div>
  );
}
