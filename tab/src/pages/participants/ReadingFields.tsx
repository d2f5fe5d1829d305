import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  IMPORT_FIELDS,
  type ImportField,
  type ParticipantPreview,
} from '../../../../functions/contracts/imports';
import { Section } from '../../components/Section';
import type { Reading } from './useParticipantImport';

const useStyles = makeStyles({
  fields: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalM,
  },
});

type Props = {
  preview: ParticipantPreview;
  reading: Reading;
  onReadAs: (changes: Partial<Reading>) => void;
};

/** Which column was taken for what, which sheet was read, and whether other courses count; each can be said otherwise. */
export function ReadingFields({ preview, reading, onReadAs }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const [provider, setProvider] = useState(reading.otherCourses);
  const takeAs = (field: ImportField, value: string) => {
    onReadAs({ columns: { ...reading.columns, [field]: value === '' ? null : Number(value) } });
  };
  return (
    <Section title={t('import.reading')}>
      <div className={styles.fields}>
        {preview.sheets.length > 1 && (
          <Field label={t('import.sheet')}>
            <Select
              value={reading.sheet === '' ? preview.sheets[0] : reading.sheet}
              onChange={(_, { value }) => {
                onReadAs({ sheet: value, columns: {}, choices: {} });
              }}
            >
              {preview.sheets.map((sheet) => (
                <option key={sheet}>{sheet}</option>
              ))}
            </Select>
          </Field>
        )}
        {IMPORT_FIELDS.map((field) => (
          <Field key={field} label={t(`import.fields.${field}`)}>
            <Select
              value={String(preview.taken[field] ?? '')}
              onChange={(_, { value }) => {
                takeAs(field, value);
              }}
            >
              <option value="">{t('import.noColumn')}</option>
              {preview.columns.map((column, index) => (
                <option key={index} value={index}>
                  {column}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      </div>
      <div className={styles.fields}>
        <Field label={t('import.otherCourses')} hint={t('import.otherCoursesHint')}>
          <Input
            value={provider}
            maxLength={200}
            onChange={(_, { value }) => {
              setProvider(value);
            }}
          />
        </Field>
        <Button
          onClick={() => {
            onReadAs({ otherCourses: provider.trim() });
          }}
        >
          {t('import.readAgain')}
        </Button>
      </div>
    </Section>
  );
}
