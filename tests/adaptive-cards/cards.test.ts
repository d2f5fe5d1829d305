import { describe, expect, it } from '@jest/globals';
import { cardAction } from '../../adaptive-cards/card-action';
import { SECRETS_OF_THE_CASE } from '../support/card-cases';
import { allText, markdownTexts, partsOf, partsOfType } from '../support/card-parts';
import { everyCard, type ShownCard } from '../support/every-card';
import { PEOPLE } from '../support/scenes';

const MOST_BYTES = 60 * 1024;
const cards = everyCard();

/** Holds every card to something; the failure names the cards that do not keep it. */
const expectOfEach = (some: readonly ShownCard[], keeps: (shown: ShownCard) => boolean) => {
  expect(some.length).toBeGreaterThan(0);
  expect(some.filter((shown) => !keeps(shown)).map(({ name }) => name)).toEqual([]);
};

const inChannel = cards.filter(({ place }) => place === 'channel');
/** The buttons of a card that somebody can press; fetching the card anew is none. */
const buttonsOf = ({ card }: ShownCard) => partsOfType([card.body, card.actions], 'Action.Execute');
/** The buttons of cards that are forms themselves. */
const TYPED_INTO = ['meeting.confirm', 'training.report', 'training.log'];
const inputsOf = ({ card }: ShownCard) =>
  ['Input.Text', 'Input.Date', 'Input.Number', 'Input.ChoiceSet'].flatMap((type) => partsOfType(card, type));

