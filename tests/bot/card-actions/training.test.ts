import { describe, expect, it } from '@jest/globals';
import type { CardJson } from '../../../adaptive-cards/card-json';
import { OTHER_COURSE } from '../../../adaptive-cards/training-inputs';
import { refusalTitle } from '../../../words/refusal/refusal-sentence';
import type { Activity } from '../../../bot/turn/activity';
import { handleTurn } from '../../../bot/turn/turn';
import type { RefusalCode } from '../../../domain/refusal';
import { completionLogged, completionReported, courseAdded } from '../../support/builders';
import { aBotWorld, type BotWorld } from '../../support/bot-in-memory';
import { allText, partsOfType } from '../../support/card-parts';
import { EVERY_REFUSAL } from '../../support/every-refusal';
import { inDays, NOW, TODAY, TOMORROW } from '../../support/instants';
import { happened } from '../../support/ledger';
import {
  ADMINISTRATOR,
  aRoster,
  AUDITOR,
  CHAIR,
  COORDINATOR,
  DIRECTOR,
  member,
  OUTSIDER,
  recorded,
  SECRETARY,
} from '../../support/people';
import { PEOPLE } from '../../support/scenes';
import { aMessage, aPress, IN_CHANNEL } from '../../support/teams-activities';

const CATALOGUE = [
  courseAdded(),
  courseAdded({ courseId: 'K-002', title: 'Et udgået kursus' }),
  { type: 'CourseRetired', data: { courseId: 'K-002' } } as const,
];
const world = (...more: Parameters<typeof aBotWorld>[0]) => aBotWorld([...aRoster(), ...CATALOGUE, ...more]);
/** Member 1 has reported a course; it is the first completion of all. */
const reported = happened(completionReported({ personId: member(1) }), inDays(-1), member(1));

const course = { language: 'da', takenCourse: 'K-001', takenOn: '2026-10-01' } as const;
const forMember = { ...course, takenBy: member(1) };
const verify = { language: 'da', completionId: 'T-000001', on: 'list' } as const;

async function cardOf({ ports }: BotWorld, activity: Activity): Promise<CardJson> {
  const answer = await handleTurn(activity, ports);
  if (answer.kind === 'card') return answer.card;
  if (answer.kind === 'reply' && answer.cards[0] !== undefined) return answer.cards[0];
  throw new Error(`Expected a card, got ${answer.kind}`);
}
const title = (code: RefusalCode) => {
  const refusal = EVERY_REFUSAL.find((one) => one.code === code);
  return refusal === undefined ? code : refusalTitle(refusal, 'da');
};
const types = ({ entries }: BotWorld) => entries.map((entry) => entry.type);
const verbsOf = (card: CardJson) =>
  partsOfType([card.body, card.actions], 'Action.Execute').map(({ verb, data }) =>
    verb === 'training.show' ? (data as { shown: string }).shown : verb,
  );
const choicesOf = (card: CardJson, id: string) => {
  const input = partsOfType(card, 'Input.ChoiceSet').find((one) => one['id'] === id);
  return (input?.['choices'] as { value: string }[] | undefined)?.map(({ value }) => value);
};
const valuesOf = (card: CardJson): Record<string, unknown> =>
  Object.fromEntries(
    ['Input.Text', 'Input.Date', 'Input.Number', 'Input.ChoiceSet']
      .flatMap((type) => partsOfType(card, type))
      .map((one) => [String(one['id']), one['value']]),
  );

