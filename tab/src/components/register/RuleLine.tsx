import { makeStyles, tokens } from '@fluentui/react-components';
import { BasisLabel } from '../BasisLabel';

const useStyles = makeStyles({
  rule: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalM}`,
    maxWidth: '88ch',
    color: tokens.colorNeutralForeground2,
  },
});

/** A rule that the app itself sets, with the label that says so. */
export function RuleLine({ children }: { children: string }) {
  const styles = useStyles();
  return (
    <p className={styles.rule}>
      {children} <BasisLabel label="appDefault" />
    </p>
  );
}
