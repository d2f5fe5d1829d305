import { useQuery } from '@tanstack/react-query';
import { useContext, useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AppearanceContext } from '../appearance/appearance-context';
import { languageOf } from '../../../words/language';
import { speak } from '../words/start-words';
import { PlainPage } from './PlainPage';
import type { TabMoves } from './tab-moves';
import { SignedIn } from './SignedIn';
import { Starting } from './Starting';

type Props = { children: ReactNode } & TabMoves;

/** Signs in by Teams single sign-on; takes theme, language and the deep link from Teams. */
export function TeamsSession({ children, open, goBack }: Props) {
  const { t, i18n } = useTranslation();
  const { followTeams } = useContext(AppearanceContext);
  // teams-js is large and only of use inside Teams, so it is fetched here.
  const entered = useQuery({
    queryKey: ['teams'],
    queryFn: async () => {
      const teams = await import('../teams/host');
      return { host: await teams.enterTeams(), ready: teams.tellTeamsReady, failed: teams.tellTeamsFailed };
    },
    retry: false,
    staleTime: Infinity,
  });
  const host = entered.data?.host;
  useEffect(() => {
    if (host === undefined) return;
    followTeams(host.theme);
    host.onTheme(followTeams);
    void speak(i18n, languageOf(host.locale));
    host.onBack(goBack);
    if (host.path !== undefined) open(host.path);
    // The deep link is followed once, when Teams answers; later renders must not navigate again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [host]);
  if (entered.isError) {
    return <PlainPage title={t('signIn.outsideTitle')}>{t('signIn.outside')}</PlainPage>;
  }
  if (entered.data === undefined) return <Starting query={entered} />;
  return (
    <SignedIn token={entered.data.host.token} onReady={entered.data.ready} onFailed={entered.data.failed}>
      {children}
    </SignedIn>
  );
}
