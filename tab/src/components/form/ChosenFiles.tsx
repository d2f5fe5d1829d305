import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DeleteRegular, DocumentRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../words/useFormat';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalXS },
  item: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  name: { overflowWrap: 'anywhere' },
  size: { color: tokens.colorNeutralForeground2 },
});

type Props = {
  files: readonly File[];
  onRemove: (file: File) => void;
  /** The id of the element that takes the focus when the last file is taken away. */
  focusWhenNone: string;
};

/** The files that somebody has chosen, each with its size and a way to take it away. */
export function ChosenFiles({ files, onRemove, focusWhenNone }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const isRemoving = useRef(false);
  // The field that had the focus is not in sight any more, so the focus follows the file.
  useEffect(() => {
    list.current?.querySelector('button')?.focus();
    return () => {
      // A form that was sent and cleared has its own place for the focus.
      if (isRemoving.current) document.getElementById(focusWhenNone)?.focus();
    };
  }, [focusWhenNone]);
  return (
    <ul ref={list} className={styles.list}>
      {files.map((file) => (
        <li key={file.name} className={styles.item}>
          <DocumentRegular aria-hidden />
          <span className={styles.name}>{file.name}</span>
          <span className={styles.size}>{format.bytes(file.size)}</span>
          <Button
            size="small"
            appearance="subtle"
            icon={<DeleteRegular />}
            onClick={() => {
              isRemoving.current = true;
              onRemove(file);
            }}
          >
            {t('form.removeFile', { fileName: file.name })}
          </Button>
        </li>
      ))}
    </ul>
  );
}
