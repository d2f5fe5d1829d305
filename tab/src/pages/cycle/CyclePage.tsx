import { useTranslation } from 'react-i18next';
import { useTold } from '../../components/useTold';
import { getCycle } from '../../../../contracts/cycle/cycle';
import { useAnswer } from '../../api/useAnswer';
import { Answer } from '../../components/Answer';
import { Empty } from '../../components/Empty';
import { Entries } from '../../components/Entries';
import { PageFrame } from '../../components/PageFrame';
import { Reveal } from '../../components/Reveal';
import { Said } from '../../components/Said';
import { Section } from '../../components/Section';
import { Success } from '../../components/Success';
import { useMe } from '../../session/session-context';
import { CycleForm } from './CycleForm';
import { CycleLine } from './CycleLine';
import { Year } from './Year';

/** The year by months, and its tasks, each with the kind of demand and its source. */
export function CyclePage() {
  const { t } = useTranslation();
  const { abilities } = useMe();
  const answer = useAnswer(getCycle, {});
  const [dropped, tellDropped] = useTold<string>();
  return (
    <PageFrame
      title={t('cycle.title')}
      lead={t('cycle.lead')}
      back={{ to: '/maanedsstatus', text: t('reports.title') }}
      past="asItWas"
    >
      <Answer query={answer}>
        {(cycle) => (
          <>
            {abilities.recordIndicators && (
              <Reveal text={t('cycle.add')}>
                <CycleForm people={cycle.people} />
              </Reveal>
            )}
            <Year cycle={cycle} />
            <Section title={t('cycle.dates')}>
              <Said about={dropped?.time}>
                {dropped && <Success>{t('cycle.dropped', { title: dropped.what })}</Success>}
              </Said>
              {cycle.items.length === 0 && <Empty>{t('cycle.empty')}</Empty>}
              <Entries>
                {cycle.items.map((one) => (
                  <CycleLine key={one.itemId} item={one} people={cycle.people} onDropped={tellDropped} />
                ))}
              </Entries>
            </Section>
          </>
        )}
      </Answer>
    </PageFrame>
  );
}
