import { makeStyles } from '@fluentui/react-components';

const SHORT_DATE = /(\d{2}-\d{2}-\d{4})/;

const useStyles = makeStyles({ date: { whiteSpace: 'nowrap' } });

/** A text in a narrow place: browsers break lines after a hyphen, and a short date is not to be broken. */
export function UnbrokenDates({ text }: { text: string }) {
  const styles = useStyles();
  // In a span of its own, so that a cell that lays its parts side by side takes the text as one.
  return (
    <span>
      {text.split(SHORT_DATE).map((part, index) =>
        SHORT_DATE.test(part) ? (
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
