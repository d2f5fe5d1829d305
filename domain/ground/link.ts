const SAFE = 'https://';

/** The most characters of a link after `https://`. The app's own limit. */
export const MOST_LINK = 1000;

/** Whether a text is an address that can be kept: https and no space in it. What is behind it is for people to judge. */
export function isLink(url: string): boolean {
  if (!url.startsWith(SAFE)) return false;
  const rest = url.slice(SAFE.length);
  return rest.length >= 3 && rest.length <= MOST_LINK && !/\s/.test(rest);
}
