import { Button, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { claimAdministration } from '../../../contracts/session';
import { useCommand } from '../api/useCommand';
import { Failure } from '../components/Failure';
import { PlainPage } from './PlainPage';
import { SwitchPersonContext } from './session-context';

const useStyles = makeStyles({
  claim: {
    marginTop: tokens.spacingVerticalXXL,
    paddingTop: tokens.spacingVerticalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** Says why the reader sees nothing, and lets the first administrator take the role. The server decides who may. */
export function NotOnRosterPage({ sentence }: { sentence: string }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const switchPerson = useContext(SwitchPersonContext);
  const claim = useCommand(claimAdministration);
  return (
    <PlainPage title={t('signIn.notOnRosterTitle')}>
      <p>{sentence}</p>
      {switchPerson && <Button onClick={switchPerson}>{t('app.switchPerson')}</Button>}
      <section className={styles.claim}>
        <Subtitle1 as="h2">{t('signIn.claimTitle')}</Subtitle1>
        <p>{t('signIn.claim')}</p>
        {claim.isError && <Failure error={claim.error} />}
        <div className={styles.actions}>
          <Button
            disabled={claim.isPending}
            onClick={() => {
              claim.mutate({});
            }}
          >
            {t('signIn.claimButton')}
          </Button>
        </div>
      </section>
    </PlainPage>
  );
}
