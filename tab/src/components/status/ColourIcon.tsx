import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleFilled,
  DismissCircleFilled,
  QuestionCircleRegular,
  WarningFilled,
} from '@fluentui/react-icons';
import type { Colour } from '../../../../domain/status/light';

const ICONS = {
  green: CheckmarkCircleFilled,
  yellow: WarningFilled,
  red: DismissCircleFilled,
  grey: QuestionCircleRegular,
} satisfies Record<Colour, unknown>;

const useStyles = makeStyles({
  icon: { flexShrink: 0, fontSize: '20px' },
  green: { color: tokens.colorStatusSuccessForeground1 },
  yellow: { color: tokens.colorStatusWarningForeground3 },
  red: { color: tokens.colorStatusDangerForeground1 },
  grey: { color: tokens.colorNeutralForeground3 },
});

/** A colour as an icon of its own shape. Its word must stand beside it or be the name of what it is in. */
export function ColourIcon({ colour }: { colour: Colour }) {
  const styles = useStyles();
  const Icon = ICONS[colour];
  return <Icon className={mergeClasses(styles.icon, styles[colour])} aria-hidden />;
}
