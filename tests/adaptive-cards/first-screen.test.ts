import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CardJson } from '../../adaptive-cards/card-json';
import { cardForDelivery } from '../../bot/cards/delivery/card-for-delivery';
import type { DecisionContent } from '../../domain/decision/content';
import { deliveryOf } from '../../domain/delivery/delivery';
import { LANGUAGES, type Language } from '../../words/language';
import {
  aCondition,
  completionLogged,
  courseAdded,
  DECISION,
  EVERY_KIND,
  submitted,
} from '../support/builders';
import { answers, approvesOnCondition, declares } from '../support/card-cases';
import { aLedgerOf, type TestLedger } from '../support/ledger';
import { longestContent } from '../support/longest-case';
import { aPhone, endOf, widthOf, type Phone } from '../support/on-phone';
import { aRoster, CHAIR, member } from '../support/people';
import { aScene } from '../support/scenes';
import { PHONE, THEMES, type Theme } from '../support/teams-phone';
import { usualContent } from '../support/usual-case';

const opened: { phone?: Phone } = {};

beforeAll(async () => {
  opened.phone = await aPhone();
});
afterAll(() => opened.phone?.close());

const onPhone = (card: CardJson, theme: Theme = 'light') => opened.phone!.show(card, theme);

/** A case before a chair who has taken a course. */
const put = (content: DecisionContent): TestLedger =>
  aLedgerOf(...aRoster(), courseAdded(), completionLogged({ personId: CHAIR }), submitted(content));
const cardOf = (ledger: TestLedger, personId = CHAIR, language: Language = 'da') => {
  const { version } = ledger.state.decisions.get(DECISION)!;
  const subject = { kind: 'decision', decisionId: DECISION, version } as const;
  return cardForDelivery(
    deliveryOf(subject, { kind: 'person', personId }),
    aScene(ledger.state, { language }),
  );
};

const conditions = [1, 2].map((number) => aCondition({ conditionId: `V${String(number)}` }));
const USUAL = put(usualContent());
const CASES = {
  'the usual case': { ledger: USUAL, personId: CHAIR },
  'the usual case, to somebody without a course': { ledger: USUAL, personId: member(1) },
  'a case with conditions and annexes': { ledger: put(usualContent({ conditions })), personId: CHAIR },
  'the longest case': { ledger: put(longestContent()), personId: CHAIR },
};

describe('the card that asks for an answer, on a phone', () => {
  it.each(
    Object.entries(CASES).flatMap(([name, one]) =>
      LANGUAGES.flatMap((language) => THEMES.map((theme) => ({ name, theme, language, ...one }))),
    ),
  )('is one screen: $name, $language, $theme', async ({ ledger, personId, language, theme }) => {
    const page = await onPhone(cardOf(ledger, personId, language), theme);
    expect(await endOf(page.locator('main'))).toBeLessThanOrEqual(PHONE.firstScreen);
    // No word and no button is cut at the side either.
    expect(await widthOf(page)).toBeLessThanOrEqual(PHONE.width);
  });

  it.each(Object.entries(EVERY_KIND))('is one screen for every kind of case: %s', async (_kind, content) => {
    const page = await onPhone(cardOf(put(content)));
    expect(await endOf(page.locator('main'))).toBeLessThanOrEqual(PHONE.firstScreen);
  });

  it('has the answers on the first screen also when the case has changed, or somebody may be conflicted', async () => {
    const changed = put(usualContent());
    answers(changed, CHAIR, 'approve');
    approvesOnCondition(changed, member(1));
    const asked = put(usualContent());
    declares(asked, member(2));
    for (const ledger of [changed, asked]) {
      const page = await onPhone(cardOf(ledger));
      expect(await endOf(page.getByRole('button', { name: 'Andet svar …' }))).toBeLessThanOrEqual(
        PHONE.firstScreen,
      );
    }
  });

  it('shows and hides the rest of the case at a press, and the other answers at another', async () => {
    const page = await onPhone(cardOf(USUAL));
    const rest = page.getByText('Det berører omkring 1.150 borgere', { exact: false });
    expect(await rest.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Vis hele sagen' }).click();
    expect(await rest.isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Vis hele sagen' }).click();
    expect(await rest.isVisible()).toBe(false);
    const reject = page.getByRole('button', { name: 'Afvis', exact: true });
    expect(await reject.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Andet svar …' }).click();
    for (const name of ['Afvis', 'Send tilbage', 'Udsæt', 'Jeg er inhabil'])
      expect(await page.getByRole('button', { name, exact: true }).isVisible()).toBe(true);
  });

  it('has one button that stands out, and that is the approval', async () => {
    const page = await onPhone(cardOf(USUAL));
    expect(await page.locator('button.style-positive').allInnerTexts()).toEqual(['Godkend']);
  });

  it('becomes one line when there is a newer version', async () => {
    const ledger = put(usualContent());
    approvesOnCondition(ledger, member(1));
    const subject = { kind: 'decision', decisionId: DECISION, version: 1 } as const;
    const page = await onPhone(
      cardForDelivery(deliveryOf(subject, { kind: 'person', personId: CHAIR }), aScene(ledger.state)),
    );
    expect(await page.locator('main').innerText()).toBe(
      'D-2026-001: Der er en nyere udgave af sagen (udgave 2).',
    );
    expect(await endOf(page.locator('main'))).toBeLessThanOrEqual(48);
  });
});
