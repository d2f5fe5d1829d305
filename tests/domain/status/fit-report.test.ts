import { describe, expect, it } from '@jest/globals';
import type { LedgerEvent } from '../../../domain/event';
import type { Draft } from '../../../domain/status/draft';
import { writtenLength } from '../../../domain/ground/written-length';
import { MEASURE_CODES } from '../../../domain/decision/content';
import { fitsDraft, fittedSections } from '../../../domain/status/fit-report';
import { SECTIONS, type SectionStatus } from '../../../domain/status/section';
import { TOPICS } from '../../../domain/indicator/topic';
import { aDecisionContent, concluded, submitted } from '../../support/builders';
import { cycleItemSet, indicatorRecorded } from '../../support/indicator-facts';
import { NOW, TODAY } from '../../support/instants';
import { aLedgerOf, ask, by, byTheClock } from '../../support/ledger';
import { longText } from '../../support/longest-case';
import { CHAIR, COORDINATOR, aRoster } from '../../support/people';
import { entryText } from '../../../functions/ledger/read-entry';
import { cardForDelivery } from '../../../bot/cards/delivery/card-for-delivery';
import { deliveryOf } from '../../../domain/delivery/delivery';
import { aScene } from '../../support/scenes';

const MONTH = '2026-11';
/** A report is small beside other entries: it is read on a card. */
const MOST_OF_A_REPORT = 30_000;
/** Every character takes six in an entry. */
const worst = (length: number) => '\u0001'.repeat(length);

const manyOfEverything = (text: (length: number) => string): LedgerEvent[] => [
  ...aRoster(3),
  ...Array.from({ length: 120 }, (_, index): LedgerEvent[] => {
    const decisionId = `D-2026-${String(index + 1).padStart(3, '0')}`;
    const item = submitted(aDecisionContent({ level: 'delegate' }), decisionId);
    const rule = { by: 'delegate', delegationId: 'G-001', delegateId: CHAIR } as const;
    return [{ ...item, data: { ...item.data, rule } }, concluded('approved', { approve: 1 }, { decisionId })];
  }).flat(),
  ...Array.from({ length: 120 }, (_, index): LedgerEvent => ({
    type: 'FollowUpRequested',
    data: {
      followUpId: `O-${String(index + 1)}`,
      month: '2026-10',
      text: text(500),
      ownerId: CHAIR,
      dueOn: TODAY,
    },
  })),
  ...Array.from({ length: 20 }, (_, index) =>
    cycleItemSet({ itemId: `2026-12-01-${String(index)}`, title: text(200) }),
  ),
  ...TOPICS.map((topic) => indicatorRecorded(topic, { source: text(200) })),
];

describe('what a coordinator adds to a month', () => {
  it('has twelve thousand characters as they are stored, and not one more', () => {
    const added = (text: string): Draft => ({
      assessment: { text, wish: null, by: COORDINATOR, at: NOW },
      overrides: {},
    });
    const text = 'x'.repeat(12_000 - writtenLength(added('')));
    expect([text, `${text}x`].map((one) => fitsDraft(added(one)))).toEqual([true, false]);
  });
});

describe('a list', () => {
  it.each([
    [40, 40, 0],
    [41, 40, 1],
    [60, 40, 20],
  ])('of %i has %i of them in a report, and says of how many more: %i', (count, listed, more) => {
    const details = Array.from({ length: count }, (_, index) => ({
      kind: 'followUp',
      followUpId: `O-${String(index)}`,
      text: 'x',
      dueOn: TODAY,
    }));
    const [section] = fittedSections([{ details } as unknown as SectionStatus]);
    const left = section!.details.flatMap((one) => (one.kind === 'more' ? [one.count] : []));
    expect(section!.details.filter(({ kind }) => kind === 'followUp')).toHaveLength(listed);
    expect(left).toEqual(more === 0 ? [] : [more]);
  });
});

describe.each([
  ['risks accepted under a delegation', { kind: 'delegated', decisionId: 'D-2026-001' }],
  ['follow-ups', { kind: 'followUp', followUpId: 'O-001', text: 'x', dueOn: TODAY }],
  ['dates', { kind: 'deadline', deadline: { kind: 'answer', decisionId: 'D-2026-001', on: TODAY } }],
  ['measured scores', { kind: 'measured', asOf: TODAY, score: 3 }],
])('of %s', (_what, detail) => {
  it('there are forty in a report, and the number of the others', () => {
    const details = Array.from({ length: 43 }, () => detail);
    const [section] = fittedSections([{ details } as unknown as SectionStatus]);
    expect(section!.details).toEqual([...details.slice(0, 40), { kind: 'more', count: 3 }]);
  });
});

