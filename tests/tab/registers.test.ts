import { describe, expect, it } from '@jest/globals';
import { getOverview } from '../../contracts/overview/overview';
import { addSupplierRemark, getSupplier, listSuppliers } from '../../contracts/supplier/supplier';
import { importSystems, previewSystems } from '../../contracts/register/register-list';
import { listSystems } from '../../contracts/system/system';
import { waitUntil } from '../support/wait-until';
import { axeFindings } from '../e2e/support/axe-findings';
import { OVERVIEW } from './support/report-fixtures';
import { LISTED_SYSTEMS, SUPPLIER, SUPPLIERS, SYSTEMS } from './support/register-fixtures';
import { useTab } from './support/tab-in-browser';

const LOOKING = ['chair', 'auditor', 'secretary'] as const;

describe('Suppliers and systems in the tab', () => {
  const tab = useTab();
  const button = (name: string | RegExp) => tab.page().getByRole('button', { name });
  const link = (name: string) => tab.page().getByRole('link', { name, exact: true });
  const field = (name: string | RegExp) => tab.page().getByRole('textbox', { name });
  const firstColumn = async () => {
    await tab.page().getByRole('grid').waitFor();
    return tab.page().getByRole('grid').getByRole('link').allInnerTexts();
  };

  it('lists what needs something first, without what is out of use, and finds by any word', async () => {
    await tab.visit('leverandoerer', 'coordinator');
    expect(await firstColumn()).toEqual(['Åhavn Backup', 'Nordlys Drift A/S', 'Havn IT', 'Fjord Data']);
    const page = tab.page();
    await page.getByText('Viser 4 af 5 leverandører.').waitFor();
    await page.getByText('Appens standard').first().waitFor();
    await page.getByRole('searchbox').fill('drift øster');
    await page.getByText('Viser 1 af 5 leverandører.').waitFor();
    await page.getByRole('searchbox').fill('');
    await page.getByRole('checkbox', { name: 'Vis også dem, der ikke bruges mere' }).check();
    await page.getByText('Viser 5 af 5 leverandører.').waitFor();
    expect((await firstColumn()).at(-1)).toBe('Gammel Hosting');
    await page.getByRole('combobox', { name: 'Status' }).selectOption('supervised');
    await page.getByText('Viser 1 af 5 leverandører.').waitFor();
    expect(page.url()).toContain('status=supervised');
    expect(await axeFindings(page)).toEqual([]);
  });

  it.each([
    ['leverandoerer', listSuppliers, SUPPLIERS],
    ['systemer', listSystems, SYSTEMS],
  ] as const)(
    'says on the page of the list too that a source of it cannot be read: %s',
    async (path, list, as) => {
      tab.server().as('chair');
      const unread = {
        colour: 'grey',
        rule: 'register-source-unread',
        label: 'appDefault',
        dataOn: '2026-11-02',
      };
      tab.server().answer(list, { json: { ...as, unread } });
      await tab.go(path);
      await tab.page().locator('[data-colour=grey]').first().waitFor();
      await tab.page().getByText('En datakilde til listen kan ikke læses, så listen kan mangle').waitFor();
      await tab
        .page()
        .getByText(/2\. november 2026/)
        .first()
        .waitFor();
      expect(await axeFindings(tab.page())).toEqual([]);
    },
  );

  it('a receipt that comes late takes nobody out of what they write elsewhere', async () => {
    await tab.visit('leverandoerer/L-001', 'coordinator');
    const page = tab.page();
    let release: () => void = () => undefined;
    const held = new Promise<void>((released) => {
      release = released;
    });
    await page.route('**/api/suppliers/**', async (route) => {
      if (route.request().method() !== 'GET') await held;
      await route.continue();
    });
    await button('Ret oplysningerne').click();
    await button('Gem').click();
    await button('Skriv bemærkning').click();
    const remark = field(/^Bemærkning/);
    await remark.fill('Loggen er ikke');
    release();
    await page.getByText('Oplysningerne er gemt.').waitFor();
    await page.keyboard.type(' gennemgået');
    expect(await remark.inputValue()).toBe('Loggen er ikke gennemgået');
  });

  it('shows of a supplier its own approval, what has come since, and what is to be done', async () => {
    await tab.visit('leverandoerer/L-001', 'coordinator');
    const page = tab.page();
    await page.getByRole('heading', { name: 'Nordlys Drift A/S' }).waitFor();
    await link('D-2026-002').waitFor();
    const said = await page.locator('main').innerText();
    expect(said).toContain('Bemærkning over frist');
    expect(said).toContain('Det er kommet til, siden sagen blev forelagt: 1 erklæring, 1 bemærkning.');
    expect(said).toContain('Revisorerklæring ISAE 3402 (15. februar 2026) Sag 26/000702');
    expect(said).not.toMatch(/overholde|compliant/i);
    await link('Omsorgsjournalen').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await link('Lav beslutningssag af tilsynet').click();
    // The case form is filled in from the list; what the municipality concludes is left to write.
    await page.getByText('Sagen er skrevet ud fra L-001 på listen over leverandører.').waitFor();
    await field('Leverandør').waitFor();
    expect(await field('Leverandør').inputValue()).toBe('Nordlys Drift A/S');
    expect(await field('Hvad tilsynet viste').inputValue()).toContain('Bemærkning: Logning er ikke afprøvet');
    expect(await field('Periode').inputValue()).toBe('1. januar 2026 – 30. juni 2026');
    expect(tab.complaints()).toEqual([]);
  });

  it('takes a remark with somebody to follow it up, and says at the fields what is missing', async () => {
    await tab.visit('leverandoerer/L-001', 'coordinator');
    await button('Skriv bemærkning').click();
    await button('Gem bemærkningen').click();
    await tab.page().getByRole('alert').getByText('Bemærkning').waitFor();
    await field(/^Bemærkning/).fill('Adgange er ikke gennemgået');
    await tab
      .page()
      .getByRole('combobox', { name: /^Ansvarlig/ })
      .fill('Lars');
    await tab
      .page()
      .getByRole('option', { name: /Lars Østergaard/ })
      .click();
    await tab
      .page()
      .getByLabel(/^Frist/)
      .fill('2026-12-15');
    await button('Gem bemærkningen').click();
    await tab.page().getByText('Bemærkningen er gemt.').waitFor();
    expect(
      tab.bodies(addSupplierRemark.path.replace('{supplierId}', 'L-001').replace('api', '/api')),
    ).toEqual([{ text: 'Adgange er ikke gennemgået', ownerId: 'p-02', dueOn: '2026-12-15' }]);
  });

  it('lets whoever has a remark answer it where it waits for them, also without a way to the supplier', async () => {
    tab.server().as('director');
    const subject = { about: 'supplierRemark', supplierId: 'L-001', remarkId: 'B1' } as const;
    const ask = { kind: 'supplierRemark', since: '2026-10-01', due: '2026-11-01', isLate: true } as const;
    const said = { name: 'Nordlys Drift A/S', text: 'Logning er ikke afprøvet' };
    const waiting = [{ id: 'supplier/L-001/B1', subject: { ...subject, ...said }, asks: [ask] }];
    tab.server().answer(getOverview, { json: { ...OVERVIEW, waiting } });
    await tab.go('');
    const page = tab.page();
    await page.getByText('Nordlys Drift A/S: Logning er ikke afprøvet').waitFor();
    await page.getByText('Bemærkning til dig fra et tilsyn. Fristen var den 1. november 2026.').waitFor();
    await button(/^Besvar/).click();
    await field(/^Svar/).fill('Logningen er afprøvet den 1. november.');
    await button('Gem svaret').click();
    const sent = () => tab.bodies('/api/suppliers/L-001/remarks/B1/answer');
    await waitUntil('the answer', sent, ({ length }) => length > 0);
    expect(sent()).toMatchObject([{ answer: 'Logningen er afprøvet den 1. november.' }]);
    // A button that waited for the answer changes its colour slowly.
    await page.locator('[aria-disabled=true]').first().waitFor({ state: 'detached' });
    expect(await axeFindings(page)).toEqual([]);
  });

  it('shows of a system who runs it and who owns it wherever it stands', async () => {
    await tab.visit('systemer', 'auditor');
    expect(await firstColumn()).toEqual([
      'Vandværkets styring',
      'Omsorgsjournalen',
      'Nyt system',
      'Biblioteket',
    ]);
    const page = tab.page();
    const row = page.getByRole('row', { name: /Omsorgsjournalen/ });
    expect(await row.innerText()).toMatch(/Den fælles it-driftsenhed, Fælles IT\s+Lars Østergaard/);
    expect(await axeFindings(page)).toEqual([]);
    await link('Omsorgsjournalen').click();
    await page.getByText('Mellem (KITOS, 1. maj 2026)').waitFor();
    const said = await page.locator('main').innerText();
    expect(said).toContain('Afprøvning for gammel');
    expect(said).toContain('Fælles IT ejer servere, kommunen ejer data');
    expect(await axeFindings(page)).toEqual([]);
  });

  it.each(LOOKING)('has nothing to press but ways to go for a %s', async (role) => {
    for (const path of ['leverandoerer', 'leverandoerer/L-001', 'systemer', 'systemer/S-001']) {
      await tab.visit(path, role);
      await tab.page().getByRole('heading', { level: 1 }).waitFor();
      await tab
        .page()
        .locator('main')
        .getByText(/Appens standard/)
        .first()
        .waitFor();
      const names =
        /Tilføj|Registrér|Skriv bemærkning|Ret oplysningerne|Annullér|Besvar|Bruges ikke mere|Importér/;
      expect([path, await button(names).count()]).toEqual([path, 0]);
      expect(await link('Lav beslutningssag af tilsynet').count()).toBe(0);
    }
  });

  it('stays usable with thousands of both: only what is in sight is drawn', async () => {
    tab.server().as('coordinator');
    const [supplier] = SUPPLIERS.suppliers;
    const [system] = SYSTEMS.systems;
    const many = <Row>(length: number, row: (index: number) => Row) =>
      Array.from({ length }, (_, index) => row(index));
    tab.server().answer(listSuppliers, {
      json: {
        suppliers: many(2000, (index) => ({
          ...supplier!,
          supplierId: `L-${String(index)}`,
          name: `Leverandør ${String(index)}`,
        })),
      },
    });
    tab.server().answer(listSystems, {
      json: {
        systems: many(5000, (index) => ({
          ...system!,
          systemId: `S-${String(index)}`,
          name: `System ${String(index)}`,
        })),
      },
    });
    for (const [path, found] of [
      ['leverandoerer', 'Viser 1 af 2000 leverandører.'],
      ['systemer', 'Viser 1 af 5000 systemer.'],
    ] as const) {
      await tab.go(path);
      await tab.page().getByRole('grid').waitFor();
      expect(await tab.page().getByRole('row').count()).toBeLessThan(80);
      await tab.page().getByRole('searchbox').fill('1999');
      await tab.page().getByText(found).waitFor();
    }
  });

  it('takes a list in only after what becomes of each row was seen', async () => {
    tab.server().as('coordinator');
    tab.server().answer(previewSystems, { json: LISTED_SYSTEMS });
    tab.server().answer(importSystems, { json: { ...LISTED_SYSTEMS, written: 2 } });
    await tab.go('systemer');
    await button('Importér fra en fil').click();
    const page = tab.page();
    await page.getByLabel(/^Fil med systemer/).setInputFiles({
      name: 'kitos.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('IT-system;Hosting\r\nOmsorg;External'),
    });
    await button('Se rækkerne').click();
    await page.getByText('Rettes: Udføres af.').waitFor();
    await page.getByText('»Bo Ukendt« er ikke i appen.', { exact: false }).waitFor();
    expect(tab.bodies('/api/system-lists')).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
    await button(/^Importér 2/).click();
    await page
      .getByText(/^2 rækker er importeret/)
      .first()
      .waitFor();
    expect(tab.server().seen.filter(({ path }) => path === '/api/system-lists')).toHaveLength(1);
  });

  it('says that nothing is listed yet, and by what the status goes until then', async () => {
    tab.server().as('coordinator');
    tab.server().answer(listSuppliers, { json: { suppliers: [] } });
    tab.server().answer(getSupplier, { json: SUPPLIER });
    await tab.go('leverandoerer');
    await tab.page().getByText('Så længe bygger månedsstatus på de tal', { exact: false }).waitFor();
  });
});
