import { useTranslation } from 'react-i18next';
import { getGovernance } from '../../../../../contracts/access/governance';
import { useAnswer } from '../../../api/useAnswer';
import { Answer } from '../../../components/Answer';
import { Section } from '../../../components/Section';
import { ActingChairs } from './ActingChairs';
import { Confirmations } from '../../body-change/Confirmations';
import { Delegations } from './Delegations';
import { Mandates } from './Mandates';
import { Model } from './Model';
import { Policy } from './Policy';

/** How the body decides, who may act for whom, what is delegated, and the local rules about decisions. */
export function Governance() {
  const { t } = useTranslation();
  const governance = useAnswer(getGovernance, {});
  return (
    <Section title={t('governance.title')} lead={t('governance.lead')}>
      <Answer query={governance}>
        {(rules) => (
          <>
            <Section small title={t('confirmations.title')} lead={t('confirmations.lead')}>
              <Confirmations governance={rules} />
            </Section>
            <Model governance={rules} />
            <ActingChairs governance={rules} />
            <Mandates governance={rules} />
            <Delegations governance={rules} />
            <Policy governance={rules} />
          </>
        )}
      </Answer>
    </Section>
  );
}
