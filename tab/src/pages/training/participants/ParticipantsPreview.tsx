import { useTranslation } from 'react-i18next';
import { IMPORT_FIELDS, type ParticipantPreview } from '../../../../../contracts/imports/imports';
import { ImportPreviewFrame } from '../../../components/imports/ImportPreviewFrame';
import { ImportTable } from '../../../components/imports/ImportTable';
import { PersonChoices } from '../../../components/people/PersonChoices';
import { Reveal } from '../../../components/Reveal';
import { Section } from '../../../components/Section';
import { UnreadNotes } from '../../../components/imports/UnreadNotes';
import { ReadingFields } from './ReadingFields';
import { useFormat } from '../../../words/useFormat';
import type { ReadingWishes } from './useParticipantImport';

type Props = {
  preview: ParticipantPreview;
  reading: ReadingWishes;
  onReadAs: (changes: Partial<ReadingWishes>) => void;
  onReadHidden: () => void;
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
  onReadHidden,
  onWrite,
  onStartOver,
}: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const outcomesOf = ({ outcomes, columnsFound }: ParticipantPreview): string =>
    outcomes
      .map((index) => columnsFound[index]?.name ?? '')
      .map((name, at) =>
        name === '' ? t('import.columnNo', { number: (outcomes[at] ?? 0) + 1 }) : `»${name}«`,
      )
      .join(', ');
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
      ...(preview.outcomes.length === 0
        ? []
        : [t('import.readColumn', { field: t('import.outcome'), column: outcomesOf(preview) })]),
      ...(taken.course === null
        ? [t('import.readOnce', { field: t('import.fields.course'), what: reading.course })]
        : []),
      ...(taken.date === null
        ? [t('import.readOnce', { field: t('import.fields.date'), what: format.date(reading.day) })]
        : []),
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
        <UnreadNotes
          unread={preview.unread}
          busy={busy}
          withHidden={reading.withHidden}
          onReadHidden={onReadHidden}
        />
        <Reveal
          text={t('import.readOtherwise')}
          open={preview.dateOrder === 'unknown' || isAsked(preview, reading)}
        >
          <ReadingFields
            key={JSON.stringify([
              preview.sheet,
              preview.header,
              preview.taken,
              preview.dateOrder,
              preview.outcomes,
            ])}
            list={preview}
            reading={reading}
            submit={t('import.readAgain')}
            isNext={false}
            busy={busy}
            onReadAs={onReadAs}
          />
        </Reveal>
      </Section>
      <PersonChoices
        title={t('import.choices')}
        rows={preview.rows}
        choices={reading.choices}
        onChoose={(choices) => {
          onReadAs({ choices });
        }}
        whoOf={({ cells }) => whoIn(cells, preview)}
      />
      <ImportTable preview={preview} />
    </ImportPreviewFrame>
  );
}

const whoIn = (cells: readonly string[], { taken }: ParticipantPreview): string =>
  [taken.name, taken.surname, taken.mail]
    .map((index) => cells[index ?? -1] ?? '')
    .filter((text) => text !== '')
    .join(', ');

/** Whether the list leaves something open that the reader has not said. */
const isAsked = ({ questions }: ParticipantPreview, reading: ReadingWishes): boolean =>
  (questions.includes('share') && reading.leastPercent === '') ||
  (questions.includes('shortYear') && !reading.shortYears) ||
  (questions.includes('serial') && !reading.serials);
