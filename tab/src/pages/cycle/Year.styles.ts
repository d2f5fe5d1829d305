import { makeStyles, tokens } from '@fluentui/react-components';
import { NARROW } from '../../appearance/useNarrow';

export const useYearStyles = makeStyles({
  months: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 260px), 1fr))',
    gap: tokens.spacingHorizontalM,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    '@media print': { gridTemplateColumns: 'repeat(3, minmax(0, 1fr))' },
  },
  month: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
    overflowWrap: 'anywhere',
    breakInside: 'avoid',
  },
  // A phone shows the months in which something falls.
  empty: { [`@media screen and ${NARROW}`]: { display: 'none' } },
  current: { border: `2px solid ${tokens.colorBrandStroke1}` },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  lines: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
  },
  line: { display: 'grid', gridTemplateColumns: '3ch minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS },
  day: { fontVariantNumeric: 'tabular-nums', textAlign: 'right', color: tokens.colorNeutralForeground2 },
  done: { color: tokens.colorNeutralForeground3 },
  overdue: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
  today: {
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderTop: `2px solid ${tokens.colorBrandStroke1}`,
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  taken: { marginTop: tokens.spacingVerticalM },
  quiet: { margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorNeutralForeground3 },
  years: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    '@media print': { display: 'none' },
  },
});
