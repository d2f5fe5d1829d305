import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { shownWaiting } from '../../../domain/waiting/shown-waiting';
import { waitingFor } from '../../../domain/waiting/waiting-for';
import { answerWaiting } from '../../../bot/answers/answer-waiting';
import { abilitiesOf } from '../../../domain/access/abilities';
import { writtenDate, writtenMonth } from '../../../words/written-dates';
import { waiting as contract } from '../../../contracts/waiting/waiting';
import { askSentence, waitingTitle } from '../../../words/waiting/waiting-words';
import { aCondition, aDecisionContent, concluded, submitted } from '../../support/builders';
import { allText } from '../../support/card-parts';
import { NOW, YESTERDAY } from '../../support/instants';
import { aLedgerOf, happened } from '../../support/ledger';
import { CHAIR, COORDINATOR, DIRECTOR, ended } from '../../support/people';
import { EVERYBODY, plan, play } from '../../support/random-history';
import { PEOPLE, aScene } from '../../support/scenes';
import { ROSTER } from '../../support/waiting-list';

const looking = (personId: string, now = NOW) => ({
  personId,
  now,
  nameOf: (one: string) => PEOPLE.get(one)?.name ?? null,
});
const written = {
  date: (date: string) => date,
  month: (month: string) => month,
  name: (name: string | null) => name ?? 'Slettet person',
};

const dayOf = {
  ...written,
  date: (date: string) => writtenDate(date, 'da'),
  month: (month: string) => writtenMonth(month, 'da'),
};

describe('what waits, as bot and overview show it', () => {
  it('is the same list in the same order for everybody, whatever has happened', () => {
    fc.assert(
      fc.property(plan, (one) => {
        const { ledger, asked } = play(one);
        const now = asked.at(-1)?.now ?? NOW;
        for (const personId of EVERYBODY) {
          const ids = waitingFor(ledger.state, personId, now).map(({ id }) => id);
          const shown = shownWaiting(ledger.state, looking(personId, now));
          // The overview answers what the contract lets through, and nothing is lost in it.
          expect(z.array(contract).parse(structuredClone(shown))).toEqual(shown);
          expect(shown.map(({ id }) => id)).toEqual(ids);
          const scene = aScene(ledger.state, { now });
          const [card] = answerWaiting({
            scene,
            reader: { personId, place: 'person' },
            abilities: abilitiesOf([]),
          });
          const text = allText(card);
          const titles = shown.slice(0, 10).map(({ subject }) => waitingTitle(subject, 'da', dayOf));
          let from = 0;
          for (const title of titles) {
            from = text.indexOf(title, from);
            expect(from).toBeGreaterThan(-1);
          }
          expect(text).toContain(
            ids.length === 0
              ? 'Der venter ikke noget på dig.'
              : ids.length === 1
                ? 'Én ting'
                : `${String(ids.length)} ting`,
          );
        }
      }),
      { numRuns: 25 },
    );
  });

  it('gives whoever may not see decisions their own step, and nothing else of the case', () => {
    const content = aDecisionContent({ conditions: [aCondition({ ownerId: DIRECTOR })] });
    const state = aLedgerOf(
      ...ROSTER,
      happened(submitted(content), NOW),
      happened(concluded('approved', {}, { content }), NOW),
    ).state;
    const [shown] = shownWaiting(state, looking(DIRECTOR));
    expect(shown?.subject).toMatchObject({ decisionId: 'D-2026-001', title: null });
    const sentences = shown!.asks.map((ask) => askSentence(ask, shown!.subject, 'da', written));
    expect(sentences).toEqual(['Vilkår V1, senest den 2026-12-01: Nødlister er afprøvet']);
    expect(JSON.stringify(shown)).not.toContain(content.title);
  });

  it('says of each condition of theirs what it is about', () => {
    const conditions = [
      aCondition({ ownerId: DIRECTOR }),
      aCondition({ conditionId: 'V2', ownerId: DIRECTOR, text: 'Øvelse er holdt' }),
    ];
    const content = aDecisionContent({ conditions });
    const decided = [
      happened(submitted(content), NOW),
      happened(concluded('approved', {}, { content }), NOW),
    ];
    const [shown] = shownWaiting(aLedgerOf(...ROSTER, ...decided).state, looking(DIRECTOR));
    const texts = shown!.asks.flatMap((ask) => (ask.kind === 'condition' ? [[ask.stepId, ask.text]] : []));
    expect(texts).toEqual([
      ['V1', 'Nødlister er afprøvet'],
      ['V2', 'Øvelse er holdt'],
    ]);
  });

  it('names the owner of a condition to the coordinators who have it after them, and not to the owner', () => {
    const content = aDecisionContent({ conditions: [aCondition({ ownerId: DIRECTOR })] });
    const decided = [
      happened(submitted(content), NOW),
      happened(concluded('approved', {}, { content }), NOW),
    ];
    const ownerShownTo = (who: string, history = decided) =>
      shownWaiting(aLedgerOf(...ROSTER, ...history).state, looking(who))
        .flatMap(({ asks }) => asks)
        .flatMap((ask) => (ask.kind === 'condition' ? [ask.owner] : []));
    expect(ownerShownTo(DIRECTOR)).toEqual([null]);
    const withoutThem = [...decided, happened(ended(DIRECTOR, 'director', YESTERDAY), NOW)];
    expect(ownerShownTo(COORDINATOR, withoutThem)).toEqual([{ name: PEOPLE.get(DIRECTOR)?.name }]);
  });

  it('says for whom a deputy answers, and when the day has passed', () => {
    const state = aLedgerOf(...ROSTER, happened(submitted(), NOW)).state;
    const say = (who: string, now: string, language: 'da' | 'en') =>
      shownWaiting(state, looking(who, now))
        .filter(({ subject }) => subject.about === 'decision')
        .flatMap(({ asks, subject }) => asks.map((ask) => askSentence(ask, subject, language, written)));
    expect(say('p-deputy', NOW, 'da')).toEqual(['Svar på vegne af Lars Østergaard senest den 2026-11-16.']);
    expect(say(CHAIR, '2026-11-17T09:00:00.000Z', 'da')).toEqual(['Svar. Svarfristen var den 2026-11-16.']);
    expect(say(CHAIR, NOW, 'en')).toEqual(['Answer by 2026-11-16.']);
  });
});
