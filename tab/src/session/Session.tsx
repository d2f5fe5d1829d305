import { useQuery } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { unreachable } from '../../../domain/ground/unreachable';
import { createClient } from '../api/client';
import { LocalSession } from './LocalSession';
import { signInQuery } from './session-queries';
import type { TabMoves } from './tab-moves';
import { Starting } from './Starting';
import { TeamsSession } from './TeamsSession';

type Props = { children: ReactNode } & TabMoves;

/** Finds out how to sign in here, signs in, and shows the pages to whoever it turns out to be. */
export function Session({ children, ...moves }: Props) {
  const { i18n } = useTranslation();
  const signIn = useQuery(signInQuery(createClient({ language: () => i18n.language })));
  const { error } = signIn;
  useEffect(() => {
    // Nobody knows yet whether this is Teams; in a frame it can be.
    if (error !== null && window.parent !== window)
      void import('../teams/host').then(({ tellTeamsFailed }) => {
        tellTeamsFailed(error);
      });
  }, [error]);
  if (signIn.data === undefined) return <Starting query={signIn} />;
  switch (signIn.data.kind) {
    case 'teams':
      return <TeamsSession {...moves}>{children}</TeamsSession>;
    case 'local':
      return <LocalSession url={signIn.data.url}>{children}</LocalSession>;
    default:
      return unreachable(signIn.data);
  }
}
