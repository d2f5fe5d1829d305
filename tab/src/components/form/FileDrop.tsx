import {
  makeStyles,
  mergeClasses,
  tokens,
  useFieldControlProps_unstable as useFieldControlProps,
} from '@fluentui/react-components';
import { useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormStyles } from './form.styles';
import { useFieldId } from './form-context';

const useStyles = makeStyles({
  zone: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    justifyItems: 'start',
    gap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalM,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  over: { backgroundColor: tokens.colorNeutralBackground1Hover },
  note: { color: tokens.colorNeutralForeground2 },
  // There is nothing to drag with on a touch screen.
  noteOfMouse: { '@media (pointer: coarse)': { display: 'none' } },
});

type Props = {
  name: string;
  accept: string;
  multiple?: boolean;
  /** Whether files are chosen already; the field itself is then out of sight, and files can still be dropped. */
  hidden: boolean;
  onFiles: (files: readonly File[]) => void;
};

/** Where files are chosen, by the browser's own dialog or by dragging them here. The field is what the keyboard uses. */
export function FileDrop({ name, accept, multiple = false, hidden, onFiles }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const formStyles = useFormStyles();
  const id = useFieldId(name);
  const [isOver, setOver] = useState(false);
  const control = useFieldControlProps({}, { supportsRequired: true });
  const over = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  return (
    <div
      className={mergeClasses(styles.zone, isOver && styles.over)}
      data-drop={name}
      onDragEnter={over}
      onDragOver={over}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const files = [...event.dataTransfer.files];
        if (files.length > 0) onFiles(multiple ? files : files.slice(0, 1));
      }}
    >
      <input
        {...control}
        id={id}
        type="file"
        accept={accept}
        multiple={multiple}
        className={formStyles.file}
        hidden={hidden}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // The same file can be chosen once more after it was taken away.
          event.currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      <span className={mergeClasses(styles.note, styles.noteOfMouse)}>
        {t(
          hidden
            ? multiple
              ? 'form.dropMore'
              : 'form.dropAnother'
            : multiple
              ? 'form.dropFiles'
              : 'form.dropFile',
        )}
      </span>
    </div>
  );
}
