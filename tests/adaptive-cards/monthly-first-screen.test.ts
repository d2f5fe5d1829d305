import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cardForDelivery } from '../../bot/cards/delivery/card-for-delivery';
import { currentStatusCard } from '../../bot/cards/status/report-card';
import type { People } from '../../bot/scene/ports';
import { deliveryOf, type Recipient } from '../../domain/delivery/delivery';
import { COLOURS, RULES } from '../../domain/status/light';
import { SECTIONS } from '../../domain/status/section';
import { LANGUAGES, type Language } from '../../words/language';
import { DECISION, aVote, completionLogged, courseAdded, submitted } from '../support/builders';
import { longText } from '../support/longest-case';
import { inDays, NOW } from '../support/instants';
import { aLedgerOf, ask, by, byTheClock, happened, type TestLedger } from '../support/ledger';
import { BAD_SECTIONS, monthIssued, sectionsOf, USUAL_SECTIONS } from '../support/months-of-status';
import { aPhone, endOf, widthOf, type Phone } from '../support/on-phone';
import { aRoster, bodyIds, CHAIR, COORDINATOR } from '../support/people';
import { reportNoted } from '../support/report-facts';
import { aScene, PEOPLE } from '../support/scenes';
import { PHONE, THEMES } from '../support/teams-phone';

const SHOTS = path.join(path.resolve(__dirname, '..', '..'), '.test', 'screenshots');
const opened: { phone?: Phone } = {};

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  opened.phone = await aPhone();
});
afterAll(() => opened.phone?.close());

const MONTH = '2026-12';
const CHANNEL: Recipient = { kind: 'leadershipChannel' };
type Asked = { month?: string; language?: Language; people?: People; recipient?: Recipient };
const cardOf = ({ state }: TestLedger, asked: Asked = {}) => {
  const { month = MONTH, language = 'da', people = PEOPLE, recipient = CHANNEL } = asked;
  const scene = aScene(state, { language, people, now: inDays(30) });
  return cardForDelivery(deliveryOf({ kind: 'report', month }, recipient), scene);
};

type Said = Parameters<typeof monthIssued>[1];
const asked = (text: string) => ({
  assessment: { text, wish: DECISION, by: COORDINATOR, at: inDays(29) },
});
const USUAL_WORDS = asked(
  'Tre foranstaltninger mangler stadig godkendelse. Jeg foreslår, at I tager sagen om leverandøraftalen op på mødet i december.',
);
const LONG_WORDS = asked(longText(1000));
const ONE_WORD = asked(`${'Risikohåndteringsplan'.repeat(40)} slut`);

/** A month as the clock sent it, before a body with one case. */
const sent = (sections: Parameters<typeof monthIssued>[0], said: Said = {}) =>
  aLedgerOf(...aRoster(), submitted(), monthIssued(sections, said));
/** A month as a coordinator released it. */
const released = (sections: Parameters<typeof monthIssued>[0], said: Said = {}) =>
  aLedgerOf(...aRoster(), submitted(), happened(monthIssued(sections, said), inDays(29), COORDINATOR));
const noted = (ledger: TestLedger, version: number) => {
  for (const one of bodyIds(5))
    ask(ledger, { type: 'NoteReport', month: MONTH, version }, by(one), inDays(30));
  return ledger;
};

const BY_HAND = {
  colour: 'red',
  reason: 'Aftalen med den største leverandør er opsagt, og der er endnu ikke fundet en anden',
  by: COORDINATOR,
} as const;
const unsupervised = {
  colour: 'yellow',
  rule: 'suppliers-unsupervised',
  figures: { suppliers: [9, 9], supervisedByOwn: [4, 4] },
  byHand: BY_HAND,
} as const;
/** Some of the colours are set by hand, in what needs attention and in what does not. */
const byHandToo = BAD_SECTIONS.map((one) =>
  ['decisions', 'treatment', 'suppliers', 'exercises'].includes(one.section)
    ? { ...one, override: BY_HAND }
    : one,
);

/** As long as a name has been seen to be. */
const LONG_NAMES: People = new Map(
  [...PEOPLE].map(([id, { title }]) => [
    id,
    { name: 'Anne-Margrethe Christoffersen Vestergaard-Hasselbalch', title },
  ]),
);

function worst(): TestLedger {
  const correction = 'Et kursus og to svar på en sag var ikke talt med, da status blev udsendt. '.repeat(4);
  const said = { ...LONG_WORDS, isReviewed: false, isLate: true };
  return noted(
    aLedgerOf(
      ...aRoster(),
      submitted(),
      monthIssued(byHandToo, said),
      monthIssued(byHandToo, { ...said, version: 2, correction }),
    ),
    2,
  );
}

