import { useTranslation } from 'react-i18next';
import { getGovernance } from '../../../../../contracts/access/governance';
import { useAnswer } from '../../../api/useAnswer';
import { Answer } from '../../../components/Answer';
import { PageFrame } from '../../../components/PageFrame';
import { Allowed } from '../../../session/Allowed';
import { useMe } from '../../../session/session-context';
import { ActingChairs } from './ActingChairs';
import { Basis } from './Basis';
import { Delegations } from './Delegations';
import { Mandates } from './Mandates';
import { Model } from './Model';
import { Policy } from './Policy';

/** How the body decides, who may act for whom, what is delegated, and the local rules about decisions. */
export function GovernancePage() {
  const { t } = useTranslation();
  const { abilities } = useMe();
  const governance = useAnswer(getGovernance, {}, { enabled: abilities.viewRoster });
  return (
    <PageFrame title={t('governance.title')} lead={t('governance.lead')} past="asItWas">
      <Allowed ability="viewRoster">
        <Answer query={governance}>
          {(rules) => (
            <>
              <Basis governance={rules} />
              <Model governance={rules} />
              <ActingChairs governance={rules} />
              <Mandates governance={rules} />
              <Delegations governance={rules} />
              <Policy governance={rules} />
            </>
          )}
        </Answer>
      </Allowed>
    </PageFrame>
  );
}
