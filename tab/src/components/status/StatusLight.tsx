import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { limitOf } from '../../../../domain/status/limit';
import type { LightView } from '../../../../contracts/values';
import { useFormat } from '../../words/useFormat';
import { BasisLabel } from '../BasisLabel';
import { ColourMark } from './ColourMark';

const useStyles = makeStyles({
  first: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
  },
  word: {
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  rule: { margin: `${tokens.spacingVerticalXS} 0 0` },
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
  const limit = limitOf(light);
  return (
    <div data-colour={light.colour}>
      <div className={styles.first}>
        <div className={styles.word}>
          <ColourMark colour={light.colour} />
        </div>
        <BasisLabel label={light.label} />
      </div>
      <p className={styles.rule}>{t(`rule.${light.rule}`)}</p>
      {limit !== undefined && (
        <p className={styles.date}>
          {t('light.limit', {
            amount: t(`light.${limit.unit}`, { count: limit.amount }),
            whose: t(`label.${limit.source}`).toLowerCase(),
          })}
        </p>
      )}
      <p className={styles.date}>
        {light.dataOn === null ? t('light.noData') : t('light.dataOn', { date: format.date(light.dataOn) })}
      </p>
    </div>
  );
}
