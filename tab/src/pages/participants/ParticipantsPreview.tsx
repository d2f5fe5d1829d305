import { useTranslation } from 'react-i18next';
import { IMPORT_FIELDS, type ParticipantPreview } from '../../../../functions/contracts/imports';
import { ImportPreviewFrame } from '../../components/ImportPreviewFrame';
import { ImportTable } from '../../components/ImportTable';
import { Reveal } from '../../components/Reveal';
import { Section } from '../../components/Section';
import { PersonChoices } from './PersonChoices';
import { ReadingFields } from './ReadingFields';
import { UnreadNotes } from './UnreadNotes';
import type { Reading } from './useParticipantImport';

type Props = {
  preview: ParticipantPreview;
  reading: Reading;
  onReadAs: (changes: Partial<Reading>) => void;
  busy: boolean;
  failure: Error | null;
  onWrite: () => void;
  onStartOver: () => void;
};

/** Every row with its fate, before anything is written. */
export function ParticipantsPreview({
  preview,
  reading,
  busy,
  failure,
  onReadAs,
  onWrite,
  onStartOver,
}: Props) {
  const { t } = useTranslation();
  /** The sheet if there are several, then which column was taken for what. */
  const howRead = ({ sheets, sheet, columnsFound, taken }: ParticipantPreview): string =>
    [
      ...(sheets.length > 1 ? [t('import.readSheet', { sheet })] : []),
      ...IMPORT_FIELDS.flatMap((field) => {
        const index = taken[field];
        if (index === null) return [];
        const name = columnsFound[index]?.name ?? '';
        const column = name === '' ? t('import.columnNo', { number: index + 1 }) : `»${name}«`;
        return [t('import.readColumn', { field: t(`import.fields.${field}`), column })];
      }),
    ].join(', ');
  return (
    <ImportPreviewFrame
      count={preview.counts.new}
      busy={busy}
      failure={failure}
      onWrite={onWrite}
      onStartOver={onStartOver}
    >
      <Section title={t('import.reading')} lead={howRead(preview)}>
        <UnreadNotes list={preview} busy={busy} onReadAs={onReadAs} />
        <Reveal text={t('import.readOtherwise')} open={preview.dateOrder === 'unknown'}>
          <ReadingFields
            key={JSON.stringify([preview.sheet, preview.header, preview.taken, preview.dateOrder])}
            list={preview}
            reading={reading}
            submit={t('import.readAgain')}
            isNext={false}
            busy={busy}
            onReadAs={onReadAs}
          />
        </Reveal>
      </Section>
      <PersonChoices preview={preview} reading={reading} onReadAs={onReadAs} />
      <ImportTable preview={preview} />
    </ImportPreviewFrame>
  );
}
