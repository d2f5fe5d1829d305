import { useTranslation } from 'react-i18next';
import { getHealth } from '../../../../contracts/session';
import { useAnswer } from '../../api/useAnswer';
import { Answer } from '../../components/Answer';
import { Facts } from '../../components/Facts';
import { Fingerprint } from '../../components/Fingerprint';
import { PageFrame } from '../../components/PageFrame';
import { Allowed } from '../../session/Allowed';

/** What the app is for, its version and how it is. */
export function AboutPage() {
  const { t } = useTranslation();
  return (
    <PageFrame title={t('settings.about')} lead={t('settings.aboutText')}>
      <Allowed ability="viewRoster">
        <About />
      </Allowed>
    </PageFrame>
  );
}

function About() {
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
