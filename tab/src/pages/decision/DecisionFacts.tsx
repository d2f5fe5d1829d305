import { useTranslation } from 'react-i18next';
import type { DecisionDetail } from '../../../../functions/contracts/decision';
import { Facts } from '../../components/Facts';
import { Fingerprint } from '../../components/Fingerprint';
import { Section } from '../../components/Section';
import { usePersonName } from '../../components/usePersonName';
import { useFormat } from '../../words/useFormat';

/** Who is responsible, the dates, and the fingerprint that every answer is bound to. */
export function DecisionFacts({ decision }: { decision: DecisionDetail }) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = usePersonName();
  return (
    <Section small title={t('decision.facts')}>
      <Facts
        facts={[
          [t('decision.owner'), nameOf(decision.owner)],
          [t('decision.recommender'), nameOf(decision.recommender)],
          [t('decision.submittedBy'), nameOf(decision.submittedBy)],
          [t('decision.submittedAt'), format.instant(decision.submittedAt)],
          [t('decision.answerBy'), format.date(decision.answerBy)],
          [t('decision.revisitOn'), format.date(decision.revisitOn)],
          [
            t('decision.hash'),
            <Fingerprint key="hash" hash={decision.contentHash} why={t('decision.hashWhy')} />,
          ],
        ]}
      />
    </Section>
  );
}
