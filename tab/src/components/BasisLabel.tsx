import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Label } from '../../../domain/status/light';

const useStyles = makeStyles({
  label: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
});

/** What kind of demand something is: law, guidance, local policy or benchmark. */
export function BasisLabel({ label }: { label: Label }) {
  const { t } = useTranslation();
  const styles = useStyles();
  return <span className={styles.label}>{t(`label.${label}`)}</span>;
}
