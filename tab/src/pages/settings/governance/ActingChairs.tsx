import { useTranslation } from 'react-i18next';
import { endActingChair, type GovernanceView } from '../../../../../contracts/access/governance';
import { Empty } from '../../../components/Empty';
import { Entries } from '../../../components/Entries';
import { Reveal } from '../../../components/Reveal';
import { Section } from '../../../components/Section';
import { usePersonName } from '../../../components/people/usePersonName';
import { useMe } from '../../../session/session-context';
import { ActingChairForm } from './ActingChairForm';
import { Right } from './Right';

/** Who fills the chair's office while the chair is away, and until when. */
export function ActingChairs({ governance }: { governance: GovernanceView }) {
  const { t } = useTranslation();
  const nameOf = usePersonName();
  const { abilities } = useMe();
  return (
    <Section
      anchor="fungerende-formand"
      small
      title={t('governance.acting')}
      lead={t('governance.actingLead')}
    >
      {governance.actingChairs.length === 0 ? (
        <Empty>{t('governance.actingNone')}</Empty>
      ) : (
        <Entries>
          {governance.actingChairs.map((one) => (
            <Right
              key={one.actingId}
              id={one.actingId}
              title={nameOf(one.person)}
              {...(one.setUp ? { more: t('confirmations.setUp') } : {})}
              right={one}
              end={{ endpoint: endActingChair, params: { actingId: one.actingId } }}
            />
          ))}
        </Entries>
      )}
      {abilities.manageRoster && (
        <Reveal text={t('governance.addActing')}>
          <ActingChairForm />
        </Reveal>
      )}
    </Section>
  );
}
