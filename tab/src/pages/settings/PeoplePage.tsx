import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../components/LinkButton';
import { PageFrame } from '../../components/PageFrame';
import { Reveal } from '../../components/Reveal';
import { Allowed } from '../../session/Allowed';
import { useMe } from '../../session/session-context';
import { EndRoleForm } from './EndRoleForm';
import { Roster } from './Roster';

const useStyles = makeStyles({ act: { marginTop: tokens.spacingVerticalL } });

/** Who holds which role and since when, and where a roster is imported and a role ended. */
export function PeoplePage() {
  const { t } = useTranslation();
  const styles = useStyles();
  const { abilities } = useMe();
  return (
    <PageFrame
      title={t('settings.roster')}
      lead={t('settings.rosterLead')}
      past="asItWas"
      actions={
        abilities.manageRoster && (
          <LinkButton to="/indstillinger/import" primary>
            {t('settings.import')}
          </LinkButton>
        )
      }
    >
      <Allowed ability="viewRoster">
        <Roster />
        {abilities.manageRoster && (
          <div className={styles.act}>
            <Reveal text={t('governance.endRole')}>
              <EndRoleForm />
            </Reveal>
          </div>
        )}
      </Allowed>
    </PageFrame>
  );
}
