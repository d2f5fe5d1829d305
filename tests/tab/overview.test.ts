import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROLES, type Role } from '../../domain/access/role';
import { abilitiesOf } from '../../domain/access/abilities';
import { getOverview, type OverviewView } from '../../contracts/overview/overview';
import { getMe } from '../../contracts/session';
import { axeFindings } from '../e2e/support/axe-findings';
import { builtTab } from './support/built-tab';
import { meAs } from './support/fixtures';
import { OF_ALL_ROLES, OVERVIEWS } from './support/overview-fixtures';
import { useTab } from './support/tab-in-browser';

/** The most code, pressed with gzip, that the first page may come with; decisions 40, 42 and 57 say what it consists of. */
const MOST_KB_PRESSED = 190;

/** The parts in the order in which each role reads them. */
const PARTS = {
  chair: ['Værst lige nu', 'Venter på dig', 'Ledelsens tre pligter', 'Dine datoer', 'Status lige nu'],
  member: ['Værst lige nu', 'Venter på dig', 'Ledelsens tre pligter', 'Dine datoer', 'Status lige nu'],
  director: ['Værst lige nu', 'Venter på dig', 'Ledelsens tre pligter', 'Dine datoer', 'Status lige nu'],
  secretary: ['Dagens arbejde', 'Ledelsens tre pligter', 'Status lige nu'],
  coordinator: ['Venter på dig', 'Dagens arbejde', 'Ledelsens tre pligter', 'Status lige nu'],
  auditor: ['Krav og dokumentation', 'Ledelsens tre pligter', 'Status lige nu'],
  administrator: ['Installation'],
  deputy: ['Venter på dig', 'Dine datoer'],
  delegate: ['Venter på dig', 'Dine datoer'],
} satisfies Record<Role, readonly string[]>;

/** What each part of the first page says that no other may. */
const ONLY_THEIRS = {
  secretary: ['3 sager skal journaliseres'],
  coordinator: ['2 meldte kurser skal bekræftes', 'Nøgletal for Hændelser'],
  auditor: ['41 poster i revisionssporet'],
  administrator: ['7 af 9 personer med en rolle har appen i Teams'],
} as const;

