import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleFilled,
  DismissCircleFilled,
  QuestionCircleRegular,
  WarningFilled,
} from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { Colour } from '../../../../domain/status/light';

const ICONS = {
  green: CheckmarkCircleFilled,
  yellow: WarningFilled,
  red: DismissCircleFilled,
  grey: QuestionCircleRegular,
} satisfies Record<Colour, unknown>;

const useStyles = makeStyles({
  mark: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalSNudge },
  icon: { flexShrink: 0, fontSize: '20px' },
  green: { color: tokens.colorStatusSuccessForeground1 },
  yellow: { color: tokens.colorStatusWarningForeground3 },
  red: { color: tokens.colorStatusDangerForeground1 },
  grey: { color: tokens.colorNeutralForeground3 },
});

/** A colour as an icon of its own shape and its word. */
export function ColourMark({ colour }: { colour: Colour }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const Icon = ICONS[colour];
  return (
    <span className={styles.mark}>
      <Icon className={mergeClasses(styles.icon, styles[colour])} aria-hidden />
      {t(`colour.${colour}`)}
    </span>
  );
}