describe('somebody reports a course of their own', () => {
  const report = (changes: object = {}) => aPress(CHAIR, 'training.report', { ...course, ...changes });

  it('on a form with the courses in use, another course, and no day after today', async () => {
    const card = await cardOf(world(), aMessage(CHAIR, 'Jeg har taget et kursus i går'));
    expect(choicesOf(card, 'takenCourse')).toEqual(['K-001', OTHER_COURSE]);
    expect(partsOfType(card, 'Input.Date')[0]).toMatchObject({ max: TODAY });
    expect(partsOfType(card, 'Input.ChoiceSet')[0]).toMatchObject({ style: 'filtered' });
  });

  it('and gets a receipt that says when it counts', async () => {
    const bot = world();
    const text = allText(await cardOf(bot, report({ takenMinutes: '90' })));
    expect(text).toContain('Kurset tæller, når en koordinator har bekræftet det.');
    expect(text).toContain('Eksempel Kommune, 1. oktober 2026 · 90 minutter');
    expect(bot.entries.at(-1)).toMatchObject({
      type: 'CompletionReported',
      actor: { kind: 'person', personId: CHAIR },
      surface: 'teams',
      data: { personId: CHAIR, courseId: 'K-001', minutes: 90, evidence: { kind: 'ownWord' } },
    });
  });

  it('once, however often and however quickly the press comes', async () => {
    const bot = world();
    const activity = report();
    const [one, other] = await Promise.all([cardOf(bot, activity), cardOf(bot, activity)]);
    expect(other).toEqual(one);
    expect(await cardOf(bot, activity)).toEqual(one);
    expect(await cardOf(bot, { ...activity, id: 'another id' })).toEqual(one);
    expect(types(bot).filter((type) => type === 'CompletionReported')).toHaveLength(1);
  });

  it('that a coordinator has logged already, and sees that it is verified', async () => {
    const bot = world(completionLogged());
    expect(allText(await cardOf(bot, report()))).toContain('Kurset er bekræftet');
    expect(types(bot)).not.toContain('CompletionReported');
  });

  it('that is not in the catalogue, with a link to evidence', async () => {
    const bot = world();
    const other = { takenCourse: OTHER_COURSE, otherTitle: ' NIS2 i praksis ', otherProvider: 'KL' };
    await cardOf(bot, report({ ...other, evidenceUrl: 'https://eksempel.dk/bevis' }));
    expect(bot.entries.at(-1)?.data).toMatchObject({
      courseId: null,
      otherCourse: { title: 'NIS2 i praksis', provider: 'KL' },
      evidence: { kind: 'link', url: 'https://eksempel.dk/bevis' },
    });
  });

  it.each<{ what: string; typed: object; code: RefusalCode }>([
    { what: 'a day to come', typed: { takenOn: TOMORROW }, code: 'completed-in-future' },
    { what: 'no day', typed: { takenOn: '' }, code: 'date-invalid' },
    { what: 'no course', typed: { takenCourse: undefined }, code: 'text-missing' },
    { what: 'another course without a title', typed: { takenCourse: OTHER_COURSE }, code: 'text-missing' },
    { what: 'a retired course', typed: { takenCourse: 'K-002' }, code: 'course-retired' },
    { what: 'an unknown course', typed: { takenCourse: 'K-999' }, code: 'unknown-course' },
    { what: 'half a minute', typed: { takenMinutes: '0.5' }, code: 'body-invalid' },
    { what: 'a link that is none', typed: { evidenceUrl: 'javascript:alert(1)' }, code: 'body-invalid' },
  ])('and is refused $what, with what was typed still there', async ({ typed, code }) => {
    const bot = world();
    const before = bot.entries.length;
    const card = await cardOf(bot, report({ otherProvider: 'KL', ...typed }));
    expect(allText(card)).toContain(title(code));
    expect(valuesOf(card)['otherProvider']).toBe('KL');
    expect(verbsOf(card)).toEqual(['training.report']);
    expect(bot.entries).toHaveLength(before);
  });

  it('and nobody else’s: a person that the press names is passed over', async () => {
    const bot = world();
    await cardOf(bot, report({ personId: member(1) }));
    expect(bot.entries.at(-1)).toMatchObject({ type: 'CompletionReported', data: { personId: CHAIR } });
    expect(JSON.stringify(bot.entries.at(-1))).not.toContain(member(1));
  });

  it('also when the card was sent to somebody else: whose it is comes from who presses', async () => {
    const bot = world();
    await cardOf(bot, aPress(DIRECTOR, 'training.report', course));
    expect(bot.entries.at(-1)?.data).toMatchObject({ personId: DIRECTOR });
  });
});

