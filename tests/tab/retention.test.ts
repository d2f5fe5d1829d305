import { describe, expect, it } from '@jest/globals';
import { erasePerson, previewErasure } from '../../contracts/training/retention';
import { axeFindings } from '../e2e/support/axe-findings';
import { ERASED, HELD } from './support/retention-fixtures';
import { useTab } from './support/tab-in-browser';

const LIST = 'indstillinger/opbevaring';
const JYTTE = `${LIST}/p-7k2m9`;
const ERASURE = '/api/people/p-7k2m9/erasure';

describe('Retention and erasure in the tab', () => {
  const tab = useTab();
  const press = (name: string) => tab.page().getByRole('button', { name, exact: true }).click();
  const section = (name: string) => tab.page().getByRole('region', { name, exact: true });

  it('says who is past the period and by which rule, each with its label', async () => {
    await tab.visit('indstillinger', 'administrator');
    const page = tab.page();
    await page.getByRole('link', { name: 'Opbevaring og sletning' }).click();
    const past = section('Opbevaringstiden er udløbet');
    const bent = past.getByRole('row', { name: /Bent Aagaard/ });
    await bent.getByText('Ledere til og med 31-05-2024, opbevares 24 måneder').waitFor();
    await bent.getByText('Medarbejdere til og med 30-06-2025, opbevares 12 måneder').waitFor();
    await bent.getByText('Lokal politik', { exact: true }).waitFor();
    const rules = await section('Hvilke regler gælder?').innerText();
    expect(rules).toMatch(/Lov\s+Databeskyttelsesforordningen.*nævner ingen frist/);
    expect(rules).toMatch(/Lokal politik\s+Fra 1. januar 2026, sag 25\/019003.*Ledelsesorganet 60 måneder/);
    await section('Slettestop').getByText('Begrundelse: Personalesag 26/040404').waitFor();
    await section('Personer, hvis oplysninger er slettet')
      .getByText('p-1a2b3, slettet den 2. september 2026', { exact: false })
      .waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(tab.complaints()).toEqual([]);
  });

  it('is nothing for others: no link, and no question to the server behind a deep link', async () => {
    for (const role of ['coordinator', 'chair', 'auditor', 'secretary'] as const) {
      await tab.visit('indstillinger', role);
      await tab.page().getByRole('link', { name: 'Om appen' }).waitFor();
      expect(
        await tab
          .page()
          .getByRole('link', { name: /opbevaring/i })
          .count(),
      ).toBe(0);
    }
    for (const path of [LIST, JYTTE]) {
      await tab.visit(path, 'coordinator');
      await tab.page().getByText('Det har din rolle ikke adgang til').waitFor();
      expect(tab.server().seen.some((one) => /retention|erasure/.test(one.path))).toBe(false);
    }
  });

  it('shows what goes and what remains before anything is erased', async () => {
    await tab.visit(JYTTE, 'administrator');
    const plan = section('Hvad en sletning gør');
    await plan.getByText('Navn, titel, mail, Entra-id og Teams-id slettes.').waitFor();
    const text = await plan.innerText();
    expect(text).toMatch(/Intet er slettet endnu/);
    expect(text).toMatch(/3 kursusbeviser, som kun vedrører personen, slettes/);
    expect(text).toMatch(
      /4 kurser under nummeret p-7k2m9 uden navn, så revisionssporet stadig kan efterprøves/,
    );
    expect(text).toMatch(/Journalisér det, der skal bevares, før du sletter/);
    expect(tab.bodies(ERASURE)).toEqual([]);
  });

  it('erases only when the name has been written, and then gives the receipt once', async () => {
    await tab.visit(JYTTE, 'administrator');
    const page = tab.page();
    await press('Slet oplysningerne om Jytte Krag …');
    await page.getByText('Sletningen kan ikke fortrydes, og appen har ingen kopi.').waitFor();
    const erased = () =>
      tab.server().seen.filter(({ method, path }) => method === 'POST' && path === ERASURE);
    for (const typed of ['', 'Bent Aagaard', 'Jytte']) {
      await page.getByRole('textbox', { name: 'Skriv »Jytte Krag« for at bekræfte' }).fill(typed);
      await press('Slet oplysningerne om Jytte Krag');
      await page.getByText('Skriv navnet, som det står: Jytte Krag').first().waitFor();
    }
    expect(erased()).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('textbox', { name: 'Skriv »Jytte Krag« for at bekræfte' }).fill(' jytte  krag ');
    tab.server().answer(previewErasure, { json: ERASED });
    await page.keyboard.press('Enter');
    const receipt = section('Kvittering for sletningen');
    await receipt
      .getByText('Oplysningerne om p-7k2m9 er slettet den 21. november 2026', { exact: false })
      .waitFor();
    await receipt.getByText('3 kursusbeviser, som kun vedrører personen, er slettet.').waitFor();
    await receipt.getByText('Navn, titel, mail, Entra-id og Teams-id er slettet.').waitFor();
    expect(erased()).toHaveLength(1);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
    expect(await page.locator('main').innerText()).not.toContain('Jytte');
    expect(await axeFindings(page)).toEqual([]);
    await page.reload();
    await receipt.getByText('Der er ikke mere at slette.').waitFor();
    expect(await page.getByRole('button', { name: /Slet|Fjern/ }).count()).toBe(0);
  });

  it('puts on hold and releases with a reason, and offers no erasing meanwhile', async () => {
    await tab.visit(JYTTE, 'administrator');
    const page = tab.page();
    await press('Sæt slettestop …');
    await press('Sæt slettestop');
    await page.getByText('Ret én ting, før det kan gemmes').waitFor();
    await page.getByRole('textbox', { name: 'Begrundelse' }).fill('Personalesag 26/040404');
    tab.server().answer(previewErasure, { json: HELD });
    await press('Sæt slettestop');
    await section('Slettestop')
      .getByText('Oplysningerne er omfattet af slettestop. Begrundelse: Personalesag 26/040404')
      .waitFor();
    expect(tab.bodies('/api/people/p-7k2m9/hold')).toEqual([{ reason: 'Personalesag 26/040404' }]);
    await page.getByText('Oplysningerne kan ikke slettes nu').waitFor();
    expect(await page.getByRole('button', { name: /^Slet/ }).count()).toBe(0);
    await press('Ophæv slettestop …');
    await page.getByRole('textbox', { name: 'Begrundelse' }).fill('Sagen er afsluttet');
    await Promise.all([page.waitForResponse(/hold-release/), press('Ophæv slettestop')]);
    expect(tab.bodies('/api/people/p-7k2m9/hold-release')).toEqual([{ reason: 'Sagen er afsluttet' }]);
  });

  it('shows the server’s own sentence when an erasure is refused after all', async () => {
    await tab.visit(JYTTE, 'administrator');
    const detail =
      'Personen har en rolle eller hører til en gruppe. Afslut rollen, eller tag personen ud af gruppen, og prøv igen.';
    tab.server().answer(erasePerson, { status: 409, code: 'person-still-here', detail });
    await press('Slet oplysningerne om Jytte Krag …');
    await tab
      .page()
      .getByRole('textbox', { name: /^Skriv »Jytte/ })
      .fill('Jytte Krag');
    await press('Slet oplysningerne om Jytte Krag');
    await tab.page().getByText(detail).waitFor();
    expect(await section('Kvittering for sletningen').count()).toBe(0);
  });

  it('finds somebody who is not listed', async () => {
    await tab.visit(LIST, 'administrator');
    const page = tab.page();
    await press('Vis planen');
    await page.getByText('Skriv en del af navnet, og vælg personen på listen.').first().waitFor();
    await page.getByRole('combobox', { name: 'Person' }).fill('ansat 39999');
    await page.getByRole('option', { name: 'Ansat 39999' }).waitFor();
    await page.keyboard.press('Enter');
    await press('Vis planen');
    await page.waitForURL(/opbevaring\/e-39999$/);
  });

  it('fits a phone', async () => {
    const page = tab.page();
    await page.setViewportSize({ width: 390, height: 844 });
    for (const [path, waited] of [
      [LIST, 'Bent Aagaard'],
      [JYTTE, 'Intet er slettet endnu.'],
    ] as const) {
      await tab.visit(path, 'administrator');
      await page.getByText(waited).first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      expect(await axeFindings(page)).toEqual([]);
    }
    await page.setViewportSize({ width: 1180, height: 800 });
  });
});
