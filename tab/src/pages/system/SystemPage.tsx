import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import {
  getSystem,
  reinstateSystem,
  retireSystem,
  type SystemView,
} from '../../../../contracts/system/system';
import { CRITICALITY_WORDS, HANDOVER_WORDS } from '../../../../words/system/system-words';
import { useAnswer } from '../../api/useAnswer';
import { useCommand } from '../../api/useCommand';
import { Answer } from '../../components/Answer';
import { AppLink } from '../../components/AppLink';
import { Empty } from '../../components/Empty';
import { Facts } from '../../components/Facts';
import { PageFrame } from '../../components/PageFrame';
import { usePersonName } from '../../components/people/usePersonName';
import { OutOfUse } from '../../components/register/OutOfUse';
import { Reveal } from '../../components/Reveal';
import { Section } from '../../components/Section';
import { usePastDay } from '../../day/day-shown';
import { useMe } from '../../session/session-context';
import { useFormat } from '../../words/useFormat';
import { useLanguage } from '../../words/useLanguage';
import { HandoverForm } from './HandoverForm';
import { PlanTests } from './PlanTests';
import { RiskForm } from './RiskForm';
import { SystemForm } from './SystemForm';
import { usePerformedBy } from './usePerformedBy';

type Props = { system: SystemView; isOpen: boolean };

/** One system: who runs it and who owns it, its contingency plan, its risk result, and its handover. */
export function SystemPage() {
  const { t } = useTranslation();
  const { systemId = '' } = useParams();
  const { abilities } = useMe();
  const past = usePastDay();
  const answer = useAnswer(getSystem, { params: { systemId } });
  return (
    <PageFrame
      title={answer.data?.name ?? t('systems.title')}
      back={{ to: '/systemer', text: t('systems.title') }}
      past="asItWas"
    >
      <Answer query={answer}>
        {(system) => {
          const isKept = abilities.keepRegisters && past === undefined;
          const isOpen = isKept && !system.isRetired;
          return (
            <>
              {system.retired && <p>{t('suppliers.retired', { reason: system.retired.reason })}</p>}
              <Section title={t('systems.performers')}>
                <Details system={system} />
                {isOpen && (
                  <Reveal text={t('suppliers.change')}>
                    <SystemForm key={system.setAt} system={system} />
                  </Reveal>
                )}
                {isKept && <SystemOutOfUse system={system} />}
              </Section>
              <PlanTests system={system} isOpen={isOpen} />
              <Risk system={system} isOpen={isOpen} />
              <Handover system={system} isOpen={isOpen} />
            </>
          );
        }}
      </Answer>
    </PageFrame>
  );
}

function Details({ system }: { system: SystemView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const nameOf = usePersonName();
  const performedBy = usePerformedBy();
  const { owner, supplier, criticality, kitosId, setAt, setBy } = system;
  const at = format.instant(setAt);
  return (
    <>
      <Facts
        facts={[
          [t('systems.performer'), performedBy(system)],
          [t('systems.ownedBy'), owner === null ? t('systems.noOwner') : nameOf(owner)],
          [
            t('systems.supplier'),
            supplier === null ? (
              t('systems.noSupplier')
            ) : (
              <AppLink key="supplier" to={`/leverandoerer/${supplier.supplierId}`}>
                {supplier.name}
              </AppLink>
            ),
          ],
          [t('systems.criticality'), CRITICALITY_WORDS[criticality][language]],
          [t('systems.kitosId'), kitosId ?? t('systems.notSaid')],
        ]}
      />
      <p>
        {setBy === null ? t('suppliers.setAt', { at }) : t('suppliers.setBy', { at, name: nameOf(setBy) })}
      </p>
    </>
  );
}

function Risk({ system: { systemId, risk }, isOpen }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Section title={t('systems.risk')} lead={t('systems.riskLead')}>
      {risk === null ? (
        <Empty>{t('systems.riskNone')}</Empty>
      ) : (
        <p>{t('systems.riskShown', { ...risk, date: format.date(risk.on) })}</p>
      )}
      {isOpen && (
        <Reveal text={t('systems.recordRisk')}>
          <RiskForm systemId={systemId} />
        </Reveal>
      )}
    </Section>
  );
}

function Handover({ system: { systemId, handover }, isOpen }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  return (
    <Section title={t('systems.handover')}>
      {handover === null ? (
        <Empty>{t('systems.handoverNone')}</Empty>
      ) : (
        <Facts
          facts={[
            [t('systems.handoverState'), HANDOVER_WORDS[handover.state][language]],
            [t('systems.handoverOn'), handover.on === null ? t('systems.notSaid') : format.date(handover.on)],
            [t('systems.handoverAfterwards'), handover.afterwards || t('systems.notSaid')],
          ]}
        />
      )}
      {isOpen && (
        <Reveal text={t('systems.setHandover')}>
          <HandoverForm key={JSON.stringify(handover)} systemId={systemId} handover={handover} />
        </Reveal>
      )}
    </Section>
  );
}

function SystemOutOfUse({ system: { systemId, isRetired } }: { system: SystemView }) {
  const { t } = useTranslation();
  const retiring = useCommand(retireSystem);
  const reinstating = useCommand(reinstateSystem);
  return (
    <OutOfUse
      id={systemId}
      lead={t('systems.retireLead')}
      isRetired={isRetired}
      retiring={retiring}
      onRetire={(reason) => retiring.mutateAsync({ params: { systemId }, body: { reason } })}
      reinstating={reinstating}
      onReinstate={() => {
        reinstating.mutate({ params: { systemId } });
      }}
    />
  );
}
