import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, maxWidth: '72ch' },
  answer: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
});

/** Questions with their answers, each as one running line: the questions are too long for a column of their own. */
export function Answered({ answers }: { answers: readonly (readonly [question: string, answer: string])[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {answers.map(([question, answer]) => (
        <li key={question}>
          {question} <span className={styles.answer}>{answer}</span>
        </li>
      ))}
    </ul>
  );
}
