import { describe, expect, it } from '@jest/globals';
import { previewCase, saveCaseDraft } from '../../contracts/decision/case-draft';
import { getDecision, reviseDecision, storeContent } from '../../contracts/decision/decision';
import { getMe } from '../../contracts/session';
import { danishDate } from '../../domain/calendar/danish-time';
import { axeFindings } from '../e2e/support/axe-findings';
import { waitUntil } from '../support/wait-until';
import { CONCLUDED_DECISION, OPEN_DECISION, REVISABLE } from './support/decision-fixtures';
import { meAs } from './support/fixtures';
import { LOOKS, wear } from './support/looks';
import { useTab } from './support/tab-in-browser';

const pdf = (name: string, text = '%PDF-1.7') => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from(text),
});

describe('A case that is being written', () => {
  const tab = useTab();
  const page = () => tab.page();
  const drafts = () => tab.server().drafts;
  const button = (name: string | RegExp) => page().getByRole('button', { name });
  const choose = (name: string) => page().getByRole('radio', { name, exact: true }).check();
  const field = (label: string) => page().getByLabel(new RegExp(`^${label}\\s*\\*?$`));
  const line = (kind: string) => page().locator(`[data-saving="${kind}"]`);
  const saved = () => line('saved').waitFor();
  const until = (isSo: () => boolean) => waitUntil('the drafts to be so', isSo, Boolean);
  const titles = () => [...drafts().all.values()].map(({ written }) => written.values['title']);

  const choosePerson = async (label: string, written: string, name: RegExp) => {
    await page().getByRole('combobox', { name: label }).fill(written);
    await page().getByRole('option', { name }).click();
  };
  const startPolicy = async (title = 'Ny politik') => {
    await tab.visit('beslutninger/ny', 'coordinator');
    await choose('Politik');
    await field('Titel').fill(title);
  };
  const fillPolicy = async () => {
    await startPolicy();
    for (const [label, text] of [
      ['Konsekvens for borgerne', 'Færre fejl.'],
      ['Politikkens navn', 'Informationssikkerhed'],
      ['Politikkens udgave', '2027'],
      ['Resumé', 'Gælder alle.'],
      ['Gælder til og med', '2027-11-01'],
    ] as const)
      await field(label).fill(text);
    await choosePerson('Ansvarlig', 'Lars Øst', /^Lars Østergaard/);
    await page().locator('input[type=file]').setInputFiles(pdf('politik.pdf'));
    await button('Fjern politik.pdf').waitFor();
  };

  describe('is kept as it is typed', () => {
    it('and says so with the time; a reload, and the way back to the page, show it again', async () => {
      await startPolicy();
      await until(() => titles().join() === 'Ny politik');
      await saved();
      expect(await page().evaluate(() => Object.keys(sessionStorage).join())).not.toContain('case-draft');
      await page().reload();
      await page().getByText('Her er det, du skrev sidst', { exact: false }).waitFor();
      expect(await field('Titel').inputValue()).toBe('Ny politik');
      await field('Titel').fill('Nyere politik');
      await saved();
      await until(() => titles().includes('Nyere politik'));
      await page().getByRole('link', { name: 'Overblik' }).click();
      await page().getByText('Kladden er gemt.', { exact: false }).waitFor();
      await button('Gå videre uden at sende').click();
      await page().getByRole('heading', { level: 1, name: 'Overblik' }).waitFor();
      await page().goBack();
      await field('Titel').waitFor();
      expect(await field('Titel').inputValue()).toBe('Nyere politik');
      expect(drafts().all.size).toBe(1);
    });

    it.each<[string, () => string, RegExp]>([
      [
        'the hour alone on the day itself',
        () => danishDate(new Date().toISOString()),
        /^Gemt kl\. \d\d\.\d\d$/,
      ],
      ['the day too on another', () => '2026-11-21', /^Gemt den .+ kl\. \d\d\.\d\d$/],
    ])('and the line has %s', async (_, today, sentence) => {
      tab.server().as('coordinator');
      tab.server().answer(getMe, { json: { ...meAs('coordinator'), today: today() } });
      await tab.go('beslutninger');
      await page().goto(`${tab.server().url}/tab/beslutninger/ny`);
      await choose('Politik');
      await page().getByText(sentence).waitFor();
    });

    it('with its files, rows and choices, and is there on another machine', async () => {
      await startPolicy();
      await button('Tilføj vilkår').click();
      await page().locator('textarea').last().fill('Øvelse');
      await page()
        .locator('input[type=file]')
        .setInputFiles([pdf('a.pdf', '1'), pdf('b.pdf', '2')]);
      await page().getByLabel('b.pdf er fortroligt').uncheck();
      await until(() => [...drafts().all.values()][0]?.written.annexes[1]?.confidential === false);
      // Another browser has nothing of its own.
      await page().evaluate(() => {
        for (const key of Object.keys(sessionStorage))
          if (key.includes('written')) sessionStorage.removeItem(key);
      });
      await page().goto(`${tab.server().url}/tab/beslutninger`);
      await page().getByRole('heading', { name: 'Dine kladder' }).waitFor();
      expect(await axeFindings(page())).toEqual([]);
      await page().getByRole('link', { name: 'Ny politik' }).click();
      await button('Fjern a.pdf').waitFor();
      expect(await page().getByLabel('a.pdf er fortroligt').isChecked()).toBe(true);
      expect(await page().getByLabel('b.pdf er fortroligt').isChecked()).toBe(false);
      expect(await page().locator('textarea').last().inputValue()).toBe('Øvelse');
    });

    it('in the browser while the server is gone, and on the server when it is back', async () => {
      await tab.visit('beslutninger/ny', 'coordinator');
      await choose('Politik');
      await saved();
      tab.server().answer(saveCaseDraft, { gone: true });
      await field('Titel').fill('Skrevet uden net');
      await page().getByText('Ikke gemt. Appen prøver igen.', { exact: false }).waitFor();
      expect(await axeFindings(page())).toEqual([]);
      await page().reload();
      await field('Titel').waitFor();
      expect(await field('Titel').inputValue()).toBe('Skrevet uden net');
      const [, backAgain] = drafts()
        .replies()
        .find(([endpoint]) => endpoint === saveCaseDraft)!;
      tab.server().answer(saveCaseDraft, { by: backAgain });
      await page().evaluate(() => window.dispatchEvent(new Event('online')));
      await until(() => titles().join() === 'Skrevet uden net');
      await saved();
    });

    it('when the session runs out: who signs in again finds every word', async () => {
      await startPolicy('Før');
      await saved();
      tab.server().answer(saveCaseDraft, { status: 401, code: 'not-signed-in', detail: 'Log ind igen.' });
      await field('Titel').fill('Efter');
      await page().getByRole('heading', { name: 'Hvem er du?' }).waitFor();
      const [, signedIn] = drafts()
        .replies()
        .find(([endpoint]) => endpoint === saveCaseDraft)!;
      tab.server().answer(saveCaseDraft, { by: signedIn });
      await page()
        .getByRole('button', { name: /Camilla/ })
        .click();
      await field('Titel').waitFor();
      expect(await field('Titel').inputValue()).toBe('Efter');
      await until(() => titles().includes('Efter'));
    });

    it('and what the server will not take is said, and stays on the screen', async () => {
      await startPolicy();
      await saved();
      tab.server().answer(saveCaseDraft, { status: 422, code: 'text-too-long', detail: 'For langt.' });
      await field('Titel').fill('Meget lang');
      await page().getByText('Ikke gemt. For langt.').waitFor();
      expect(await field('Titel').inputValue()).toBe('Meget lang');
    });

    it('and nothing is kept of a form in which nothing was written, or all was cleared', async () => {
      await tab.visit('beslutninger/ny', 'coordinator');
      await page().getByRole('radio', { name: 'Politik', exact: true }).waitFor();
      expect(drafts().all.size).toBe(0);
      await startPolicy();
      await saved();
      await page().reload();
      await button('Begynd forfra').click();
      await until(() => drafts().all.size === 0);
    });
  });

  describe('in two places at once', () => {
    it('is not overwritten: the other one stands beside, to be taken field by field or left', async () => {
      await startPolicy('Min titel');
      await saved();
      const [kept] = [...drafts().all.values()];
      drafts().put(kept!.draftId, {
        about: kept!.about,
        written: {
          ...kept!.written,
          values: { ...kept!.written.values, title: 'Den anden titel', summary: 'Ny' },
        },
      });
      await field('Titel').fill('Min nye titel');
      const beside = page().locator('[data-other-draft]');
      await beside.getByText('Den anden titel', { exact: true }).waitFor();
      expect(await beside.getByText('Min nye titel', { exact: true }).count()).toBe(1);
      expect(titles()).toEqual(['Den anden titel']);
      expect(await axeFindings(page())).toEqual([]);
      await button('Tag den anden tekst i Resumé').click();
      await button('Behold min tekst i Titel').click();
      // The decision text follows from the title, so it differs too; what is not chosen about stays one's own.
      await page().getByRole('button', { name: 'Behold min', exact: true }).click();
      await until(() => titles()[0] === 'Min nye titel');
      expect(await field('Resumé').inputValue()).toBe('Ny');
      await beside.waitFor({ state: 'detached' });
    });

    it('that was deleted or sent from another tab is said to be gone, and can be kept again', async () => {
      await startPolicy('Først');
      await saved();
      drafts().clear();
      await field('Titel').fill('Videre');
      await page().getByText('Kladden er væk fra serveren').waitFor();
      await button('Gem teksten som kladde igen').click();
      await until(() => titles()[0] === 'Videre');
    });

    it('the newer of browser and server is shown, and the other is offered', async () => {
      await startPolicy('I browseren');
      await saved();
      tab.server().answer(saveCaseDraft, { gone: true });
      await field('Titel').fill('Kun i browseren');
      await line('waiting').waitFor();
      const [kept] = [...drafts().all.values()];
      drafts().put(kept!.draftId, {
        about: kept!.about,
        written: { ...kept!.written, values: { ...kept!.written.values, title: 'Fra en anden maskine' } },
        savedAt: '2030-01-01T10:00:00.000Z',
      });
      await page().reload();
      await field('Titel').waitFor();
      expect(await field('Titel').inputValue()).toBe('Fra en anden maskine');
      await page().locator('[data-other-draft]').getByText('Kun i browseren', { exact: true }).waitFor();
      await button('Tag den anden tekst i Titel').click();
      expect(await field('Titel').inputValue()).toBe('Kun i browseren');
    });
  });

  describe('in the list of drafts', () => {
    it('is opened where it is written, and deleted after a question', async () => {
      await tab.visit('beslutninger', 'coordinator');
      const written = {
        values: { kind: 'policy', title: 'Halv' },
        conditions: [],
        actions: [],
        measures: [],
        annexes: [],
      };
      drafts().put('k-1', { about: { purpose: 'new' }, written });
      drafts().put('ret-D-2026-002', {
        about: { purpose: 'revise', decisionId: 'D-2026-002', version: 2 },
        written,
      });
      await page().reload();
      await page().getByText('Ny udgave af D-2026-002', { exact: false }).waitFor();
      await page().getByRole('button', { name: 'Slet kladden »Halv«' }).first().click();
      await page().getByText('Kladden »Halv« slettes og kan ikke hentes igen.').waitFor();
      expect(drafts().all.size).toBe(2);
      await page().getByRole('button', { name: 'Slet', exact: true }).click();
      await page().getByText('Kladden er slettet.').waitFor();
      expect(drafts().all.size).toBe(1);
    });

    it('is seen by nobody who prepares no cases', async () => {
      await tab.visit('beslutninger', 'member');
      await page().getByRole('grid').or(page().getByRole('table')).first().waitFor();
      expect(await page().getByRole('heading', { name: 'Dine kladder' }).count()).toBe(0);
      expect(tab.server().seen.some(({ path }) => path === '/api/case-drafts')).toBe(false);
    });
  });

  describe('as a card', () => {
    it('stands beside the form and says what is missing; it follows what is typed', async () => {
      await startPolicy();
      const card = page().getByRole('region', { name: 'Kortet i Teams' });
      await card.getByText('Beslutning til dig').waitFor();
      await card.getByText('Her som Mette Kjær får det.').waitFor();
      expect(await card.locator('[data-state=unfinished]').innerText()).toContain('Politikkens navn');
      await field('Titel').fill('Anden titel');
      await until(() =>
        tab.bodies('/api/case-drafts/preview').some((sent) => JSON.stringify(sent).includes('Anden titel')),
      );
      expect(await axeFindings(page())).toEqual([]);
    });

    it('waits for what must be chosen first, and says what that is', async () => {
      await tab.visit('beslutninger/ny', 'coordinator');
      await choose('Tilsyn med leverandør');
      await page().getByText('Kortet kan vises, når dette er valgt: Udføres af.').waitFor();
      expect(tab.bodies('/api/case-drafts/preview')).toEqual([]);
    });

    it('is behind a button on a phone', async () => {
      await page().setViewportSize({ width: 360, height: 740 });
      await startPolicy();
      await button('Se kortet').click();
      await page().getByText('Beslutning til dig').waitFor();
      expect(await page().evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      expect(await axeFindings(page())).toEqual([]);
    });
  });

  describe('that is put forward', () => {
    it('is asked about first: who gets a card, by when, and what the channel gets', async () => {
      await fillPolicy();
      await button('Forelæg sagen').click();
      const question = page().getByRole('alertdialog');
      await question.getByText('Forelæg sagen for 2 personer?').waitFor();
      await question.getByText('Anne Vestergaard, stedfortræder for Lars Østergaard').waitFor();
      await question.getByText('De skal svare senest den 5. december 2026.').waitFor();
      expect(await axeFindings(page())).toEqual([]);
      await button('Tilbage til kladden').click();
      expect(tab.bodies('/api/decisions')).toEqual([]);
      expect(await field('Titel').inputValue()).toBe('Ny politik');
    });

    it('ends in a receipt with the number and those who were asked, and is no draft any more', async () => {
      await fillPolicy();
      await saved();
      await button('Forelæg sagen').click();
      const pages = await page().evaluate(() => history.length);
      await button('Ja, forelæg').click();
      await page()
        .getByText('er forelagt for 2 personer: Mette Kjær, Anne Vestergaard', { exact: false })
        .waitFor();
      // It is told first, and the way back leads past the form, whose draft is no more.
      await page().locator('main [role=status]:focus').getByText('er forelagt for 2 personer').waitFor();
      expect(await page().evaluate(() => history.length)).toBe(pages);
      await page().getByRole('link', { name: 'Skriv en ny sag' }).waitFor();
      const asked = tab.server().seen.map(({ method, url }) => `${method} ${url}`);
      const sentAt = asked.findIndex((one) => one.startsWith('POST /api/decisions'));
      expect(asked.slice(sentAt).filter((one) => one.startsWith('PUT '))).toEqual([]);
      expect([titles(), asked]).toEqual([[], asked]);
      expect(tab.bodies('/api/decisions')).toMatchObject([{ title: 'Ny politik', recommenderId: 'p-07' }]);
      await page().goto(`${tab.server().url}/tab/beslutninger`);
      await page().getByRole('heading', { level: 1, name: 'Beslutninger' }).waitFor();
      expect(await page().getByRole('heading', { name: 'Dine kladder' }).count()).toBe(0);
    });

    it('and refused is still there, with what the server said', async () => {
      await fillPolicy();
      tab.server().answer(previewCase, {
        status: 409,
        code: 'delegation-not-valid',
        detail: 'Delegationen gælder ikke.',
      });
      await button('Forelæg sagen').click();
      await page().locator('form').getByText('Delegationen gælder ikke.').waitFor();
      expect(await field('Titel').inputValue()).toBe('Ny politik');
    });
  });

  describe('does not ask for the same twice', () => {
    it('the recommendation and the decision text follow from the kind and the title until somebody writes in them', async () => {
      await startPolicy('Fjernadgang');
      expect(await field('Indstilling').inputValue()).toBe('Det indstilles, at politikken godkendes.');
      expect(await field('Beslutningstekst').inputValue()).toBe(
        'Politikken i sagen »Fjernadgang« godkendes. Indstilling: Det indstilles, at politikken godkendes.',
      );
      await page()
        .getByText('Forslag ud fra det, du har skrevet. Ret det frit.', { exact: false })
        .first()
        .waitFor();
      await field('Beslutningstekst').fill('Min egen tekst.');
      await field('Titel').fill('Fjernadgang 2027');
      expect(await field('Beslutningstekst').inputValue()).toBe('Min egen tekst.');
    });

    it('a template fills what is empty, and leaves what somebody has written', async () => {
      await startPolicy('Min titel');
      await page().locator('#field-template').selectOption({ label: 'Informationssikkerhedspolitik' });
      await button('Brug skabelonen').click();
      await page()
        .getByText(/felter er udfyldt fra skabelonen »Informationssikkerhedspolitik« fra 30\. november 2026/)
        .waitFor();
      expect(await field('Titel').inputValue()).toBe('Min titel');
      expect(await field('Politikkens navn').inputValue()).toBe('Informationssikkerhedspolitik');
      expect(await axeFindings(page())).toEqual([]);
      // What the template leaves open is not put forward.
      await button('Forelæg sagen').click();
      await page().getByText('Erstat det sted, hvor der står »…«.').first().waitFor();
    });

    it('a case like another has its text, not its answers, dates and number, and its files one by one', async () => {
      await tab.open('coordinator', CONCLUDED_DECISION, 'beslutninger/D-2026-002');
      await page().getByRole('link', { name: 'Lav en ny som denne' }).click();
      await field('Titel').waitFor();
      expect(await field('Titel').inputValue()).toBe(OPEN_DECISION.title);
      // Not the date of that case: a year from today, by the app's default.
      expect(await field('Gælder til og med').inputValue()).toBe('2027-11-21');
      expect(await field('Sagsnummer').inputValue()).toBe('');
      expect(await button('Fjern risikorapport.pdf').count()).toBe(0);
      await button('Tag risikorapport.pdf med').click();
      await button('Fjern risikorapport.pdf').waitFor();
      await until(() => drafts().all.size === 1);
      expect([...drafts().all.values()][0]?.about).toEqual({ purpose: 'new' });
    });

    it('each kind is explained where it is chosen', async () => {
      await tab.visit('beslutninger/ny', 'coordinator');
      const policy = page().getByRole('radio', { name: 'Politik', exact: true });
      await policy.waitFor();
      const id = (await policy.getAttribute('aria-describedby')) ?? '';
      expect(await page().locator(`[id="${id}"]`).innerText()).toBe(
        'Ledelsesorganet godkender en ny eller ændret politik.',
      );
    });
  });

  describe('with files', () => {
    it('takes them where they are dropped, and says why it does not take one', async () => {
      await startPolicy();
      const dropped = await page().evaluateHandle(() => {
        const data = new DataTransfer();
        data.items.add(new File(['%PDF-1.7'], 'sluppet.pdf', { type: 'application/pdf' }));
        data.items.add(new File(['x'], 'notat.docx'));
        return data;
      });
      await page().locator('[data-drop=annexes]').dispatchEvent('drop', { dataTransfer: dropped });
      await button('Fjern sluppet.pdf').waitFor();
      await page().getByText('notat.docx er ikke vedlagt. Kun PDF kan vedlægges.').waitFor();
      expect(await axeFindings(page())).toEqual([]);
    });

    it('shows what the server says of one that it does not take', async () => {
      await startPolicy();
      tab
        .server()
        .answer(storeContent, { status: 422, code: 'file-not-pdf', detail: 'Filen er ikke en PDF.' });
      await page().locator('input[type=file]').setInputFiles(pdf('forklaedt.pdf', 'MZ'));
      await page().getByText('forklaedt.pdf er ikke vedlagt. Filen er ikke en PDF.').waitFor();
      await until(() => titles()[0] === 'Ny politik');
    });
  });

  describe('by two coordinators', () => {
    const theirs = {
      ...REVISABLE,
      version: 3,
      title: 'Deres titel',
      content: { ...OPEN_DECISION.content, title: 'Deres titel', recommendation: 'Deres indstilling' },
      versions: [
        ...OPEN_DECISION.versions,
        {
          version: 3,
          contentHash: 'd'.repeat(64),
          cause: 'revised',
          note: 'Kortere',
          by: { personId: 'p-08', name: 'Dorte Juhl', title: 'Koordinator' },
          at: '2026-11-21T10:00:00.000Z',
          differences: [],
        },
      ],
    };

    it('shows the other’s version beside one’s own; nothing typed is lost, and what is sent builds upon it', async () => {
      await tab.open('coordinator', REVISABLE, 'beslutninger/D-2026-002/ret');
      await field('Titel').fill('Min titel');
      await page().getByLabel('Hvad er ændret, og hvorfor?').fill('Min rettelse');
      await saved();
      tab.server().answer(getDecision, { by: (query) => (query.has('at') ? REVISABLE : theirs) });
      await page().reload();
      const panel = page().locator('[data-newer-version]');
      await panel.getByText('D-2026-002 er kommet i udgave 3, mens du skrev.').waitFor();
      await panel.getByText('Dorte Juhl forelagde den', { exact: false }).waitFor();
      expect(await panel.locator('[data-differs]').count()).toBe(2);
      expect(await axeFindings(page())).toEqual([]);
      expect(await field('Titel').inputValue()).toBe('Min titel');
      await button('Behold min tekst i Titel').click();
      await button('Tag den anden tekst i Indstilling').click();
      await button('Ret videre i udgave 3').click();
      await panel.waitFor({ state: 'detached' });
      await button('Forelæg den nye udgave').click();
      await button('Ja, forelæg').click();
      await page().getByText('er forelagt for', { exact: false }).waitFor();
      expect(tab.bodies('/api/decisions/D-2026-002/versions')).toMatchObject([
        {
          version: 3,
          note: 'Min rettelse',
          content: { title: 'Min titel', recommendation: 'Deres indstilling' },
        },
      ]);
    });

    it('sent upon the version that no longer stands is refused, and is still there', async () => {
      await tab.open('coordinator', REVISABLE, 'beslutninger/D-2026-002/ret');
      await field('Titel').fill('Min titel');
      await page().getByLabel('Hvad er ændret, og hvorfor?').fill('Min rettelse');
      tab
        .server()
        .answer(reviseDecision, { status: 409, code: 'content-changed', detail: 'Sagen er ændret.' });
      await button('Forelæg den nye udgave').click();
      await button('Ja, forelæg').click();
      await page().locator('form').getByText('Sagen er ændret.').waitFor();
      expect(await field('Titel').inputValue()).toBe('Min titel');
      await until(() => titles()[0] === 'Min titel');
    });

    it('each is told that the other has begun', async () => {
      await tab.open('coordinator', REVISABLE, 'beslutninger/D-2026-002/ret');
      drafts().others = [
        {
          decisionId: 'D-2026-002',
          person: { personId: 'p-08', name: 'Dorte Juhl', title: 'Koordinator' },
          savedAt: '2026-11-21T10:00:00.000Z',
        },
      ];
      await page().reload();
      await page().getByText('Dorte Juhl har også en kladde til en ny udgave', { exact: false }).waitFor();
    });
  });

  const OTHER_LOOKS = LOOKS.filter(({ theme }) => theme !== 'light');
  it.each(OTHER_LOOKS)(
    'is as readable in the look "$theme", with all that can be said above it',
    async (look) => {
      await page().emulateMedia(look.media);
      await startPolicy('Min');
      await wear(page(), look);
      await saved();
      const [kept] = [...drafts().all.values()];
      drafts().put(kept!.draftId, {
        about: kept!.about,
        written: { ...kept!.written, values: { ...kept!.written.values, title: 'Den anden' } },
      });
      await page()
        .locator('input[type=file]')
        .setInputFiles({ ...pdf('notat.docx'), mimeType: 'text/plain' });
      await page().getByText('notat.docx er ikke vedlagt.', { exact: false }).waitFor();
      await field('Titel').fill('Min nyere');
      await page().locator('[data-other-draft]').waitFor();
      await page().getByText('Beslutning til dig').waitFor();
      expect(await axeFindings(page())).toEqual([]);
      await page().setViewportSize({ width: 320, height: 700 });
      await button('Se kortet').waitFor();
      expect(await page().evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect(await axeFindings(page())).toEqual([]);
    },
  );

  it('is written and put forward by the keyboard alone', async () => {
    const keys = page().keyboard;
    await tab.visit('beslutninger/ny', 'coordinator');
    await page().getByRole('radio', { name: 'Accept af risiko', exact: true }).focus();
    for (let steps = 0; steps < 4; steps += 1) await keys.press('ArrowDown');
    expect(await page().getByRole('radio', { name: 'Politik', exact: true }).isChecked()).toBe(true);
    for (const [name, text] of [
      ['title', 'Skrevet med taster'],
      ['consequenceForCitizens', 'Færre fejl.'],
      ['policyName', 'Politik'],
      ['policyVersion', '1'],
      ['summary', 'Alle.'],
    ] as const) {
      await page().locator(`#field-${name}`).focus();
      await keys.insertText(text);
    }
    await page().locator('#field-ownerId').focus();
    await keys.insertText('Lars Øst');
    await page().getByRole('option', { name: /^Lars/ }).waitFor();
    await keys.press('Enter');
    await page().locator('#field-revisitOn').fill('2027-11-01');
    const [chooser] = await Promise.all([
      page().waitForEvent('filechooser'),
      page()
        .locator('#field-annexes')
        .focus()
        .then(() => keys.press('Enter')),
    ]);
    await chooser.setFiles(pdf('politik.pdf'));
    await button('Fjern politik.pdf').waitFor();
    await button('Forelæg sagen').focus();
    await keys.press('Enter');
    await page().getByRole('alertdialog').waitFor();
    await keys.press('Enter');
    await page().getByText('er forelagt for 2 personer', { exact: false }).waitFor();
    expect(tab.bodies('/api/decisions')).toMatchObject([{ title: 'Skrevet med taster', ownerId: 'p-02' }]);
  });

  it('is read when its page opens, and never over what is being written', async () => {
    await startPolicy();
    await saved();
    const asked = () =>
      tab.server().seen.filter(({ method, path }) => method === 'GET' && /case-drafts\/./.test(path)).length;
    expect(asked()).toBe(1);
    await page().evaluate(() => window.dispatchEvent(new Event('focus')));
    await field('Titel').fill('Videre');
    await until(() => titles()[0] === 'Videre');
    expect(asked()).toBe(1);
  });
});
