import { describe, expect, it } from '@jest/globals';
import { listContacts, saveContact } from '../../contracts/incident/contacts';
import {
  answerIncidentFields,
  getIncident,
  keepReceipt,
  openIncident,
  tellFiling,
} from '../../contracts/incident/incident';
import { axeFindings } from '../e2e/support/axe-findings';
import { answerFaultWords } from '../../words/incident/answer-fault-words';
import { contactsFor, incidentFor } from './support/incident-fixtures';
import { waitUntil } from '../support/wait-until';
import { useTab } from './support/tab-in-browser';

const PHONE = { width: 360, height: 740 };

describe('Incidents in the tab', () => {
  const tab = useTab();
  const section = (name: string) => tab.page().getByRole('region', { name, exact: true });
  const press = (name: string) => tab.page().getByRole('button', { name, exact: true }).click();
  const heading = (name: string | RegExp) => tab.page().getByRole('heading', { name });
  const shot = (name: string) =>
    tab.page().screenshot({ path: `.test/screenshots/incident-${name}.png`, fullPage: true });

  it('says what runs out first, in big plain words, and which are exercises', async () => {
    await tab.visit('haendelser', 'chair');
    const page = tab.page();
    const open = section('Åbne hændelser');
    await open.getByText('Tidlig varsling senest i dag kl. 06.32 (om 3 timer).').waitFor();
    expect(await open.innerText()).toContain('Mailserveren svarer ikke.');
    expect(await section('Øvelser').innerText()).toContain('Øvelse: fagsystem er krypteret.');
    expect(await section('Afsluttede hændelser').innerText()).toContain('Nærvedhændelse');
    expect(await page.getByRole('link', { name: 'Registrér hændelse' }).count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    await shot('list');
    await open.getByRole('link', { name: 'Mailserveren svarer ikke.' }).click();
    await heading(/^H-003: Mailserveren/).waitFor();
    expect(tab.complaints()).toEqual([]);
  });

  it('is registered on a phone in the night with three things, and the rest comes later', async () => {
    await tab.page().setViewportSize(PHONE);
    await tab.visit('haendelser', 'coordinator');
    const page = tab.page();
    await page.getByRole('link', { name: 'Registrér hændelse' }).click();
    await page.getByLabel(/^Kendskab fra/).waitFor();
    await page.getByLabel(/^Kendskab fra/).fill('2026-11-21T03:10');
    await press('Registrér hændelse');
    await page.getByText('Ret 2 ting, før det kan gemmes').waitFor();
    await page.getByLabel(/Hvad er der sket/).fill('Mailserveren svarer ikke.');
    await page.getByLabel(/Hvordan blev det kendt/).fill('Opkald fra it-vagten');
    await shot('open-phone');
    tab.server().answer(openIncident, { json: incidentFor('coordinator') });
    await press('Registrér hændelse');
    await heading(/^H-003/).waitFor();
    expect(tab.bodies('/api/incidents')).toEqual([
      {
        kind: 'incident',
        isExercise: false,
        summary: 'Mailserveren svarer ikke.',
        awareAt: '2026-11-21T02:10:00.000Z',
        basis: 'Opkald fra it-vagten',
      },
    ]);
    expect(tab.complaints()).toEqual([]);
  });

  it('shows one thing to do next, every deadline, and the text for Virk, wide and on a phone', async () => {
    await tab.visit('haendelser/H-003', 'coordinator');
    const page = tab.page();
    await heading('Næste skridt: Send »Tidlig varsling«').waitFor();
    const clocks = section('Frister');
    const said = await clocks.innerText();
    expect(said).toMatch(/Tidlig varsling\s+§ 13, stk\. 1, nr\. 1\s+Senest i dag kl\. 06\.32/);
    expect(said).toMatch(/Hændelsesunderretning[^]*Senest den 23\. november 2026 kl\. 06\.32/);
    expect(said).toMatch(/Foreløbig rapport[^]*Løber, når CSIRT beder om den/);
    expect(await page.getByRole('main').innerText()).not.toMatch(/indberettet/i);
    const text = page.getByRole('textbox', { name: 'Teksten til Virk' });
    expect(await text.inputValue()).toContain('Hvad der er sket\nMailserveren svarer ikke.');
    expect(await text.inputValue()).toContain('Kontaktperson\nCamilla Nørby');
    await page.getByText(/^Mangler 2 felter: /).waitFor();
    expect(await section('Væsentlighed (NIS 2-loven § 12)').innerText()).toMatch(
      /Væsentlig\. Bekræftet af Camilla/,
    );
    expect(await axeFindings(page)).toEqual([]);
    await shot('wide');
    await page.emulateMedia({ colorScheme: 'dark' });
    await shot('dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(PHONE);
    await shot('phone');
    expect(tab.complaints()).toEqual([]);
  });

  it('says at each field of a report what the server has against it, and keeps all that was typed', async () => {
    await tab.visit('haendelser/H-003', 'coordinator');
    const page = tab.page();
    await page.getByRole('button', { name: 'Udfyld felterne' }).click();
    const form = page.locator('form', { has: page.getByRole('button', { name: 'Gem felterne' }) });
    const described = form.getByRole('textbox', { name: /^Udførlig beskrivelse/ });
    const mended = form.getByRole('textbox', { name: /^Afhjælpende foranstaltninger/ });
    const number = form.getByRole('textbox', { name: /^Kommunens sagsnummer/ });
    await described.fill('Alle sagsmapper er krypteret');
    await mended.fill('Netværket er delt op');
    await number.fill('26/004713');
    const faults = [
      { fieldId: 'description', fault: 'longTogether' },
      { fieldId: 'mitigation', fault: 'long' },
    ] as const;
    const fields = faults.map((one) => ({ field: one.fieldId, detail: answerFaultWords(one).da }));
    tab.server().answer(answerIncidentFields, {
      status: 422,
      code: 'answers-wrong',
      detail: fields.map(({ detail }) => detail).join(' '),
      fields,
    });
    await press('Gem felterne');
    const summary = form.getByRole('alert').filter({ hasText: 'Ret 2 ting' });
    await summary.getByText(/»Udførlig beskrivelse« fylder mest/).waitFor();
    await summary.getByText(/»Afhjælpende foranstaltninger« er for lang/).waitFor();
    expect(await described.getAttribute('aria-invalid')).toBe('true');
    expect(await mended.getAttribute('aria-invalid')).toBe('true');
    expect(await number.getAttribute('aria-invalid')).not.toBe('true');
    expect(await described.inputValue()).toBe('Alle sagsmapper er krypteret');
    expect(await mended.inputValue()).toBe('Netværket er delt op');
    expect(await number.inputValue()).toBe('26/004713');
    await page.setViewportSize(PHONE);
    await described.scrollIntoViewIfNeeded();
    await shot('fields-refused-phone');
    tab.server().answer(answerIncidentFields, { json: incidentFor('coordinator') });
    await press('Gem felterne');
    await summary.waitFor({ state: 'detached' });
    await waitUntil(
      'the fields to be sent again',
      () => tab.bodies('/api/incidents/H-003/fields').length,
      (sent) => sent === 2,
    );
    const [first, second] = tab.bodies('/api/incidents/H-003/fields');
    expect(second).toEqual(first);
    expect(tab.complaints()).toEqual([]);
  });

  it('a dispatch without its receipt is sent as one, and asks for the receipt next', async () => {
    await tab.visit('haendelser/H-003', 'coordinator');
    const page = tab.page();
    await heading('Næste skridt: Send »Tidlig varsling«').waitFor();
    const told = incidentFor('coordinator');
    const unproven = {
      ...told,
      next: { step: 'receipt', filingNo: 1, stage: 'earlyWarning' },
      filings: [
        {
          filingNo: 1,
          stage: 'earlyWarning',
          sentAt: told.asOf,
          reference: null,
          templateVersion: 'own-1',
          answers: {},
          provenAt: null,
          files: [],
          sentBack: [],
          recordedAt: told.asOf,
          recordedBy: told.openedBy,
        },
      ],
    };
    tab.server().answer(tellFiling, { json: unproven });
    tab.server().answer(getIncident, { json: unproven });
    await press('Gem forsendelsen');
    await heading('Næste skridt: Vedlæg kvitteringen for »Tidlig varsling«').waitFor();
    expect(tab.bodies('/api/incidents/H-003/filings')).toMatchObject([
      { stage: 'earlyWarning', receipt: null },
    ]);
    await section('Forsendelser og kvitteringer').getByText('Ingen kvittering').waitFor();
    await press('Vedlæg kvitteringen');
    await page.getByText(/før det kan gemmes/).waitFor();
    const file = { name: 'kvittering.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') };
    await page.locator('input[type=file]').first().setInputFiles(file);
    tab.server().answer(keepReceipt, { json: told });
    await press('Vedlæg kvitteringen');
    await waitUntil(
      'the receipt to be sent',
      () => tab.bodies('/api/incidents/H-003/filings/1/receipt').length,
      (sent) => sent === 1,
    );
  });

  it('whoever may only look has nothing to press, and an exercise says so first', async () => {
    await tab.visit('haendelser/H-002', 'auditor');
    const page = tab.page();
    await page.getByText('Dette er en øvelse.', { exact: false }).waitFor();
    for (const name of ['Gem svarene', 'Ret kendskab', 'Skriv en linje', 'Notér en forsendelse'])
      expect(await page.getByRole('button', { name }).count()).toBe(0);
    await page.getByRole('button', { name: 'Hent papiret (PDF)' }).waitFor();
    expect(tab.complaints()).toEqual([]);
  });

  it('whoever may not see incidents is not led to them', async () => {
    await tab.visit('krav', 'secretary');
    const page = tab.page();
    await heading('Krav').first().waitFor();
    expect(await page.locator('a[href$="/haendelser"]').count()).toBe(0);
    // The demands of §§ 12, 13 and 15 lead whoever may see them to the incidents.
    await tab.visit('krav', 'member');
    const early = page.locator('[data-requirement="nis2-13-1-1"]');
    await early.getByRole('link', { name: 'Hændelser i appen' }).waitFor();
    expect(await page.locator('[data-requirement="nis2-10"] a[href$="/haendelser"]').count()).toBe(0);
  });

  it('starts the decision not to notify filled in, and bound to the incident by its number', async () => {
    await tab.visit('beslutninger/ny?haendelse=H-003', 'coordinator');
    const page = tab.page();
    await waitUntil(
      'the title to be filled in',
      () => page.getByLabel(/^Titel/).inputValue(),
      (title) => title === 'Ingen underretning om H-003',
    );
    expect(await page.getByRole('textbox', { name: 'Hændelse' }).inputValue()).toBe('H-003');
    expect(await page.getByLabel(/^Kendskab fra/).inputValue()).toBe('2026-11-20T06:32');
  });

  it('says at the incident what a decision not to notify does to its deadlines, and that more became known since', async () => {
    const told = incidentFor('coordinator');
    const decided = {
      ...told,
      notNotified: {
        decisionId: 'D-2026-014',
        since: '2026-11-20T06:00:00.000Z',
        knownAnewAt: '2026-11-20T07:15:00.000Z',
      },
    };
    tab.server().as('coordinator');
    tab.server().answer(getIncident, { json: decided });
    await tab.go('haendelser/H-003');
    const page = tab.page();
    const step = page.locator('[data-step]');
    await step.getByText(/Besluttet ikke at underrette .*kl\. 07\.00/).waitFor();
    await step.getByText(/nye oplysninger .*kl\. 08\.15, efter at det blev besluttet/).waitFor();
    await step.getByText(/Fristerne løber, og beslutningen ændrer det ikke/).waitFor();
    const early = section('Frister').getByText('Besluttet ikke at underrette. Det afslutter ikke fristen.');
    await early.first().waitFor();
    expect(await page.getByRole('main').innerText()).not.toMatch(/indberettet/i);
    expect(await step.getByRole('link', { name: 'D-2026-014' }).count()).toBe(1);
    await page.setViewportSize(PHONE);
    await step.screenshot({ path: '.test/screenshots/incident-decided-not-phone.png' });
    expect(tab.complaints()).toEqual([]);
  });

  it('has whom to call at the incident, by one press on a phone, and says which rows are empty', async () => {
    await tab.page().setViewportSize(PHONE);
    await tab.visit('haendelser/H-003', 'member');
    const page = tab.page();
    const contacts = section('Kontakter');
    const call = contacts.getByRole('link', { name: '+45 12 34 56 78' });
    await call.waitFor();
    expect(await call.getAttribute('href')).toBe('tel:+4512345678');
    expect((await call.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    const said = await contacts.innerText();
    expect(said).toContain('Åbningstid: Hele døgnet');
    expect(said).toContain(
      'Uden telefon og mail: CSIRT (SAMSIK), It-driftsenheden, Datatilsynet, Politiet og Leverandør.',
    );
    await shot('contacts-phone');
    await contacts.getByRole('link', { name: 'Se og ret kontakterne' }).click();
    await section('Kontakter').getByText('Der er ikke skrevet telefon eller mail endnu.').first().waitFor();
    expect(await page.getByRole('button', { name: /^(Ret|Fjern|Tilføj en kontakt)/ }).count()).toBe(0);
    expect(tab.complaints()).toEqual([]);
  });

  it('keeps what was typed of a contact that another has changed, shows what is saved now, and saves upon that', async () => {
    await tab.visit('haendelser', 'coordinator');
    const page = tab.page();
    await page.getByRole('button', { name: 'Ret KommuneCERT' }).click();
    const phone = page.getByRole('textbox', { name: 'Telefon' });
    await phone.waitFor();
    await phone.fill('lige nu');
    await press('Gem kontakten');
    await page.getByText('Skriv ét telefonnummer med mindst tre cifre.').first().waitFor();
    await phone.fill('11 22 33 44');
    const before = contactsFor('coordinator');
    const theirs = {
      ...before,
      contacts: before.contacts.map((one) =>
        one.written === null
          ? one
          : { ...one, written: { ...one.written, phone: '99 88 77 66', mark: '"2"' } },
      ),
    };
    tab.server().answer(listContacts, { json: theirs });
    tab.server().answer(saveContact, {
      status: 409,
      code: 'contact-changed',
      detail: 'En anden har rettet kontakten.',
    });
    await press('Gem kontakten');
    await page.getByText('Nu er gemt').waitFor();
    await page.getByText(/KommuneCERT · 99 88 77 66/).waitFor();
    expect(await phone.inputValue()).toBe('11 22 33 44');
    expect(await axeFindings(page)).toEqual([]);
    await shot('contact-changed');
    tab.server().answer(saveContact, { json: theirs });
    await press('Gem kontakten');
    await phone.waitFor({ state: 'detached' });
    const sent = tab.bodies('/api/incident-contacts/kommuneCert');
    expect(sent).toMatchObject([
      { phone: '11 22 33 44', mark: '"1"' },
      { phone: '11 22 33 44', mark: '"2"' },
    ]);
    expect(tab.complaints()).toEqual([]);
  });

  it('does not show the contacts on a past day: they have no past', async () => {
    await tab.visit('haendelser?at=2026-11-20', 'coordinator');
    await section('Åbne hændelser').waitFor();
    expect(await section('Kontakter').count()).toBe(0);
  });
});