describe('what was computed of a month', () => {
  const followUps = (texts: readonly string[]) =>
    texts.map((text, index) => ({ kind: 'followUp', followUpId: `O-${String(index)}`, text, dueOn: TODAY }));
  const sectionsWith = (texts: readonly string[]) =>
    [
      { details: followUps(Array.from({ length: 40 }, () => 'x'.repeat(200))) },
      { details: followUps(texts) },
    ] as unknown as SectionStatus[];

  it('has fourteen and a half thousand characters as they are stored, and is cut when it has one more', () => {
    const short = Array.from({ length: 20 }, () => 'x');
    const left = 14_500 - writtenLength(sectionsWith(short));
    const most = short.map((text, index) => text.repeat(1 + Math.floor((left + index) / short.length)));
    expect(writtenLength(sectionsWith(most))).toBe(14_500);
    const isCut = (texts: readonly string[]) =>
      fittedSections(sectionsWith(texts)).some(({ details }) => details.some(({ kind }) => kind === 'more'));
    expect([isCut(most), isCut(most.with(0, `${most[0] ?? ''}x`))]).toEqual([false, true]);
  });
});

describe('what a report always has', () => {
  it('is not counted among what a list may hold', () => {
    const measures = MEASURE_CODES.map((code) => ({ kind: 'measure', code, state: 'missing' }));
    const listed = Array.from({ length: 40 }, (_, index) => ({
      kind: 'followUp',
      followUpId: `O-${String(index)}`,
      text: 'x',
      dueOn: TODAY,
    }));
    const details = [...measures, ...listed];
    const [section] = fittedSections([{ details } as unknown as SectionStatus]);
    expect(section!.details).toEqual(details);
    const [cut] = fittedSections([{ details: [...details, ...listed] } as unknown as SectionStatus]);
    expect(cut!.details).toEqual([...details, { kind: 'more', count: 40 }]);
  });
});

describe('a text that somebody wrote elsewhere', () => {
  const textIn = (text: string) => {
    const details = [{ kind: 'followUp', followUpId: 'O-001', text, dueOn: TODAY }];
    const [section] = fittedSections([{ details } as unknown as SectionStatus]);
    const [detail] = section!.details;
    return detail?.kind === 'followUp' ? detail.text : '';
  };

  it('is repeated whole up to two hundred characters, and beyond that by its beginning', () => {
    const words = `Hvornår ${'x'.repeat(192)}`;
    expect(textIn(words)).toBe(words);
    expect(textIn(`${words}y`)).toBe(`${words.slice(0, 199)}…`);
  });

  it('is never cut in the middle of a letter', () => {
    expect(textIn(`${'x'.repeat(198)}👍 godt`)).toBe(`${'x'.repeat(198)}…`);
    expect(textIn(`👍${'x'.repeat(300)}`)).toBe(`👍${'x'.repeat(197)}…`);
  });
});

describe.each([
  ['plain', (length: number) => 'å'.repeat(length)],
  ['quoted and marked up', longText],
  // A text of nothing but such characters is none: somebody has written at least a letter.
  ['in characters that take six', (length: number) => `x${worst(length - 1)}`],
])('a month with more than a report holds, in texts that are %s', (_what, text) => {
  const prepared = () => {
    const ledger = aLedgerOf(...manyOfEverything(text));
    const words = { type: 'WriteAssessment', month: MONTH, text: text(2000), wish: null } as const;
    ask(ledger, words, by(COORDINATOR), NOW);
    for (const section of SECTIONS) {
      const override = { type: 'OverrideLight', month: MONTH, section, colour: 'red' } as const;
      ask(ledger, { ...override, reason: text(500) }, by(COORDINATOR), NOW);
    }
    return ledger;
  };

  it('can be issued by the clock and corrected, as an entry and as a card', () => {
    const ledger = prepared();
    expect(ask(ledger, { type: 'IssueReport', month: MONTH }, byTheClock, NOW).ok).toBe(true);
    expect(entryText(ledger.entries.at(-1)!).length).toBeLessThanOrEqual(MOST_OF_A_REPORT);
    for (const correction of [text(1000), text(300)]) {
      const corrects = { type: 'CorrectReport', month: MONTH, correction, version: 2 } as const;
      if (ask(ledger, corrects, by(COORDINATOR), NOW).ok) break;
    }
    expect(ledger.entries.at(-1)).toMatchObject({ type: 'ReportIssued', data: { version: 2 } });
    expect(entryText(ledger.entries.at(-1)!).length).toBeLessThanOrEqual(MOST_OF_A_REPORT);
    const card = cardForDelivery(
      deliveryOf({ kind: 'report', month: MONTH }, { kind: 'leadershipChannel' }),
      aScene(ledger.state),
    );
    expect(JSON.stringify(card).length * 2).toBeLessThanOrEqual(60_000);
  });

  it('says how many more there are of what it does not list, and counts all of them', () => {
    const { state } = (() => {
      const ledger = prepared();
      ask(ledger, { type: 'IssueReport', month: MONTH }, byTheClock, NOW);
      return ledger;
    })();
    const { sections } = state.reports.get(MONTH)!.report;
    for (const [section, figure] of [
      ['followUps', 'followUpsOpen'],
      ['decisions', 'delegatedAcceptances'],
    ] as const) {
      const { details, figures } = sections.find((one) => one.section === section)!;
      const listed = details.filter(({ kind }) => kind !== 'more').length;
      const more = details.reduce((sum, one) => (one.kind === 'more' ? sum + one.count : sum), 0);
      expect(listed + more).toBe(120);
      expect(figures.find((one) => one.figure === figure)?.value).toBe(120);
    }
  });
});
