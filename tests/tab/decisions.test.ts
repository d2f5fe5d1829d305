import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  castVote,
  decisionDetail,
  getDecision,
  getMinutePdf,
  listDecisions,
  readAnnex,
} from '../../contracts/decision/decision';
import { deadlockSentence } from '../../words/decision/deadlock-words';
import { UNDECIDABLE } from '../../words/decision/undecidable';
import { appetiteEdges, appetiteLine } from '../../tab/src/pages/decision/case/appetite-line';
import { axeFindings } from '../e2e/support/axe-findings';
import {
  CHAIRED_DECISION,
  CONCLUDED_DECISION,
  DECISIONS,
  decisionOfKind,
  DEPUTY_DECISION,
  FOLLOWED_DECISION,
  OPEN_DECISION,
  OTHER_KINDS,
  READ_DECISION,
  STALE_DECISION,
} from './support/decision-fixtures';
import { useTab } from './support/tab-in-browser';

const VOTES = '/api/decisions/D-2026-002/votes';
const SHOWN = { version: 2, contentHash: OPEN_DECISION.contentHash, answerNo: 1, onBehalfOf: null };

describe('The line of the risk appetite', () => {
  const scale = (consequence: number, likelihood: number, above: number) => ({
    consequence: Array.from({ length: consequence }, () => ''),
    likelihood: Array.from({ length: likelihood }, () => ''),
    bands: [
      { name: '', atLeast: 1, withinAppetite: true, decidedBy: 'delegate' as const },
      { name: '', atLeast: above, withinAppetite: false, decidedBy: 'body' as const },
    ],
  });

  it('is crossed on the way from the lowest risk to another exactly if that is above the appetite', () => {
    const size = fc.integer({ min: 1, max: 10 });
    fc.assert(
      fc.property(size, size, fc.integer({ min: 2, max: 100 }), (rows, columns, above) => {
        const held = scale(rows, columns, above);
        for (let consequence = 1; consequence <= rows; consequence++)
          for (let likelihood = 1; likelihood <= columns; likelihood++) {
            // Up the first column, and then to the right.
            const up = Array.from({ length: consequence }, (_, at) => ({
              consequence: at + 1,
              likelihood: 1,
            }));
            const right = Array.from({ length: likelihood }, (_, at) => ({
              consequence,
              likelihood: at + 1,
            }));
            const crossed =
              up.filter((field) => appetiteEdges(held, field).below).length +
              right.filter((field) => appetiteEdges(held, field).left).length;
            expect(crossed).toBe(consequence * likelihood >= above ? 1 : 0);
          }
      }),
    );
  });

  it.each([
    ['none is set by the municipality', scale(5, 5, 10), 0, 'notSet'],
    ['some fields are above', scale(5, 5, 10), 1, 'drawn'],
    ['no field reaches so far', scale(3, 3, 10), 1, 'allWithin'],
    ['every field is above', { ...scale(5, 5, 10), bands: scale(5, 5, 1).bands.slice(1) }, 1, 'allAbove'],
  ])('is drawn or not, and why, where %s', (_, held, version, line) => {
    expect(appetiteLine(held, version)).toBe(line);
  });
});

