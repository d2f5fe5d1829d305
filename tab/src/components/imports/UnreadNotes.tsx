import { Text } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { UnreadView } from '../../../../contracts/list-source';
import { ReadHidden } from './ReadHidden';

type Props = {
  unread: UnreadView;
  busy: boolean;
  /** Whether that has been asked for: then what is still hidden is another sheet. */
  withHidden: boolean;
  onReadHidden: () => void;
};

/** What the file has that was not read, or not as it stands, and the way to have what is hidden read as well. */
export function UnreadNotes({ unread, busy, withHidden, onReadHidden }: Props) {
  const { t } = useTranslation();
  const { hiddenRows, hiddenColumns, hiddenSheets, formulas, looseQuotes, refusedLines } = unread;
  const hidden = [
    ...(hiddenRows > 0 ? [t('import.unread.hiddenRows', { count: hiddenRows })] : []),
    ...(hiddenColumns.length > 0
      ? [t('import.unread.hiddenColumns', { names: hiddenColumns.join(', ') })]
      : []),
    ...(hiddenSheets.length > 0 ? [t('import.unread.hiddenSheets', { names: hiddenSheets.join(', ') })] : []),
  ];
  const notes = [
    ...hidden,
    ...(formulas > 0 ? [t('import.unread.formulas', { count: formulas })] : []),
    ...(looseQuotes.length > 0 ? [t('import.unread.looseQuotes', { names: looseQuotes.join(', ') })] : []),
    ...(refusedLines.length > 0 ? [t('import.unread.refusedLines', { names: refusedLines.join(', ') })] : []),
  ];
  return (
    <>
      {notes.map((note) => (
        <Text key={note} as="p" block>
          {note}
        </Text>
      ))}
      {hidden.length > 0 && !withHidden && <ReadHidden busy={busy} onRead={onReadHidden} />}
    </>
  );
}
