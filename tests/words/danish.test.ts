import { describe, expect, it } from '@jest/globals';
import { writtenInstant } from '../../words/written-dates';
import { danishTexts, type WrittenText } from '../support/written-texts';

const TEXTS = danishTexts();

/** Texts that break a rule for a reason. */
type Allowed = readonly (readonly [text: RegExp, reason: string])[];

const breaking = (rule: RegExp, allowed: Allowed = []): readonly WrittenText[] =>
  TEXTS.filter(({ text }) => rule.test(text) && !allowed.some(([known]) => known.test(text)));

/** The same of the words alone: what is put in has a name in the program. */
const saying = (rule: RegExp, allowed: Allowed = []): readonly WrittenText[] =>
  breaking(rule, allowed).filter(({ text }) => rule.test(text.replace(/\{\{\w*\}\}/g, '')));

/** Words that the house does not use, each with what it says instead. */
const BANNED: readonly (readonly [never: string, say: string, rule: RegExp, allowed?: Allowed])[] = [
  ['behandlingsplan, handlingsplan', 'risikohåndteringsplan', /\b(be)?handlingsplan/i],
  ['Indstillinger', 'Opsætning', /\bIndstillinger\b/],
  ['lægge frem, fremlægge', 'forelægge', /\bl(æg|ægger|ægges|agt|ægge)( \S+){0,3} frem\b|fremlagt|fremlæg/i],
  ['mandat', 'fuldmagt', /\bmandat/i],
  ['under delegation', 'efter delegation', /under delegation/i],
  ['beslutte igen', 'træffe ny beslutning', /beslutte[st]? igen/i],
  ['den risiko, der er tilbage', 'restrisiko', /risiko, der er tilbage/i],
  ['i hånden', 'manuelt', /i hånden/i],
  ['frigive', 'udsende', /frigiv/i],
  ['hovedbog', 'revisionsspor', /hovedbog/i],
  ['hash', 'fingeraftryk', /\bhash/i],
  ['hold', 'slettestop', /på hold\b|\b[Hh]oldet\b|[Oo]phæv hold/],
  ['vejledningen »Sammen om NIS2«', 'brochuren »Sammen om NIS2«', /vejledning(en|:) »Sammen/i],
  ['I dato, der tæller', 'gyldigt kursus', /\bi dato\b|kursus, der tæller/i],
  ['eget udsagn, mit eget ord', 'egen oplysning', /eget (udsagn|ord)/i],
  ['fraværende', 'på orlov', /fraværende/i],
  ['stemme', 'svar', /\bstemme(n|rne)?\b|stemmeberettig/i],
  ['persondata', 'personoplysninger', /persondata/i],
  ['indberette', 'underrette', /indberet/i],
  ['dengang', 'på tidspunktet', /dengang/i],
  ['tilstand', 'status', /\btilstand/i],
  ['hvordan det står', 'hvordan det ser ud', /hvordan det står|\bstår det (med|til)\b/i],
  ['skifte svar', 'ændre svar', /skift(e[st]?)? svar|svaret skiftes/i],
  ['læsning', 'opgørelse', /(to|begge|hvilken|kommunens) læsning/i],
  ['kredsen', 'ledelsesorganet', /\bkredsen\b/i],
  ['driften, it-afdelingen', 'appens driftsansvarlige', /\bdriften\b|it-afdeling|driver (appen|løsningen)/i],
  ['programmet, løsningen', 'appen', /\bprogrammet\b|\bløsningen\b/i],
  [
    'vi',
    'appen (the bot in its chat: jeg)',
    /\b[Vv]i\b/,
    [[/^er vi i mål\??$/i, 'what a reader asks, and the button that asks it for them']],
  ],
  ['logge et kursus', 'registrere', /\blog(get?|ger)?\b(?! (ind|på|af))/i],
  ['bevis', 'dokumentation', /\bbevis(et|er)?\b/i],
  [
    'Anskaffelse, flerfaktorgodkendelse, nærved-hændelse',
    'the nouns of the Act',
    /anskaffelse|flerfaktor|nærved-/i,
  ],
  ['gennemset', 'gennemgået', /gennemset/i],
  ['passeret om en dag, der er gået', 'udløbet', /dagen er gået|, er gået\b/i],
];

/** Verbs by which the words after a colon are known as a sentence. */
const VERB =
  /^(?:[a-zæøå»][^.:!?]*\s)?(er|har|skal|kan|må|bliver|gælder|tæller|mangler|vises|begynder|slutter)\s[^.:]*[.?]/;

/** What follows these colons is a list of parts of the sentence before. */
const LISTS = /^Referatet gengiver, hvad der er registreret: /;

describe('The Danish of the house', () => {
  it('is found in words, tab, refusals and papers', () => {
    expect(TEXTS.length).toBeGreaterThan(2500);
  });

  it.each(BANNED)('never says »%s«, but »%s«', (...[, , rule, allowed]) => {
    expect(saying(rule, allowed)).toEqual([]);
  });

  it('has one kind of quotation marks', () => {
    expect(breaking(/[“”„"]/)).toEqual([]);
  });

  it('says nedenfor, not her under', () => {
    expect(breaking(/her ?under\b/i)).toEqual([]);
  });

  it('says of a deadline that it is senest, since inden leaves the day out', () => {
    expect(breaking(/\binden (den )?(\d|\{\{)/i)).toEqual([]);
  });

  it('says of the last day of a period that it is til og med', () => {
    const allowed: Allowed = [
      [/Udsat til|^til (den )?\{\{date\}\}$/, 'the day on which a postponed case is taken up again'],
      [/Forsinket til/, 'the new day of a step'],
      [/fra \{\{from\}\} til \{\{to\}\}/, 'two colours or figures'],
      [/sendes til \{\{to\}\}/, 'somebody'],
    ];
    expect(breaking(/\btil (den )?\{\{(date|until|to|day|endsOn)\}\}/, allowed)).toEqual([]);
  });

  it('writes the hour with two digits', () => {
    expect(breaking(/kl\. \d(\D|$)/)).toEqual([]);
    expect(writtenInstant('2026-11-21T08:05:00.000Z', 'da')).toBe('21. november 2026 kl. 09.05');
  });

  it('writes a short date in one way', () => {
    const allowed: Allowed = [
      [/skråstreg/, 'a date that can be read in two ways'],
      [/08-09-26/, 'a year of two digits'],
    ];
    expect(breaking(/\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b/, allowed)).toEqual([]);
  });

  it('begins a sentence after a colon with a capital', () => {
    const found = TEXTS.filter(({ text }) => {
      const after = /: (?=[a-zæøå])(.*)$/s.exec(text)?.[1];
      return after !== undefined && VERB.test(after) && !LISTS.test(text);
    });
    expect(found).toEqual([]);
    // A heading has no full stop to be known by.
    expect(breaking(/^Påmindelse: (?!status )[a-zæøå]/)).toEqual([]);
  });

  it('cites § 6 and § 7 with stk. and nr., and never with letters', () => {
    const allowed: Allowed = [
      [/^Databeskyttelsesforordningen /, 'the regulation has letters'],
      [/§ 3, nr\. 20, litra c/, 'so has that number of the Act'],
    ];
    expect(breaking(/§ [67](?!\d|, stk\.)|litra|§ 6 [a-j]\)/, allowed)).toEqual([]);
  });
});
