import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StatusReportView } from '../../../functions/contracts/report';
import { StatusLight } from './StatusLight';

const useStyles = makeStyles({
  lights: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(260px, 100%), 1fr))',
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalXL,
  },
  area: { borderTop: `2px solid ${tokens.colorNeutralStroke1}`, paddingTop: tokens.spacingVerticalM },
  name: { margin: `0 0 ${tokens.spacingVerticalS}` },
  figures: { margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorNeutralForeground2 },
});

const AREAS = ['training', 'decisions', 'deadlines'] as const;
export type Area = (typeof AREAS)[number];

type Props = { report: StatusReportView; figures?: Record<Area, ReactNode> };

/** The lights of a status side by side, with figures under each where they are given. */
export function Lights({ report, figures }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <div className={styles.lights}>
      {AREAS.map((area) => (
        <div key={area} className={styles.area}>
          <Subtitle2 as="h3" block className={styles.name}>
            {t(`light.${area}`)}
          </Subtitle2>
          <StatusLight light={report[area].light} />
          {figures && <div className={styles.figures}>{figures[area]}</div>}
        </div>
      ))}
    </div>
  );
}
