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
});
