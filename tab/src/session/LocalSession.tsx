import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { SignedIn } from './SignedIn';
import { forgetToken, keptToken, keepToken } from './kept-token';
import { WhoAreYouPage } from './WhoAreYouPage';

/** Signs in with a token from the local issuer, for the person chosen; it lasts as long as the browser's tab. */
export function LocalSession({ url, children }: { url: string; children: ReactNode }) {
  const queries = useQueryClient();
  const [token, setToken] = useState(keptToken);
  const switchPerson = useCallback(() => {
    forgetToken();
    setToken(undefined);
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'sign-in' });
  }, [queries]);
  const source = useMemo(() => () => Promise.resolve(token ?? ''), [token]);
  if (token === undefined) {
    return (
      <WhoAreYouPage
        url={url}
        onToken={(fresh) => {
          keepToken(fresh);
          setToken(fresh);
        }}
      />
    );
  }
  return (
    <SignedIn key={token} token={source} switchPerson={switchPerson}>
      {children}
    </SignedIn>
  );
}
