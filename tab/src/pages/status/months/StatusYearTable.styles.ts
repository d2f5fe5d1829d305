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
  year: { display: 'block' },
  cell: {
    padding: 0,
    height: '32px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'center',
    color: tokens.colorNeutralForeground3,
    printColorAdjust: 'exact',
  },
  green: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  yellow: { backgroundColor: tokens.colorStatusWarningBackground1 },
  red: { backgroundColor: tokens.colorStatusDangerBackground1 },
  grey: { backgroundColor: tokens.colorNeutralBackground3 },
  link: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    height: '100%',
    minHeight: '30px',
  },
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