describe('every card, in every state and language', () => {
  it('is of version 1.5, in the reader’s language, in full width, and can be read aloud', () => {
    for (const { card, language } of cards) {
      expect(card).toMatchObject({ version: '1.5', lang: language, msteams: { width: 'Full' } });
    }
    expectOfEach(cards, ({ card }) => card.speak.trim() !== '' && card.fallbackText.trim() !== '');
  });

  it('keeps within 60 KB as UTF-16, also with the longest texts and many lines', () => {
    expectOfEach(cards, ({ card }) => JSON.stringify(card).length * 2 <= MOST_BYTES);
  });

  it('offers only verbs of the one list, with data that the list lets through', () => {
    const executes = cards.flatMap(({ card }) => partsOfType(card, 'Action.Execute'));
    expect(executes.length).toBeGreaterThan(0);
    const wrong = executes.filter(
      ({ verb, data }) => !cardAction.safeParse({ ...(data as object), verb }).success,
    );
    expect(wrong).toEqual([]);
  });

  it('carries the same verb and data for clients without Universal Actions', () => {
    for (const { verb, data, fallback } of cards.flatMap(({ card }) => partsOfType(card, 'Action.Execute'))) {
      expect(fallback).toMatchObject({ type: 'Action.Submit', data: { ...(data as object), verb } });
    }
  });

  it('has a way to the tab wherever something can be pressed', () => {
    const pressable = cards.filter((shown) => buttonsOf(shown).length > 0);
    expectOfEach(pressable, ({ card }) =>
      partsOfType(card.actions ?? [], 'Action.OpenUrl').some((link) =>
        String(link['url']).startsWith('https://tilsyn.eksempel.dk/tab/'),
      ),
    );
  });

  it('shows at most four buttons in a row, so that no client hides one', () => {
    expectOfEach(cards, ({ card }) =>
      [card.actions ?? [], ...partsOfType(card, 'ActionSet').map((set) => set['actions'])].every(
        (row) => (row as unknown[]).length <= 4,
      ),
    );
  });

  it('asks only in fields with a label, and says why where one must be filled in', () => {
    const inputs = cards.flatMap(inputsOf);
    expect(inputs.length).toBeGreaterThan(0);
    const wrong = inputs.filter(
      ({ label, isRequired, errorMessage }) =>
        typeof label !== 'string' || (isRequired === true && !/\.$/.test(String(errorMessage))),
    );
    expect(wrong).toEqual([]);
  });

  it('has no two fields of one name, and no field that the list of verbs does not know', () => {
    expectOfEach(cards, (shown) => {
      const ids = inputsOf(shown).map(({ id }) => id);
      return new Set(ids).size === ids.length;
    });
    const forms = cards.flatMap(({ card }) => [
      ...partsOfType(card, 'Action.ShowCard').map((form) => form['card']),
      ...(partsOfType(card.actions, 'Action.Execute').some(({ verb }) => TYPED_INTO.includes(String(verb)))
        ? [card]
        : []),
    ]);
    const refused = forms.filter((form) => {
      const typed = ['Input.Text', 'Input.Date', 'Input.Number']
        .flatMap((type) => partsOfType(form, type))
        .map(({ id }) => [id, 'x']);
      const chosen = partsOfType(form, 'Input.ChoiceSet').map(({ id, choices }) => [
        id,
        partsOf(choices)[0]?.['value'],
      ]);
      return partsOfType((form as { actions: unknown }).actions, 'Action.Execute').some(
        ({ verb, data }) =>
          !cardAction.safeParse({ ...(data as object), ...Object.fromEntries([...typed, ...chosen]), verb })
            .success,
      );
    });
    expect(forms.length).toBeGreaterThan(0);
    expect(refused).toEqual([]);
  });

  it('names at most sixty whom the client fetches the card anew for', () => {
    expectOfEach(cards, ({ card }) => (card.refresh?.userIds?.length ?? 0) <= 60);
    const refreshing = cards.flatMap(({ card }) => (card.refresh === undefined ? [] : [card.refresh.action]));
    expect(refreshing.length).toBeGreaterThan(0);
    for (const action of refreshing) expect(action?.verb).toMatch(/\.refresh$/);
  });

  it('says the figures of a chart as text beside it, and in what stands in for it', () => {
    const withChart = cards.filter(({ card }) => partsOfType(card, 'Chart.HorizontalBar').length > 0);
    expectOfEach(withChart, ({ card }) => {
      const [chart] = partsOfType(card, 'Chart.HorizontalBar');
      const [covered, uncovered] = partsOf(chart!['data']).map((part) => Number(part['y']));
      const members = Number(covered) + Number(uncovered);
      const facts = partsOf(chart!['fallback']).map((fact) => fact['value']);
      const beside = new RegExp(`^${String(covered)} (af|of) ${String(members)} `);
      return (
        facts.includes(String(covered)) &&
        facts.includes(String(uncovered)) &&
        partsOfType(card, 'TextBlock').some((part) => beside.test(String(part['text'])))
      );
    });
  });

  it('draws the measures and the maturity only with something to go without a drawing, and with the same figures', () => {
    const textsOf = (card: unknown) => partsOfType(card, 'TextBlock').map((part) => String(part['text']));
    const ofType = (type: string) =>
      cards.flatMap(({ card }) => partsOfType(card, type).map((chart) => ({ card, chart })));
    const [rings, lines] = [ofType('Chart.Donut'), ofType('Chart.Line')];
    expect(rings.length).toBeGreaterThan(0);
    expect(lines.length).toBeGreaterThan(0);
    for (const { card, chart } of rings) {
      expect(chart['fallback']).toBe('drop');
      const drawn = partsOf(chart['data']).map(({ legend, value }) => ({
        title: legend,
        value: String(value),
      }));
      expect(partsOfType(card, 'FactSet').map(({ facts }) => facts)).toContainEqual(drawn);
    }
    for (const { card, chart } of lines) {
      expect(chart['fallback']).toBe('drop');
      const scores = partsOf(partsOf(chart['data'])[0]?.['values']).map(({ y }) => Number(y));
      const trend = textsOf(card).find((text) => /^(Udvikling|Trend): /.test(text)) ?? '';
      expect(
        [...trend.matchAll(/(\d+[.,]\d+) \(/g)].map(([, score = '']) => Number(score.replace(',', '.'))),
      ).toEqual(scores);
    }
  });

  it('gives every light its word, its kind of demand and its date', () => {
    const words = /^(Grøn|Gul|Rød|Green|Yellow|Red|Grå \(ikke vurderet\)|Grey \(not assessed\))$/;
    const source =
      /^(Lov|Vejledning|Benchmark|Lokal politik|Appens standard|Law|Guidance|Local policy|The app’s default).* · (Data fra|Data from|Ingen data|No data)/;
    const lightsOf = ({ card }: ShownCard) =>
      partsOfType(card, 'RichTextBlock')
        .map((block) => partsOfType(block, 'TextRun').map((run) => String(run['text'])))
        .filter(([mark = '']) => /^[●○] $/.test(mark));
    const lit = cards.filter((shown) => lightsOf(shown).length > 0);
    expectOfEach(lit, (shown) => {
      const lights = lightsOf(shown);
      const sources = markdownTexts(shown.card).filter((text) => source.test(text));
      // A line of an overview names what has the colour; a light by itself has its demand and its date below it.
      const explained = lights.filter((runs) => runs.length === 2);
      return (
        // After the word there may stand what must be known with it, such as that it was set by hand.
        lights.every((runs) => words.test((runs.length === 2 ? runs[1] : runs[2]) ?? '')) &&
        explained.length > 0 &&
        sources.length === explained.length
      );
    });
  });

  it('leaves no hole unfilled', () => {
    expectOfEach(cards, ({ card }) => !/\$\{|\{\{|undefined|NaN|\[object|\bnull\b/.test(allText(card)));
  });

  it('says when and where a meeting is that it asks about', () => {
    const asking = cards.filter((shown) => buttonsOf(shown).some(({ verb }) => verb === 'meeting.confirm'));
    expectOfEach(asking, ({ card }) => /(kl\. 09\.05|at 09:05)/.test(allText(card)));
    expectOfEach(asking, ({ card }) => /^(Sted|Place): \S/m.test(allText(card)));
    expect(asking).not.toEqual([]);
  });

  it('lets nobody’s text be read as Markdown or HTML', () => {
    const marks = /ond\.example|\*\*|_skrå_|<b>|\]\(/;
    expectOfEach(cards, ({ card }) => !markdownTexts(card).some((text) => marks.test(text)));
    expect(cards.some(({ card }) => allText(card).includes('](https://ond.example)'))).toBe(true);
  });
});

/** A text without the first of each of these lines. */
const withoutLines = (text: string, gone: readonly string[]): string => {
  const lines = text.split('\n');
  for (const line of gone) lines.splice(lines.indexOf(line), lines.includes(line) ? 1 : 0);
  return lines.join('\n');
};

describe('every card in the channel', () => {
  it('says nothing of the case', () => {
    const ofTheCase = [
      ...Object.values(SECRETS_OF_THE_CASE),
      'Nødlister',
      'Hjemmepleje',
      'Leverandøren er',
      'bestyrelsen',
    ];
    expectOfEach(inChannel, ({ card }) => !ofTheCase.some((words) => JSON.stringify(card).includes(words)));
    expectOfEach(inChannel, ({ card }) => !/Konsekvens: |Consequence: |bevis\.pdf/.test(allText(card)));
    expect(cards.some(({ card }) => allText(card).includes(SECRETS_OF_THE_CASE.title))).toBe(true);
  });

  it('names nobody but those who have noted the status, and whoever can be asked in the list to choose from', () => {
    const names = [...PEOPLE.values()].map(({ name }) => name);
    const named = (text: string) => names.filter((name) => text.includes(name));
    const seen = new Set<string>();
    expectOfEach(inChannel, ({ card }) => {
      const choices = partsOfType(card, 'Input.ChoiceSet').flatMap((part) => partsOf(part['choices']));
      const others = withoutLines(
        allText(card),
        choices.map((choice) => String(choice['title'])),
      );
      // The label stands before the names in one line of the card.
      const [, after = ''] = others.split(/^(?:Taget til efterretning af|Noted by): $/m);
      const noted = named(after.trim().split('\n')[0] ?? '');
      for (const name of noted) seen.add(name);
      return named(others).every((name) => noted.includes(name));
    });
    expect([...seen]).not.toEqual([]);
  });

  it('has no button to decide with', () => {
    expectOfEach(inChannel, (shown) =>
      buttonsOf(shown).every(({ verb }) => verb === 'report.note' || verb === 'report.requestFollowUp'),
    );
  });
});

describe('the card of somebody who may not see decisions', () => {
  it('says nothing of the case and has nothing to press', () => {
    const ofDirector = cards.filter(
      ({ name }) =>
        // In these cases the director has a mandate or a delegation, and thereby the case before them.
        /^(decision card|\w+ notice)( v\d)? of p-director/.test(name) &&
        !/deputy|delegated|the body is asked/.test(name),
    );
    expectOfEach(ofDirector, ({ card }) => !allText(card).includes(SECRETS_OF_THE_CASE.title));
    expectOfEach(ofDirector, (shown) => buttonsOf(shown).length === 0);
  });
});
