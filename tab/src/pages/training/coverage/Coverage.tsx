import { useTranslation } from 'react-i18next';
import type { Audience } from '../../../../../domain/access/group';
import { Answer } from '../../../components/Answer';
import { Section } from '../../../components/Section';
import { GroupFigures } from './GroupFigures';
import { MemberMatrix } from './MemberMatrix';
import { Offers } from './Offers';
import { PolicyLine } from './PolicyLine';
import { Readings } from './Readings';
import { Trend } from './Trend';
import { useTraining } from './useTraining';

/** Coverage of an audience on a day: of the body in both readings and over time, of a group in figures. */
export function Coverage({ on, audience }: { on: string; audience: Audience }) {
  const { t } = useTranslation();
  const training = useTraining(on, audience);
  const isBody = audience === 'managementBody';
  return (
    <Answer
      query={training}
      empty={({ counts }) =>
        counts.all === 0 ? t(isBody ? 'training.empty' : 'coverage.groupEmpty') : undefined
      }
    >
      {(view) => (
        <>
          {view.audience === 'managementBody' ? (
            <Section title={t('training.readings')} lead={t('training.readingsLead')}>
              <Readings training={view} />
              <PolicyLine policy={view.policy} />
            </Section>
          ) : (
            <Section
              title={t('coverage.group')}
              lead={t(
                view.audience === 'politicians' ? 'coverage.politiciansSource' : 'coverage.groupSource',
              )}
            >
              <GroupFigures training={view} />
            </Section>
          )}
          <Section title={t('training.matrix')} lead={t('coverage.matrixLead')}>
            <MemberMatrix key={view.audience} training={view} />
          </Section>
          {view.audience === 'managementBody' && <Trend on={on} />}
          <Offers offers={view.offers} />
        </>
      )}
    </Answer>
  );
}
