const KEY = 'ledelsestilsyn.token';

/** The local issuer's token that this browser tab holds, if any. A browser may deny a page in Teams' frame its storage. */
export function keptToken(): string | undefined {
  try {
    return sessionStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

export const keepToken = (token: string): void => sessionStorage.setItem(KEY, token);

export const forgetToken = (): void => sessionStorage.removeItem(KEY);
