import { useTranslation } from 'react-i18next';
import { endDelegation, type GovernanceView } from '../../../../../contracts/access/governance';
import { Empty } from '../../../components/Empty';
import { Entries } from '../../../components/Entries';
import { Reveal } from '../../../components/Reveal';
import { Section } from '../../../components/Section';
import { usePersonName } from '../../../components/people/usePersonName';
import { useMe } from '../../../session/session-context';
import { DelegationForm } from './DelegationForm';
import { Right } from './Right';

/** Who may accept single risks alone, below which ceiling, and until when. */
export function Delegations({ governance }: { governance: GovernanceView }) {
  const { t } = useTranslation();
  const nameOf = usePersonName();
  const { abilities } = useMe();
  return (
    <Section
      anchor="delegationer"
      small
      title={t('governance.delegations')}
      lead={t('governance.delegationsLead')}
    >
      {governance.delegations.length === 0 ? (
        <Empty>{t('governance.delegationsNone')}</Empty>
      ) : (
        <Entries>
          {governance.delegations.map((one) => (
            <Right
              key={one.delegationId}
              id={one.delegationId}
              title={t('governance.delegation', {
                delegate: nameOf(one.delegate),
                ceiling: one.ceiling,
              })}
              more={one.setUp ? `${one.scope} ${t('confirmations.setUp')}` : one.scope}
              right={one}
              end={{ endpoint: endDelegation, params: { delegationId: one.delegationId } }}
            />
          ))}
        </Entries>
      )}
      {abilities.manageRoster && (
        <Reveal text={t('governance.addDelegation')}>
          <DelegationForm />
        </Reveal>
      )}
    </Section>
  );
}
