import { makeStyles, tokens } from '@fluentui/react-components';

/** Wins over the thin lines beside it where cells share their borders. */
const APPETITE = `3px solid ${tokens.colorNeutralForeground1}`;

export const useRiskPictureStyles = makeStyles({
  figure: { margin: 0, flex: '0 1 260px', minWidth: 0, breakInside: 'avoid' },
  grid: { borderCollapse: 'collapse', tableLayout: 'fixed', width: '100%' },
  axis: {
    width: '24px',
    padding: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    textAlign: 'center',
  },
  axisName: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    margin: `${tokens.spacingVerticalXXS} 0`,
  },
  field: {
    height: '32px',
    padding: 0,
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'center',
  },
  lineLeft: { borderLeft: APPETITE },
  lineBelow: { borderBottom: APPETITE },
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    minWidth: '24px',
    height: '24px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusCircular,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: 1,
  },
  before: { border: `2px dashed ${tokens.colorNeutralForeground2}` },
  after: {
    border: `2px solid ${tokens.colorBrandForeground1}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
  caption: {
    marginTop: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});
