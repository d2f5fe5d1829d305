import { Button, Text } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { UnreadView } from '../../../functions/contracts/unread';

type Props = {
  unread: UnreadView;
  busy: boolean;
  /** Reads the file once more with what is hidden; not every list can be read so. */
  onReadHidden?: () => void;
};

/** What the file has that was not read, or not as it stands, and the way to have what is hidden read as well. */
export function UnreadNotes({ unread, busy, onReadHidden }: Props) {
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
      {hidden.length > 0 && onReadHidden !== undefined && (
        <Button disabledFocusable={busy} onClick={onReadHidden}>
          {t('import.unread.readHidden')}
        </Button>
      )}
    </>
  );
}
