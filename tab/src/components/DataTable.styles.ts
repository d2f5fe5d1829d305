import { makeStyles, tokens } from '@fluentui/react-components';

export const useDataTableStyles = makeStyles({
  table: {
    minWidth: 0,
    width: 'auto',
    marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
  row: { minHeight: '40px', height: 'auto' },
  cell: {
    flexBasis: 0,
    minWidth: 0,
    minHeight: '40px',
    boxSizing: 'border-box',
    paddingBlock: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
    wordBreak: 'normal',
    height: 'auto',
  },
  header: { fontWeight: tokens.fontWeightSemibold },
  wideOnly: { '@media (max-width: 640px)': { display: 'none' } },
});