describe('The first page', () => {
  const tab = useTab();

  const visit = async (
    role: Role,
    overview: OverviewView = OVERVIEWS[role],
    roles: readonly Role[] = [role],
  ) => {
    tab.server().as(role);
    tab.server().answer(getOverview, { json: overview });
    tab.server().answer(getMe, { json: { ...meAs(role), roles, abilities: abilitiesOf(roles) } });
    await tab.go('');
    await tab.page().getByRole('heading', { level: 2 }).first().waitFor();
  };
  const parts = () => tab.page().getByRole('heading', { level: 2 }).allInnerTexts();
  const region = (name: string) => tab.page().getByRole('region', { name, exact: true });

  describe.each(ROLES)('of a %s', (role) => {
    it('has their parts in order and nothing of another role’s', async () => {
      await visit(role);
      expect(await parts()).toEqual(PARTS[role]);
      const text = await tab.page().locator('main').innerText();
      for (const [whose, sentences] of Object.entries(ONLY_THEIRS))
        if (whose !== role && !(whose === 'secretary' && role === 'coordinator'))
          for (const sentence of sentences) expect(text).not.toContain(sentence);
      // A word that was not fetched stands there as its key.
      expect(text).not.toMatch(/(^|\s)[a-z]+(\.[a-zA-Z]+)+(\s|$)/);
      expect(tab.complaints()).toEqual([]);
    });
  });

  it('shows the three duties as a figure, what it counts, and a sentence, each with one link', async () => {
    await visit('member');
    const blocks = tab.page().locator('[data-duty]');
    expect((await blocks.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' '))).toEqual([
      'Godkende 7 af 10 foranstaltninger er godkendt 2 foranstaltninger har ingen godkendelse, der gælder. 1 kræver ny beslutning, fordi registret er ændret.',
      'Føre tilsyn 5 af 5 medlemmer har taget status pr. 2. november 2026 til efterretning Det er den seneste månedsstatus.',
      'Tage kurser 4 af 5 medlemmer har taget et kursus 4 af 5 kompetencer er dækket.',
    ]);
    const links = await blocks
      .getByRole('link')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(links).toEqual([
      '/tab/beslutninger?slags=measureApproval',
      '/tab/maanedsstatus/2026-11',
      '/tab/uddannelse',
    ]);
    expect(await region('Ledelsens tre pligter').innerText()).toContain('De siger ikke, om loven er fulgt.');
  });

  it('has no link to a page that the reader may not open', async () => {
    await visit('director');
    const blocks = tab.page().locator('[data-duty]');
    expect(await blocks.getByRole('link').count()).toBe(1);
  });

  it('has everything in a coordinator’s day with the way to its list', async () => {
    await visit('coordinator');
    const work = region('Dagens arbejde');
    expect(await work.innerText()).toContain('Den udsendes automatisk den 1. december 2026');
    const links = await work
      .getByRole('link')
      .evaluateAll((all) => all.map((one) => [one.textContent, one.getAttribute('href')]));
    expect(links).toEqual([
      ['Se udkastet til status pr. 1. december 2026', '/tab/maanedsstatus/2026-12/udkast'],
      ['3 sager skal journaliseres', '/tab/beslutninger?journal=1'],
      ['2 meldte kurser skal bekræftes', '/tab/uddannelse#meldte-kurser'],
      ['4 kort er ikke kommet frem', '/tab/indstillinger/udsendelser'],
      ['5 forslag fra Entra-grupper', '/tab/indstillinger/grupper#entra-grupper'],
      ['Nøgletal for Hændelser', '/tab/noegletal#incidents'],
      ['Nøgletal for Kritiske systemer', '/tab/noegletal#systems'],
      ['Fuldmagt F-001 slutter', '/tab/indstillinger/beslutninger#fuldmagter'],
      ['Delegation G-001 slutter', '/tab/indstillinger/beslutninger#delegationer'],
      ['Måneder uden status', '/tab/maanedsstatus'],
    ]);
    expect(await work.innerText()).toContain('1 er over fristen, som var den 14. november 2026.');
    expect(await work.innerText()).toContain('for gamle til at vise, hvordan det ser ud i dag');
    expect(await work.innerText()).toContain('Fra den 17. december 2026 er de for gamle');
  });

  it('shows somebody with every role each thing once', async () => {
    await visit('coordinator', OF_ALL_ROLES, ROLES);
    expect(await parts()).toEqual([
      'Venter på dig',
      'Dagens arbejde',
      'Krav og dokumentation',
      'Ledelsens tre pligter',
      'Dine datoer',
      'Status lige nu',
      'Installation',
    ]);
    const text = await tab.page().locator('main').innerText();
    expect(text.split('4 kort er ikke kommet frem')).toHaveLength(2);
    expect(text).not.toContain('2 meldte kurser venter på, at du bekræfter dem.');
    expect(text).toContain('Sendt tilbage den 12. november 2026.');
    expect(text).toMatch(/14\. december 2026 kl\. 13\.30\s+Møde \(M-2026-002\)/);
    expect(await axeFindings(tab.page())).toEqual([]);
  });

  it('complains of one month at a time', async () => {
    const { work } = OVERVIEWS.coordinator;
    const draft = { ...work.draft!, standing: 'awaited' as const };
    await visit('coordinator', { ...OVERVIEWS.coordinator, work: { ...work, draft, missed: [] } });
    const months = (await region('Dagens arbejde').innerText()).match(
      /[a-zæøå]+ 2026 (er|blev) ikke udsendt/g,
    );
    expect(months).toEqual(['december 2026 er ikke udsendt']);
  });

  it('is gone through by keyboard alone, in the order in which it is read', async () => {
    await visit('coordinator');
    const page = tab.page();
    const expected = await page
      .locator('main a, main button')
      .evaluateAll((all) => all.map((one) => one.textContent));
    await page.locator('main').focus();
    const reached: (string | null)[] = [];
    while (reached.length < expected.length) {
      await page.keyboard.press('Tab');
      reached.push(await page.evaluate(() => document.activeElement?.textContent ?? null));
    }
    expect(reached).toEqual(expected);
    await page.getByRole('link', { name: '3 sager skal journaliseres' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox', { name: 'Kun sager, der skal journaliseres' }).waitFor();
    expect(await page.getByRole('checkbox', { name: 'Kun sager, der skal journaliseres' }).isChecked()).toBe(
      true,
    );
  });

  it('fetches in few requests, and no code of a form, a table, a dialog or another page', async () => {
    await visit('coordinator');
    const page = tab.page();
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await page.reload();
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(fetched.length).toBeLessThanOrEqual(12);
    // What was asked for ahead of the program is not asked for again by it.
    expect(fetched.filter((name) => name.startsWith('/api/')).sort()).toEqual([
      '/api/me',
      '/api/overview',
      '/api/sign-in',
    ]);
    const assets = path.join(builtTab(), 'assets');
    const codeOf = (names: readonly string[]) =>
      names
        .filter((name) => name.endsWith('.js'))
        .map((name) => readFileSync(path.join(assets, path.basename(name)), 'utf8'))
        .join('\n');
    const kilobytesPressed = (names: readonly string[]) =>
      names
        .filter((name) => name.endsWith('.js'))
        .map((name) => gzipSync(readFileSync(path.join(assets, path.basename(name)))).length / 1000)
        .reduce((sum, one) => sum + one, 0);
    const [first, all] = [codeOf(fetched), codeOf(readdirSync(assets))];
    expect(kilobytesPressed(fetched)).toBeLessThanOrEqual(MOST_KB_PRESSED);
    // What only these have in them; that it is in some file shows that the names are right.
    for (const mark of [
      'fui-Input',
      'fui-Textarea',
      'fui-Select',
      'fui-Checkbox',
      'fui-Radio',
      'fui-DataGrid',
      'fui-DialogSurface',
      'Ret én ting, før det kan gemmes',
      'Hvem har gennemført hvad',
    ])
      expect([mark, first.includes(mark), all.includes(mark)]).toEqual([mark, false, true]);
  });
});
