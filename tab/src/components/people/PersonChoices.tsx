import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MOST_CHOICES } from '../../../../contracts/imports/imports';
import type { ImportRow } from '../../../../contracts/training/training';
import { Section } from '../Section';
import { useCandidateWords } from './useCandidateWords';

type Choices = Readonly<Record<string, string>>;

type Props = {
  title: string;
  rows: readonly ImportRow[];
  /** Line to what was chosen. */
  choices: Choices;
  onChoose: (choices: Choices) => void;
  /** What choosing somebody says, where it is more than who they are. */
  textOf?: (who: string) => string;
  /** Whom a row names. */
  whoOf: (row: ImportRow) => string;
  /** What can be chosen beside the people whom a row may mean. */
  others?: readonly (readonly [value: string, text: string])[];
};

/** The rows that may mean several people; a line stays here once it has been answered, so that it can be answered anew. */
export function PersonChoices({ title, rows: all, choices, onChoose, whoOf, textOf, others = [] }: Props) {
  const { t } = useTranslation();
  const wordsFor = useCandidateWords();
  const [asked, setAsked] = useState<readonly ImportRow[]>([]);
  const known = new Set(asked.map(({ line }) => line));
  const fresh = all.filter(({ fate, line }) => fate === 'choose' && !known.has(line));
  const rows = [...asked, ...fresh].slice(0, MOST_CHOICES);
  if (rows.length === 0) return null;
  const choose = (line: number, chosen: string) => {
    setAsked(rows);
    const rest = Object.entries(choices).filter(([one]) => one !== String(line));
    onChoose(Object.fromEntries(chosen === '' ? rest : [...rest, [String(line), chosen]]));
  };
  return (
    <Section title={title}>
      {rows.map((row) => (
        <Field key={row.line} label={t('import.choiceOf', { line: row.line, who: whoOf(row) })}>
          <Select
            value={choices[String(row.line)] ?? ''}
            onChange={(_, { value }) => {
              choose(row.line, value);
            }}
          >
            <option value="">{t('import.noChoice')}</option>
            {row.candidates.map((candidate) => (
              <option key={candidate.personId} value={candidate.personId}>
                {textOf === undefined ? wordsFor(candidate) : textOf(wordsFor(candidate))}
              </option>
            ))}
            {others.map(([value, text]) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </Section>
  );
}
