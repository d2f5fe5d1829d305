/** The path for a deep link's sub-page, such as `decision/D-2026-001` or `report/2026-11`; nothing if it is unknown. */
export function pathOfSubPage(subPageId: string | undefined): string | undefined {
  const [, kind, id] = /^(decision|report)\/([\w-]+)$/.exec(subPageId ?? '') ?? [];
  if (kind === undefined || id === undefined) return undefined;
  return kind === 'decision' ? `/beslutninger/${id}` : `/maanedsstatus/${id}`;
}
