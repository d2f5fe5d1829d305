import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../Failure';
import { useFocusWhenShown } from '../useFocusWhenShown';
import { StartOver } from './StartOver';

const useStyles = makeStyles({
  shown: { outlineStyle: 'none' },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalL,
  },
});

type Props = {
  /** How many rows would be written. */
  count: number;
  busy: boolean;
  failure: Error | null;
  onWrite: () => void;
  onStartOver: () => void;
  /** What the button says; left out, that so many rows are imported. */
  submit?: string;
  /** What is said where there is nothing to write. */
  nothing?: string;
  /** What else can be done with the file. */
  actions?: ReactNode;
  children: ReactNode;
};

/** What a file would change, before anything is written. Takes the focus: it stands where the form was. */
export function ImportPreviewFrame({
  count,
  busy,
  failure,
  onWrite,
  onStartOver,
  submit,
  nothing,
  actions,
  children,
}: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const shown = useFocusWhenShown();
  return (
    <div ref={shown} tabIndex={-1} className={styles.shown}>
      {failure && <Failure error={failure} title={t('form.refused')} />}
      <div className={styles.actions}>
        {count > 0 ? (
          <Button appearance="primary" disabledFocusable={busy} onClick={onWrite}>
            {submit ?? t('import.write', { count })}
          </Button>
        ) : (
          <span>{nothing ?? t('import.nothing')}</span>
        )}
        <StartOver onStartOver={onStartOver} />
        {actions}
      </div>
      {children}
    </div>
  );
}
