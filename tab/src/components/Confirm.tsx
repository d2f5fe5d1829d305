import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const useStyles = makeStyles({
  question: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    maxWidth: '72ch',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Props = {
  /** The button that asks, and what it is called for those who hear it out of its place. */
  text: string;
  label: string;
  /** What will happen. */
  children: ReactNode;
  /** The button that does it. */
  confirm: string;
  busy: boolean;
  /** Whether it is what the page is for. */
  primary?: boolean;
  onConfirm: () => void;
};

/** The second button stands where nothing was, and is the next to be pressed. */
const takeFocus = (button: HTMLButtonElement | null) => {
  button?.focus();
};

/** A button that does nothing before a second one, under the words of what will happen, has been pressed. */
export function Confirm({ text, label, children, confirm, busy, primary = false, onConfirm }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    document.getElementById(`${id}-ask`)?.focus();
  };
  return (
    <>
      <Button
        id={`${id}-ask`}
        size={primary ? 'medium' : 'small'}
        appearance={primary ? 'primary' : 'secondary'}
        aria-label={label}
        aria-expanded={open}
        disabledFocusable={busy}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {text}
      </Button>
      {open && (
        <div
          role="group"
          aria-labelledby={id}
          className={styles.question}
          onKeyDown={(event) => {
            if (event.key === 'Escape') close();
          }}
        >
          <div id={id}>{children}</div>
          <div className={styles.buttons}>
            <Button
              size="small"
              appearance="primary"
              ref={takeFocus}
              aria-describedby={id}
              disabledFocusable={busy}
              onClick={() => {
                onConfirm();
                close();
              }}
            >
              {confirm}
            </Button>
            <Button size="small" onClick={close}>
              {t('confirm.cancel')}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}
