/** The path for a deep link's sub-page, such as `beslutninger/D-2026-001`; nothing if it is no page of the tab. */
export function pathOfSubPage(subPageId: string | undefined): string | undefined {
  const isPage = /^(beslutninger|uddannelse|maanedsstatus|moeder)(\/[\w-]+)?$/.test(subPageId ?? '');
  return isPage && subPageId !== undefined ? `/${subPageId}` : undefined;
}
