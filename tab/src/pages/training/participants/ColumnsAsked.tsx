import { useTranslation } from 'react-i18next';
import { Failure } from '../../../components/Failure';
import { Section } from '../../../components/Section';
import { StartOver } from '../../../components/imports/StartOver';
import { UnreadNotes } from '../../../components/imports/UnreadNotes';
import { useFocusWhenShown } from '../../../components/useFocusWhenShown';
import { ReadingFields } from './ReadingFields';
import type { ParticipantImport, ImportStep } from './useParticipantImport';

type Props = Pick<ParticipantImport, 'reading' | 'readAs' | 'readHidden' | 'startOver'> & {
  step: Extract<ImportStep, { name: 'columns' }>;
};

/** Asks what the columns are where the file does not say it itself. Takes the focus: it stands where the form was. */
export function ColumnsAsked({ step, reading, readAs, readHidden, startOver }: Props) {
  const { t } = useTranslation();
  const shown = useFocusWhenShown();
  const { list, busy, failure } = step;
  const isMissing = list.problem?.code === 'columns-missing';
  return (
    <div ref={shown} tabIndex={-1} style={{ outlineStyle: 'none' }}>
      {failure && <Failure error={failure} title={t('form.refused')} />}
      <Section
        title={t('import.columnsTitle')}
        lead={isMissing ? t('import.columnsLead') : (list.problem?.sentence ?? t('import.columnsLead'))}
        aside={<StartOver small onStartOver={startOver} />}
      >
        <UnreadNotes
          unread={list.unread}
          busy={busy}
          withHidden={reading.withHidden}
          onReadHidden={readHidden}
        />
        <ReadingFields
          key={JSON.stringify([list.sheet, list.header, list.taken])}
          list={list}
          reading={reading}
          submit={t('import.preview')}
          isNext
          busy={busy}
          onReadAs={readAs}
        />
      </Section>
    </div>
  );
}
