import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Answer } from '../../components/Answer';
import { AsOf } from '../../components/AsOf';
import { LinkButton } from '../../components/LinkButton';
import { PageFrame } from '../../components/PageFrame';
import { Section } from '../../components/Section';
import { StatusLight } from '../../components/StatusLight';
import { useMe } from '../../session/session-context';
import { CompletionMatrix } from './CompletionMatrix';
import { Readings } from './Readings';
import { useTraining } from './useTraining';

/** The management body's courses on a day: both readings of coverage, and who has completed what. */
export function TrainingPage() {
  const { t } = useTranslation();
  const { today, abilities } = useMe();
  const [on, setOn] = useState(today);
  const training = useTraining(on);
  return (
    <PageFrame
      title={t('training.title')}
      lead={t('training.lead')}
      asOf={<AsOf on={on} today={today} onChange={setOn} />}
      actions={
        <>
          <LinkButton to="/uddannelse/katalog">{t('training.catalogue')}</LinkButton>
          {abilities.logCompletions && (
            <>
              <LinkButton to="/uddannelse/import">{t('training.import')}</LinkButton>
              <LinkButton to="/uddannelse/log" primary>
                {t('training.log')}
              </LinkButton>
            </>
          )}
        </>
      }
    >
      <Answer
        query={training}
        empty={({ members }) => (members.length === 0 ? t('training.empty') : undefined)}
      >
        {(view) => (
          <>
            <StatusLight light={view.light} />
            <Section title={t('training.readings')} lead={t('training.readingsLead')}>
              <Readings training={view} />
            </Section>
            <Section title={t('training.matrix')}>
              <CompletionMatrix training={view} />
            </Section>
          </>
        )}
      </Answer>
    </PageFrame>
  );
}