describe('a coordinator logs a course', () => {
  const log = (changes: object = {}) => aPress(COORDINATOR, 'training.log', { ...forMember, ...changes });

  it('for anybody on the roster but themselves, the body first', async () => {
    const card = await cardOf(world(), aMessage(COORDINATOR, 'registrér et kursus'));
    const people = choicesOf(card, 'takenBy')!;
    expect(new Set(people.slice(0, 5))).toEqual(new Set([CHAIR, ...[1, 2, 3, 4].map(member)]));
    expect(new Set(people.slice(5))).toEqual(new Set([DIRECTOR, AUDITOR, SECRETARY, ADMINISTRATOR]));
  });

  it('and sees what was logged above a form for the next one of the same course', async () => {
    const bot = world();
    const card = await cardOf(bot, log({ takenMinutes: 45 }));
    expect(allText(card)).toContain('Registreret for Lars Østergaard');
    expect(valuesOf(card)).toMatchObject({
      takenBy: undefined,
      takenMinutes: undefined,
      takenCourse: 'K-001',
      takenOn: '2026-10-01',
    });
    expect(bot.entries.at(-1)).toMatchObject({
      type: 'CompletionLogged',
      data: { personId: member(1), minutes: 45, evidence: { kind: 'seenByCoordinator' } },
    });
  });

  it('once, however often and however quickly the press comes', async () => {
    const bot = world();
    const [one, other] = await Promise.all([cardOf(bot, log()), cardOf(bot, log())]);
    expect(other).toEqual(one);
    expect(await cardOf(bot, log())).toEqual(one);
    expect(types(bot).filter((type) => type === 'CompletionLogged')).toHaveLength(1);
  });

  it.each<{ what: string; typed: object; code: RefusalCode }>([
    { what: 'their own', typed: { takenBy: COORDINATOR }, code: 'own-completion' },
    { what: 'somebody unknown', typed: { takenBy: OUTSIDER }, code: 'unknown-person' },
    { what: 'nobody', typed: { takenBy: undefined }, code: 'unknown-person' },
    { what: 'a day to come', typed: { takenOn: TOMORROW }, code: 'completed-in-future' },
  ])('but not $what', async ({ typed, code }) => {
    const bot = world(reported);
    const before = bot.entries.length;
    expect(allText(await cardOf(bot, log(typed)))).toContain(title(code));
    expect(bot.entries).toHaveLength(before);
  });

  it('and thereby verifies it where the person has reported it', async () => {
    const bot = world(reported);
    const before = bot.entries.length;
    expect(allText(await cardOf(bot, log()))).toContain('Registreret for');
    expect(bot.entries.slice(before).map((entry) => entry.type)).toEqual(['CompletionVerified']);
  });

  it('and is told when the same course is there with other evidence', async () => {
    const bot = world();
    await cardOf(bot, log());
    const card = await cardOf(bot, log({ evidenceUrl: 'https://eksempel.dk/bevis' }));
    expect(allText(card)).toContain(title('completion-already-logged'));
  });
});

