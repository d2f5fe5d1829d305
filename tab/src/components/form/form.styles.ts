import { makeStyles, tokens } from '@fluentui/react-components';

export const useFormStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '640px' },
  done: { ':empty': { display: 'none' } },
  field: { gridTemplateColumns: 'minmax(0, 1fr)', minWidth: 0 },
  summary: { outlineStyle: 'none' },
  errors: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalL,
    whiteSpace: 'normal',
  },
  errorLink: { color: 'inherit' },
  group: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    margin: 0,
    padding: `${tokens.spacingVerticalL} 0 0`,
    border: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  groupName: { padding: 0, float: 'left', marginBottom: tokens.spacingVerticalS },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(200px, 100%), 1fr))',
    gap: tokens.spacingHorizontalL,
  },
  note: { margin: 0, maxWidth: '72ch' },
  short: { maxWidth: '240px' },
  file: {
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    maxWidth: '100%',
    padding: `${tokens.spacingVerticalXS} 0`,
    '::file-selector-button': {
      font: 'inherit',
      fontWeight: tokens.fontWeightSemibold,
      color: tokens.colorNeutralForeground1,
      backgroundColor: tokens.colorNeutralBackground1,
      border: `1px solid ${tokens.colorNeutralStroke1}`,
      borderRadius: tokens.borderRadiusMedium,
      padding: `5px ${tokens.spacingHorizontalM}`,
      marginRight: tokens.spacingHorizontalM,
      cursor: 'pointer',
    },
  },
});
