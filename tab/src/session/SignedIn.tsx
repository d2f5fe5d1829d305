import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiContext } from '../api/api-context';
import { createClient } from '../api/client';
import { NotOnRosterPage } from './NotOnRosterPage';
import { MeContext, SwitchPersonContext } from './session-context';
import { meQuery } from './session-queries';
import { Starting } from './Starting';

type Props = {
  token: () => Promise<string>;
  children: ReactNode;
  /** Back to choosing a person, where that is possible. */
  switchPerson?: (() => void) | undefined;
  onReady?: (() => void) | undefined;
  onFailed?: ((error: Error) => void) | undefined;
};

/** Asks the server who the token belongs to and what they may do, and shows the pages to them. */
export function SignedIn({ token, children, switchPerson, onReady, onFailed }: Props) {
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
  const me = useQuery(meQuery(client));
  useEffect(() => {
    if (me.isSuccess) onReady?.();
  }, [me.isSuccess, onReady]);
  // Somebody who was let in stays in when the server is away for a moment.
  useEffect(() => {
    if (me.isLoadingError) onFailed?.(me.error);
  }, [me.isLoadingError, me.error, onFailed]);
  return (
    <ApiContext value={client}>
      <SwitchPersonContext value={switchPerson}>
        {me.data === undefined ? (
          <Starting query={me} />
        ) : me.data.kind === 'notOnRoster' ? (
          <NotOnRosterPage sentence={me.data.sentence} />
        ) : (
          <MeContext value={me.data.me}>{children}</MeContext>
        )}
      </SwitchPersonContext>
    </ApiContext>
  );
}
