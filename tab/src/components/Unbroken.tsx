import { makeStyles } from '@fluentui/react-components';

const UNBROKEN = /(\d{2}-\d{2}-\d{4}|[A-Z]-\d{4}-\d+)/;

const useStyles = makeStyles({ date: { whiteSpace: 'nowrap' } });

/** A text in a narrow place: browsers break lines after a hyphen, and a short date or a case's number is not to be broken. */
export function Unbroken({ text }: { text: string }) {
  const styles = useStyles();
  // In a span of its own, so that a cell that lays its parts side by side takes the text as one.
  return (
    <span>
      {text.split(UNBROKEN).map((part, index) =>
        UNBROKEN.test(part) ? (
          <span key={`${index} ${part}`} className={styles.date}>
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </span>
  );
}
