import { PAGE_PATHS } from '../address/page-paths';

/** What may stand where a page's path has an id, letter by letter: a link must not lead out of the tab. */
const IDS: readonly (readonly [RegExp, string])[] = [
  [/:month\b/, '\\d{4}-\\d{2}'],
  [/:\w+/, '[\\w-]+'],
];

const PAGES: readonly RegExp[] = PAGE_PATHS.map(
  (path) =>
    new RegExp(`^${IDS.reduce<string>((pattern, [id, letters]) => pattern.replace(id, letters), path)}$`),
);

/** The path for a deep link's sub-page, such as `beslutninger/D-2026-001`; nothing if it is no page of the tab. */
export function pathOfSubPage(subPageId: string | undefined): string | undefined {
  if (subPageId === undefined || subPageId === '') return undefined;
  return PAGES.some((page) => page.test(subPageId)) ? `/${subPageId}` : undefined;
}
