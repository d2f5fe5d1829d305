import { makeStyles, tokens } from '@fluentui/react-components';

/** The fields in which a reader says how a file is to be read, and what is said to be missing in them. */
export const useReadingStyles = makeStyles({
  fields: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalM,
  },
  field: {
    minWidth: 0,
    maxWidth: '100%',
    gridTemplateColumns: 'minmax(0, 1fr)',
    '& select': { textOverflow: 'ellipsis' },
  },
  missing: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    color: tokens.colorPaletteRedForeground1,
    outlineStyle: 'none',
  },
});
