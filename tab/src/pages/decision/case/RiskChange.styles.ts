import { makeStyles, tokens } from '@fluentui/react-components';

export const useRiskChangeStyles = makeStyles({
  both: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXXXL,
    rowGap: tokens.spacingVerticalL,
  },
  words: { flex: '0 1 420px', minWidth: 0 },
  level: { display: 'block' },
  policy: { margin: `${tokens.spacingVerticalS} 0 0` },
  picture: { margin: 0 },
  grid: { display: 'grid', gap: '2px' },
  axis: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    minWidth: '20px',
  },
  axisName: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    margin: `${tokens.spacingVerticalXXS} 0`,
  },
  field: {
    height: '28px',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  before: { border: `2px dashed ${tokens.colorNeutralForeground2}` },
  after: {
    border: `2px solid ${tokens.colorBrandForeground1}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
});
