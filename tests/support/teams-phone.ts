/** The themes of Teams. */
export const THEMES = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

/** A phone of the ordinary narrow size, in CSS pixels: what a card may take before one must scroll. */
export const PHONE = { width: 360, firstScreen: 640 } as const;

type Colours = {
  page: string;
  text: string;
  subtle: string;
  line: string;
  button: string;
  primary: string;
  onPrimary: string;
  good: string;
  warning: string;
  attention: string;
  emphasis: string;
  attentionText: string;
  goodText: string;
  warningText: string;
};

const COLOURS: Record<Theme, Colours> = {
  light: {
    page: '#ffffff',
    text: '#242424',
    subtle: '#616161',
    line: '#d1d1d1',
    button: '#ffffff',
    primary: '#5b5fc7',
    onPrimary: '#ffffff',
    good: '#e7f2da',
    warning: '#fbf6d9',
    attention: '#fcf4f6',
    emphasis: '#f5f5f5',
    attentionText: '#c4314b',
    goodText: '#237b4b',
    warningText: '#835c00',
  },
  dark: {
    page: '#292929',
    text: '#ffffff',
    subtle: '#adadad',
    line: '#666666',
    button: '#292929',
    primary: '#7f85f5',
    onPrimary: '#000000',
    good: '#0d2e0d',
    warning: '#463100',
    attention: '#3e1f25',
    emphasis: '#1f1f1f',
    attentionText: '#f9526b',
    goodText: '#92c353',
    warningText: '#f8d22a',
  },
  contrast: {
    page: '#000000',
    text: '#ffffff',
    subtle: '#ffffff',
    line: '#ffffff',
    button: '#000000',
    primary: '#1aebff',
    onPrimary: '#000000',
    good: '#000000',
    warning: '#000000',
    attention: '#000000',
    emphasis: '#000000',
    attentionText: '#ffff01',
    goodText: '#ffff01',
    warningText: '#ffff01',
  },
};

const colour = (one: string, subtle: string) => ({ default: one, subtle });

/** What Teams tells the renderer of its spacing, sizes and colours. */
export function hostConfig(theme: Theme): object {
  const {
    page,
    text,
    subtle,
    line,
    good,
    warning,
    attention,
    emphasis,
    attentionText,
    goodText,
    warningText,
  } = COLOURS[theme];
  const foregroundColors = {
    default: colour(text, subtle),
    accent: colour(text, subtle),
    good: colour(goodText, goodText),
    warning: colour(warningText, warningText),
    attention: colour(attentionText, attentionText),
    dark: colour(text, subtle),
    light: colour(text, subtle),
  };
  const style = (backgroundColor: string) => ({ backgroundColor, foregroundColors });
  return {
    // The letters of Segoe UI, which no test machine has, are as wide as these.
    fontFamily: "'Segoe UI', 'Liberation Sans', sans-serif",
    supportsInteractivity: true,
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: line },
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
    fontWeights: { lighter: 200, default: 400, bolder: 600 },
    containerStyles: {
      default: style(page),
      emphasis: style(emphasis),
      good: style(good),
      warning: style(warning),
      attention: style(attention),
      accent: style(emphasis),
    },
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      showCard: { actionMode: 'inline', inlineTopMargin: 16, style: 'emphasis' },
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
    },
    inputs: { label: { requiredInputs: { suffix: ' *' }, optionalInputs: {} } },
  };
}

/** What Teams gives buttons and fields: as high as a finger needs, wrapped where a row is full. */
export function styleSheet(theme: Theme): string {
  const { page, text, line, button, primary, onPrimary } = COLOURS[theme];
  return `
    body { margin: 0; background: ${page}; color: ${text}; }
    main { width: ${String(PHONE.width)}px; border: 0; }
    .ac-actionSet > div, .ac-adaptiveCard .ac-actionSet { flex-wrap: wrap; row-gap: 8px; }
    .ac-pushButton { min-height: 36px; padding: 0 12px; border: 1px solid ${line}; border-radius: 4px;
      background: ${button}; color: ${text}; font: 600 14px 'Segoe UI', 'Liberation Sans', sans-serif; }
    .ac-pushButton.style-positive { background: ${primary}; border-color: ${primary}; color: ${onPrimary}; }
    .ac-pushButton div { overflow: visible !important; }
    .ac-input { font: 14px 'Segoe UI', 'Liberation Sans', sans-serif; width: 100%; box-sizing: border-box; }
  `;
}