function first(): TestLedger {
  const ledger = aLedgerOf(...aRoster(), courseAdded(), completionLogged(), submitted());
  ask(ledger, { type: 'IssueReport', month: '2026-11' }, byTheClock, NOW);
  return ledger;
}

function decided(): TestLedger {
  const ledger = aLedgerOf(
    ...aRoster(3),
    submitted(),
    happened(monthIssued(USUAL_SECTIONS, USUAL_WORDS), inDays(29), COORDINATOR),
  );
  for (const one of bodyIds(2)) ask(ledger, aVote(), by(one), NOW);
  return ledger;
}

const MONTHS: Readonly<Record<string, { ledger: () => TestLedger; month?: string; people?: People }>> = {
  usual: { ledger: () => released(USUAL_SECTIONS, USUAL_WORDS) },
  first: { ledger: first, month: '2026-11' },
  green: { ledger: () => released(sectionsOf({}), USUAL_WORDS) },
  grey: { ledger: () => released(sectionsOf({}, { colour: 'grey', rule: 'indicator-no-data' })) },
  byHand: { ledger: () => released(sectionsOf({ suppliers: unsupervised }), USUAL_WORDS) },
  decided: { ledger: decided },
  noted: { ledger: () => noted(released(USUAL_SECTIONS, USUAL_WORDS), 1) },
  lateAndUnreviewed: {
    ledger: () => sent(USUAL_SECTIONS, { ...USUAL_WORDS, isReviewed: false, isLate: true }),
  },
  bad: { ledger: () => released(BAD_SECTIONS, LONG_WORDS) },
  oneLongWord: { ledger: () => released(BAD_SECTIONS, ONE_WORD) },
  worst: { ledger: worst, people: LONG_NAMES },
};
const cases = Object.entries(MONTHS).flatMap(([name, one]) =>
  LANGUAGES.map((language) => ({ name, language, ...one })),
);

