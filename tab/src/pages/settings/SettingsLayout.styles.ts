import { makeStyles, tokens } from '@fluentui/react-components';
import { NO_ROOM_BESIDE } from '../../appearance/useNarrow';

export const useSettingsLayoutStyles = makeStyles({
  layout: {
    display: 'grid',
    gridTemplateColumns: '208px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXXXL,
    alignItems: 'start',
    [`@media ${NO_ROOM_BESIDE}`]: { gridTemplateColumns: 'minmax(0, 1fr)' },
    '@media print': { display: 'block' },
  },
  page: { minWidth: 0 },
  nav: { '@media print': { display: 'none' } },
  toggle: { marginBottom: tokens.spacingVerticalM, marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})` },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    [`@media ${NO_ROOM_BESIDE}`]: {
      paddingBottom: tokens.spacingVerticalM,
      marginBottom: tokens.spacingVerticalL,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  link: {
    display: 'block',
    // A transparent line would be drawn in the system's own colours, where every page would then look current.
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalS} calc(${tokens.spacingHorizontalM} + 2px)`,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    ':hover': { color: tokens.colorNeutralForeground1, textDecorationLine: 'underline' },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorCompoundBrandStroke}`,
  },
});
