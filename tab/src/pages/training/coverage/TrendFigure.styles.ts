import { makeStyles, tokens } from '@fluentui/react-components';

/** Drawings are left alone by a system that sets its own colours, so they must ask for them. */
const CONTRAST = '@media (forced-colors: active)';

export const useTrendFigureStyles = makeStyles({
  figure: { margin: `0 0 ${tokens.spacingVerticalM}`, breakInside: 'avoid' },
  picture: { display: 'block', width: '100%', height: 'auto' },
  wide: { maxWidth: '640px' },
  line: { stroke: tokens.colorNeutralStroke2, [CONTRAST]: { stroke: 'GrayText' } },
  frame: {
    fill: tokens.colorNeutralBackground3,
    stroke: tokens.colorNeutralStroke1,
    [CONTRAST]: { fill: 'Canvas', stroke: 'CanvasText' },
  },
  bar: { fill: tokens.colorBrandBackground, [CONTRAST]: { fill: 'CanvasText' } },
  unknown: { stroke: tokens.colorNeutralStroke1, [CONTRAST]: { stroke: 'GrayText' } },
  hatch: { stroke: tokens.colorNeutralStroke1, strokeWidth: '2px', [CONTRAST]: { stroke: 'GrayText' } },
  label: {
    fill: tokens.colorNeutralForeground2,
    fontSize: '11px',
    fontFamily: tokens.fontFamilyBase,
    [CONTRAST]: { fill: 'CanvasText' },
  },
  caption: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  note: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  sample: { flexShrink: 0 },
});
