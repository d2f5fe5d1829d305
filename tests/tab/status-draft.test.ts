import { describe, expect, it } from '@jest/globals';
import { correctReport, listReports } from '../../contracts/status/report';
import { getReportDraft } from '../../contracts/status/report-draft';
import { axeFindings } from '../e2e/support/axe-findings';
import { DRAFT, FIRST_MONTHS, ISSUED, MONTHS, REPORTS } from './support/report-fixtures';
import { useTab } from './support/tab-in-browser';

const PATH = 'maanedsstatus/2026-12/udkast';

describe('The draft of a month’s status', () => {
  const tab = useTab();
  const section = (name: string) => tab.page().getByRole('region', { name, exact: true });
  const press = (name: string) => tab.page().getByRole('button', { name, exact: true }).click();
  const card = () => tab.page().getByRole('group', { name: 'Kortet i ledelseskanalen' });

  const STANDS = 'Er status udsendt?';

  it('waits on the page of statuses for a coordinator, beside the months that were never issued', async () => {
    tab.server().as('coordinator');
    tab.server().answer(listReports, { json: { ...REPORTS, months: MONTHS } });
    await tab.go('maanedsstatus');
    const stands = section(STANDS);
    await stands.getByRole('link', { name: 'Se udkastet til status pr. 1. december 2026' }).waitFor();
    expect(await stands.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringContaining('Status pr. 2. november 2026 er udsendt.'),
      expect.stringContaining('Måneden er ikke begyndt.'),
      expect.stringContaining('Status pr. 1. september 2026 blev ikke udsendt. Måneden er forbi.'),
      expect.stringContaining('Status pr. 3. august 2026 blev ikke udsendt. Den første måned'),
    ]);
    const late = stands.getByRole('link', { name: 'Se og udsend status pr. 3. august 2026' });
    expect(await late.getAttribute('href')).toBe('/tab/maanedsstatus/2026-08/udkast');
    await stands.getByRole('link', { name: 'Se udkastet til status pr. 1. december 2026' }).click();
    await tab
      .page()
      .getByRole('heading', { level: 1, name: /^Udkast til/ })
      .waitFor();
  });

  it('in the first month offers that month first, as not sent by itself, and the next to be prepared', async () => {
    tab.server().as('coordinator');
    tab.server().answer(listReports, { json: { ...REPORTS, reports: [], months: FIRST_MONTHS } });
    await tab.go('maanedsstatus');
    const stands = section(STANDS);
    await stands.getByRole('link', { name: 'Se udkastet til status pr. 2. november 2026' }).waitFor();
    const said = await stands.getByRole('listitem').allInnerTexts();
    expect(said).toEqual([
      expect.stringMatching(
        /^Status pr\. 2\. november 2026 er ikke udsendt\. Den første måned udsendes ikke automatisk\./,
      ),
      expect.stringContaining('Forbered status pr. 1. december 2026'),
    ]);
    expect(said.filter((one) => one.includes('ikke udsendt'))).toHaveLength(1);
    expect(await axeFindings(tab.page())).toEqual([]);
  });

  it('offers a director nothing to issue, but says how the month stands', async () => {
    tab.server().as('member');
    tab.server().answer(listReports, { json: { ...REPORTS, months: FIRST_MONTHS.slice(0, 1) } });
    await tab.go('maanedsstatus');
    await section(STANDS).getByText('Status pr. 2. november 2026 er ikke udsendt.').waitFor();
    expect(await section(STANDS).getByRole('link').count()).toBe(0);
  });

  it('says of a month that has not begun that it has not, before it is released', async () => {
    await tab.visit(PATH, 'coordinator');
    await tab.page().getByText('Måneden er ikke begyndt. Udsendes automatisk den 1. december 2026').waitFor();
    await press('Udsend status pr. 21. november 2026');
    await tab
      .page()
      .getByText(/bliver mærket som udsendt, før måneden begyndte/)
      .waitFor();
  });

  it('shows the card as Teams would, with the figures behind a press, and sends nothing by it', async () => {
    await tab.visit(PATH, 'coordinator');
    await card().getByRole('button', { name: 'Tag til efterretning' }).click();
    await card().getByText('Samlet', { exact: false }).first().waitFor();
    expect(await card().getByText('Uden kursus').first().isVisible()).toBe(false);
    await card()
      .getByRole('button', { name: /^Tal og regler|^Vis/ })
      .first()
      .click();
    await card().getByText('Uden kursus').first().waitFor();
    expect(tab.server().seen.filter(({ method }) => method === 'POST')).toEqual([]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await tab.page().emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await tab.page().locator(`[data-theme=${colorScheme}]`).waitFor();
      expect(await axeFindings(tab.page())).toEqual([]);
    }
    await tab.page().setViewportSize({ width: 390, height: 844 });
    expect(await tab.page().evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  it('takes the coordinator’s assessment, with at most one decision among those that await an answer', async () => {
    await tab.visit(PATH, 'coordinator');
    await press('Gem vurderingen');
    await tab.page().getByText('Ret én ting, før det kan gemmes').waitFor();
    const wish = section('Koordinatorens vurdering').getByRole('combobox');
    expect(await wish.locator('option').allInnerTexts()).toEqual([
      'Ingen',
      'D-2026-002 Nedbrud hos omsorgssystemets driftsleverandør',
    ]);
    await section('Koordinatorens vurdering').getByRole('textbox').fill('Leverandøraftalen mangler stadig.');
    await wish.selectOption('D-2026-002');
    await press('Gem vurderingen');
    await tab.page().getByText('Vurderingen er gemt.').waitFor();
    expect(tab.bodies('/api/reports/2026-12/assessment')).toEqual([
      { text: 'Leverandøraftalen mangler stadig.', wish: 'D-2026-002' },
    ]);
  });

  it('takes a colour set by hand for a reason, lifts it again, and offers no green without data', async () => {
    await tab.visit(PATH, 'coordinator');
    const colours = section('Sæt en farve manuelt');
    const [area, colour] = [colours.getByRole('combobox').first(), colours.getByRole('combobox').last()];
    await area.selectOption({ label: 'Leverandørtilsyn: Grå (ikke vurderet)' });
    expect(await colour.locator('option').allInnerTexts()).not.toContain('Grøn');
    await area.selectOption({ label: 'Hændelser: Rød' });
    expect(await colour.locator('option').allInnerTexts()).toContain('Grøn');
    await colour.selectOption('Vis den beregnede farve igen');
    await press('Gem farven');
    await tab.page().getByText('Ret én ting, før det kan gemmes').waitFor();
    await colours.getByRole('textbox').fill('Hændelsen er lukket.');
    await press('Gem farven');
    await tab.page().getByText('Farven er gemt.').waitFor();
    await area.selectOption({ label: 'Uddannelse: Gul' });
    expect(await colour.locator('option').allInnerTexts()).not.toContain('Vis den beregnede farve igen');
    await colour.selectOption('Rød');
    await colours.getByRole('textbox').fill('To medlemmer stopper.');
    await Promise.all([tab.page().waitForResponse(/overrides/), press('Gem farven')]);
    expect(tab.bodies('/api/reports/2026-12/overrides')).toEqual([
      { section: 'incidents', colour: null, reason: 'Hændelsen er lukket.' },
      { section: 'training', colour: 'red', reason: 'To medlemmer stopper.' },
    ]);
  });

  it.each([
    ['sendUnreviewed', '2026-12-01', 'Udsendes automatisk den 1. december 2026'],
    ['wait', '2026-12-01', 'Skal udsendes den 1. december 2026'],
    ['wait', '2026-11-02', 'Skulle have været udsendt den 2. november 2026'],
    ['sendUnreviewed', '2026-11-02', 'Skulle have været udsendt den 2. november 2026'],
    ['firstMonth', '2026-11-02', 'Den første måned udsendes ikke automatisk'],
  ])('says when it goes out: %s, due on %s', async (unreleased, dueOn, lead) => {
    tab.server().as('coordinator');
    tab.server().answer(getReportDraft, { json: { ...DRAFT, unreleased, dueOn } });
    await tab.go('');
    await tab.page().goto(`${tab.server().url}/tab/${PATH}`);
    await tab.page().getByText(lead, { exact: false }).waitFor();
  });

  it('is released only after a question that says what happens, by keyboard too', async () => {
    await tab.visit(PATH, 'coordinator');
    const release = tab.page().getByRole('button', {
      name: 'Udsend status pr. 21. november 2026',
    });
    await release.focus();
    await tab.page().keyboard.press('Enter');
    await tab.page().getByText('bliver sendt én gang i ledelseskanalen', { exact: false }).waitFor();
    expect(tab.bodies('/api/reports')).toEqual([]);
    await tab.page().keyboard.press('Enter');
    await tab.page().waitForURL('**/maanedsstatus/2026-12');
    expect(tab.bodies('/api/reports')).toEqual([{ month: '2026-12' }]);
  });

  it('of a month that is out is a correction: the card is shown with it before it is sent', async () => {
    await tab.visit('', 'coordinator');
    tab
      .server()
      .answer(getReportDraft, { json: { ...DRAFT, month: '2026-11', statusOn: '2026-11-21', version: 2 } });
    tab.server().answer(correctReport, { json: ISSUED[0] });
    await tab.page().goto(`${tab.server().url}/tab/maanedsstatus/2026-11/udkast`);
    const correct = section('Ret månedsstatus');
    await correct.waitFor();
    expect(
      await tab
        .page()
        .getByRole('button', { name: /^Udsend/ })
        .count(),
    ).toBe(0);
    expect(await correct.getByRole('button', { name: /^Udsend/ }).count()).toBe(0);
    await correct.getByRole('textbox').fill('Antallet af hændelser var forkert.');
    await press('Vis kortet med rettelsen');
    await press('Udsend rettelsen af status pr. 21. november 2026');
    await correct.getByText('Rettet: »Antallet af hændelser var forkert.«', { exact: false }).waitFor();
    await tab.server().heard('/api/reports/2026-11/draft?correction=Antallet+af+h%C3%A6ndelser+var+forkert.');
    await press('Udsend udgaven');
    await tab.page().waitForURL('**/maanedsstatus/2026-11');
    expect(tab.bodies('/api/reports/2026-11/corrections')).toEqual([
      { correction: 'Antallet af hændelser var forkert.', version: 2 },
    ]);
  });
});
