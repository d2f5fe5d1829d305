import { describe, expect, it } from '@jest/globals';
import { TAB_PATHS } from '../../bot/scene/tab-paths';
import { getFirstRun } from '../../contracts/first-run/first-run';
import { ROLES, type Role } from '../../domain/access/role';
import { abilitiesOf } from '../../domain/access/abilities';
import { pathOfSubPage } from '../../tab/src/teams/sub-page';
import { axeFindings } from '../e2e/support/axe-findings';
import { FIRST_RUN } from './support/fixtures';
import { useTab } from './support/tab-in-browser';

const EVERYBODY = [
  ['personer', 'Personer og roller'],
  ['grupper', 'Grupper'],
  ['beslutninger', 'Sådan beslutter ledelsesorganet'],
  ['bekraeftelser', 'Afventer bekræftelse'],
] as const;
const TRAINING = ['uddannelse', 'Uddannelsespolitik'] as const;
const STATUS = ['status', 'Regler for månedsstatus'] as const;
const FEEDS = ['datakilder', 'Datakilder'] as const;
const DELIVERIES = ['udsendelser', 'Udsendte kort'] as const;
const RETENTION = ['opbevaring', 'Opbevaring og sletning'] as const;
const ABOUT = ['om', 'Om appen'] as const;
const EVERY_PAGE = [...EVERYBODY, TRAINING, STATUS, FEEDS, DELIVERIES, RETENTION, ABOUT];

/** What each role may open; whoever is not here may open none. */
const PAGES_OF: Partial<Record<Role, readonly (readonly [string, string])[]>> = {
  chair: [...EVERYBODY, TRAINING, STATUS, ABOUT],
  member: [...EVERYBODY, TRAINING, STATUS, ABOUT],
  director: [STATUS],
  secretary: [...EVERYBODY, TRAINING, STATUS, ABOUT],
  coordinator: [...EVERYBODY, TRAINING, STATUS, FEEDS, DELIVERIES, ABOUT],
  auditor: [...EVERYBODY, TRAINING, STATUS, DELIVERIES, ABOUT],
  administrator: [...EVERYBODY, DELIVERIES, RETENTION, ABOUT],
};

/** Where a link leads that was sent while the settings were one page. */
const OLD = [
  ['indstillinger#uddannelsespolitik', 'indstillinger/uddannelse', 'Uddannelsespolitik'],
  ['indstillinger#statuspolitik', 'indstillinger/status', 'Regler for månedsstatus'],
  ['indstillinger#personer', 'indstillinger/personer', 'Personer og roller'],
  ['indstillinger#entra-grupper', 'indstillinger/grupper#entra-grupper', 'Grupper'],
  [
    'indstillinger#fungerende-formand',
    'indstillinger/beslutninger#fungerende-formand',
    'Sådan beslutter ledelsesorganet',
  ],
  ['indstillinger#fuldmagter', 'indstillinger/beslutninger#fuldmagter', 'Sådan beslutter ledelsesorganet'],
  [
    'indstillinger#delegationer',
    'indstillinger/beslutninger#delegationer',
    'Sådan beslutter ledelsesorganet',
  ],
  [
    'indstillinger#beslutningspolitik',
    'indstillinger/beslutninger#beslutningspolitik',
    'Sådan beslutter ledelsesorganet',
  ],
  ['indstillinger#noget-andet', 'indstillinger#noget-andet', 'Opsætning'],
  ['indstillinger/import', 'indstillinger/import', 'Importér direktionen'],
  ['indstillinger/udsendelser', 'indstillinger/udsendelser', 'Udsendte kort'],
  ['indstillinger/bekraeftelser', 'indstillinger/bekraeftelser', 'Afventer bekræftelse'],
] as const;

