import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Colour } from '../../../../domain/status/light';
import { ColourIcon } from './ColourIcon';

const useStyles = makeStyles({
  mark: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalSNudge },
});

/** A colour as an icon of its own shape and its word. */
export function ColourMark({ colour }: { colour: Colour }) {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <span className={styles.mark}>
      <ColourIcon colour={colour} />
      {t(`colour.${colour}`)}
    </span>
  );
}
