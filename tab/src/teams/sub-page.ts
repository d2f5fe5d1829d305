/** The pages that cards point to, letter by letter: what a link says must not lead anywhere else. */
const PAGES: readonly RegExp[] = [
  /^(beslutninger|uddannelse|maanedsstatus|moeder)(\/[\w-]+)?$/,
  /^beslutninger\/[\w-]+\/bilag$/,
  /^maanedsstatus\/\d{4}-\d{2}\/udkast$/,
  /^indstillinger(\/(udsendelser|bekraeftelser|beslutninger))?$/,
];

/** The path for a deep link's sub-page, such as `beslutninger/D-2026-001`; nothing if it is no page of the tab. */
export function pathOfSubPage(subPageId: string | undefined): string | undefined {
  if (subPageId === undefined) return undefined;
  return PAGES.some((page) => page.test(subPageId)) ? `/${subPageId}` : undefined;
}
