import { makeStyles, tokens } from '@fluentui/react-components';
import { AdaptiveCard, HostConfig } from 'adaptivecards';
import { useEffect, useRef } from 'react';

const useStyles = makeStyles({
  card: {
    maxWidth: '520px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
    '& .ac-actionSet': { flexWrap: 'wrap', rowGap: tokens.spacingVerticalS },
    '& .ac-pushButton': {
      padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
      border: `1px solid ${tokens.colorNeutralStroke1}`,
      borderRadius: tokens.borderRadiusMedium,
      backgroundColor: tokens.colorNeutralBackground1,
      color: tokens.colorNeutralForeground1,
      fontFamily: tokens.fontFamilyBase,
      fontSize: tokens.fontSizeBase300,
      fontWeight: tokens.fontWeightSemibold,
    },
  },
});

const shade = (strong: string, subtle: string = strong) => ({ default: strong, subtle });

const foregroundColors = {
  default: shade(tokens.colorNeutralForeground1, tokens.colorNeutralForeground2),
  dark: shade(tokens.colorNeutralForeground1, tokens.colorNeutralForeground2),
  light: shade(tokens.colorNeutralForeground1, tokens.colorNeutralForeground2),
  accent: shade(tokens.colorBrandForeground1),
  good: shade(tokens.colorStatusSuccessForeground1),
  warning: shade(tokens.colorStatusWarningForeground3),
  attention: shade(tokens.colorStatusDangerForeground1),
};
const onBackground = (backgroundColor: string) => ({ backgroundColor, foregroundColors });

/** The looks of the card in the channel: Teams' sizes, and the colours of the theme that the reader sees the tab in. */
const LOOKS = new HostConfig({
  fontFamily: tokens.fontFamilyBase,
  fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  textBlock: { headingLevel: 3 },
  separator: { lineThickness: 1, lineColor: tokens.colorNeutralStroke2 },
  containerStyles: {
    default: onBackground(tokens.colorNeutralBackground1),
    emphasis: onBackground(tokens.colorNeutralBackground2),
    good: onBackground(tokens.colorStatusSuccessBackground1),
    warning: onBackground(tokens.colorStatusWarningBackground1),
    attention: onBackground(tokens.colorStatusDangerBackground1),
    accent: onBackground(tokens.colorBrandBackground2),
  },
  actions: { maxActions: 6, buttonSpacing: 8, actionsOrientation: 'horizontal', actionAlignment: 'left' },
});

/** A card drawn by Microsoft's own renderer. Its buttons unfold what is folded and do nothing else here. */
export function RenderedCard({ card, label }: { card: Readonly<Record<string, unknown>>; label: string }) {
  const styles = useStyles();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const built = new AdaptiveCard();
    built.hostConfig = LOOKS;
    built.parse(card);
    // The renderer says of the part itself, not of its button, that it is unfolded, which a plain part may not say.
    built.onElementVisibilityChanged = (part) => {
      queueMicrotask(() => part.renderedElement?.removeAttribute('aria-expanded'));
    };
    const drawn = built.render();
    frame.current?.replaceChildren(...(drawn === undefined ? [] : [drawn]));
  }, [card]);
  const { lang } = card;
  return (
    <div
      ref={frame}
      role="group"
      aria-label={label}
      className={styles.card}
      {...(typeof lang === 'string' ? { lang } : {})}
    />
  );
}
