import { makeStyles, tokens } from '@fluentui/react-components';

/** The icons have a shape each, so nothing is lost where these are not printed or the system sets its own. */
export const useStatusYearStyles = makeStyles({
  table: {
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    width: '100%',
    maxWidth: '800px',
    breakInside: 'avoid',
  },
  head: { width: '200px' },
  name: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    padding: `0 ${tokens.spacingHorizontalS} 0 0`,
  },
  nameAbove: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXS}`,
  },
  overall: { fontWeight: tokens.fontWeightSemibold },
  month: {
    padding: `0 0 ${tokens.spacingVerticalXXS}`,
    verticalAlign: 'top',
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  /** On a phone the table is longer than the screen, and its months stay in sight. */
  staying: {
    position: 'sticky',
    top: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    // Cells are not as wide as whole pixels, and what is behind would show between them.
    '& th': { boxShadow: `1px 0 ${tokens.colorNeutralBackground1}` },
  },
  year: { display: 'block' },
  cell: { padding: '1px' },
  field: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    height: '30px',
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorNeutralForeground3,
  },
  green: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  yellow: { backgroundColor: tokens.colorStatusWarningBackground1 },
  red: { backgroundColor: tokens.colorStatusDangerBackground1 },
  grey: { backgroundColor: tokens.colorNeutralBackground3 },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    listStyleType: 'none',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});
