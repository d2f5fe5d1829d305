import { useTranslation } from 'react-i18next';
import type { DecisionDetail } from '../../../../../contracts/decision/decision';
import { AppLink } from '../../../components/AppLink';
import { Facts } from '../../../components/Facts';
import { Fingerprint } from '../../../components/Fingerprint';
import { Section } from '../../../components/Section';
import { usePersonName } from '../../../components/people/usePersonName';
import { useFormat } from '../../../words/useFormat';

/** Who is responsible, the dates, and the fingerprint that every answer is bound to. */
export function DecisionFacts({ decision }: { decision: DecisionDetail }) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = usePersonName();
  const { revisitOn, content } = decision;
  return (
    <Section small title={t('decision.facts')}>
      <Facts
        facts={[
          [t('decision.level'), t(`level.${decision.level}`)],
          [t('decision.owner'), nameOf(decision.owner)],
          [t('decision.recommender'), nameOf(decision.recommender)],
          [t('decision.submittedBy'), nameOf(decision.submittedBy)],
          [t('decision.submittedAt'), format.instant(decision.submittedAt)],
          [t('decision.answerBy'), format.date(decision.answerBy)],
          ...(revisitOn === null ? [] : [[t('decision.revisitOn'), format.date(revisitOn)] as const]),
          ...(content.supersedes === null
            ? []
            : [
                [
                  t('decision.supersedes'),
                  <AppLink key="supersedes" to={`/beslutninger/${content.supersedes}`}>
                    {content.supersedes}
                  </AppLink>,
                ] as const,
              ]),
          [
            t('decision.hash'),
            <Fingerprint key="hash" hash={decision.contentHash} why={t('decision.hashWhy')} />,
          ],
        ]}
      />
    </Section>
  );
}