describe('Opsætning', () => {
  const tab = useTab();
  const menu = () => tab.page().getByRole('navigation', { name: 'Opsætning', exact: true });
  const title = (name: string) => tab.page().getByRole('heading', { level: 1, name, exact: true });
  const settled = () => tab.page().waitForFunction(() => document.querySelector('.fui-Spinner') === null);
  const firstRun = () => tab.page().getByRole('region', { name: 'Tag appen i brug', exact: true });

  describe.each(ROLES)('for a %s', (role) => {
    const own = PAGES_OF[role] ?? [];

    it('lists what they may open and nothing else, on its first page and beside each page', async () => {
      await tab.visit('indstillinger', role);
      await title('Opsætning').waitFor();
      await settled();
      if (own.length === 0) {
        await tab.page().getByText('Det har din rolle ikke adgang til').waitFor();
        expect(await menu().count()).toBe(0);
        return;
      }
      const names = own.map(([, name]) => name);
      expect(await menu().getByRole('link').allInnerTexts()).toEqual(names);
      for (const [path, name] of own) {
        await tab.page().goto(`${tab.server().url}/tab/indstillinger/${path}`);
        await title(name).waitFor();
        await settled();
        expect(await menu().getByRole('link').allInnerTexts()).toEqual(names);
        expect(await menu().locator('[aria-current=page]').allInnerTexts()).toEqual([name]);
        expect(await tab.page().locator('[data-state=refused]').count()).toBe(0);
      }
    });

    it('refuses the other pages and asks the server for nothing of them', async () => {
      const others = EVERY_PAGE.filter(([path]) => !own.some(([mine]) => mine === path));
      for (const [path] of others) {
        await tab.visit(`indstillinger/${path}`, role);
        await tab.page().getByText('Det har din rolle ikke adgang til').waitFor();
        await settled();
        const asked = tab.server().seen.map((one) => one.path);
        expect([path, asked.filter((one) => !/\/api\/(me|sign-in)$|^\/issuer/.test(one))]).toEqual([
          path,
          [],
        ]);
      }
    });

    it('counts down what is left to do for those who do it', async () => {
      await tab.visit('indstillinger', role);
      await title('Opsætning').waitFor();
      await settled();
      const isShown = abilitiesOf([role]).manageRoster;
      expect(await firstRun().count()).toBe(isShown ? 1 : 0);
      const asked = tab.server().seen.some((one) => one.path === '/api/first-run');
      expect(asked).toBe(isShown);
    });
  });

  it('has its menu behind one button on a phone, and follows it by keyboard', async () => {
    await tab.page().setViewportSize({ width: 360, height: 800 });
    await tab.visit('indstillinger/personer', 'chair');
    await title('Personer og roller').waitFor();
    await settled();
    expect(await menu().getByRole('link').count()).toBe(0);
    const button = menu().getByRole('button', { name: 'Sider i Opsætning' });
    await button.focus();
    await tab.page().keyboard.press('Enter');
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    expect(await axeFindings(tab.page())).toEqual([]);
    await tab.page().keyboard.press('Tab');
    await tab.page().keyboard.press('Tab');
    await tab.page().keyboard.press('Enter');
    await title('Grupper').waitFor();
    expect(await tab.page().evaluate(() => document.activeElement?.textContent)).toBe('Grupper');
    expect(await menu().getByRole('link').count()).toBe(0);
  });

  it('keeps the day that is shown from page to page', async () => {
    await tab.visit('indstillinger/personer?at=2026-02-01', 'auditor');
    await menu().getByRole('link', { name: 'Uddannelsespolitik' }).click();
    await title('Uddannelsespolitik').waitFor();
    expect(new URL(tab.page().url()).search).toBe('?at=2026-02-01');
    await tab.page().goto(`${tab.server().url}/tab/indstillinger?at=2026-02-01#fuldmagter`);
    await title('Sådan beslutter ledelsesorganet').waitFor();
    const { search, hash } = new URL(tab.page().url());
    expect([search, hash]).toEqual(['?at=2026-02-01', '#fuldmagter']);
  });

  describe('What led to it before', () => {
    it.each(OLD)('/%s still leads to /%s', async (old, now, name) => {
      await tab.visit(old, 'coordinator');
      await title(name).waitFor();
      expect(tab.page().url()).toBe(`${tab.server().url}/tab/${now}`);
      const [, anchor] = now.split('#');
      if (anchor === undefined || name === 'Opsætning') return;
      await tab.page().waitForFunction((id) => document.activeElement?.closest('section')?.id === id, anchor);
    });

    it('is a card’s button, and each of these leads to a page', async () => {
      const links = Object.values(TAB_PATHS).filter(
        (one) => typeof one === 'string' && one.startsWith('indst'),
      );
      expect(links.length).toBeGreaterThan(2);
      for (const link of ['indstillinger', ...links]) {
        const path = pathOfSubPage(String(link));
        expect([link, path]).toEqual([link, `/${String(link)}`]);
        await tab.visit(String(link), 'coordinator');
        await menu().waitFor();
        expect(await tab.page().getByText('Siden findes ikke').count()).toBe(0);
      }
    });

    it.each([
      ['uddannelse', 'Se uddannelsespolitikken', 'coordinator', 'Uddannelsespolitik'],
      ['indstillinger/import', '‹ Personer og roller', 'coordinator', 'Personer og roller'],
    ] as const)('is the link on /%s', async (from, link, role, to) => {
      await tab.visit(from, role);
      await tab.page().getByRole('link', { name: link, exact: true }).click();
      await title(to).waitFor();
    });
  });

  describe('The first run', () => {
    it('says how far one has come, what is missing and who does it, and leads there', async () => {
      await tab.visit('indstillinger', 'coordinator');
      await firstRun().getByText('4 af 7 er på plads.', { exact: false }).waitFor();
      const lines = await firstRun().getByRole('listitem').allInnerTexts();
      expect(lines.map((line) => line.split('\n')[0])).toEqual([
        'Regler for beslutninger',
        'Foranstaltninger',
        'Appen hos medlemmerne',
      ]);
      await firstRun()
        .getByText('Appen er ikke installeret hos Lars Østergaard og Kirsten Bæk Sørensen.', { exact: false })
        .waitFor();
      await firstRun().getByText('Klares af koordinatoren eller administratoren.').waitFor();
      await firstRun().getByRole('link', { name: 'Regler for beslutninger' }).click();
      await tab.page().waitForURL(/indstillinger\/beslutninger#beslutningspolitik$/);
    });

    it('gives an administrator no link to what only the coordinator can do', async () => {
      await tab.visit('indstillinger', 'administrator');
      await firstRun().getByText('Regler for beslutninger').waitFor();
      expect(await firstRun().getByRole('link').allInnerTexts()).toEqual(['Appen hos medlemmerne']);
      expect(await firstRun().getByText('Klares af koordinatoren.', { exact: true }).count()).toBe(2);
    });

    it('leads from each step to a page where somebody can take it', async () => {
      const steps = [...FIRST_RUN.steps.map((step) => ({ ...step, state: 'notYet' }))].map((step) =>
        step.step === 'body' ? { ...step, cannot: { why: 'bodyEmpty' } } : step,
      );
      tab.server().as('coordinator');
      tab.server().answer(getFirstRun, { json: { steps } });
      await tab.go('indstillinger');
      await firstRun().getByText('0 af 8 er på plads.', { exact: false }).waitFor();
      const leads = await firstRun()
        .getByRole('link')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(leads).toEqual([
        '/tab/indstillinger/import',
        '/tab/uddannelse/katalog',
        '/tab/indstillinger/beslutninger#beslutningspolitik',
        '/tab/indstillinger/uddannelse',
        '/tab/indstillinger/status',
        '/tab/beslutninger/ny',
        '/tab/indstillinger/udsendelser',
        '/tab/indstillinger/personer',
      ]);
      for (const path of leads) {
        await tab.page().goto(`${tab.server().url}${path}`);
        await tab.page().getByRole('heading', { level: 1 }).waitFor();
        await settled();
        expect([path, await tab.page().locator('[data-state=refused]').count()]).toEqual([path, 0]);
        expect(await tab.page().getByText('Siden findes ikke').count()).toBe(0);
      }
    });

    it('says that nobody has recorded who the body is, and leads to where it is recorded', async () => {
      const steps = FIRST_RUN.steps.map((step) =>
        step.step === 'body' ? { ...step, state: 'notYet' as const, hasBasis: false } : step,
      );
      tab.server().as('coordinator');
      tab.server().answer(getFirstRun, { json: { steps } });
      await tab.go('indstillinger');
      const missing = 'Kommunen har ikke registreret, hvem der er ledelsesorgan.';
      await firstRun().getByText(missing).waitFor();
      await firstRun().getByRole('link', { name: 'Ledelsesorganet' }).click();
      const page = tab.page();
      await page.waitForURL(/indstillinger\/beslutninger$/);
      await page.getByText(missing).waitFor();
      await page.getByRole('button', { name: 'Registrér beslutningen' }).click();
      await page.getByLabel('Hvad siger beslutningen?').fill('Ledelsesorganet er direktionen.');
      await page.getByLabel('Besluttet den').fill('2026-01-12');
      await page.getByLabel('Sagsnummer').first().fill('26/000100');
      expect(await axeFindings(page)).toEqual([]);
      await Promise.all([
        page.waitForResponse(/governance\/bases/),
        page.getByRole('button', { name: 'Gem', exact: true }).first().click(),
      ]);
      expect(tab.bodies('/api/governance/bases')).toEqual([
        {
          text: 'Ledelsesorganet er direktionen.',
          decidedOn: '2026-01-12',
          caseNumber: '26/000100',
          bodies: null,
        },
      ]);
    });

    it('becomes one quiet line when nothing is missing', async () => {
      await tab.visit('indstillinger', 'coordinator');
      const steps = FIRST_RUN.steps.map((step) =>
        step.state === 'notYet' ? { ...step, state: 'done' as const } : step,
      );
      tab.server().answer(getFirstRun, { json: { steps } });
      await tab.page().reload();
      await tab.page().getByText('Appen er taget i brug. Alt det nødvendige er på plads.').waitFor();
      expect(await firstRun().count()).toBe(0);
    });
  });
});
