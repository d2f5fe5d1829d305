import { beforeEach, describe, expect, it } from '@jest/globals';
import { getGovernance } from '../../contracts/access/governance';
import { getDecision } from '../../contracts/decision/decision';
import { searchEverywhere } from '../../contracts/search/search';
import { listDeliveries } from '../../contracts/delivery/deliveries';
import { listReports } from '../../contracts/status/report';
import { previewErasure } from '../../contracts/training/retention';
import { waitUntil } from '../support/wait-until';
import { byKeyboard, type Hand } from './support/by-keyboard';
import { CONCLUDED_DECISION, GOVERNANCE, OPEN_DECISION } from './support/decision-fixtures';
import { DELIVERIES } from './support/fixtures';
import { REPORTS } from './support/report-fixtures';
import { ERASED } from './support/retention-fixtures';
import { useTab } from './support/tab-in-browser';

/** Digits that are the same day whichever way round the browser writes days and months. */
const A_DAY_TO_COME = '12122026';
const A_DAY_GONE = '10102026';

/** Every main flow with nothing but a keyboard; each stop on the way shows that it has the focus. */
describe('By keyboard alone', () => {
  const tab = useTab();
  let hand: Hand;
  beforeEach(() => {
    hand = byKeyboard(tab.page());
  });

  const says = (text: string | RegExp) => tab.page().getByText(text).first().waitFor();
  const option = (name: RegExp) => tab.page().getByRole('option', { name }).first().waitFor();
  const title = (name: string) => tab.page().getByRole('heading', { level: 1, name }).waitFor();

  /** Chooses whom the field with the focus has found by what was typed. */
  const choosePerson = async (field: string, name: RegExp) => {
    await option(name);
    const person = tab.page().getByRole('combobox', { name: field });
    // On a busy machine the list is there a moment before it can be chosen from.
    await waitUntil(
      `${String(name)} to be chosen`,
      async () => {
        if ((await person.getAttribute('aria-activedescendant')) !== null) await hand.press('Enter');
        return person.inputValue();
      },
      (value) => name.test(value),
    );
  };

  describe('a case is answered', () => {
    const choose = async (steps: number) => {
      await tab.open('member', OPEN_DECISION);
      await hand.goTo('Godkend');
      await hand.press('Space');
      for (let step = 0; step < steps; step += 1) await hand.press('ArrowDown');
    };
    const send = async (button = 'Afgiv svar') => {
      await hand.goTo(button);
      tab.server().answer(getDecision, { json: CONCLUDED_DECISION });
      await hand.press('Enter');
      await tab.page().locator('[data-state=done]').first().waitFor();
      await hand.stands({ role: 'status' });
    };
    const answer = async (steps: number, fill: () => Promise<void>) => {
      await choose(steps);
      await fill();
      await send();
    };
    const reason = async (label = 'Begrundelse') => {
      await hand.goTo(label);
      await hand.type('Der mangler en pris.');
    };
    const sent = () => tab.bodies('/api/decisions/D-2026-002/votes');

    it.each([
      ['approve', 0, () => Promise.resolve()],
      ['reject', 2, reason],
      ['return', 3, reason],
      [
        'postpone',
        4,
        async () => {
          await hand.goTo('Udsæt til');
          await hand.type(A_DAY_TO_COME);
          await reason();
        },
      ],
    ] as const)('with %s', async (choice, steps, fill) => {
      await answer(steps, fill);
      expect(sent()).toMatchObject([{ choice }]);
    });

    it('with conditions: one is added, taken away, added again and written, and both are said of it', async () => {
      await choose(1);
      await hand.stands({ name: 'Godkend med vilkår' });
      await hand.goTo('Tilføj vilkår');
      await hand.press('Enter');
      await hand.stands({ name: 'Hvad skal være gjort' });
      await hand.goTo('Fjern vilkår 1');
      await hand.press('Enter');
      await hand.stands({ name: 'Tilføj vilkår' });
      // Without one it is not sent, and what is wrong leads to where it is mended.
      await hand.goTo('Afgiv svar');
      await hand.press('Enter');
      await hand.stands({ role: 'alert' });
      await hand.goTo('Godkend med vilkår');
      await hand.press('Enter');
      await hand.goTo('Tilføj vilkår');
      await hand.press('Enter');
      await hand.stands({ name: 'Hvad skal være gjort' });
      await hand.type('Prisen er godkendt i økonomi.');
      await hand.goTo('Ansvarlig');
      await hand.type('kirsten');
      await choosePerson('Ansvarlig', /^Kirsten Bæk Sørensen/);
      await hand.goTo('Frist');
      await hand.type(A_DAY_TO_COME);
      await send();
      await says('Dit svar er registreret.');
      expect(tab.bodies('/api/decisions/D-2026-002/conditional-approvals')).toMatchObject([
        { conditions: [{ text: 'Prisen er godkendt i økonomi.', ownerId: 'p-03', dueOn: '2026-12-12' }] },
      ]);
      expect(sent()).toEqual([]);
    });

    it('by saying that one is conflicted, which is no answer', async () => {
      await choose(5);
      await hand.stands({ name: 'Jeg er inhabil' });
      await hand.goTo('Hvorfor kan der være tvivl');
      await hand.type('Min bror ejer leverandøren.');
      await send('Meld inhabilitet');
      await says(/De andre afgør, om du er inhabil/);
      expect(tab.bodies('/api/decisions/D-2026-002/conflicts')).toEqual([
        { ground: 'Min bror ejer leverandøren.' },
      ]);
      expect(sent()).toEqual([]);
    });
  });

  it('a status is noted', async () => {
    await tab.visit('maanedsstatus/2026-11', 'member');
    await title('Status pr. 21. november 2026');
    await hand.goTo('Tag til efterretning');
    const [newest, ...older] = REPORTS.reports;
    tab
      .server()
      .answer(listReports, { json: { ...REPORTS, reports: [{ ...newest, mayNote: false }, ...older] } });
    await hand.press('Enter');
    await says('Det er noteret, at du har taget den til efterretning.');
    await hand.stands({ role: 'status' });
  });

  it('a course is logged with its proof, and the next can be', async () => {
    await tab.visit('uddannelse/log', 'coordinator');
    await title('Registrér kursus');
    await hand.goTo('Person');
    await hand.type('pia');
    await choosePerson('Person', /^Pia Ravn/);
    await hand.goTo('Kursus');
    const course = tab.page().getByRole('combobox', { name: 'Kursus' });
    await course.locator('option').nth(1).waitFor({ state: 'attached' });
    await hand.press('ArrowDown');
    await waitUntil(
      'a course to be chosen',
      () => course.inputValue(),
      (value) => value !== '',
    );
    await hand.goTo('Gennemført den');
    await hand.type(A_DAY_GONE);
    await hand.goTo('Fil med dokumentation');
    await hand.choose('kursusbevis.pdf');
    await tab.page().getByRole('button', { name: 'Fjern kursusbevis.pdf' }).waitFor();
    await hand.goTo('Registrér kursus');
    await hand.press('Enter');
    await says(/er registreret for Pia Ravn/);
    expect(tab.bodies('/api/completions')).toMatchObject([
      { personId: 'p-05', completedOn: '2026-10-10', evidence: { fileName: 'kursusbevis.pdf' } },
    ]);
    await hand.stands({ name: 'Person' });
  });

  it('what was nearly left is gone on with where it was', async () => {
    await tab.visit('uddannelse', 'coordinator');
    await title('Uddannelse');
    await hand.goTo('Registrér kursus');
    await hand.press('Enter');
    await title('Registrér kursus');
    await hand.goTo('Minutter');
    await hand.type('45');
    await tab.page().goBack();
    await tab.page().getByRole('alertdialog').waitFor();
    await hand.press('Escape');
    await tab.page().getByRole('alertdialog').waitFor({ state: 'detached' });
    await hand.stands({ name: 'Minutter' });
  });

  it('a mandate is confirmed, and what awaits is there still', async () => {
    await tab.visit('indstillinger/bekraeftelser', 'member');
    await title('Afventer bekræftelse');
    await hand.goTo('Bekræft F-002');
    const awaits = GOVERNANCE.mandates.filter(({ mandateId }) => mandateId !== 'F-002');
    tab.server().answer(getGovernance, { json: { ...GOVERNANCE, mandates: awaits } });
    await hand.press('Enter');
    await says('F-002 er bekræftet.');
    await hand.stands({ role: 'status' });
  });

  it('a meeting is planned', async () => {
    await tab.visit('moeder', 'secretary');
    await title('Møder');
    await hand.goTo('Planlæg møde');
    await hand.press('Enter');
    await title('Planlæg møde');
    await hand.stands({ name: 'Planlæg møde', role: 'h1' });
    await hand.goTo('Dato');
    await hand.type(A_DAY_TO_COME);
    await hand.goTo('D-2026-003');
    await hand.press('Space');
    await hand.goTo('Planlæg');
    await hand.press('Enter');
    await tab.page().waitForURL(/moeder\/M-/);
    await title('Møde den');
    expect(tab.bodies('/api/meetings')).toMatchObject([{ on: '2026-12-12', items: ['D-2026-003'] }]);
    await hand.stands({ role: 'h1' });
  });

  it('the rules of the monthly status are set', async () => {
    await tab.visit('indstillinger/status', 'coordinator');
    await title('Regler for månedsstatus');
    await hand.goTo('Fastsæt regler for månedsstatus');
    await hand.press('Enter');
    await hand.goTo('Gælder fra');
    await hand.type(A_DAY_TO_COME);
    await hand.goTo('Sagsnummer');
    await hand.type('26/011111');
    await hand.goTo('Fastsæt reglerne');
    await hand.press('Enter');
    await tab.page().locator('[data-state=done]').first().waitFor();
    await hand.stands({});
    expect(tab.bodies('/api/status-policy')).toMatchObject([{ caseNumber: '26/011111' }]);
  });

  it('a person’s data are erased, after the question', async () => {
    await tab.visit('indstillinger/opbevaring/p-7k2m9', 'administrator');
    await says('Intet er slettet endnu.');
    await hand.goTo('Slet oplysningerne om Jytte Krag …');
    await hand.press('Enter');
    await hand.goTo('Skriv »Jytte Krag«');
    await hand.type('Jytte Krag');
    await hand.goTo('Slet oplysningerne om Jytte Krag');
    tab.server().answer(previewErasure, { json: ERASED });
    await hand.press('Enter');
    await says(/Oplysningerne om p-7k2m9 er slettet/);
    await hand.stands({ role: 'status' });
  });

  it('a card that did not arrive is sent again, after the question, and is then gone from what needs somebody', async () => {
    await tab.visit('indstillinger/udsendelser', 'coordinator');
    await title('Udsendte kort');
    await hand.goTo('Send igen:');
    await hand.press('Enter');
    await hand.stands({ name: 'Send igen' });
    tab
      .server()
      .answer(listDeliveries, { json: { ...DELIVERIES, deliveries: DELIVERIES.deliveries.slice(1) } });
    await hand.press('Enter');
    await says('Kortet er sat i kø og sendes igen.');
    await hand.stands({ name: 'Kortet er sat i kø', role: 'status' });
  });

  it('an agenda is copied, and it is said whether it could be', async () => {
    await tab.visit('moeder/M-2026-001', 'secretary');
    await title('Møde den');
    await hand.goTo('Send dagsordenen');
    await hand.press('Enter');
    await hand.goTo('Kopiér dagsordenen');
    await hand.press('Enter');
    // The browser of the test may keep the clipboard from the tab, as Teams may.
    await hand.stands({ role: 'status' });
  });

  it('a draft is deleted, after the question', async () => {
    await tab.visit('beslutninger', 'coordinator');
    const rows = { conditions: [], actions: [], measures: [], annexes: [] };
    const written = { ...rows, values: { kind: 'policy', title: 'Halv' } };
    tab.server().drafts.put('k-1', { about: { purpose: 'new' }, written });
    await tab.page().reload();
    await tab.page().getByRole('button', { name: 'Slet kladden »Halv«' }).waitFor();
    await hand.goTo('Slet kladden »Halv«');
    await hand.press('Enter');
    await hand.stands({ name: 'Slet' });
    await hand.press('Enter');
    await says('Kladden er slettet.');
    await hand.stands({ name: 'Kladden er slettet', role: 'status' });
  });

  it('a list is imported, and then another can be', async () => {
    await tab.visit('uddannelse/import', 'coordinator');
    await title('Importér deltagerliste');
    await hand.goTo('Deltagerliste');
    await hand.choose('liste.csv');
    await tab.page().getByRole('button', { name: 'Fjern liste.csv' }).waitFor();
    await hand.goTo('Se rækkerne');
    await hand.press('Enter');
    await says('1 nye, 1 findes allerede, 1 afvist.');
    await hand.stands({});
    await hand.goTo('Importér 1 række');
    await hand.press('Enter');
    await says('1 række er importeret og registreret i revisionssporet.');
    await hand.stands({ name: '1 række er importeret', role: 'status' });
    await hand.goTo('Vælg en anden fil');
    await hand.press('Enter');
    await tab.page().getByRole('button', { name: 'Se rækkerne' }).waitFor();
    await hand.stands({});
  });

  it('something is found and opened, and the search left where it was begun', async () => {
    tab.server().as('coordinator');
    tab.server().answer(searchEverywhere, {
      json: { found: [{ kind: 'decision', id: 'D-2026-002', title: 'Risiko', detail: 'D-2026-002' }] },
    });
    await tab.go('');
    await title('Overblik');
    await hand.goTo('Søg overalt');
    await hand.press('Enter');
    await tab.page().getByRole('dialog').waitFor();
    await hand.press('Escape');
    await tab.page().getByRole('dialog').waitFor({ state: 'detached' });
    await hand.stands({ name: 'Søg overalt', role: 'button' });
    await hand.press('Control+k');
    await tab.page().getByRole('dialog').waitFor();
    await hand.press('Escape');
    await tab.page().getByRole('dialog').waitFor({ state: 'detached' });
    await hand.stands({ name: 'Søg overalt', role: 'button' });
    await hand.press('Enter');
    await tab.page().getByRole('combobox', { name: 'Søg overalt' }).waitFor();
    await hand.type('risiko');
    await option(/Risiko/);
    await hand.press('Enter');
    await tab.page().waitForURL(/beslutninger\/D-2026-002/);
    await title(OPEN_DECISION.title);
    await hand.stands({ role: 'h1' });
  });

  it('a past day is shown, and today again, with the focus kept at the day', async () => {
    await tab.visit('beslutninger', 'member');
    await title('Beslutninger');
    await hand.goTo('Vis en tidligere dag');
    await hand.press('Enter');
    await tab.page().getByLabel('Vis, som det så ud den').waitFor();
    await hand.stands({ name: 'Vis, som det så ud den' });
    await hand.type(A_DAY_GONE);
    await says('Sådan så det ud ved udgangen af den 10. oktober 2026.');
    await hand.goTo('I dag');
    await hand.press('Enter');
    await says('Viser 5 af 5 sager.');
    await hand.stands({ name: 'Vis' });
  });

  it('a past day that a link led to is left, with the focus kept at the day', async () => {
    await tab.visit('beslutninger?at=2026-10-10', 'member');
    await title('Beslutninger');
    await hand.goTo('I dag');
    await hand.press('Enter');
    await tab.page().getByRole('button', { name: 'I dag' }).waitFor({ state: 'detached' });
    await hand.stands({ name: 'Vis' });
  });
});
