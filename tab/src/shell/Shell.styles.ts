import { makeStyles, tokens } from '@fluentui/react-components';
import { NARROW } from '../appearance/useNarrow';

const WIDTH = '1120px';

/** How long a part of a page that is on its way keeps what stands below it out of sight, at most. */
const LONGEST_WAIT_MS = 4000;
/** On its way, and not in what the reader has just unfolded. */
const ARRIVING = '[data-state=arriving]:not([data-unfolded] *)';
/**
 * What stands below a part of the page that is on its way. It would move when that part comes, from under the finger of
 * whoever presses it: a press that began on a link would end beside it, and nothing would happen.
 */
const BELOW_WHAT_ARRIVES = `& :is(${ARRIVING}, :has(${ARRIVING})) ~ *`;

export const useShellStyles = makeStyles({
  skip: {
    position: 'absolute',
    left: '-9999px',
    ':focus': {
      left: tokens.spacingHorizontalM,
      top: tokens.spacingVerticalS,
      zIndex: 10,
      padding: tokens.spacingHorizontalS,
      backgroundColor: tokens.colorNeutralBackground1,
      color: tokens.colorBrandForegroundLink,
    },
  },
  header: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media print': { display: 'none' },
  },
  bar: {
    maxWidth: WIDTH,
    marginInline: 'auto',
    paddingInline: tokens.spacingHorizontalXXL,
    [`@media ${NARROW}`]: { paddingInline: tokens.spacingHorizontalL },
  },
  identity: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalM,
  },
  name: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400 },
  quiet: { color: tokens.colorNeutralForeground2 },
  // On a phone the menu and the search have one line; who one is comes on a second where there is no room beside them.
  row: { display: 'flex', alignItems: 'baseline', columnGap: tokens.spacingHorizontalM },
  tools: {
    marginLeft: 'auto',
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    '& button': { whiteSpace: 'nowrap', flexShrink: 0 },
  },
  content: {
    maxWidth: WIDTH,
    marginInline: 'auto',
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXXL}`,
    outlineStyle: 'none',
    [`@media ${NARROW}`]: { paddingInline: tokens.spacingHorizontalL },
    [BELOW_WHAT_ARRIVES]: {
      // Not `visibility`: what a link leads to takes the focus at once, and it is read aloud in its place.
      opacity: 0,
      pointerEvents: 'none',
      animationName: { to: { opacity: 1, pointerEvents: 'auto' } },
      animationDuration: '1ms',
      animationDelay: `${String(LONGEST_WAIT_MS)}ms`,
      animationFillMode: 'forwards',
    },
  },
});

/** A second row of pages, quieter than the menu; it wraps where it has no room. */
export const useOversightMenuStyles = makeStyles({
  toggle: {},
  nav: { '@media print': { display: 'none' } },
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXL,
    listStyleType: 'none',
    margin: `0 0 ${tokens.spacingVerticalL}`,
    padding: 0,
  },
  link: {
    display: 'block',
    paddingBlock: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    ':hover': { color: tokens.colorNeutralForeground1, textDecorationLine: 'underline' },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
    textUnderlineOffset: '4px',
  },
});

export const useMenuStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXL,
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    [`@media ${NARROW}`]: { flexDirection: 'column', gap: 0, paddingBottom: tokens.spacingVerticalS },
  },
  toggle: { marginBlock: tokens.spacingVerticalS, marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})` },
  link: {
    display: 'block',
    padding: `${tokens.spacingVerticalS} 0`,
    // A transparent line would be drawn in the system's own colours, where every page would then look current.
    marginBottom: '2px',
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    ':hover': { color: tokens.colorNeutralForeground1, textDecorationLine: 'underline' },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    marginBottom: 0,
    borderBottom: `2px solid ${tokens.colorCompoundBrandStroke}`,
    [`@media ${NARROW}`]: { width: 'fit-content' },
  },
});
