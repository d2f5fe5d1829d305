import { describe, expect, it } from '@jest/globals';
import { getGovernance, recordActingChair } from '../../contracts/access/governance';
import { getMeeting } from '../../contracts/meeting/meeting';
import { axeFindings } from '../e2e/support/axe-findings';
import {
  CONCLUDED_DECISION,
  GOVERNANCE,
  OPEN_DECISION,
  PLANNED_MEETING,
  REVISABLE,
} from './support/decision-fixtures';
import { useTab } from './support/tab-in-browser';

describe('Drafts, meetings and local rules in the tab', () => {
  const tab = useTab();
  const choose = (name: string) => tab.page().getByRole('radio', { name, exact: true }).check();
  const press = (name: string) => tab.page().getByRole('button', { name, exact: true }).click();

  /** A field by its whole label, with the star of a required one or without. */
  const field = (label: string) => tab.page().getByLabel(new RegExp(`^${label}\\s*\\*?$`));

  describe('A draft', () => {
    it.each([
      ['Accept af risiko', 'Scenarie'],
      ['Risikohåndteringsplan', 'Trin i planen'],
      ['Foranstaltninger', 'Foranstaltninger'],
      ['Korrigerende foranstaltning', 'Opdaget den'],
      ['Politik', 'Politikkens navn'],
      ['Tilsyn med leverandør', 'Hvad tilsynet viste'],
      ['Hændelse uden underretning', 'Vurdering'],
    ])('for "%s" asks for what that kind needs, and sums up what is missing', async (kind, name) => {
      await tab.visit('beslutninger/ny', 'coordinator');
      await choose(kind);
      await tab
        .page()
        .getByText(new RegExp(`^${name}\\s*\\*?$`))
        .first()
        .waitFor();
      const delegable = await tab.page().getByRole('radio', { name: 'Én person efter delegation' }).count();
      expect(delegable).toBe(kind === 'Accept af risiko' ? 1 : 0);
      await press('Forelæg sagen');
      await tab
        .page()
        .getByText(/^Ret \d+ ting, før det kan gemmes/)
        .waitFor();
      expect(await axeFindings(tab.page())).toEqual([]);
      expect(tab.bodies('/api/decisions')).toEqual([]);
    });

    it('says who must at least decide, and refuses a lower level', async () => {
      await tab.visit('beslutninger/ny', 'coordinator');
      const page = tab.page();
      await choose('Accept af risiko');
      await page.getByLabel('Konsekvens efter').selectOption('5');
      await page.getByLabel('Sandsynlighed efter').selectOption('4');
      const gate = page.locator('[data-gate]');
      expect(await gate.innerText()).toContain('meget høj (20 af 25 point)');
      expect(await gate.innerText()).toContain('Hele ledelsesorganet');
      await press('Forelæg sagen');
      await page
        .getByText('Laveste beslutningsniveau for restrisikoen: Hele ledelsesorganet.')
        .first()
        .waitFor();
    });

    it('of a policy is sent with its annex marked confidential and the text for disclosure apart', async () => {
      await tab.visit('beslutninger/ny', 'coordinator');
      const page = tab.page();
      await choose('Politik');
      for (const [label, text] of [
        ['Titel', 'Ny politik'],
        ['Konsekvens for borgerne', 'Færre fejl.'],
        ['Politikkens navn', 'Informationssikkerhed'],
        ['Politikkens udgave', '2027'],
        ['Resumé', 'Gælder alle.'],
        ['Indstilling', 'Godkend den.'],
        ['Beslutningstekst', 'Politikken er godkendt.'],
        ['Gælder til og med', '2027-11-01'],
      ] as const)
        await field(label).fill(text);
      for (const [label, name] of [
        ['Ansvarlig', 'Lars Østergaard'],
        ['Indstiller', 'Camilla Nørby'],
      ] as const) {
        await page.getByRole('combobox', { name: label }).fill(name);
        await page.getByRole('option', { name }).click();
      }
      await field('Bilag')
        .last()
        .setInputFiles({
          name: 'politik.pdf',
          mimeType: 'application/pdf',
          buffer: Buffer.from('%PDF-1.7'),
        });
      await page.getByLabel('politik.pdf er fortroligt').waitFor();
      await press('Forelæg sagen');
      await press('Ja, forelæg');
      await page.getByRole('heading', { name: 'Konsekvens for borgerne' }).waitFor();
      expect(tab.bodies('/api/decisions')).toMatchObject([
        {
          kind: 'policy',
          title: 'Ny politik',
          publicText: 'Politikken er godkendt.',
          level: 'body',
          delegationId: null,
          supersedes: null,
          annexes: [{ confidential: true }],
        },
      ]);
    });

    it('in the place of an approved decision is filled in, and names it', async () => {
      await tab.open('coordinator', CONCLUDED_DECISION, 'beslutninger/ny?afloeser=D-2026-002');
      const page = tab.page();
      await field('Titel').waitFor();
      expect(await field('Titel').inputValue()).toBe(OPEN_DECISION.title);
      await press('Forelæg sagen');
      await press('Ja, forelæg');
      await page.getByText('D-2026-002 er forelagt for 2 personer', { exact: false }).waitFor();
      expect(tab.bodies('/api/decisions')).toMatchObject([
        { supersedes: 'D-2026-002', annexes: [{ fileName: 'risikorapport.pdf', confidential: true }] },
      ]);
    });

    it('of a new version needs a note and tells from which version it was made', async () => {
      await tab.open('coordinator', REVISABLE, 'beslutninger/D-2026-002/ret');
      const page = tab.page();
      await field('Titel').fill('Nedbrud hos leverandøren');
      await press('Forelæg den nye udgave');
      await page.getByText('Ret én ting, før det kan gemmes').waitFor();
      await page.getByLabel('Hvad er ændret, og hvorfor?').fill('Kortere titel.');
      await press('Forelæg den nye udgave');
      await press('Ja, forelæg');
      await page.getByRole('heading', { name: 'Udgaver' }).waitFor();
      expect(tab.bodies('/api/decisions/D-2026-002/versions')).toMatchObject([
        {
          version: 2,
          note: 'Kortere titel.',
          content: { title: 'Nedbrud hos leverandøren', answerBy: '2026-12-05' },
        },
      ]);
    });
  });

  describe('A meeting', () => {
    it('gets hour, place and a Teams link, and no other link', async () => {
      await tab.visit('moeder/ny', 'secretary');
      const page = tab.page();
      await page.getByLabel('Dato').fill('2026-12-01');
      await page.getByLabel('Klokkeslæt').fill('09:05');
      await page.getByLabel('Sted').fill(' Rådhuset ');
      await page.getByLabel('Link til mødet i Teams').fill('https://evil.dk/teams.microsoft.com/l');
      await page.getByRole('checkbox', { name: /D-2026-002/ }).check();
      await press('Planlæg');
      await page.getByText('føre til Teams', { exact: false }).first().waitFor();
      expect(tab.bodies('/api/meetings')).toEqual([]);
      await page.getByLabel('Link til mødet i Teams').fill('https://teams.microsoft.com/l/meetup-join/1');
      expect(await axeFindings(page)).toEqual([]);
      await press('Planlæg');
      await page.waitForURL(/moeder\/M-/);
      expect(tab.bodies('/api/meetings')).toEqual([
        {
          on: '2026-12-01',
          items: ['D-2026-002'],
          time: '09:05',
          place: 'Rådhuset',
          teamsLink: 'https://teams.microsoft.com/l/meetup-join/1',
        },
      ]);
    });

    it('says when and where, leads into Teams, and has an agenda to send', async () => {
      tab.server().as('secretary');
      tab.server().answer(getMeeting, { json: PLANNED_MEETING });
      const page = tab.page();
      await page.goto(`${tab.server().url}/tab/moeder/M-2026-002`);
      await page.getByRole('heading', { level: 1, name: 'Møde den 21. november 2026 kl. 09.05' }).waitFor();
      await page.getByText('Sted: Rådhuset, mødelokale 2').waitFor();
      const join = page.getByRole('link', { name: 'Deltag i Teams' });
      expect(await join.getAttribute('href')).toBe('https://teams.microsoft.com/l/meetup-join/19%3aabc');
      await press('Send dagsordenen');
      const text = page.getByRole('textbox', { name: 'Dagsorden som tekst' });
      expect(await text.inputValue()).toMatch(/kl\. 09\.05[^]*1\. D-2026-002: Fælles login/);
      await page.getByRole('button', { name: 'Hent til kalenderen (ics)' }).waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      await page.setViewportSize({ width: 1180, height: 800 });
    });

    it('is planned with a day and open items only', async () => {
      await tab.visit('moeder/ny', 'secretary');
      const page = tab.page();
      const box = (decisionId: string) =>
        page.getByRole('group', { name: 'Sager på dagsordenen' }).getByRole('checkbox', { name: decisionId });
      await box('D-2026-002').waitFor();
      expect(await box('D-2026-001').count()).toBe(0);
      await press('Planlæg');
      await page.getByText('Vælg mindst én sag.').first().waitFor();
      await page.getByLabel('Dato').fill('2026-12-01');
      await box('D-2026-002').check();
      await press('Planlæg');
      await page.getByRole('heading', { name: 'Dagsorden' }).waitFor();
      expect(tab.bodies('/api/meetings')).toEqual([
        { on: '2026-12-01', items: ['D-2026-002'], time: null, place: null, teamsLink: null },
      ]);
    });

    it('is recorded by the secretary with who was present and what was decided', async () => {
      tab.server().as('secretary');
      tab.server().answer(getMeeting, { json: PLANNED_MEETING });
      const page = tab.page();
      await page.goto(`${tab.server().url}/tab/moeder/M-2026-002`);
      await page.getByText('Notatet tæller ikke som svar', { exact: false }).waitFor();
      await page
        .getByRole('group', { name: 'Til stede' })
        .getByRole('checkbox', { name: 'Lars Østergaard' })
        .check();
      await page.getByLabel('Hvad blev besluttet?').selectOption('Godkendt');
      await page.getByRole('textbox', { name: 'Bemærkning' }).fill('Enige.');
      expect(await axeFindings(page)).toEqual([]);
      await Promise.all([page.waitForResponse(/records/), press('Gem notatet')]);
      expect(tab.bodies('/api/meetings/M-2026-002/records')).toMatchObject([
        { present: ['p-02'], items: [{ decisionId: 'D-2026-002', decided: 'approve', note: 'Enige.' }] },
      ]);
    });

    it('says whom it awaits, and each confirms their own answers', async () => {
      await tab.visit('moeder/M-2026-001', 'member');
      const page = tab.page();
      await page.getByText('Afventer bekræftelse fra Lars Østergaard og Jonas Friis.').waitFor();
      await page.getByLabel('Dit svar').selectOption('Afvis');
      await press('Bekræft mine svar');
      await page.getByText('Skriv hvorfor, så de andre kan se det.').first().waitFor();
      await page.getByLabel('Begrundelse').fill('For dyrt.');
      await Promise.all([page.waitForResponse(/confirmations/), press('Bekræft mine svar')]);
      expect(tab.bodies('/api/meetings/M-2026-001/confirmations')).toMatchObject([
        {
          recordNo: 1,
          onBehalfOf: null,
          answers: [{ decisionId: 'D-2026-002', choice: 'reject', reason: 'For dyrt.', answerNo: 1 }],
        },
      ]);
    });
  });

  describe('Local rules', () => {
    it('are shown to all who may see them, and changed only by those who may', async () => {
      await tab.visit('indstillinger/beslutninger', 'auditor');
      const page = tab.page();
      await page.getByText('F-001. Anne Vestergaard for Lars Østergaard').waitFor();
      await page.getByText('Fra 1. januar 2026, sag 25/019002: Flertal').waitFor();
      expect(await page.getByRole('button', { name: 'Ret beslutningspolitikken' }).count()).toBe(0);
      expect(await page.getByRole('button', { name: 'Afslut F-001' }).count()).toBe(0);
    });

    it('a mandate is added and ended, and a decision model set with its case number', async () => {
      await tab.visit('indstillinger/beslutninger', 'coordinator');
      const page = tab.page();
      await press('Tilføj stedfortræder');
      await field('Stedfortræder').selectOption('p-06');
      await field('Medlem').selectOption('p-05');
      await field('Fra').fill('2026-12-01');
      await field('Til og med').fill('2026-11-30');
      await field('Sagsnummer').fill('26/020000');
      await press('Gem');
      await page
        .getByText('Perioden begynder den 1. december 2026 og slutter den 30. november 2026.', {
          exact: false,
        })
        .first()
        .waitFor();
      await field('Til og med').fill('2026-12-31');
      await press('Gem');
      await page
        .getByText(
          'Fuldmagten er registreret. Den gælder først, når medlemmet eller formanden har bekræftet den.',
        )
        .waitFor();
      await press('Afslut F-001');
      await Promise.all([page.waitForResponse(/F-001\/end/), press('Afslut')]);
      expect(tab.bodies('/api/governance/mandates')).toEqual([
        {
          deputyId: 'p-06',
          memberId: 'p-05',
          from: '2026-12-01',
          to: '2026-12-31',
          caseNumber: '26/020000',
        },
      ]);
      expect(tab.bodies('/api/governance/mandates/F-001/end')).toEqual([{ to: '2026-11-21' }]);
    });

    it.each([
      ['notAsked', 'Gælder'],
      ['confirmed', 'Gælder'],
      ['awaited', 'Mangler bekræftelse'],
      ['declined', 'Gælder ikke'],
    ] as const)('a mandate in its days that is %s stands as »%s«', async (confirmation, state) => {
      const [one] = GOVERNANCE.mandates;
      tab.server().as('coordinator');
      tab.server().answer(getGovernance, { json: { ...GOVERNANCE, mandates: [{ ...one, confirmation }] } });
      await tab.go('indstillinger');
      await tab.page().goto(`${tab.server().url}/tab/indstillinger/beslutninger`);
      await tab
        .page()
        .getByRole('listitem')
        .filter({ hasText: 'F-001. ' })
        .getByText(state, { exact: true })
        .waitFor();
    });

    describe('An acting chair', () => {
      const form = () =>
        tab
          .page()
          .locator('form')
          .filter({ has: tab.page().locator('#field-acting-from') });
      const inForm = (label: string) => form().getByLabel(new RegExp(`^${label}\\s*\\*?$`));
      const save = () => form().getByRole('button', { name: 'Gem' }).click();
      const fill = async () => {
        await tab.visit('indstillinger/beslutninger', 'coordinator');
        await press('Tilføj fungerende formand');
        await inForm('Medlem').selectOption('p-05');
        await inForm('Fra').fill('2026-12-01');
        await inForm('Til og med').fill('2026-12-31');
        await inForm('Sagsnummer').fill('26/020001');
      };
      const RIGHT = { personId: 'p-05', from: '2026-12-01', to: '2026-12-31', caseNumber: '26/020001' };

      it('is one of the body, and what is missing is said at the field and mended there', async () => {
        await tab.visit('indstillinger/beslutninger', 'coordinator');
        await press('Tilføj fungerende formand');
        await inForm('Medlem').getByRole('option', { name: 'Jonas Friis' }).waitFor({ state: 'attached' });
        const offered = await inForm('Medlem').getByRole('option').allInnerTexts();
        expect(offered.join()).not.toContain('Camilla');
        await save();
        for (const label of ['Medlem', 'Fra', 'Til og med', 'Sagsnummer'])
          await form().getByRole('alert').getByRole('link', { name: label, exact: true }).waitFor();
        expect(await axeFindings(tab.page())).toEqual([]);
        await inForm('Sagsnummer').fill('26/020001');
        await form()
          .getByRole('alert')
          .getByRole('link', { name: 'Sagsnummer' })
          .waitFor({ state: 'detached' });
        expect(tab.bodies('/api/governance/acting-chairs')).toEqual([]);
      });

      it('keeps what was typed when the server refuses it, and is sent once it is mended', async () => {
        await fill();
        const detail = 'Mette Holm er formand i perioden. Vælg en anden periode.';
        tab.server().answer(recordActingChair, { status: 409, code: 'chair-exists', detail });
        await save();
        await form().getByText(detail).waitFor();
        expect(await axeFindings(tab.page())).toEqual([]);
        expect(await inForm('Medlem').inputValue()).toBe(RIGHT.personId);
        expect(await inForm('Til og med').inputValue()).toBe(RIGHT.to);
        expect(await inForm('Sagsnummer').inputValue()).toBe(RIGHT.caseNumber);
        tab.server().answer(recordActingChair, { json: GOVERNANCE });
        await save();
        await form().getByText('Det er gemt.').waitFor();
        expect(tab.bodies('/api/governance/acting-chairs')).toEqual([RIGHT, RIGHT]);
        expect(await inForm('Sagsnummer').inputValue()).toBe('');
      });

      it('is said not to count before a member of the body has confirmed it', async () => {
        await fill();
        tab.server().answer(recordActingChair, { json: { ...GOVERNANCE, awaits: 'C-004' } });
        await save();
        await form().getByText('Ændringen gælder ikke endnu. C-004 afventer bekræftelse').waitFor();
      });

      it('is added by nobody else', async () => {
        for (const role of ['chair', 'member', 'secretary', 'auditor'] as const) {
          await tab.visit('indstillinger/beslutninger', role);
          await tab.page().getByRole('heading', { name: 'Fungerende formand' }).waitFor();
          expect(await tab.page().getByRole('button', { name: 'Tilføj fungerende formand' }).count()).toBe(0);
        }
      });
    });

    it('the policy keeps its scale and changes only what was changed', async () => {
      await tab.visit('indstillinger/beslutninger', 'coordinator');
      const page = tab.page();
      await press('Ret beslutningspolitikken');
      await page.getByLabel('Påmindelse efter (antal dage)').fill('3, 400');
      await press('Gem som ny udgave');
      await page.getByText('Skriv et helt antal dage fra 1 til 365.').first().waitFor();
      await page.getByLabel('Påmindelse efter (antal dage)').fill('2, 5');
      await page.getByLabel('Tages op igen efter (antal måneder)').fill('6');
      const policy = page.locator('#beslutningspolitik').locator('..');
      await policy.getByLabel(/^Besluttet af/).selectOption('Økonomiudvalget');
      await policy.getByLabel(/^Besluttet den/).fill('2026-11-02');
      await policy.getByLabel(/^Sagsnummer/).fill('26/7');
      expect(await axeFindings(page)).toEqual([]);
      await Promise.all([page.waitForResponse(/policies/), press('Gem som ny udgave')]);
      const [sent] = tab.bodies('/api/governance/policies');
      expect(sent).toMatchObject({
        reminderDays: [2, 5],
        escalationDays: 10,
        warnUntrained: true,
        revisitMonths: 6,
        adopted: { adoptedBy: 'economicCommittee', decidedOn: '2026-11-02', caseNumber: '26/7' },
      });
      expect(sent).toMatchObject({
        scale: { bands: GOVERNANCE.policy.scale.bands.map(({ atLeast }) => ({ atLeast })) },
      });
    });
  });
});
