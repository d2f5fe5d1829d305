import { useTranslation } from 'react-i18next';
import { getGovernance } from '../../../../contracts/access/governance';
import { useAnswer } from '../../api/useAnswer';
import { Allowed } from '../../session/Allowed';
import { useMe } from '../../session/session-context';
import { Answer } from '../../components/Answer';
import { PageFrame } from '../../components/PageFrame';
import { Confirmations } from './Confirmations';

/** What awaits a member of the body, for whoever comes from a card. */
export function ConfirmationsPage() {
  const { t } = useTranslation();
  const { abilities } = useMe();
  const governance = useAnswer(getGovernance, {}, { enabled: abilities.viewRoster });
  return (
    <PageFrame title={t('confirmations.title')} lead={t('confirmations.lead')} past="asItWas">
      <Allowed ability="viewRoster">
        <Answer query={governance}>{(rules) => <Confirmations governance={rules} />}</Answer>
      </Allowed>
    </PageFrame>
  );
}
