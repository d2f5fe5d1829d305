import { useTranslation } from 'react-i18next';
import { getHealth } from '../../../../contracts/session';
import { useAnswer } from '../../api/useAnswer';
import { Answer } from '../../components/Answer';
import { Facts } from '../../components/Facts';
import { Fingerprint } from '../../components/Fingerprint';

/** The version of the app and how it is. */
export function About() {
  const { t } = useTranslation();
  const health = useAnswer(getHealth, {});
  return (
    <Answer query={health}>
      {({ status, version, ledger }) => (
        <Facts
          facts={[
            [t('settings.version'), version],
            [t('settings.service'), t(`settings.${status}`)],
            [t('settings.entries'), ledger.length],
            [t('settings.head'), <Fingerprint key="head" hash={ledger.head} />],
          ]}
        />
      )}
    </Answer>
  );
}
