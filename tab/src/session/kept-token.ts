const KEY = 'ledelsestilsyn.token';

/** The local issuer's token that this browser tab holds, if any. */
export const keptToken = (): string | undefined => sessionStorage.getItem(KEY) ?? undefined;

export const keepToken = (token: string): void => sessionStorage.setItem(KEY, token);

export const forgetToken = (): void => sessionStorage.removeItem(KEY);
