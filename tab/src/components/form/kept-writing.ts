const PREFIX = 'ledelsestilsyn.written.';

/** What somebody wrote in this browser tab and has not sent, if anything is kept under a name. Anything may have been put there. */
export function keptWriting(name: string): unknown {
  try {
    const text = sessionStorage.getItem(PREFIX + name);
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Keeps what is written until the tab is closed; a browser that allows no storage keeps nothing. */
export function keepWriting(name: string, written: unknown): void {
  try {
    sessionStorage.setItem(PREFIX + name, JSON.stringify(written));
  } catch {
    // Full or forbidden: the warning before leaving is what is left.
  }
}

/** The names under which something is kept and that begin in one way. */
export function keptNames(beginning: string): readonly string[] {
  try {
    return Object.keys(sessionStorage)
      .filter((key) => key.startsWith(PREFIX + beginning))
      .map((key) => key.slice(PREFIX.length));
  } catch {
    return [];
  }
}

export function forgetWriting(name: string): void {
  try {
    sessionStorage.removeItem(PREFIX + name);
  } catch {
    // Nothing could be kept either.
  }
}

/** The texts of some fields among what was kept, the others as they are at first; nothing if none were kept. */
export function textsFrom<Name extends string>(
  found: unknown,
  initial: Readonly<Record<Name, string>>,
): Readonly<Record<Name, string>> | undefined {
  if (typeof found !== 'object' || found === null) return undefined;
  const texts = Object.entries(found).filter(
    ([name, value]) => Object.hasOwn(initial, name) && typeof value === 'string',
  );
  return { ...initial, ...Object.fromEntries(texts) };
}
