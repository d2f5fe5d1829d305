import { makeStyles, tokens } from '@fluentui/react-components';
import { NARROW, NO_ROOM_BESIDE } from '../../appearance/useNarrow';

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
    // A long Danish word in a narrow column is divided where it may be, if the browser knows where.
    hyphens: 'auto',
    overflowWrap: 'anywhere',
    wordBreak: 'normal',
    height: 'auto',
  },
  header: { fontWeight: tokens.fontWeightSemibold },
  wideOnly: { [`@media ${NARROW}`]: { display: 'none' } },
  deskOnly: { [`@media ${NO_ROOM_BESIDE}`]: { display: 'none' } },
  // Three columns beside each other would break words apart on a phone: the first then stands above the others.
  led: {
    [`@media ${NARROW}`]: {
      flexWrap: 'wrap',
      alignItems: 'flex-start',
      '& > [role=gridcell]': { alignItems: 'flex-start', minHeight: 0 },
      '& > [role=columnheader]': { minHeight: 0, paddingBlock: tokens.spacingVerticalXXS },
    },
  },
  leading: { [`@media ${NARROW}`]: { flexBasis: '100%', minHeight: 0, paddingBottom: 0 } },
  scroller: {
    overflowY: 'auto',
    height: 'min(640px, 70vh)',
    marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`,
    // What takes the focus is never scrolled under the header that stays.
    scrollPaddingTop: '56px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  longTable: { marginInline: 0 },
  stuck: { position: 'sticky', top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
  longBody: { position: 'relative' },
  placed: { position: 'absolute', top: 0, left: 0, width: '100%', boxSizing: 'border-box' },
});
