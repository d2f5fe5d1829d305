import { describe, expect, it } from '@jest/globals';
import { attentionIn, POINTS } from '../../../domain/status/attention';
import { compileReport } from '../../../domain/status/compile-report';
import { RULES, type Colour, type RuleId } from '../../../domain/status/light';
import {
  SECTIONS,
  type SectionFigure,
  type SectionId,
  type SectionStatus,
} from '../../../domain/status/section';
import { emptyOversight } from '../../../domain/oversight';
import { NOW } from '../../support/instants';

const BLANK = compileReport(emptyOversight(), '2026-11', NOW).sections;
type Change = {
  colour?: Colour;
  rule?: RuleId;
  before?: Colour;
  byHand?: Colour;
  figures?: readonly (readonly [SectionFigure, number])[];
};

/** The sections of a report, all green but those that are said. */
const sections = (changes: Partial<Record<SectionId, Change>>): SectionStatus[] =>
  BLANK.map((status): SectionStatus => {
    const { colour = 'green', rule, before, byHand, figures } = changes[status.section] ?? {};
    return {
      ...status,
      light: { ...status.light, colour, rule: rule ?? status.light.rule },
      override: byHand === undefined ? null : { colour: byHand, reason: 'Aftalen er opsagt', by: 'p-9' },
      colourBefore: before ?? colour,
      figures: (figures ?? []).map(([figure, value]) => ({ figure, value, before: null })),
    };
  });
const named = (changes: Partial<Record<SectionId, Change>>) =>
  attentionIn(sections(changes)).areas.map(({ status }) => status.section);

describe('the areas that need attention', () => {
  it('are none where all is green', () => {
    expect(attentionIn(sections({}))).toEqual({
      areas: [],
      rest: { green: SECTIONS.length, yellow: 0, red: 0, grey: 0 },
    });
  });

  it('are at most three, red before yellow before grey, and the rest is counted', () => {
    const changes = {
      training: { colour: 'yellow' },
      measures: { colour: 'red' },
      incidents: { colour: 'grey', rule: 'indicator-no-data' },
      suppliers: { colour: 'yellow' },
      deadlines: { colour: 'red' },
    } as const;
    expect(named(changes)).toEqual(['measures', 'deadlines', 'training']);
    expect(attentionIn(sections(changes)).rest).toEqual({ green: 7, yellow: 1, red: 0, grey: 1 });
  });

  it('are of one colour first what has turned worse', () => {
    expect(named({ training: { colour: 'red' }, systems: { colour: 'red', before: 'yellow' } })).toEqual([
      'systems',
      'training',
    ]);
  });

  it('are grey only where grey waits for somebody: figures to record, not a plan that nobody has agreed', () => {
    expect(
      named({
        decisions: { colour: 'grey', rule: 'decisions-none-submitted' },
        treatment: { colour: 'grey', rule: 'treatment-none' },
        exercises: { colour: 'grey', rule: 'indicator-stale' },
      }),
    ).toEqual(['exercises']);
  });

  it('go by the colour that was set by hand', () => {
    expect(named({ suppliers: { byHand: 'red' }, training: { colour: 'yellow', byHand: 'green' } })).toEqual([
      'suppliers',
    ]);
    expect(named({ suppliers: { byHand: 'grey' } })).toEqual(['suppliers']);
  });

  it('come each with the one figure that its rule goes by', () => {
    const figureOf = (change: Change, section: SectionId) =>
      attentionIn(sections({ [section]: { colour: 'red', ...change } })).areas[0]?.figure;
    expect(
      figureOf({ rule: 'decisions-overdue', figures: [['open', 5], ['overdue', 2]] }, 'decisions'), // prettier-ignore
    ).toMatchObject({ figure: 'overdue', value: 2 });
    expect(
      figureOf({ rule: 'measures-missing', figures: [['measuresInForce', 7]] }, 'measures'),
    ).toMatchObject({ figure: 'measuresInForce', value: 7, of: 10 });
    expect(
      figureOf({ rule: 'suppliers-unsupervised', figures: [['suppliers', 9], ['supervisedByOwn', 4]] }, 'suppliers'), // prettier-ignore
    ).toMatchObject({ figure: 'supervisedInAll', value: 4, of: 9 });
    // A report of an earlier release lacks the figure: the rule stands alone.
    expect(figureOf({ rule: 'measures-missing' }, 'measures')).toBeNull();
  });

  it('every rule that can be grey says whether it waits for somebody', () => {
    const grey =
      /no-data|stale|none-recorded|none-submitted|none-listed|none-registered|not-assessed|no-benchmark|everybody-away|treatment-none|source-unread|source-taken-off/;
    for (const rule of RULES)
      expect([rule, POINTS[rule].needsSomebody !== undefined]).toEqual([rule, grey.test(rule)]);
  });
});
