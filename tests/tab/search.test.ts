import { describe, expect, it } from '@jest/globals';
import { getLedger } from '../../contracts/ledger/ledger';
import { searchEverywhere } from '../../contracts/search/search';
import { axeFindings } from '../e2e/support/axe-findings';
import { waitUntil } from '../support/wait-until';
import { useTab } from './support/tab-in-browser';

const FOUND = {
  found: [
    {
      kind: 'decision',
      id: 'D-2026-002',
      title: 'Risiko for nedbrud',
      detail: 'D-2026-002 · Accept af risiko',
    },
    {
      kind: 'decision',
      id: 'D-2026-003',
      title: 'Risiko for datatab',
      detail: 'D-2026-003 · Accept af risiko',
    },
    { kind: 'person', id: 'p-03', title: 'Kirsten Bæk Sørensen', detail: 'Direktør for teknik' },
    { kind: 'month', id: '2026-11', title: 'Månedsstatus for november 2026', detail: '' },
  ],
};

describe('The search of everything in the tab', () => {
  const tab = useTab();
  const field = () => tab.page().getByRole('combobox', { name: 'Søg overalt' });
  const options = () => tab.page().getByRole('option');
  const visit = async (role: 'coordinator' | 'director' = 'coordinator') => {
    tab.server().as(role);
    tab.server().answer(searchEverywhere, { json: FOUND });
    await tab.go('maanedsstatus');
    await tab.page().getByRole('button', { name: 'Søg overalt' }).waitFor();
    await tab.page().getByRole('heading', { level: 1, name: 'Månedsstatus' }).waitFor();
  };
  const look = async (words: string) => {
    await tab.page().keyboard.press('Control+k');
    await field().fill(words);
    await options().first().waitFor();
  };

  it('opens by Ctrl+K with the field ready, and closes by Escape with the focus where it was', async () => {
    await visit();
    const button = tab.page().getByRole('button', { name: 'Søg overalt' });
    await button.press('Enter');
    await field().waitFor();
    await tab.page().keyboard.type('risiko');
    expect(await field().inputValue()).toBe('risiko');
    await tab.page().keyboard.press('Escape');
    await field().waitFor({ state: 'detached' });
    await tab.page().keyboard.press('Control+k');
    await field().waitFor();
    expect(await axeFindings(tab.page())).toEqual([]);
  });

  it('does not steal a letter from whoever types: / and k are written where they are typed', async () => {
    await tab.visit('revisionsspor', 'coordinator');
    const words = tab.page().getByLabel('Søg i teksten');
    await words.pressSequentially('k/k');
    expect(await words.inputValue()).toBe('k/k');
    expect(await field().count()).toBe(0);
  });

  it('shows what was found in groups, is moved through by the arrow keys, and goes there by Enter', async () => {
    await visit();
    await look('risiko');
    await waitUntil(
      'the hits',
      () => options().count(),
      (count) => count >= 4,
    );
    await field().press('ArrowDown');
    await field().press('ArrowDown');
    await field().press('ArrowUp');
    const pointed = tab.page().locator('[role=option][aria-selected=true]');
    expect(await pointed.innerText()).toContain('Risiko for datatab');
    expect(await field().getAttribute('aria-activedescendant')).toBe(await pointed.getAttribute('id'));
    expect(await axeFindings(tab.page())).toEqual([]);
    await tab.page().screenshot({ path: '.test/screenshots/search-1180.png' });
    await field().press('Enter');
    await tab.page().waitForURL('**/beslutninger/D-2026-003');
  });

  it('finds pages of the menu, and entries of the audit trail for those who may see it', async () => {
    await visit();
    await look('revision');
    await options().filter({ hasText: 'Revisionsspor' }).first().waitFor();
    await options().filter({ hasText: 'Post 41' }).click();
    await tab.page().waitForURL('**/revisionsspor?post=41');
    const asked = tab.server().seen.filter(({ path }) => path === '/api/ledger');
    expect(asked[0]?.url).toContain('slips=allowed');
  });

  it('leads to a demand in its place among the others, also from their page on a phone, where it was folded', async () => {
    await tab.page().setViewportSize({ width: 360, height: 740 });
    await tab.visit('krav', 'auditor');
    await tab.page().getByRole('button', { name: 'Grå (ikke vurderet): 5', exact: true }).waitFor();
    const title = '§ 13, stk. 1, nr. 4: Endelig rapport';
    const hit = { kind: 'requirement', id: 'nis2-13-1-4', title, detail: 'NIS 2-loven' };
    tab.server().answer(searchEverywhere, { json: { found: [hit] } });
    await look('endelig rapport');
    await tab.page().getByRole('group', { name: 'Krav', exact: true }).waitFor();
    await options().filter({ hasText: title }).click();
    await tab.page().waitForURL('**/krav#nis2-13-1-4');
    await field().waitFor({ state: 'detached' });
    await tab.page().locator('h3#nis2-13-1-4:focus').waitFor();
    await tab.page().screenshot({ path: '.test/screenshots/search-demand-360.png' });
  });

  it('asks for no entries for whoever may not see the audit trail', async () => {
    await visit('director');
    await look('risiko');
    expect(tab.server().seen.some(({ path }) => path === getLedger.path || path === '/api/ledger')).toBe(
      false,
    );
  });

  it('says when there is nothing, and shows a slip of the server as no hits', async () => {
    await visit();
    tab.server().answer(searchEverywhere, { json: { found: [] } });
    tab.server().answer(getLedger, { status: 403, code: 'not-allowed', detail: 'Nej' });
    await tab.page().keyboard.press('Control+k');
    await field().fill('zzzz');
    await tab.page().getByText('Intet, du kan se, hedder sådan.').waitFor();
  });

  it('is a button in the head of a phone, and fits it', async () => {
    await tab.page().setViewportSize({ width: 360, height: 740 });
    await visit();
    await tab.page().getByRole('button', { name: 'Søg overalt' }).click();
    await field().fill('risiko');
    await options().first().waitFor();
    await tab.page().screenshot({ path: '.test/screenshots/search-360.png' });
    const wider = await tab.page().evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
    expect(await axeFindings(tab.page())).toEqual([]);
  });
});