describe('the monthly status, on a phone', () => {
  it.each(cases)('is one screen: $name, $language', async ({ name, ledger, ...said }) => {
    const card = cardOf(ledger(), said);
    const page = await opened.phone!.show(card);
    if (said.language === 'da')
      await page.screenshot({ path: path.join(SHOTS, `month-${name}.png`), fullPage: true });
    expect(await endOf(page.locator('main'))).toBeLessThanOrEqual(PHONE.firstScreen);
    expect(await widthOf(page)).toBeLessThanOrEqual(PHONE.width);
    expect(JSON.stringify(card).length).toBeLessThan(28_000);
  });

  it.each(THEMES)('is one screen in every theme: %s', async (theme) => {
    const page = await opened.phone!.show(cardOf(worst(), { people: LONG_NAMES }), theme);
    await page.screenshot({ path: path.join(SHOTS, `month-worst-${theme}.png`), fullPage: true });
    expect(await endOf(page.locator('main'))).toBeLessThanOrEqual(PHONE.firstScreen);
  });

  it('is one screen whatever the areas say', async () => {
    const colour = fc.constantFrom(...COLOURS);
    const area = fc.record({
      colour,
      before: colour,
      rule: fc.constantFrom(...RULES),
      isByHand: fc.boolean(),
    });
    const months = fc.array(area, { minLength: SECTIONS.length, maxLength: SECTIONS.length });
    await fc.assert(
      fc.asyncProperty(months, async (areas) => {
        const said = Object.fromEntries(
          SECTIONS.map((section, index) => {
            const { isByHand, ...one } = areas[index]!;
            return [section, { ...one, byHand: isByHand && index < 4 ? BY_HAND : null }];
          }),
        );
        const page = await opened.phone!.show(cardOf(released(sectionsOf(said), LONG_WORDS)));
        expect(await endOf(page.locator('main'))).toBeLessThanOrEqual(PHONE.firstScreen);
      }),
      { numRuns: 60 },
    );
  });

  it('is one screen as the status is right now, and in the chat of somebody who has noted it', async () => {
    const ledger = noted(released(BAD_SECTIONS, LONG_WORDS), 1);
    const now = currentStatusCard(aScene(ledger.state, { now: inDays(31) }));
    const own = cardOf(ledger, { recipient: { kind: 'person', personId: CHAIR } });
    for (const card of [now, own]) {
      const page = await opened.phone!.show(card);
      expect(await endOf(page.locator('main'))).toBeLessThanOrEqual(PHONE.firstScreen);
    }
  });

  it('shows and hides all figures at a press, and has the form to ask for follow-up', async () => {
    const page = await opened.phone!.show(cardOf(released(USUAL_SECTIONS, USUAL_WORDS)));
    const rest = page.getByText('Beregnet ud fra revisionssporet', { exact: false });
    const more = page.getByRole('button', { name: 'Vis mere' });
    expect(await rest.isVisible()).toBe(false);
    await more.click();
    expect(await rest.isVisible()).toBe(true);
    await more.click();
    expect(await rest.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Bed om opfølgning' }).click();
    expect(await page.getByText('Hvad skal der følges op på?').isVisible()).toBe(true);
  });
});

describe('what the first screen says', () => {
  const textOf = async (ledger: TestLedger) =>
    (await opened.phone!.show(cardOf(ledger))).locator('main').innerText();

  it('is the whole in one sentence, what needs attention worst first with figure and reason, and the rest on one line', async () => {
    const lines = (await textOf(released(USUAL_SECTIONS, USUAL_WORDS)))
      .split('\n')
      .filter((one) => one !== '');
    expect(lines.slice(1, -5)).toEqual([
      'Status pr. 1. december 2026',
      'Opgjort den 1. december 2026 kl. 08.05.',
      '● Samlet · Rød · 2 områder er ikke vurderet · Værre end sidste status: Beslutninger fra gul til rød. Bedre: Hændelser, Uddannelse og 1 andet område. Ikke længere vurderet: Modenhed (var gul).',
      'Kræver opmærksomhed',
      '● Beslutninger · Rød',
      'Sager over svarfristen: 1 (før 0). En eller flere sager mangler svar efter svarfristen.',
      '● Foranstaltninger · Rød',
      'Godkendte foranstaltninger: 7 af 10 (før 6). Ikke alle ti har en godkendelse, der gælder.',
      '● Uddannelse · Gul',
      'Dækkede kompetenceområder: 3 af 5. Ikke alle fem kompetenceområder er dækket.',
      'I øvrigt: 7 grønne · 2 ikke vurderede. Andet, der er ændret: Hændelser: fra gul til grøn; og 2 mere.',
      'Koordinator Camilla Nørby: Tre foranstaltninger mangler stadig godkendelse. (forkortet)',
      'Ønsket beslutning: D-2026-001 venter på svar.',
      'Ingen har taget status til efterretning endnu. Det er en kvittering og ikke en godkendelse.',
    ]);
  });

  it('says of a colour set by hand so where it stands, also of one that is only counted', async () => {
    const shown = await textOf(released(sectionsOf({ suppliers: unsupervised })));
    expect(shown).toContain('Leverandørtilsyn · Rød · sat manuelt af Camilla Nørby');
    expect(shown).toContain('Leverandører med tilsyn: 4 af 9. Beregnet: gul. Begrundelse: Aftalen med');
    expect(shown).toContain('Samlet · Rød · 1 farve er sat manuelt · ');
    const hidden = { ...unsupervised, byHand: { ...BY_HAND, colour: 'green' } } as const;
    expect(await textOf(released(sectionsOf({ suppliers: hidden })))).toContain(
      'Ingen områder kræver opmærksomhed: 12 grønne, heraf 1 sat manuelt.',
    );
  });

  it('says that the decision asked for is decided, and how', async () => {
    expect(await textOf(decided())).toContain('Ønsket beslutning: D-2026-001 er afgjort: Godkendt.');
  });

  it('is of a report of an earlier release what that report has', async () => {
    const old = USUAL_SECTIONS.filter(({ section }) => section === 'training' || section === 'decisions').map(
      (one) => ({
        ...one,
        figures:
          one.section === 'decisions' ? [{ figure: 'concludedThisMonth' as const, value: 2, before: 1 }] : [],
      }),
    );
    const shown = await textOf(released(old, USUAL_WORDS));
    expect(shown).toContain('● Beslutninger · Rød\nEn eller flere sager mangler svar efter svarfristen.');
    expect(shown).not.toContain('I øvrigt');
  });

  it('says that the figures of a correction are newer than its name', async () => {
    const shown = await textOf(
      aLedgerOf(...aRoster(), monthIssued(USUAL_SECTIONS), monthIssued(USUAL_SECTIONS, { version: 2, correction: 'Et kursus manglede' }), reportNoted(CHAIR, { month: MONTH, version: 2 })), // prettier-ignore
    );
    expect(shown).toContain('Status pr. 1. december 2026\nOpgjort på ny den');
    expect(shown).toContain('Udgave 2. Rettet: Et kursus manglede');
    expect(shown).toContain('Taget til efterretning af: Mette Holm. Det er en kvittering');
  });
});