describe('a coordinator verifies what was reported', () => {
  const press = aPress(COORDINATOR, 'training.verify', verify);

  it('from a list with a button for each', async () => {
    const second = happened(completionReported({ personId: CHAIR }, 2), NOW, CHAIR);
    const card = await cardOf(world(reported, second), aMessage(COORDINATOR, 'bekræft kurser'));
    expect(verbsOf(card)).toEqual(['training.verify', 'training.verify']);
    expect(allText(card)).toMatch(/Lars Østergaard[^]*Mette Holm/);
    expect(allText(card)).toContain('egen oplysning');
  });

  it('and it counts from then on, once, and the same press again shows the same', async () => {
    const bot = world(reported);
    const card = await cardOf(bot, press);
    expect(allText(card)).toContain('Bekræftet for Lars Østergaard');
    expect(allText(card)).toContain('Ingen meldte kurser venter på bekræftelse.');
    expect(allText(card)).toContain('set af koordinator');
    expect(await cardOf(bot, { ...press, id: 'another id' })).toEqual(card);
    expect(types(bot).filter((type) => type === 'CompletionVerified')).toHaveLength(1);
    expect(allText(await cardOf(bot, aMessage(member(1), 'uddannelse')))).toContain(
      'Kursus for direktionen\nbekræftet',
    );
  });

  it('and a link that was reported stays the evidence', async () => {
    const url = 'https://eksempel.dk/bevis';
    const linked = completionReported({ personId: member(1), evidence: { kind: 'link', url } });
    expect(allText(await cardOf(world(happened(linked, NOW, member(1))), press))).toContain(url);
  });

  it('on the card about one report, which is then settled', async () => {
    const card = await cardOf(
      world(reported),
      aPress(COORDINATOR, 'training.verify', { ...verify, on: 'card' }),
    );
    expect(allText(card)).toContain('Kurset er bekræftet');
    expect(verbsOf(card)).toEqual([]);
  });

  it('but not their own, for which there is no button', async () => {
    const bot = world(
      recorded(COORDINATOR, 'member'),
      happened(completionReported({ personId: COORDINATOR }), inDays(-1), COORDINATOR),
    );
    const list = await cardOf(bot, aMessage(COORDINATOR, 'bekræft kurser'));
    expect(verbsOf(list)).toEqual([]);
    expect(allText(list)).toContain('En anden koordinator skal bekræfte det.');
    expect(allText(await cardOf(bot, press))).toContain(title('own-completion'));
    expect(types(bot)).not.toContain('CompletionVerified');
  });

  it.each<{ what: string; id: string; code: RefusalCode }>([
    { what: 'was annulled', id: 'T-000001', code: 'completion-ended' },
    { what: 'was never reported', id: 'T-000099', code: 'unknown-completion' },
  ])('but not what $what', async ({ id, code }) => {
    const annulled = {
      type: 'CompletionAnnulled',
      data: { completionId: 'T-000001', reason: 'Fejl' },
    } as const;
    const bot = world(reported, annulled);
    for (const on of ['list', 'card']) {
      const card = await cardOf(
        bot,
        aPress(COORDINATOR, 'training.verify', { ...verify, on, completionId: id }),
      );
      expect(allText(card)).toContain(title(code));
    }
    expect(types(bot)).not.toContain('CompletionVerified');
  });

  it('and is told of them under what waits', async () => {
    const asked = (who: string) => cardOf(world(reported), aMessage(who, 'hvad venter på mig'));
    expect(allText(await asked(COORDINATOR))).toContain('1 meldt kursus venter på, at du bekræfter det.');
    expect(allText(await asked(CHAIR))).not.toContain('meldt kursus');
  });
});

