import { makeStyles, tokens } from '@fluentui/react-components';

export const useDecisionPageStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 340px',
    gridTemplateAreas: '"content side" "votes side"',
    gridTemplateRows: 'auto 1fr',
    columnGap: tokens.spacingHorizontalXXXL,
    rowGap: tokens.spacingVerticalXXL,
    '@media (max-width: 960px)': {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridTemplateAreas: '"content" "side" "votes"',
      gridTemplateRows: 'auto',
    },
  },
  content: { gridArea: 'content' },
  side: {
    gridArea: 'side',
    '@media (min-width: 961px)': {
      borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
      paddingLeft: tokens.spacingHorizontalXXL,
    },
  },
  votes: { gridArea: 'votes' },
});
