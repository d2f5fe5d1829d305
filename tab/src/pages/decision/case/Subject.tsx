import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { unreachable } from '../../../../../domain/ground/unreachable';
import type { DecisionDetail } from '../../../../../contracts/decision/decision';
import { AppLink } from '../../../components/AppLink';
import { Facts } from '../../../components/Facts';
import { Section } from '../../../components/Section';
import { useMe } from '../../../session/session-context';
import { useMeasureName } from '../../../components/decision/useMeasureName';
import { useFormat } from '../../../words/useFormat';
import { Measures } from './Measures';
import { Paragraph } from './Paragraph';
import { RiskChange } from './RiskChange';

const useStyles = makeStyles({
  treatment: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontWeight: tokens.fontWeightSemibold },
});

/** What a decision of its kind is about. */
export function Subject({ decision }: { decision: DecisionDetail }) {
  const { t } = useTranslation();
  const format = useFormat();
  const styles = useStyles();
  const measureName = useMeasureName();
  const { abilities } = useMe();
  const { content, scale, scaleBasis, ageDays } = decision;
  const text = (title: string, words: string) => (
    <Section small title={title}>
      <Paragraph>{words}</Paragraph>
    </Section>
  );
  switch (content.kind) {
    case 'riskAcceptance':
    case 'treatmentPlan':
      return (
        <>
          {text(t('decision.scenario'), content.scenario)}
          {scale !== null && (
            <Section small title={t('decision.risk')}>
              <RiskChange
                before={content.before}
                after={content.after}
                scale={scale}
                scaleVersion={content.scaleVersion}
                basis={scaleBasis}
              />
            </Section>
          )}
          <Section small title={t('decision.treatment')}>
            <p className={styles.treatment}>{t(`treatment.${content.treatment}`)}</p>
            <Paragraph>{content.treatmentPlan}</Paragraph>
          </Section>
        </>
      );
    case 'measureApproval':
      return (
        <Section small title={t('decision.measures')}>
          <Measures measures={content.measures} />
        </Section>
      );
    case 'correctiveApproval':
      return (
        <>
          <Section small title={t('decision.deficiency')}>
            <Paragraph>{content.deficiency}</Paragraph>
          </Section>
          {text(t('decision.correction'), content.correction)}
          <Section small title={t('decision.measureCode')}>
            <Facts
              facts={[
                [t('decision.measureCode'), measureName(content.measureCode)],
                [
                  t('decision.foundOn'),
                  <>
                    {format.date(content.foundOn)}
                    {ageDays !== null && <> · {t('decision.age', { count: ageDays })}</>}
                  </>,
                ],
              ]}
            />
          </Section>
        </>
      );
    case 'policy':
      return (
        <Section small title={t('decision.policyName')}>
          <Facts
            facts={[
              [t('decision.policyName'), content.policyName],
              [t('decision.policyVersion'), content.policyVersion],
              [t('decision.summary'), <Paragraph key="summary">{content.summary}</Paragraph>],
            ]}
          />
        </Section>
      );
    case 'supplierReview':
      return (
        <Section small title={t('decision.supplier')}>
          <Facts
            facts={[
              [
                t('decision.supplier'),
                content.supplierId === undefined ? (
                  content.supplier
                ) : (
                  <AppLink key="supplier" to={`/leverandoerer/${content.supplierId}`}>
                    {content.supplier}
                  </AppLink>
                ),
              ],
              [t('decision.performer'), t(`performer.${content.performer}`)],
              [t('decision.period'), content.period],
              [t('decision.findings'), <Paragraph key="findings">{content.findings}</Paragraph>],
            ]}
          />
        </Section>
      );
    case 'incidentNotNotified':
      return (
        <Section small title={t('decision.incidentReference')} lead={t('decision.notNotified')}>
          <Facts
            facts={[
              [
                t('decision.incidentReference'),
                content.incidentId === undefined || !abilities.viewIncidents ? (
                  content.incidentReference
                ) : (
                  <AppLink key="incident" to={`/haendelser/${content.incidentId}`}>
                    {content.incidentReference}
                  </AppLink>
                ),
              ],
              [t('decision.awareAt'), format.instant(content.awareAt)],
              [t('decision.assessment'), <Paragraph key="assessment">{content.assessment}</Paragraph>],
              [t('decision.reason'), <Paragraph key="reason">{content.reason}</Paragraph>],
            ]}
          />
        </Section>
      );
    default:
      return unreachable(content);
  }
}
