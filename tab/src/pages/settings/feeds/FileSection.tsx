import { useTranslation } from 'react-i18next';
import { previewFeedFile, proposeFeedFile } from '../../../../../contracts/feed/feed-file';
import type { FeedStateView } from '../../../../../contracts/feed/feeds';
import { ImportForm } from '../../../components/imports/ImportForm';
import { ImportPreviewFrame } from '../../../components/imports/ImportPreviewFrame';
import { ImportTable } from '../../../components/imports/ImportTable';
import { StartOver } from '../../../components/imports/StartOver';
import { UnreadNotes } from '../../../components/imports/UnreadNotes';
import { useListImport } from '../../../components/imports/useListImport';
import { Reveal } from '../../../components/Reveal';
import { Said } from '../../../components/Said';
import { Section } from '../../../components/Section';
import { Success } from '../../../components/Success';
import { useFormat } from '../../../words/useFormat';
import { FileReading } from './FileReading';
import { OpenProposals } from './OpenProposals';

/** Files from other systems: one is read in by hand, and what it says becomes proposals as from any other source. */
export function FileSection({ state }: { state: FeedStateView }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Section anchor="file" title={t('feeds.file.title')} lead={t('feeds.file.lead')}>
      {state.readAt !== null && (
        <p>
          {t('feeds.file.readAt', { at: format.instant(state.readAt) })}{' '}
          {t('feeds.file.things', { count: state.things })}
        </p>
      )}
      <Reveal text={t('feeds.file.add')}>
        <ReadFile />
      </Reveal>
      <OpenProposals state={state} />
    </Section>
  );
}

function ReadFile() {
  const { t } = useTranslation();
  const { preview, result, source, busy, failure, read, readAs, write, startOver } = useListImport({
    preview: previewFeedFile,
    write: proposeFeedFile,
  });
  if (result !== undefined)
    return (
      <>
        <Said about="written">
          <Success changed={result.written > 0}>{t('feeds.file.done', { count: result.written })}</Success>
        </Said>
        <StartOver onStartOver={startOver} />
      </>
    );
  if (preview === undefined)
    return (
      <ImportForm
        label={t('feeds.file.field')}
        hint={t('feeds.file.hint')}
        submit={t('import.preview')}
        busy={busy}
        failure={failure}
        onFile={read}
        onReadHidden={source.withHidden ? undefined : source.onReadHidden}
      />
    );
  const { new: fresh, replaces } = preview.counts;
  const isUnread = preview.needs.length > 0;
  const reading = (
    <FileReading
      // Another reading has other columns, and what was chosen for the one before is of that one.
      key={[preview.sheet, preview.header, preview.grid, ...Object.values(preview.taken)].join(' ')}
      list={preview}
      busy={busy}
      onReadAs={readAs}
    />
  );
  return (
    <ImportPreviewFrame
      count={fresh + replaces}
      busy={busy}
      failure={failure}
      submit={t('feeds.file.propose', { count: fresh + replaces })}
      nothing={t(isUnread ? 'feeds.file.sayColumns' : 'feeds.file.nothing')}
      onWrite={() => {
        write();
      }}
      onStartOver={startOver}
    >
      <UnreadNotes unread={preview.unread} {...source} />
      {!isUnread && <p>{t('feeds.file.readAs', { grid: t(`feeds.file.grids.${preview.grid}`) })}</p>}
      {preview.inactive > 0 && <p>{t('feeds.file.inactive', { count: preview.inactive })}</p>}
      {isUnread ? (
        reading
      ) : (
        <>
          <Reveal text={t('import.readOtherwise')}>{reading}</Reveal>
          <ImportTable preview={preview} />
        </>
      )}
    </ImportPreviewFrame>
  );
}
