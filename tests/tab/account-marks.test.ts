import { describe, expect, it } from '@jest/globals';
import { findPeople } from '../../contracts/access/people';
import { getRoster } from '../../contracts/access/roster';
import { axeFindings } from '../e2e/support/axe-findings';
import { ROSTER } from './support/fixtures';
import { found } from './support/group-fixtures';
import { waitUntil } from '../support/wait-until';
import { useTab } from './support/tab-in-browser';

const BLOCKED = 'Kontoen er spærret i Entra ID.';
const GUEST = 'Kontoen er en gæstekonto.';
/** Pia's account is blocked and Kirsten's is a guest's. */
const accountOf = (name: string | null) =>
  name === 'Pia Ravn' ? ['blocked'] : name === 'Kirsten Bæk Sørensen' ? ['guest'] : [];
const marked = (query: URLSearchParams) => {
  const answer = found(query);
  return { ...answer, people: answer.people.map((one) => ({ ...one, account: accountOf(one.name) })) };
};
const MARKED_ROSTER = {
  ...ROSTER,
  entries: ROSTER.entries.map((one) => ({ ...one, account: accountOf(one.person.name) })),
};

describe('Blocked accounts and guests', () => {
  const tab = useTab();
  const person = () => tab.page().getByRole('combobox', { name: 'Person', exact: true });
  const option = (name: RegExp) => tab.page().getByRole('option', { name });

  it('are named in words where somebody is searched for, and still once they are chosen', async () => {
    const page = tab.page();
    tab.server().as('coordinator');
    tab.server().answer(findPeople, { by: marked });
    await tab.go('uddannelse/log');
    await person().click();
    await option(/^Pia Ravn/).waitFor();
    expect(await option(/^Pia Ravn/).innerText()).toContain(BLOCKED);
    expect(await option(/^Kirsten Bæk/).innerText()).toContain(GUEST);
    expect(await option(/^Lars Østergaard/).innerText()).not.toMatch(/[Kk]onto/);
    expect(await axeFindings(page)).toEqual([]);
    await option(/^Pia Ravn/).click();
    expect(await person().inputValue()).toBe('Pia Ravn');
    const hint = (await person().getAttribute('aria-describedby')) ?? '';
    expect(await page.locator(`[id="${hint}"]`).innerText()).toContain(BLOCKED);
    await person().fill('lars');
    await option(/^Lars Østergaard/).click();
    await page.getByText(BLOCKED).filter({ visible: true }).waitFor({ state: 'detached' });
  });

  it('are not spoken of where nothing is known, and are named when Entra ID has answered', async () => {
    await tab.visit('uddannelse/log', 'coordinator');
    const answers: ((query: URLSearchParams) => unknown)[] = [
      (query) => ({ ...found(query), isPending: true }),
    ];
    tab.server().answer(findPeople, { by: (query) => (answers.shift() ?? marked)(query) });
    await person().fill('pia');
    await option(/^Pia Ravn/).waitFor();
    await option(/Kontoen er spærret/).waitFor();
  });

  it('are named where many are chosen at once', async () => {
    tab.server().as('coordinator');
    tab.server().answer(findPeople, { by: marked });
    await tab.go('uddannelse/log-flere');
    await tab
      .page()
      .getByRole('checkbox', { name: /^Pia Ravn, .*\. Kontoen er spærret i Entra ID\.$/ })
      .waitFor();
  });

  it('are named among those who can be given a mandate, a delegation or a task', async () => {
    const page = tab.page();
    const lines = (name: string) =>
      page
        .getByRole('combobox', { name, exact: true })
        .locator('option')
        .allInnerTexts()
        .then((all) => all.filter((one) => /^(Pia Ravn|Kirsten Bæk|Lars Østergaard)/.test(one)));
    const expected = ['Kirsten Bæk Sørensen', 'Lars Østergaard', 'Pia Ravn'];
    const marks = [`Kirsten Bæk Sørensen. ${GUEST}`, 'Lars Østergaard', `Pia Ravn. ${BLOCKED}`];
    for (const [roster, shown] of [
      [ROSTER, expected],
      [MARKED_ROSTER, marks],
    ] as const) {
      tab.server().as('coordinator');
      tab.server().answer(getRoster, { json: roster });
      await tab.go('indstillinger/beslutninger');
      await page.getByRole('button', { name: 'Tilføj stedfortræder' }).click();
      await page.getByRole('combobox', { name: 'Stedfortræder', exact: true }).waitFor();
      const listed = await waitUntil(
        'all three',
        () => lines('Stedfortræder'),
        ({ length }) => length === 3,
      );
      expect(listed.toSorted()).toEqual(shown);
      tab.server().as('coordinator');
      tab.server().answer(getRoster, { json: roster });
      await tab.go('beslutninger/ny');
      await page.getByRole('radio', { name: 'Accept af risiko' }).check();
      // Here a person is found by writing, and what is to be known of the account stands under the name.
      for (const line of shown) {
        const [name = '', mark] = line.split('. ');
        await page.getByRole('combobox', { name: 'Ansvarlig' }).fill(name);
        const option = page.getByRole('option', { name });
        await option.waitFor();
        const said = await option.innerText();
        for (const one of [GUEST, BLOCKED])
          expect(said.includes(one)).toBe(mark !== undefined && line.endsWith(one));
      }
    }
  });
});
