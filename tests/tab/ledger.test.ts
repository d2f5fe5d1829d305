import { describe, expect, it } from '@jest/globals';
import { checkHead, getLedger, getLedgerEntry, getLedgerExport } from '../../contracts/ledger/ledger';
import { axeFindings } from '../e2e/support/axe-findings';
import { LEDGER, LEDGER_ENTRY } from './support/fixtures';
import { LOOKS, wear } from './support/looks';
import { useTab } from './support/tab-in-browser';
import { waitUntil } from '../support/wait-until';

describe('The audit trail in the tab', () => {
  const tab = useTab();
  const rows = () => tab.page().getByRole('list', { name: 'Revisionsspor' }).locator('> li');
  const asked = () => tab.server().seen.filter(({ path }) => path === '/api/ledger');
  const queryOf = (one: { url: string } | undefined) =>
    Object.fromEntries(new URL(one?.url ?? '', 'http://x').searchParams);
  /** Waits until the newest question about the trail has these words in it: the address changes a moment before. */
  const isAsked = (wanted: Readonly<Record<string, string>>) =>
    waitUntil(
      'the trail to be asked for',
      () => Promise.resolve(queryOf(asked().at(-1))),
      (query) => Object.entries(wanted).every(([name, value]) => (query[name] ?? '') === value),
    );
  const visit = async (query = '') => {
    await tab.visit(`revisionsspor${query}`, 'auditor');
    await rows().first().waitFor();
  };
  const openRow = async (seq: number) => {
    await tab
      .page()
      .getByRole('button', { name: `Vis post ${String(seq)}` })
      .press('Enter');
    await tab.page().getByText('Træder i stedet for post 30', { exact: false }).waitFor();
  };

  it('is sentences with links to the things in them', async () => {
    await visit();
    const vote = rows().nth(3);
    expect(await vote.innerText()).toContain('svarede »Godkend« i D-2026-002');
    expect(await vote.getByRole('link').last().getAttribute('href')).toBe('/tab/beslutninger/D-2026-002');
    expect(await rows().nth(9).innerText()).toContain('Slettet person');
    await vote.getByRole('link').last().click();
    await tab.page().waitForURL('**/beslutninger/D-2026-002');
    expect(tab.complaints()).toEqual([]);
  });

  it('opens a row by Enter, Space and a press anywhere on it, and says whether it is open', async () => {
    await visit();
    const button = tab.page().getByRole('button', { name: /^(Vis|Skjul) post 36$/ });
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    await button.press('Enter');
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    await tab.page().getByRole('table', { name: 'Hvad der blev registreret' }).waitFor();
    await button.press('Space');
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    // A press beside the words opens it as well; the links in it go where they say.
    await rows().nth(5).getByText('Post 36').click({ force: true });
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    expect(await axeFindings(tab.page())).toEqual([]);
  });

  it('shows of an opened entry what was before, what changed, its fingerprints and the entry as data', async () => {
    await visit();
    await openRow(36);
    const changed = tab.page().locator('tr[data-changed]');
    expect(await changed.locator('th').allInnerTexts()).toEqual([
      'Udgave',
      'Titel',
      'Svar senest',
      'Bemærkning',
    ]);
    const row = rows().nth(5);
    expect(await row.innerText()).toContain('21-11-2026 kl. 09.15.00');
    await row.getByRole('button', { name: 'Vis hele' }).first().click();
    await row.getByRole('button', { name: 'Posten, som den er gemt (JSON)' }).click();
    await row.getByText('"type": "DecisionRevised"').waitFor();
    await row.getByRole('button', { name: 'D-2026-002', exact: false }).click();
    await tab.page().waitForURL('**/revisionsspor?om=decision%3AD-2026-002');
    await isAsked({ thing: 'decision:D-2026-002' });
  });

  it('says where a part of an entry is not for the reader', async () => {
    tab.server().as('auditor');
    tab.server().answer(getLedgerEntry, { json: { ...LEDGER_ENTRY, json: null } });
    await tab.go('revisionsspor');
    await rows().first().waitFor();
    await openRow(36);
    await tab.page().getByText('Posten vises ikke som data', { exact: false }).waitFor();
  });

  it('is filtered by thing, person, kind, period and words, all of it in the address', async () => {
    await visit();
    const page = tab.page();
    await page.getByLabel('Hvem').selectOption('system');
    await page.waitForURL('**/revisionsspor?hvem=system');
    await page.getByLabel('Område').selectOption('decision');
    await page.getByLabel('Fra og med').fill('2026-11-01');
    await page.getByLabel('Søg i teksten').fill('login');
    await page.getByLabel('Søg i teksten').press('Enter');
    await page.waitForURL('**/revisionsspor?*soeg=login*');
    await isAsked({
      actor: 'system',
      group: 'decision',
      from: '2026-11-01',
      search: 'login',
    });
    // A new load and the way back show the same.
    await page.reload();
    await rows().first().waitFor();
    expect(await page.getByLabel('Hvem').inputValue()).toBe('system');
    expect(await page.getByLabel('Søg i teksten').inputValue()).toBe('login');
    expect(await page.getByLabel('Fra og med').inputValue()).toBe('2026-11-01');
    await rows().nth(3).getByRole('link').last().click();
    await page.waitForURL('**/beslutninger/**');
    await page.goBack();
    await page.waitForURL('**/revisionsspor?*soeg=login*');
    await rows().first().waitFor();
    expect(await page.getByLabel('Område').inputValue()).toBe('decision');
    await page.getByRole('button', { name: 'Nulstil' }).click();
    await page.waitForURL((url) => url.search === '');
    expect(await page.getByLabel('Søg i teksten').inputValue()).toBe('');
  });

  it('finds the thing to filter by as it is typed, and is chosen by keyboard', async () => {
    await visit();
    const field = tab.page().getByRole('combobox', { name: 'Handler om' });
    await field.fill('omsorg');
    // Until the answer is there an option says that it is looked for.
    await tab
      .page()
      .getByRole('option', { name: /omsorg/i })
      .first()
      .waitFor();
    await field.press('ArrowDown');
    await field.press('Enter');
    await tab.page().waitForURL('**/revisionsspor?om=decision%3AD-2026-002');
  });

  it('keeps the focus where it is while it is filtered', async () => {
    await visit();
    const who = tab.page().getByLabel('Hvem');
    await who.focus();
    await who.selectOption('system');
    await tab.page().waitForURL('**/revisionsspor?hvem=system');
    await rows().first().waitFor();
    expect(await who.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
  });

  it('counts what it found, and says it when nothing fits', async () => {
    await visit();
    await tab.page().getByText('41 poster.', { exact: true }).waitFor();
    tab.server().answer(getLedger, { json: { ...LEDGER, count: 1234, lines: LEDGER.lines.slice(0, 3) } });
    await tab.page().getByLabel('Område').selectOption('decision');
    await tab.page().getByText('Viser 1.234 af 41 poster.').waitFor();
    tab.server().answer(getLedger, { json: { ...LEDGER, count: 0, lines: [], older: null } });
    await tab.page().getByLabel('Område').selectOption('meeting');
    await tab.page().getByText('Ingen poster passer til det, du har valgt.').waitFor();
    expect(await axeFindings(tab.page())).toEqual([]);
  });

  it('goes on to older entries, and the way back leads to the newer ones', async () => {
    await visit();
    await tab.page().getByRole('button', { name: 'Vis ældre' }).click();
    await tab.page().getByRole('button', { name: 'Vis nyeste' }).waitFor();
    await isAsked({ before: '32' });
    await tab.page().goBack();
    await tab.page().waitForURL((url) => url.search === '');
  });

  it('opens at an entry that a link names', async () => {
    await visit('?post=36');
    await isAsked({ before: '37' });
    await tab.page().getByRole('button', { name: 'Skjul post 36' }).waitFor();
  });

  it('is fetched as a file of what is filtered', async () => {
    await visit('?omraade=decision');
    await tab.page().getByRole('button', { name: 'Hent som fil' }).click();
    tab.server().answer(getLedgerExport, { file: 'Post;Dato' });
    for (const [name, format] of [
      ['Regneark (xlsx)', 'xlsx'],
      ['CSV', 'csv'],
      ['Data (JSON)', 'json'],
    ] as const) {
      const download = tab.page().waitForEvent('download');
      await tab.page().getByRole('button', { name }).click();
      expect((await download).suggestedFilename()).toBe(`revisionsspor-post-41.${format}`);
      const request = tab.server().seen.findLast(({ path }) => path === '/api/ledger/export');
      expect(Object.fromEntries(new URL(request?.url ?? '', 'http://x').searchParams)).toMatchObject({
        format,
        group: 'decision',
        language: 'da',
      });
    }
  });

  describe('a fingerprint from a card', () => {
    const number = () => tab.page().getByLabel('Post', { exact: true });
    const hash = () => tab.page().getByLabel('Fingeraftryk', { exact: true });
    const check = async (position: string, beginning: string) => {
      await tab.page().getByRole('button', { name: 'Kontrollér et fingeraftryk', exact: false }).click();
      await number().fill(position);
      await hash().fill(beginning);
      await hash().press('Enter');
    };

    it.each([
      [{ result: 'match', seq: 41, at: '2026-11-21T08:15:00.000Z', hash: 'f'.repeat(64) }, 'Det passer'],
      [{ result: 'mismatch', seq: 41, reason: 'other-hash', firstBad: 41 }, 'Det passer ikke'],
      [{ result: 'mismatch', seq: 99, reason: 'no-such-entry', firstBad: 42 }, 'Det passer ikke'],
      [{ result: 'mismatch', seq: 41, reason: 'broken-chain', firstBad: 7 }, 'Det passer ikke'],
      [{ result: 'notVerifiable', seq: 41, at: 12 }, 'Det kan ikke afgøres'],
    ])('is checked, and what was found is said with what it means: %j', async (json, title) => {
      await visit();
      tab.server().answer(checkHead, { json });
      await check('41', 'FFFF ffff-ffff');
      const found = tab.page().locator('[data-head]');
      await found.getByText(title, { exact: true }).waitFor();
      expect(await found.getAttribute('data-head')).toBe(json.result);
      expect(await axeFindings(tab.page())).toEqual([]);
    });

    it.each([
      ['', 'ffffffffffff', 'Skriv postens nummer'],
      ['41', '', 'Skriv begyndelsen af fingeraftrykket'],
      [
        '41',
        'ffff',
        'Skriv mindst 12 tegn. Færre tegn kan passe på flere poster og afgør derfor ikke noget.',
      ],
      ['41', 'ikke et tal!', 'kun tallene 0–9 og bogstaverne a–f'],
    ])(
      'that is not whole (%s, %s) is said to be so at the field, and nothing is asked',
      async (position, beginning, words) => {
        await visit();
        await check(position, beginning);
        await tab.page().getByRole('alert').getByText(words, { exact: false }).waitFor();
        expect(tab.server().seen.some(({ path }) => path === '/api/ledger/head')).toBe(false);
        expect(await tab.page().locator('[data-head]').count()).toBe(0);
      },
    );
  });

  it('shows the entries first on a phone, and what they are chosen by when it is asked for', async () => {
    await tab.page().setViewportSize({ width: 360, height: 800 });
    await visit();
    const who = tab.page().getByLabel('Hvem');
    expect(await who.isVisible()).toBe(false);
    await tab.page().getByRole('button', { name: 'Vælg poster' }).click();
    await who.selectOption('system');
    await isAsked({ actor: 'system' });
    await tab.page().screenshot({ path: '.test/screenshots/ledger-360-filters.png' });
  });

  it.each([360, 1280])('is right in every look, with an entry open, at %i px', async (width) => {
    await tab.page().setViewportSize({ width, height: 900 });
    await visit();
    await openRow(36);
    for (const look of LOOKS) {
      await wear(tab.page(), look);
      expect(await look.findings(tab.page())).toEqual([]);
      await tab
        .page()
        .screenshot({ path: `.test/screenshots/ledger-${String(width)}-${look.theme}.png`, fullPage: true });
    }
    const wider = await tab.page().evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
  });
});
