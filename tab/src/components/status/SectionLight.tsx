import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { SectionView } from '../../../../contracts/status/report';
import { ColourMark } from './ColourMark';
import { StatusLight } from './StatusLight';
import { usePersonName } from '../people/usePersonName';
import { sectionSource } from '../../../../words/status/section-source';
import { useLanguage } from '../../words/useLanguage';

const useStyles = makeStyles({
  shown: {
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  computed: {
    marginTop: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
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
  const { light, override, responsible } = status;
  const source = sectionSource(status, useLanguage());
  return (
    <>
      {override === null ? (
        <StatusLight light={light} />
      ) : (
        <div data-override={override.colour}>
          <div className={styles.shown}>
            <ColourMark colour={override.colour} />
          </div>
          <p className={styles.why}>
            {t('report.override', { name: nameOf(override.by), reason: override.reason })}
          </p>
          <div className={styles.computed}>
            <p className={styles.small}>{t('report.computed')}</p>
            <StatusLight light={light} />
          </div>
        </div>
      )}
      {source !== null && <p className={styles.small}>{t('report.source', { source })}</p>}
      {responsible !== null && (
        <p className={styles.small}>{t('report.responsible', { name: nameOf(responsible) })}</p>
      )}
    </>
  );
}
