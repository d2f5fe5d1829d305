import { makeStyles, tokens } from '@fluentui/react-components';
import type { ListSource } from '../../../../contracts/list-source';
import { SheetField } from './SheetField';
import { UnreadNotes } from './UnreadNotes';

/** How the reader has a list read from its file, and what they have chosen of it. */
export type SourceChoice = {
  busy: boolean;
  withHidden: boolean;
  onReadHidden: () => void;
  onSheet: (sheet: string) => void;
};

const useStyles = makeStyles({
  source: { marginBottom: tokens.spacingVerticalM },
  sheet: { maxWidth: '20rem' },
});

/** Where a list was read, what of its file was not, and how to have that read as well. */
export function SourceNotes({ list, source }: { list: ListSource; source: SourceChoice }) {
  const styles = useStyles();
  return (
    <div className={styles.source}>
      <UnreadNotes unread={list.unread} {...source} />
      <SheetField list={list} className={styles.sheet} onSheet={source.onSheet} />
    </div>
  );
}
