import { makeStyles, tokens } from '@fluentui/react-components';

export const useRiskChangeStyles = makeStyles({
  both: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXXXL,
    rowGap: tokens.spacingVerticalL,
  },
  // Beside each other on paper too.
  words: { flex: '1 1 300px', maxWidth: '420px', minWidth: 0 },
  level: { display: 'block' },
  policy: { margin: `${tokens.spacingVerticalS} 0 0` },
});