describe('Decisions in the tab', () => {
  const tab = useTab();

  describe('The list', () => {
    const titles = () => tab.page().locator('[role=grid] a').allInnerTexts();
    const shown = (count: number) =>
      tab
        .page()
        .getByText(`Viser ${String(count)} af 5 sager.`)
        .waitFor();

    it('says of each whether it holds, is overdue, journalised, and how old a deficiency is', async () => {
      await tab.visit('beslutninger', 'coordinator');
      await shown(5);
      const grid = await tab.page().getByRole('grid').innerText();
      for (const words of [
        'Venter på svar',
        'Over fristen',
        'I kraft med åbne vilkår',
        'Bortfaldet',
        'Trukket tilbage',
        'Foreløbig',
        'Journaliseringen er forsinket',
        'Manglen blev opdaget for 17 dage siden',
      ]) {
        expect(grid).toContain(words);
      }
    });

    it('says until when an approval holds, and of what was put off that it was considered and not decided', async () => {
      const [first] = DECISIONS.decisions;
      const decided = (standing: string) => ({ ...first, standing, concludedAt: '2026-11-02T09:00:00.000Z' });
      for (const [standing, words] of [
        ['inForce', 'Gælder til og med 01-06-2027'],
        ['expired', 'Gjaldt til og med 01-06-2027'],
        ['postponed', 'Behandlet 02-11-2026'],
        ['rejected', 'Afgjort 02-11-2026'],
      ] as const) {
        const decision = { ...decided(standing), revisitOn: '2027-06-01' };
        tab.server().as('coordinator');
        tab.server().answer(listDecisions, { json: { ...DECISIONS, decisions: [decision] } });
        await tab.page().goto(`${tab.server().url}/tab/beslutninger`);
        await tab.page().getByText(words).waitFor();
      }
    });

    it('shows only what is chosen, and still does so after a visit to a decision', async () => {
      await tab.visit('beslutninger', 'member');
      await shown(5);
      await tab.page().getByLabel('Status').selectOption('Kræver ny beslutning');
      await shown(1);
      expect(await titles()).toEqual(['Ingen flerfaktorlogin på to fagsystemer før marts']);
      await tab.page().getByRole('link', { name: 'Ingen flerfaktorlogin' }).click();
      await tab.page().getByRole('heading', { name: 'Konsekvens for borgerne' }).waitFor();
      await tab.page().goBack();
      await shown(1);
      await tab.page().getByLabel('Status').selectOption('Alle');
      await tab.page().getByLabel('Sagstype').selectOption('Tilsyn med leverandør');
      await shown(1);
      await tab.page().getByLabel('Sagstype').selectOption('Alle');
      await tab.page().getByLabel('Søg i titel').fill('server JOBCENTRET');
      await shown(1);
      await tab.page().getByLabel('Søg i titel').fill('findes ikke');
      await tab.page().getByText('Ingen sager passer til det valgte.').waitFor();
      await tab.page().getByLabel('Søg i titel').fill('');
      await tab.page().getByLabel('Kun dem, der venter på mig').check();
      await shown(1);
      expect(await titles()).toEqual([OPEN_DECISION.title]);
    });

    it('has what waits for the reader first, before its fields on a phone, and no field for what is not theirs', async () => {
      const { page, visit } = { page: tab.page(), visit: tab.visit };
      await page.setViewportSize({ width: 360, height: 640 });
      await visit('beslutninger', 'member');
      await shown(5);
      // D-2026-002 waits; the others stand with the newest first.
      const numbers = (await tab.page().getByRole('grid').innerText()).match(/D-2026-\d+/g);
      expect(numbers).toEqual(['D-2026-002', 'D-2026-005', 'D-2026-004', 'D-2026-003', 'D-2026-001']);
      const mine = page.getByLabel('Kun dem, der venter på mig');
      expect(await mine.isVisible()).toBe(false);
      await page.getByRole('button', { name: 'Vælg sager' }).click();
      await mine.waitFor();
      expect(await page.getByLabel('Kun sager, der skal journaliseres').count()).toBe(0);
      await visit('beslutninger?mine=1', 'member');
      await shown(1);
      await mine.waitFor();
      await visit('beslutninger', 'secretary');
      await shown(5);
      await page.getByRole('button', { name: 'Vælg sager' }).click();
      await page.getByLabel('Kun sager, der skal journaliseres').waitFor();
      expect(await mine.count()).toBe(0);
    });

    it('asks for the last moment of the day that is chosen, and leads to that day', async () => {
      await tab.visit('beslutninger', 'auditor');
      await shown(5);
      await tab.page().getByRole('button', { name: 'Vis en tidligere dag' }).click();
      await tab.page().getByLabel('Vis, som det så ud den').fill('2026-02-01');
      const past = tab
        .page()
        .getByText('Sådan så det ud ved udgangen af den 1. februar 2026.', { exact: false });
      await past.waitFor();
      await tab.page().getByRole('link', { name: OPEN_DECISION.title }).click();
      await tab.page().getByRole('heading', { level: 1, name: OPEN_DECISION.title }).waitFor();
      await past.waitFor();
      const asked = tab.server().seen.map(({ url }) => decodeURIComponent(url));
      expect(asked).toContain('/api/decisions?at=2026-02-01T22:59:59.999Z');
      expect(asked).toContain('/api/decisions/D-2026-002?at=2026-02-01T22:59:59.999Z');
    });
  });

  describe('A decision', () => {
    it.each(OTHER_KINDS)('of the kind %s can be read by everybody and fits a phone', async (kind) => {
      await tab.open('coordinator', decisionOfKind(kind));
      await tab.page().getByRole('heading', { name: 'Konsekvens for borgerne' }).waitFor();
      expect(await axeFindings(tab.page())).toEqual([]);
      await tab.page().setViewportSize({ width: 360, height: 800 });
      const wider = await tab.page().evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wider).toBeLessThanOrEqual(0);
      expect(tab.complaints()).toEqual([]);
    });

    it('says whether it holds, by which rule and until when', async () => {
      await tab.open('auditor', CONCLUDED_DECISION);
      const page = tab.page();
      await page.locator('[data-standing=openConditions]').waitFor();
      await page
        .getByText('1 vilkår er ikke opfyldt endnu. Det skal være opfyldt senest den 1. marts 2027.')
        .waitFor();
      await page.getByText('Mindst 3 skal have svaret.').first().waitFor();
    });

    it('says whose scale it was judged by, the municipality’s only where it has recorded one', async () => {
      await tab.open('auditor', CONCLUDED_DECISION);
      await tab.page().getByText('Appens standard', { exact: true }).waitFor();
      expect(await tab.page().getByText('Lokal politik', { exact: true }).count()).toBe(0);
      await tab.open('auditor', {
        ...CONCLUDED_DECISION,
        content: { ...CONCLUDED_DECISION.content, scaleVersion: 1 },
        scaleBasis: 'localPolicy',
      });
      await tab.page().getByText('Lokal politik', { exact: true }).waitFor();
      expect(await tab.page().getByText('Appens standard', { exact: true }).count()).toBe(0);
      await tab.open('auditor', {
        ...CONCLUDED_DECISION,
        content: { ...CONCLUDED_DECISION.content, scaleVersion: 1 },
        scaleBasis: 'unrecorded',
      });
      await tab
        .page()
        .getByText(/det er ikke registreret, hvem der har besluttet dem/)
        .waitFor();
      expect(await tab.page().getByText('Lokal politik', { exact: true }).count()).toBe(0);
    });

    it.each([
      ['revoked', { revoked: { reason: 'Grundlaget var forkert.' } }, 'Begrundelse: Grundlaget var forkert.'],
      ['expired', {}, 'Godkendelsen gjaldt til og med den 1. juni 2027'],
      ['lapsed', {}, 'Vilkår V1 skulle have været opfyldt senest den 1. marts 2027.'],
    ] as const)('that is %s says why', async (standing, facts, words) => {
      const by = { by: OPEN_DECISION.owner, at: '2026-11-21T09:00:00.000Z' };
      const revoked = 'revoked' in facts ? { ...facts.revoked, ...by } : null;
      await tab.open('auditor', { ...CONCLUDED_DECISION, standing, revoked });
      await tab.page().getByText(words, { exact: false }).first().waitFor();
    });

    it('shows who answered what for whom and with which courses, and earlier answers when asked', async () => {
      await tab.open('auditor', CONCLUDED_DECISION);
      const grid = tab.page().getByRole('grid', { name: 'Svar' });
      const text = await grid.innerText();
      expect(text).toContain('på vegne af Lars Østergaard');
      expect(text).toContain('2 kurser, det seneste 09-06-2026');
      expect(text).not.toContain('Gælder ikke længere');
      await tab.page().getByLabel('Vis også 1 tidligere svar').check();
      await grid.getByText('Gælder ikke længere, udgave 1').first().waitFor();
    });

    it('shows dissent, conclusions and what the secretary wrote as nobody’s answer', async () => {
      await tab.open('auditor', CONCLUDED_DECISION);
      const page = tab.page();
      await page.getByText('Kirsten Bæk Sørensen, Direktør for økonomi: Sendt tilbage').waitFor();
      await page.getByText('3 godkendte, 0 afviste, 1 sendte tilbage', { exact: false }).waitFor();
      await page
        .getByText('Afventer bekræftelse fra Lars Østergaard og Jonas Friis.', { exact: false })
        .waitFor();
      await page.getByText('Notatet tæller ikke som svar.', { exact: false }).waitFor();
    });

    it('says what differs between versions, in words', async () => {
      await tab.open('auditor', READ_DECISION);
      const versions = tab.page().getByRole('region', { name: 'Udgaver' });
      const text = await versions.innerText();
      expect(text).toContain('Vilkår · V1 · Frist');
      expect(await versions.locator('ins').allInnerTexts()).toContain('1. marts 2027');
      expect(await versions.locator('del').allInnerTexts()).toContain('Acceptér risikoen, som den er');
      expect(text).not.toContain('184320');
      await versions.getByRole('button', { name: '3 ændringer' }).click();
      expect(await versions.locator('ins').count()).toBe(0);
    });

    it('that cannot be decided says why and what to do, in the words of the card', async () => {
      const undecidable = { why: 'quorumAboveSeats', needed: 4, seats: 2 } as const;
      await tab.open('member', decisionDetail.parse({ ...OPEN_DECISION, undecidable }));
      const notice = tab.page().locator('[data-state=undecidable]');
      await notice.waitFor();
      const said = await notice.innerText();
      expect(said).toContain(`${UNDECIDABLE.da}.`);
      expect(said).toContain(deadlockSentence(undecidable, 'da'));
      expect(await axeFindings(tab.page())).toEqual([]);
    });

    it('offers no file to a reader who is conflicted, and says why', async () => {
      const closed = { ...CONCLUDED_DECISION, closedFiles: ['e'.repeat(64)] };
      await tab.open('member', closed);
      const page = tab.page();
      const annexes = page.getByRole('region', { name: 'Bilag' });
      await annexes.getByText('risikorapport.pdf', { exact: true }).waitFor();
      await annexes.getByText('kan ikke læse filen').waitFor();
      expect(await page.getByRole('button', { name: 'Hent risikorapport.pdf' }).count()).toBe(0);
      expect(await axeFindings(page)).toEqual([]);
    });

    it('takes an offer away that the server refuses, and keeps what it said', async () => {
      await tab.open('member', CONCLUDED_DECISION);
      const page = tab.page();
      const detail = 'Den, der skulle svares for, har meldt sig inhabil.';
      tab.server().answer(readAnnex, { status: 403, code: 'conflicted', detail });
      const offer = page.getByRole('button', { name: 'Hent risikorapport.pdf' });
      await offer.waitFor();
      tab.server().answer(getDecision, { json: { ...CONCLUDED_DECISION, closedFiles: ['e'.repeat(64)] } });
      await offer.click();
      await offer.waitFor({ state: 'detached' });
      await page.getByText(detail).waitFor();
    });

    it('gives an annex and the minute through addresses that keep a record', async () => {
      await tab.open('auditor', CONCLUDED_DECISION);
      tab.server().answer(readAnnex, { file: '%PDF' });
      tab.server().answer(getMinutePdf, { file: '%PDF' });
      const page = tab.page();
      const [annex] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Hent risikorapport.pdf' }).click(),
      ]);
      expect(annex.suggestedFilename()).toBe('risikorapport.pdf');
      const [minute] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Hent som PDF' }).click(),
      ]);
      expect(minute.suggestedFilename()).toBe('beslutningsreferat-D-2026-002.pdf');
      const asked = tab.server().seen.map(({ path }) => path);
      expect(asked).toContain(`/api/decisions/D-2026-002/annexes/${'e'.repeat(64)}`);
      expect(asked).toContain('/api/decisions/D-2026-002/minute.pdf');
    });

    it('has its risk before and after where it was assessed, and the risk appetite as a line between the fields', async () => {
      const page = tab.page();
      const picture = page.getByRole('figure').filter({ has: page.locator('[data-field]') });
      const drawn = () =>
        picture.locator('[data-field]').evaluateAll((fields) => {
          const of = (field: Element) => field.getAttribute('data-field');
          const width = (field: Element, side: string) =>
            parseInt(getComputedStyle(field).getPropertyValue(`border-${side}-width`), 10);
          return {
            marks: fields
              .filter((one) => one.textContent !== '')
              .map((one) => `${one.textContent} ${of(one)}`),
            left: fields.filter((one) => width(one, 'left') > 1).map(of),
            below: fields.filter((one) => width(one, 'bottom') > 1).map(of),
          };
        });
      const own = { ...OPEN_DECISION, content: { ...OPEN_DECISION.content, scaleVersion: 3 } };
      await tab.open('member', own);
      await picture.getByText('Den tykke linje er kommunens risikovillighed.', { exact: false }).waitFor();
      await page.getByText('over risikovilligheden', { exact: false }).waitFor();
      // Consequence and likelihood; 10 points and more are above.
      const stairs = ['5 2', '4 3', '3 4', '2 5'];
      expect(await drawn()).toEqual({ marks: ['F 5 3', 'E 3 3'], left: stairs, below: stairs });
      await page.setViewportSize({ width: 360, height: 740 });
      await page.waitForFunction(() => document.documentElement.scrollWidth <= innerWidth);
      await page.emulateMedia({ forcedColors: 'active' });
      expect(await drawn()).toMatchObject({ left: stairs, below: stairs });

      // The app's default is not what the municipality is willing to risk.
      await tab.open('member', OPEN_DECISION);
      await picture.getByText('Kommunen har ikke fastsat sin risikovillighed', { exact: false }).waitFor();
      await page.getByText('over appens standard', { exact: false }).waitFor();
      expect(await page.getByText(/risikovilligheden/).count()).toBe(0);
      expect(await drawn()).toMatchObject({ left: [], below: [] });
    });

    it('has no minute before it is concluded', async () => {
      await tab.open('auditor', READ_DECISION);
      await tab.page().getByRole('heading', { name: 'Udgaver' }).waitFor();
      expect(await tab.page().getByRole('button', { name: 'Hent som PDF' }).count()).toBe(0);
    });

    it('is printed without the menu and with everything unfolded', async () => {
      await tab.open('coordinator', FOLLOWED_DECISION);
      const page = tab.page();
      await page.getByRole('button', { name: '3 ændringer' }).click();
      await page.emulateMedia({ media: 'print' });
      await page.locator('ins').first().waitFor();
      expect(await page.getByRole('navigation').isVisible()).toBe(false);
      expect(await page.getByRole('button', { name: 'Meld om trin H2' }).isVisible()).toBe(false);
      expect(await page.getByRole('grid', { name: 'Svar' }).innerText()).toContain('Gælder ikke længere');
    });
  });

  describe('Answering', () => {
    const send = (name = 'Afgiv svar') => tab.page().getByRole('button', { name }).click();

    it('is offered to those who may, and to nobody else', async () => {
      await tab.open('coordinator', READ_DECISION);
      await tab.page().getByRole('heading', { name: 'Konsekvens for borgerne' }).waitFor();
      expect(await tab.page().getByRole('radio').count()).toBe(0);
    });

    it.each([
      ['the app’s default where the municipality has set none', 'appDefault', '(appens standard)'],
      ['local policy where it has', 'localPolicy', 'Efter lokal politik'],
      ['its own rules where their decision is not recorded', 'unrecorded', 'Efter kommunens regler'],
    ])('says to whoever has no course whose rule shows it, by %s', async (_whose, policyBasis, words) => {
      await tab.open('member', { ...OPEN_DECISION, policyBasis });
      await tab.page().locator('[data-state=untrained]', { hasText: words }).waitFor();
    });

    it('asks for a reason before it sends a rejection, at the field and with the focus', async () => {
      await tab.open('member', OPEN_DECISION);
      const page = tab.page();
      await page.getByRole('radio', { name: 'Afvis' }).check();
      await send();
      await page.getByText('Ret én ting, før det kan gemmes').waitFor();
      expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert');
      await page.getByRole('link', { name: 'Begrundelse' }).click();
      await page.waitForFunction(() => document.activeElement?.id === 'field-reason');
      expect(await axeFindings(page)).toEqual([]);
      expect(tab.bodies(VOTES)).toEqual([]);
    });

    it('is done by keyboard alone, binds to the content on screen, and shows the outcome', async () => {
      await tab.open('member', OPEN_DECISION);
      const page = tab.page();
      await page.getByText('Du har ingen registrerede kurser.').waitFor();
      await page.getByRole('radio', { name: 'Godkend', exact: true }).focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Planen er god.');
      await page.keyboard.press('Tab');
      tab.server().answer(getDecision, { json: CONCLUDED_DECISION });
      await page.keyboard.press('Enter');
      await page.getByText('Dit svar er registreret.').waitFor();
      await page
        .getByText(/Godkendt 21\. november 2026/)
        .first()
        .waitFor();
      await page.getByText('Foreløbig: sagsnummer mangler').waitFor();
      expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
      expect(tab.bodies(VOTES)).toEqual([
        { ...SHOWN, choice: 'approve', reason: 'Planen er god.', until: null },
      ]);
    });

    it('keeps what was written when the server says no', async () => {
      await tab.open('member', OPEN_DECISION);
      const detail = 'Sagen er ændret, siden du åbnede den.';
      tab.server().answer(castVote, { status: 409, code: 'content-changed', detail });
      const page = tab.page();
      await page.getByRole('radio', { name: 'Send tilbage' }).check();
      await page.getByLabel('Begrundelse').fill('Mangler en pris.');
      await send();
      await page.getByText(detail).waitFor();
      expect(await page.getByLabel('Begrundelse').inputValue()).toBe('Mangler en pris.');
    });

    it('with conditions asks who and by when, and sends them with the approval', async () => {
      await tab.open('member', OPEN_DECISION);
      const page = tab.page();
      await page.getByRole('radio', { name: 'Godkend med vilkår' }).check();
      await send();
      await page.getByText('Skriv mindst ét vilkår.').first().waitFor();
      await page.getByRole('button', { name: 'Tilføj vilkår' }).click();
      await page.getByRole('button', { name: 'Tilføj vilkår' }).click();
      await page.getByRole('button', { name: 'Fjern vilkår 2' }).click();
      await send();
      await page.getByRole('link', { name: 'Vilkår 1, Frist' }).waitFor();
      await page.getByLabel('Hvad skal være gjort').fill('Prisen er godkendt i økonomi.');
      await page.getByRole('combobox', { name: 'Ansvarlig' }).fill('Kirsten');
      await page.getByRole('option', { name: 'Kirsten Bæk Sørensen' }).click();
      await page.getByLabel('Frist').fill('2026-12-20');
      await send();
      await page.getByText('Dit svar er registreret.').waitFor();
      expect(tab.bodies('/api/decisions/D-2026-002/conditional-approvals')).toEqual([
        {
          ...SHOWN,
          reason: null,
          conditions: [{ text: 'Prisen er godkendt i økonomi.', ownerId: 'p-03', dueOn: '2026-12-20' }],
        },
      ]);
      expect(tab.bodies(VOTES)).toEqual([]);
    });

    it('with a postponement asks to which day', async () => {
      await tab.open('member', OPEN_DECISION);
      const page = tab.page();
      await page.getByRole('radio', { name: 'Udsæt' }).check();
      await page.getByLabel('Udsæt til').fill('2026-11-20');
      await page.getByLabel('Begrundelse').fill('Vi venter på leverandøren.');
      await send();
      await page
        .getByText('Datoen 20. november 2026 er passeret. Vælg i dag eller en senere dag.')
        .first()
        .waitFor();
      await page.getByLabel('Udsæt til').fill('2026-12-01');
      await send();
      await page.getByText('Dit svar er registreret.').waitFor();
      expect(tab.bodies(VOTES)).toMatchObject([{ choice: 'postpone', until: '2026-12-01' }]);
    });

    it('can be to say that one is conflicted, which is no vote', async () => {
      await tab.open('member', OPEN_DECISION);
      const page = tab.page();
      await page.getByRole('radio', { name: 'Jeg er inhabil' }).check();
      await page.getByLabel('Hvorfor kan der være tvivl').fill('Min bror ejer leverandøren.');
      await send('Meld inhabilitet');
      await page.getByText('De andre afgør, om du er inhabil.', { exact: false }).first().waitFor();
      expect(tab.bodies('/api/decisions/D-2026-002/conflicts')).toEqual([
        { ground: 'Min bror ejer leverandøren.' },
      ]);
      expect(tab.bodies(VOTES)).toEqual([]);
    });

    it('is renewed with one press when the item has changed, and counts as the second answer', async () => {
      await tab.open('member', STALE_DECISION);
      const page = tab.page();
      await page
        .getByText('Svaret på udgave 1 var: Godkendt. Svaret gælder ikke længere.', { exact: false })
        .waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await page.getByRole('button', { name: 'Svar det samme igen: Godkend' }).click();
      await page.getByText('Dit svar er registreret.').waitFor();
      expect(tab.bodies(VOTES)).toEqual([
        { ...SHOWN, answerNo: 2, choice: 'approve', reason: null, until: null },
      ]);
    });

    it('can be changed until the decision is concluded', async () => {
      const [seat] = OPEN_DECISION.mine.seats;
      const current = {
        choice: 'approve',
        withConditions: false,
        reason: null,
        castAt: '2026-11-21T07:00:00.000Z',
      };
      const mine = { ...OPEN_DECISION.mine, seats: [{ ...seat, answerNo: 2, current }] };
      await tab.open('member', { ...OPEN_DECISION, mine });
      const page = tab.page();
      await page.getByText('Du har svaret: Godkendt · 21. november 2026 kl. 08.00').waitFor();
      expect(await page.getByRole('radio').count()).toBe(0);
      await page.getByRole('button', { name: 'Ændr svaret' }).click();
      await page.getByRole('radio', { name: 'Afvis' }).check();
      await page.getByLabel('Begrundelse').fill('For dyrt.');
      await send();
      await page.getByText('Dit svar er registreret.').waitFor();
      expect(tab.bodies(VOTES)).toMatchObject([{ answerNo: 2, choice: 'reject', reason: 'For dyrt.' }]);
    });

    it('on behalf of a member names the member, also when saying whether another is conflicted', async () => {
      await tab.open('deputy', DEPUTY_DECISION);
      const page = tab.page();
      await page.getByRole('heading', { name: 'Svar på vegne af Lars Østergaard' }).waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await page.getByRole('button', { name: 'Nej, ikke inhabil' }).click();
      await page.getByText('Dit svar om inhabilitet er registreret.').waitFor();
      expect(tab.bodies('/api/decisions/D-2026-002/conflict-findings')).toEqual([
        { personId: 'p-05', finding: 'notConflicted', onBehalfOf: 'p-02' },
      ]);
      await page.getByRole('radio', { name: 'Godkend', exact: true }).check();
      await send();
      await page.getByText('Svaret på vegne af Lars Østergaard er registreret.').waitFor();
      expect(tab.bodies(VOTES)).toMatchObject([{ onBehalfOf: 'p-02', choice: 'approve' }]);
    });
  });

  describe('Afterwards', () => {
    it('a condition is reported as met with the file that shows it', async () => {
      await tab.open('coordinator', FOLLOWED_DECISION);
      const page = tab.page();
      await page.getByRole('button', { name: 'Meld vilkår V1 opfyldt' }).click();
      await page.getByRole('button', { name: 'Meld opfyldt', exact: true }).click();
      await page.getByText('Ret 2 ting, før det kan gemmes').waitFor();
      await page.getByLabel('Hvordan er vilkåret opfyldt?').fill('Øvet 12. november.');
      await page.getByLabel('Dokumentation').setInputFiles({
        name: 'kursusbevis.pdf',
        mimeType: 'application/pdf',
        buffer: Buffer.from('%PDF-1.7'),
      });
      await Promise.all([
        page.waitForResponse(/fulfilments/),
        page.getByRole('button', { name: 'Meld opfyldt', exact: true }).click(),
      ]);
      expect(tab.bodies('/api/decisions/D-2026-002/fulfilments')).toMatchObject([
        { conditionId: 'V1', note: 'Øvet 12. november.', evidence: { fileName: 'kursusbevis.pdf' } },
      ]);
    });

    it('a step that is delayed needs a new date and the reason', async () => {
      await tab.open('coordinator', FOLLOWED_DECISION);
      const page = tab.page();
      await page.getByRole('button', { name: 'Meld om trin H2' }).click();
      await page.getByRole('radio', { name: 'Forsinket' }).check();
      await page.getByLabel('Ny frist').fill('2027-04-01');
      await page.getByLabel('Hvorfor er trinnet forsinket?').fill('To grupper mangler.');
      await Promise.all([
        page.waitForResponse(/action-reports/),
        page.getByRole('button', { name: 'Meld', exact: true }).click(),
      ]);
      expect(tab.bodies('/api/decisions/D-2026-002/action-reports')).toEqual([
        {
          actionId: 'H2',
          report: { kind: 'delayed', newDueOn: '2027-04-01', reason: 'To grupper mangler.' },
        },
      ]);
    });

    it('it is journalised, with a warning when that is late', async () => {
      await tab.open('coordinator', FOLLOWED_DECISION);
      const page = tab.page();
      await page.locator('[data-state=late]').waitFor();
      await page.getByRole('button', { name: 'Skriv sags- og dokumentnummer' }).click();
      await page.getByLabel('Sagsnummer').fill('26/014823');
      await Promise.all([
        page.waitForResponse(/journal/),
        page.getByRole('button', { name: 'Gem', exact: true }).click(),
      ]);
      expect(tab.bodies('/api/decisions/D-2026-002/journal')).toEqual([
        { caseNumber: '26/014823', documentNumber: null },
      ]);
    });

    it.each([
      ['the app’s default where the municipality has set none', 'appDefault', 'efter appens standard'],
      ['local policy where it has', 'localPolicy', 'efter lokal politik'],
    ])('it says that it is journalised late by %s', async (_whose, policyBasis, words) => {
      await tab.open('coordinator', { ...FOLLOWED_DECISION, policyBasis });
      await tab.page().locator('[data-state=late]', { hasText: words }).waitFor();
    });

    it('the chair can revoke it with a reason, and nobody else is offered to', async () => {
      await tab.open('coordinator', FOLLOWED_DECISION);
      await tab.page().getByRole('heading', { name: 'Udgaver' }).waitFor();
      expect(await tab.page().getByRole('button', { name: 'Tilbagekald godkendelsen' }).count()).toBe(0);
      await tab.open('chair', CHAIRED_DECISION);
      const page = tab.page();
      await page.getByRole('button', { name: 'Tilbagekald godkendelsen' }).click();
      await page.getByRole('textbox', { name: 'Begrundelse' }).fill('Leverandøren er solgt.');
      await Promise.all([
        page.waitForResponse(/revocation/),
        page.getByRole('button', { name: 'Tilbagekald godkendelsen' }).last().click(),
      ]);
      expect(tab.bodies('/api/decisions/D-2026-002/revocation')).toEqual([
        { reason: 'Leverandøren er solgt.' },
      ]);
    });
  });
});
