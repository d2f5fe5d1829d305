import { describe, expect, it } from '@jest/globals';
import { pathOfSubPage } from '../../tab/src/teams/sub-page';
import { TAB_PATHS } from '../../bot/scene/tab-paths';
import { tabLink } from '../../functions/tab-link';

const url = 'https://tilsyn.eksempel.dk/tab';
const teamsAppId = '2f1d3c4b-5a69-4788-8f9e-0a1b2c3d4e5f';
const PAGES = [
  TAB_PATHS.decisions,
  TAB_PATHS.decision('D-2026-001'),
  TAB_PATHS.training,
  TAB_PATHS.reports,
  TAB_PATHS.report('2026-11'),
];

describe('A link on a card', () => {
  it('opens the page in the browser where there is no Teams', () => {
    expect(tabLink({ url, teamsAppId: null }, 'beslutninger/D-2026-001')).toBe(
      `${url}/beslutninger/D-2026-001`,
    );
    expect(tabLink({ url, teamsAppId: null }, '')).toBe(url);
  });

  it.each(PAGES)('to %s opens that page of the tab inside Teams', (page) => {
    const link = new URL(tabLink({ url, teamsAppId }, page));
    expect(link.origin + link.pathname).toBe(
      `https://teams.microsoft.com/l/entity/${teamsAppId}/ledelsestilsyn`,
    );
    expect(link.searchParams.get('webUrl')).toBe(`${url}/${page}`);
    const { subEntityId } = JSON.parse(link.searchParams.get('context') ?? '') as { subEntityId: string };
    expect(pathOfSubPage(subEntityId)).toBe(`/${page}`);
    expect(link.href).not.toContain('+');
    expect(link.href.length).toBeLessThan(1900);
  });

  it('to no page in particular opens the tab where it begins', () => {
    expect(new URL(tabLink({ url, teamsAppId }, '')).searchParams.has('context')).toBe(false);
  });
});
