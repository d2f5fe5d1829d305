import { describe, expect, it } from '@jest/globals';
import { faultSentence } from '../../../words/refusal/fault-sentence';
import { fieldName } from '../../../words/field-name';
import { FIELDS } from '../../../words/field-names';
import { refusalSentence, refusalTitle } from '../../../words/refusal/refusal-sentence';
import { EVERY_REFUSAL } from '../../support/every-refusal';

/** Words that tell the reader to do something, in the imperative or as a way on. */
const WHAT_TO_DO = {
  da: /(?<!\p{L})(prøv|skift|bed|kontakt|vælg|opret|åbn|gå|ret|registrér|registrere|brug|vent|skriv|udfyld|forkort|vedhæft|gem|del|tilføj|læs|genindlæs|upload|log)(?!\p{L})/iu,
  en: /\b(try|switch|ask|contact|choose|open|go|correct|register|use|wait|write|fill|shorten|attach|save|split|add|read|reload|upload|sign)\b/i,
};

describe.each(EVERY_REFUSAL)('the refusal $code', (refusal) => {
  it.each(['da', 'en'] as const)('says what is wrong and what to do next (%s)', (language) => {
    const sentence = refusalSentence(refusal, language);
    expect(sentence).toMatch(/^[»“A-ZÆØÅ].*\.$/);
    expect(sentence).toMatch(WHAT_TO_DO[language]);
    expect(sentence).not.toMatch(/undefined|\[object|NaN|[a-z]+-[a-z]+-[a-z]+:/);
    expect(refusalTitle(refusal, language)).toMatch(/^[A-ZÆØÅ].*[^.]$/);
  });

  it('is not left untranslated', () => {
    expect(refusalSentence(refusal, 'da')).not.toBe(refusalSentence(refusal, 'en'));
  });
});

describe('what a refusal tells of its facts', () => {
  it('gives dates, months, numbers and sizes as one writes them', () => {
    const said = (code: string, language: 'da' | 'en') =>
      refusalSentence(
        EVERY_REFUSAL.find((one) => one.code === code)!,
        language,
      );
    expect(said('completed-in-future', 'da')).toContain('den 31. januar 2027');
    expect(said('completed-in-future', 'en')).toContain('on 31 January 2027');
    expect(said('month-not-current', 'da')).toContain(
      'Status for oktober 2026 kan ikke udsendes nu. Vælg november 2026',
    );
    expect(said('text-too-long', 'da')).toContain('højst 4.000 tegn');
    expect(said('text-too-long', 'en')).toContain('at most 4,000 characters');
    expect(said('file-too-large', 'da')).toContain('20 MB');
    expect(said('already-voted', 'da')).toContain('2. november 2026 kl. 10.00');
    expect(said('columns-missing', 'da')).toContain('»Navn«, »Kursus« og »Dato«');
  });

  it('calls fields what the reader calls them', () => {
    expect(fieldName('before.consequence', 'da')).toBe('Risiko før');
    expect(fieldName('annexes.0.bytes', 'en')).toBe('Annexes');
    expect(fieldName('scaleVersion', 'da')).toBe('Risikoskalaens udgave');
    expect(fieldName('someTechnical.part', 'da')).toBe('et af felterne');
  });

  it.each(EVERY_REFUSAL.filter((one) => 'field' in one && one.field !== ''))(
    'never says a name of the program, whatever field $code is about',
    (refusal) => {
      for (const field of [...Object.keys(FIELDS), 'someTechnical.part', 'pages.0.innerThing'])
        for (const language of ['da', 'en'] as const)
          expect(refusalSentence({ ...refusal, field } as typeof refusal, language)).not.toMatch(
            /\p{Ll}\p{Lu}|\w\.\w+\.\d/u,
          );
    },
  );

  it('quotes only the beginning of something very long', () => {
    const sentence = refusalSentence({ code: 'unknown-person', value: 'x'.repeat(5000) }, 'da');
    expect(sentence.length).toBeLessThan(250);
  });
});

describe('a fault', () => {
  it.each(['da', 'en'] as const)(
    'says what to do and which number to quote, not what broke (%s)',
    (language) => {
      const sentence = faultSentence(language, 'spor-1');
      expect(sentence).toContain('spor-1');
      expect(sentence).toMatch(/\.$/);
    },
  );
});
