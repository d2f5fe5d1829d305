import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { getMe } from '../../../functions/contracts/session';
import { ApiContext } from '../api/api-context';
import { createClient } from '../api/client';
import { ProblemError } from '../api/problem-error';
import { NotOnRosterPage } from './NotOnRosterPage';
import { MeContext, SwitchPersonContext } from './session-context';
import { Starting } from './Starting';

type Props = {
  token: () => Promise<string>;
  children: ReactNode;
  /** Back to choosing a person, where that is possible. */
  switchPerson?: (() => void) | undefined;
  onReady?: (() => void) | undefined;
};

/** Asks the server who the token belongs to and what they may do, and shows the pages to them. */
export function SignedIn({ token, children, switchPerson, onReady }: Props) {
  const { i18n } = useTranslation();
  const client = useMemo(
    () =>
      createClient({
        token,
        language: () => i18n.language,
        ...(switchPerson ? { notSignedIn: switchPerson } : {}),
      }),
    [token, i18n, switchPerson],
  );
  const me = useQuery({ queryKey: ['me'], queryFn: ({ signal }) => client.call(getMe, { signal }) });
  useEffect(() => {
    if (!me.isPending) onReady?.();
  }, [me.isPending, onReady]);
  const refusal = me.error instanceof ProblemError ? me.error.problem : undefined;
  return (
    <ApiContext value={client}>
      <SwitchPersonContext value={switchPerson}>
        {refusal?.code === 'not-on-roster' ? (
          <NotOnRosterPage sentence={refusal.detail} />
        ) : me.data === undefined ? (
          <Starting query={me} />
        ) : (
          <MeContext value={me.data}>{children}</MeContext>
        )}
      </SwitchPersonContext>
    </ApiContext>
  );
}
