import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { MEASURE_CODES } from '../../../../domain/decision/content';
import type { MeasureLine, MeasureRegisterView } from '../../../../contracts/measure/measure';
import { AppLink } from '../../components/AppLink';
import { BasisLabel } from '../../components/BasisLabel';
import { Empty } from '../../components/Empty';
import { Entries, EntryLine } from '../../components/Entries';
import { AfterIncident } from '../../components/measure/AfterIncident';
import { Reveal } from '../../components/Reveal';
import { Section } from '../../components/Section';
import { useFormat } from '../../words/useFormat';
import { CaseOfRegister } from './CaseOfRegister';

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  basis: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, margin: 0 },
});

type Props = { register: MeasureRegisterView; mayDraft: boolean };

/** What the body has approved, until when it is to be reviewed, and the way to put the register before it. */
export function Approvals({ register: { measures, sets }, mayDraft }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const format = useFormat();
  const numbersOf = (codes: readonly MeasureLine['code'][]) =>
    format.all(MEASURE_CODES.flatMap((code, index) => (codes.includes(code) ? [String(index + 1)] : [])));
  return (
    <Section title={t('measures.approvals')}>
      {sets.length === 0 && <Empty>{t('measures.noApproval')}</Empty>}
      <Entries>
        {sets.map(
          ({ decisionId, title, codes, approvedOn, yearEnds, isOverYear, afterIncident, isDrawn }) => (
            <EntryLine
              key={decisionId}
              title={
                <AppLink to={`/beslutninger/${decisionId}`}>
                  {title} ({decisionId})
                </AppLink>
              }
            >
              <span>{t('measures.approvedNumbers', { numbers: numbersOf(codes) })}</span>
              <span>
                {t(isOverYear ? 'measures.approvedOverYear' : 'measures.approved', {
                  date: format.date(approvedOn),
                  yearEnds: format.date(yearEnds),
                })}
              </span>
              {afterIncident !== null && (
                <>
                  <strong>{t('measures.toReview')}</strong>
                  <AfterIncident incident={afterIncident} />
                </>
              )}
              <p className={styles.basis}>
                <BasisLabel label="benchmark" />
                <span className={styles.quiet}>{t('measures.yearBasis')}</span>
              </p>
              {!isDrawn && measures.length > 0 && <span className={styles.quiet}>{t('measures.typed')}</span>}
            </EntryLine>
          ),
        )}
      </Entries>
      {mayDraft && measures.length > 0 && (
        <Reveal text={t('measures.draft')}>
          <CaseOfRegister measures={measures} />
        </Reveal>
      )}
    </Section>
  );
}
