import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleFilled,
  DismissCircleFilled,
  QuestionCircleRegular,
  WarningFilled,
} from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { Colour } from '../../../domain/status/light';
import type { LightView } from '../../../functions/contracts/values';
import { useFormat } from '../words/useFormat';
import { BasisLabel } from './BasisLabel';

const ICONS = {
  green: CheckmarkCircleFilled,
  yellow: WarningFilled,
  red: DismissCircleFilled,
  grey: QuestionCircleRegular,
} satisfies Record<Colour, unknown>;

const useStyles = makeStyles({
  row: { display: 'flex', gap: tokens.spacingHorizontalM, alignItems: 'flex-start', minWidth: 0 },
  icon: { flexShrink: 0, fontSize: '24px', lineHeight: 1, marginTop: '2px' },
  green: { color: tokens.colorStatusSuccessForeground1 },
  yellow: { color: tokens.colorStatusWarningForeground3 },
  red: { color: tokens.colorStatusDangerForeground1 },
  grey: { color: tokens.colorNeutralForeground3 },
  words: { minWidth: 0 },
  first: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
  },
  word: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400 },
  rule: { margin: `${tokens.spacingVerticalXXS} 0 0` },
  date: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** A colour with its word, the rule that set it, the kind of demand behind it and the date of its data. */
export function StatusLight({ light }: { light: LightView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const styles = useStyles();
  const Icon = ICONS[light.colour];
  return (
    <div className={styles.row} data-colour={light.colour}>
      <Icon className={mergeClasses(styles.icon, styles[light.colour])} aria-hidden />
      <div className={styles.words}>
        <p className={styles.first}>
          <span className={styles.word}>{t(`colour.${light.colour}`)}</span>
          <BasisLabel label={light.label} />
        </p>
        <p className={styles.rule}>{t(`rule.${light.rule}`)}</p>
        <p className={styles.date}>
          {light.dataOn === null ? t('light.noData') : t('light.dataOn', { date: format.date(light.dataOn) })}
        </p>
      </div>
    </div>
  );
}
