import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../components/LinkButton';
import { PageFrame } from '../../components/PageFrame';
import { Reveal } from '../../components/Reveal';
import { Section } from '../../components/Section';
import { useMe } from '../../session/session-context';
import { About } from './About';
import { EndRoleForm } from './EndRoleForm';
import { Groups } from './groups/Groups';
import { Governance } from './governance/Governance';
import { Roster } from './Roster';
import { StatusPolicy } from './status-policy/StatusPolicy';
import { TrainingPolicy } from './training-policy/TrainingPolicy';

/** People and roles, the cards that were sent, and the app itself. */
export function SettingsPage() {
  const { t } = useTranslation();
  const { abilities } = useMe();
  return (
    <PageFrame
      title={t('settings.title')}
      lead={t('settings.lead')}
      past="asItWas"
      actions={
        abilities.manageRoster && (
          <LinkButton to="/indstillinger/import" primary>
            {t('settings.import')}
          </LinkButton>
        )
      }
    >
      <Section anchor="personer" title={t('settings.roster')} lead={t('settings.rosterLead')}>
        <Roster />
        {abilities.manageRoster && (
          <Reveal text={t('governance.endRole')}>
            <EndRoleForm />
          </Reveal>
        )}
      </Section>
      <Groups />
      <Governance />
      {abilities.viewTraining && <TrainingPolicy />}
      {abilities.viewReports && <StatusPolicy />}
      {abilities.erasePeople && (
        <Section title={t('retention.title')} lead={t('retention.settingsLead')}>
          <LinkButton to="/indstillinger/opbevaring">{t('retention.open')}</LinkButton>
        </Section>
      )}
      {abilities.viewDeliveries && (
        <Section title={t('deliveries.title')} lead={t('deliveries.settingsLead')}>
          <LinkButton to="/indstillinger/udsendelser">{t('deliveries.open')}</LinkButton>
        </Section>
      )}
      <Section title={t('settings.about')} lead={t('settings.aboutText')}>
        <About />
      </Section>
    </PageFrame>
  );
}
