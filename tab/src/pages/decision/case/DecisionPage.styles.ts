import { makeStyles, tokens } from '@fluentui/react-components';

const ONE_COLUMN = {
  gridTemplateColumns: 'minmax(0, 1fr)',
  gridTemplateRows: 'auto',
};

export const useDecisionPageStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 340px',
    gridTemplateAreas: '"content side" "votes side"',
    gridTemplateRows: 'auto 1fr',
    columnGap: tokens.spacingHorizontalXXXL,
    rowGap: tokens.spacingVerticalXXL,
    '@media (max-width: 960px)': { ...ONE_COLUMN, gridTemplateAreas: '"content" "side" "votes"' },
    '@media print': { ...ONE_COLUMN, display: 'block' },
  },
  content: { gridArea: 'content' },
  side: {
    gridArea: 'side',
    '@media (min-width: 961px)': {
      borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
      paddingLeft: tokens.spacingHorizontalXXL,
    },
    '@media print': { border: 'none', padding: 0, marginBlock: tokens.spacingVerticalXL },
  },
  votes: { gridArea: 'votes' },
  ways: { display: 'grid', gap: tokens.spacingVerticalM },
});
