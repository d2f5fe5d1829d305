import { makeStyles, tokens } from '@fluentui/react-components';

export const useDataTableStyles = makeStyles({
  table: { minWidth: 0 },
  row: { minHeight: '40px', height: 'auto' },
  cell: {
    flexBasis: 0,
    minWidth: 0,
    paddingBlock: tokens.spacingVerticalSNudge,
    overflowWrap: 'anywhere',
    wordBreak: 'normal',
    height: 'auto',
  },
  header: { fontWeight: tokens.fontWeightSemibold },
  wideOnly: { '@media (max-width: 640px)': { display: 'none' } },
});
