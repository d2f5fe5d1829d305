import { useTranslation } from 'react-i18next';
import { gives } from '../../../../../domain/access/mandate';
import { endMandate, type GovernanceView } from '../../../../../contracts/access/governance';
import { Empty } from '../../../components/Empty';
import { Entries } from '../../../components/Entries';
import { Reveal } from '../../../components/Reveal';
import { Section } from '../../../components/Section';
import { usePersonName } from '../../../components/people/usePersonName';
import { useMe } from '../../../session/session-context';
import { MandateForm } from './MandateForm';
import { Right } from './Right';
import { useFormat } from '../../../words/useFormat';

/** Who may act for whom, and until when. */
export function Mandates({ governance }: { governance: GovernanceView }) {
  const { t } = useTranslation();
  const nameOf = usePersonName();
  const format = useFormat();
  const { abilities } = useMe();
  return (
    <Section anchor="fuldmagter" small title={t('governance.mandates')} lead={t('governance.mandatesLead')}>
      {governance.mandates.length === 0 ? (
        <Empty>{t('governance.mandatesNone')}</Empty>
      ) : (
        <Entries>
          {governance.mandates.map((mandate) => (
            <Right
              key={mandate.mandateId}
              id={mandate.mandateId}
              title={t('governance.mandate', {
                deputy: nameOf(mandate.deputy),
                member: nameOf(mandate.member),
              })}
              more={t(`confirmations.mandateStates.${mandate.confirmation}`, {
                names: format.either(mandate.askedOf.map(nameOf)),
              })}
              unconfirmed={gives(mandate.confirmation) ? undefined : mandate.confirmation}
              right={mandate}
              end={{ endpoint: endMandate, params: { mandateId: mandate.mandateId } }}
            />
          ))}
        </Entries>
      )}
      {abilities.manageRoster && (
        <Reveal text={t('governance.addMandate')}>
          <MandateForm />
        </Reveal>
      )}
    </Section>
  );
}
