import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { StatusReportView } from '../../../../contracts/status/report';
import { SectionDetails } from './SectionDetails';
import { SectionFigures } from './SectionFigures';
import { SectionLight } from './SectionLight';

const useStyles = makeStyles({
  // Columns rather than rows: the sections differ much in length, and are read downwards in their order.
  lights: { columnWidth: '290px', columnGap: tokens.spacingHorizontalXXL },
  section: {
    breakInside: 'avoid',
    borderTop: `2px solid ${tokens.colorNeutralStroke1}`,
    paddingTop: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalXXL,
  },
  name: { ...typographyStyles.subtitle2, margin: `0 0 ${tokens.spacingVerticalS}` },
});

type Props = {
  report: StatusReportView;
  /** Tells its sections from those of another status on the same page, for those who hear them out of their place. */
  of?: string;
};

/** The sections of a status in columns: each with its light, its figures and what stands behind them. */
export function Lights({ report, of }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <div className={styles.lights}>
      {report.sections.map((one) => (
        <section
          key={one.section}
          className={styles.section}
          aria-label={[t(`section.${one.section}`), ...(of === undefined ? [] : [of])].join(', ')}
        >
          <h3 className={styles.name}>{t(`section.${one.section}`)}</h3>
          <SectionLight status={one} />
          <SectionFigures figures={one.figures} />
          <SectionDetails details={one.details} />
        </section>
      ))}
    </div>
  );
}
