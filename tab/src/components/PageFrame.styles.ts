import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { NARROW } from '../appearance/useNarrow';

export const usePageFrameStyles = makeStyles({
  back: {
    display: 'inline-block',
    marginBottom: tokens.spacingVerticalS,
    '@media print': { display: 'none' },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalL,
    marginBottom: tokens.spacingVerticalXL,
  },
  // A title is not broken for the buttons' sake: where both have no room, they come below it.
  words: { flex: '1 1 560px', minWidth: 0 },
  title: {
    ...typographyStyles.title2,
    margin: 0,
    outlineStyle: 'none',
    overflowWrap: 'anywhere',
    [`@media ${NARROW}`]: { ...typographyStyles.title3 },
  },
  lead: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    maxWidth: '96ch',
    color: tokens.colorNeutralForeground2,
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalM,
    '@media print': { display: 'none' },
  },
});