const no = 'refused';
describe('who may do what with courses', () => {
  it.each([
    { who: 'the chair', personId: CHAIR, report: 'done', log: no, verify: no, sees: ['reportForm'] },
    { who: 'a member', personId: member(2), report: 'done', log: no, verify: no, sees: ['reportForm'] },
    {
      who: 'a director outside',
      personId: DIRECTOR,
      report: 'done',
      log: no,
      verify: no,
      sees: ['reportForm'],
    },
    {
      who: 'the coordinator',
      personId: COORDINATOR,
      report: no,
      log: 'done',
      verify: 'done',
      sees: ['logForm', 'awaiting'],
    },
    { who: 'the secretary', personId: SECRETARY, report: no, log: no, verify: no, sees: [] },
    { who: 'an auditor', personId: AUDITOR, report: no, log: no, verify: no, sees: [] },
    { who: 'an administrator', personId: ADMINISTRATOR, report: no, log: no, verify: no, sees: [] },
    { who: 'somebody unknown', personId: OUTSIDER, report: no, log: no, verify: no, sees: [] },
  ])('$who', async ({ personId, sees, report, log, verify: verified }) => {
    const attempt = async (verb: string, data: object) => {
      const bot = world(reported);
      const before = bot.entries.length;
      const card = await cardOf(bot, aPress(personId, verb, data));
      const done = bot.entries.length > before;
      if (!done) {
        expect(allText(card)).toMatch(new RegExp(`${title('not-allowed')}|${title('not-on-roster')}`));
        for (const { name } of PEOPLE.values()) expect(allText(card)).not.toContain(name);
        expect(partsOfType(card, 'Input.ChoiceSet')).toEqual([]);
      }
      return done ? 'done' : no;
    };
    expect({
      report: await attempt('training.report', course),
      log: await attempt('training.log', { ...forMember, takenBy: member(3) }),
      verify: await attempt('training.verify', verify),
    }).toEqual({ report, log, verify: verified });
    expect(verbsOf(await cardOf(world(reported), aMessage(personId, 'uddannelse')))).toEqual(sees);
  });

  it('is what the help lists for each of them', async () => {
    const helped = async (who: string, where = {}) =>
      allText(await cardOf(world(), aMessage(who, 'hjælp', where)));
    expect(await helped(CHAIR)).toContain('jeg har taget et kursus');
    expect(await helped(CHAIR)).not.toContain('bekræft kurser');
    expect(await helped(COORDINATOR)).toContain('bekræft kurser');
    expect(await helped(AUDITOR)).not.toMatch(/jeg har taget et kursus|registrér et kursus/);
    expect(await helped(COORDINATOR, IN_CHANNEL)).not.toContain('bekræft kurser');
  });
});

describe('in the channel', () => {
  it.each([
    { who: CHAIR, verb: 'training.report', data: course },
    { who: COORDINATOR, verb: 'training.log', data: forMember },
    { who: COORDINATOR, verb: 'training.verify', data: verify },
    { who: COORDINATOR, verb: 'training.show', data: { shown: 'awaiting', language: 'da' } },
    { who: COORDINATOR, verb: 'training.show', data: { shown: 'overview', language: 'da' } },
  ])('$verb writes nothing and names nobody', async ({ who, verb, data }) => {
    const bot = world(reported);
    const before = bot.entries.length;
    const card = await cardOf(bot, aPress(who, verb, data, IN_CHANNEL));
    expect(bot.entries).toHaveLength(before);
    expect(verbsOf(card)).toEqual([]);
    for (const { name } of PEOPLE.values()) expect(allText(card)).not.toContain(name);
  });

  it.each(['jeg har taget et kursus', 'registrér et kursus', 'bekræft kurser'])(
    '"%s" is answered with the way to the own chat',
    async (words) => {
      const card = await cardOf(world(reported), aMessage(COORDINATOR, words, IN_CHANNEL));
      expect(allText(card)).toContain('Skriv til mig i vores egen chat');
    },
  );
});

describe('what a client fetches by itself', () => {
  it.each([
    { who: CHAIR, verb: 'training.report', data: course },
    { who: COORDINATOR, verb: 'training.log', data: { ...forMember, takenBy: member(3) } },
    { who: COORDINATOR, verb: 'training.verify', data: verify },
  ])('never writes: $verb', async ({ who, verb, data }) => {
    const bot = world(reported);
    const before = bot.entries.length;
    await cardOf(bot, aPress(who, verb, data, { trigger: 'automatic' }));
    expect(bot.entries).toHaveLength(before);
  });
});
