import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, useState, type ReactNode } from 'react';
import { usePrinting } from '../appearance/usePrinting';

const useStyles = makeStyles({
  // What is to be done stands off from what is read above it.
  act: { marginTop: tokens.spacingVerticalS, '@media print': { display: 'none' } },
  // The words of what has no frame begin where other words begin.
  reading: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  content: { marginTop: tokens.spacingVerticalM },
  noPrint: { '@media print': { display: 'none' } },
});

type Props = {
  text: string;
  /** What it is called to those who do not see what it stands beside; it begins with the text. */
  name?: string;
  /** Whether it is something to read, which is printed, or something to do, which is not. */
  reading?: boolean;
  open?: boolean;
  children: ReactNode;
};

/** A button that unfolds what stands under it. */
export function Reveal({ text, name, reading = false, open: openAtFirst = false, children }: Props) {
  const styles = useStyles();
  const printing = usePrinting();
  const [open, setOpen] = useState(openAtFirst);
  const id = useId();
  const shown = open || (reading && printing);
  return (
    <div {...(reading ? {} : { className: styles.act })}>
      <Button
        className={mergeClasses(styles.noPrint, reading && styles.reading)}
        size="small"
        appearance={reading ? 'subtle' : 'secondary'}
        icon={shown ? <ChevronDownRegular /> : <ChevronRightRegular />}
        {...(name === undefined ? {} : { 'aria-label': name })}
        aria-expanded={shown}
        aria-controls={id}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {text}
      </Button>
      <div id={id} {...(open === openAtFirst ? {} : { 'data-unfolded': true })}>
        {shown && <div className={styles.content}>{children}</div>}
      </div>
    </div>
  );
}
