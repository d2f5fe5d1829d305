import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MOST_CHOICES, type ParticipantPreview } from '../../../../functions/contracts/imports';
import type { ImportRow } from '../../../../functions/contracts/training';
import { Section } from '../../components/Section';
import type { Reading } from './useParticipantImport';

type Props = {
  preview: ParticipantPreview;
  reading: Reading;
  onReadAs: (changes: Partial<Reading>) => void;
};

/** The rows that may mean several people; a line stays here once it has been answered, so that it can be answered anew. */
export function PersonChoices({ preview, reading, onReadAs }: Props) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<readonly ImportRow[]>([]);
  const known = new Set(asked.map(({ line }) => line));
  const fresh = preview.rows.filter(({ fate, line }) => fate === 'choose' && !known.has(line));
  const rows = [...asked, ...fresh].slice(0, MOST_CHOICES);
  if (rows.length === 0) return null;
  const choose = (line: number, personId: string) => {
    setAsked(rows);
    const others = Object.entries(reading.choices).filter(([one]) => one !== String(line));
    onReadAs({
      choices: Object.fromEntries(personId === '' ? others : [...others, [String(line), personId]]),
    });
  };
  return (
    <Section title={t('import.choices')}>
      {rows.map((row) => (
        <Field key={row.line} label={t('import.choiceOf', { line: row.line, who: whoOf(row, preview) })}>
          <Select
            value={reading.choices[String(row.line)] ?? ''}
            onChange={(_, { value }) => {
              choose(row.line, value);
            }}
          >
            <option value="">{t('import.noChoice')}</option>
            {row.candidates.map(({ personId, name, title }) => (
              <option key={personId} value={personId}>
                {[name, title].filter((text) => text !== null && text !== '').join(', ')}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </Section>
  );
}

const whoOf = ({ cells }: ImportRow, { taken }: ParticipantPreview): string =>
  [taken.name, taken.surname, taken.mail]
    .map((index) => cells[index ?? -1] ?? '')
    .filter((text) => text !== '')
    .join(', ');
