import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RosterPreview as Preview } from '../../../../../contracts/access/roster';
import { CheckboxGroup } from '../../../components/form/CheckboxGroup';
import { ImportPreviewFrame } from '../../../components/imports/ImportPreviewFrame';
import { ImportTable, named } from '../../../components/imports/ImportTable';
import { PersonChoices } from '../../../components/people/PersonChoices';
import { Section } from '../../../components/Section';
import { SourceNotes, type SourceChoice } from '../../../components/imports/SourceNotes';

type Props = {
  preview: Preview;
  source: SourceChoice;
  /** Line to the person whose new account it is, or `new`. */
  choices: Readonly<Record<string, string>>;
  busy: boolean;
  failure: Error | null;
  onChoose: (choices: Readonly<Record<string, string>>) => void;
  /** Writes what is new, and brings up to date the people of these lines. */
  onWrite: (renames: readonly number[]) => void;
  onStartOver: () => void;
};

/** What a roster would change, before anything is written. Names and titles change only where that is chosen. */
export function RosterPreview({ preview, source, choices, onChoose, onWrite, ...frame }: Props) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const renames = preview.rows.flatMap(({ line, rename, fate }) =>
    rename === null || fate === 'rejected'
      ? []
      : [
          [
            String(line),
            t('rosterImport.rename', { line, before: named(rename.from), after: named(rename.to) }),
          ] as const,
        ],
  );
  const confirmed = renames.map(([line]) => line).filter((line) => chosen.includes(line));
  const { counts } = preview;
  return (
    <ImportPreviewFrame
      {...frame}
      count={counts.new + counts.replaces + counts.awaits + confirmed.length}
      onWrite={() => {
        onWrite(confirmed.map(Number));
      }}
    >
      {counts.awaits > 0 && <p>{t('confirmations.wouldAwait', { count: counts.awaits })}</p>}
      <SourceNotes list={preview} source={source} />
      <PersonChoices
        title={t('samePerson.ask')}
        rows={preview.rows}
        choices={choices}
        onChoose={onChoose}
        whoOf={({ cells }) => cells.filter((cell) => cell !== '').join(', ')}
        textOf={(who) => t('samePerson.yesAs', { who })}
        others={[['new', t('samePerson.no')]]}
      />
      {renames.length > 0 && (
        <Section title={t('rosterImport.renames')} lead={t('rosterImport.renamesLead')}>
          <CheckboxGroup
            name="renames"
            label={t('rosterImport.renamesChoose')}
            options={renames}
            chosen={chosen}
            onChange={setChosen}
          />
        </Section>
      )}
      <ImportTable preview={preview} />
    </ImportPreviewFrame>
  );
}
