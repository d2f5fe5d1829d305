import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { SectionView } from '../../../functions/contracts/report';
import { ColourMark } from './ColourMark';
import { StatusLight } from './StatusLight';
import { usePersonName } from './usePersonName';

const useStyles = makeStyles({
  override: { margin: `0 0 ${tokens.spacingVerticalS}` },
  why: { margin: `${tokens.spacingVerticalXXS} 0 0` },
  small: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** A section's colour: the one set by hand with name and reason above the computed one, its source, and who answers for it. */
export function SectionLight({ status }: { status: SectionView }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const nameOf = usePersonName();
  const { light, override, source, responsible } = status;
  return (
    <>
      {override !== null && (
        <div className={styles.override} data-override={override.colour}>
          <ColourMark colour={override.colour} />
          <p className={styles.why}>
            {t('report.override', { name: nameOf(override.by), reason: override.reason })}
          </p>
          <p className={styles.small}>{t('report.computed')}</p>
        </div>
      )}
      <StatusLight light={light} />
      {source !== null && <p className={styles.small}>{t('report.source', { source })}</p>}
      {responsible !== null && (
        <p className={styles.small}>{t('report.responsible', { name: nameOf(responsible) })}</p>
      )}
    </>
  );
}
