import { describe, expect, it } from '@jest/globals';
import { isDanishDate } from '../../../domain/calendar/danish-time';
import { DEMANDS } from '../../../domain/cycle/demand';
import { MEASURE_CODES } from '../../../domain/decision/content';
import {
  CATALOGUE,
  measureOf,
  REQUIREMENT_SOURCES,
  SOURCE_ADDRESSES,
} from '../../../domain/requirement/catalogue';
import { REQUIREMENT_RULES, REQUIREMENT_STATES } from '../../../domain/requirement/requirement-state';
import { LANGUAGES } from '../../../words/language';
import { LABEL_WORDS } from '../../../words/status/light-words';
import {
  placeWords,
  REQUIREMENT_RULE_SENTENCES,
  REQUIREMENT_SOURCE_WORDS,
  REQUIREMENT_STATE_WORDS,
  REQUIREMENT_WORDS,
} from '../../../words/requirement/requirement-words';

const { requirements, version } = CATALOGUE;

describe('The demands that are shipped', () => {
  it('invariant 15: each carries its source, its §, its label and the day it was checked', () => {
    for (const { requirementId, source, place, label, checkedOn } of requirements) {
      expect([requirementId, REQUIREMENT_SOURCES.includes(source)]).toEqual([requirementId, true]);
      expect(SOURCE_ADDRESSES[source]).toMatch(/^https?:\/\/(www\.retsinformation\.dk|data\.europa\.eu)\//);
      expect(placeWords(place, 'da')).toMatch(/^(§ \d+(, stk\. \d+)?(, nr\. \d+)?|Punkt \d+(\.\d+)+)$/);
      expect(placeWords(place, 'en')).toMatch(/^(§ \d+(\(\d+\))?(, no\. \d+)?|Point \d+(\.\d+)+)$/);
      expect(DEMANDS.map(String)).toContain(label);
      expect(LABEL_WORDS[label].da).not.toBe('');
      expect(isDanishDate(checkedOn) && checkedOn <= version).toBe(true);
    }
  });

  it('are law where the text is an act or order, and a benchmark where it does not bind municipalities', () => {
    for (const { source, label } of requirements)
      expect(label).toBe(source === 'regulation2690' ? 'benchmark' : 'law');
  });

  it('have an id of their own each, and the ten measures stand in the Act’s order', () => {
    expect(new Set(requirements.map((one) => one.requirementId)).size).toBe(requirements.length);
    const measures = requirements.flatMap((one) => measureOf(one) ?? []);
    expect(measures).toEqual([...MEASURE_CODES]);
  });

  it('say nowhere that the Act is kept or that something was reported', () => {
    const claims = /overhold|opfyld|lovlig|compl(y|i)|fulfil|indberettet|\breported\b(?! to)/i;
    const texts = LANGUAGES.flatMap((language) => [
      ...Object.values(REQUIREMENT_WORDS[language]).flatMap(({ title, text }) => [title, text]),
      ...REQUIREMENT_STATES.map((state) => REQUIREMENT_STATE_WORDS[state][language]),
      ...REQUIREMENT_RULES.map((rule) => REQUIREMENT_RULE_SENTENCES[rule][language]),
      ...REQUIREMENT_SOURCES.map((source) => REQUIREMENT_SOURCE_WORDS[source][language]),
    ]);
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.filter((text) => claims.test(text))).toEqual([]);
  });
});
