import { isOnRoster, type Access } from '../access/access';
import { danishDate } from '../calendar/danish-time';
import { dateRefusal } from '../calendar/date-limits';
import { may, type DecideContext } from '../access/decide-context';
import { ok, refuse } from '../ground/result';
import { requireText } from '../ground/text-rule';
import { unreachable } from '../ground/unreachable';
import type { IndicatorCommand } from './commands';
import type { IndicatorEvent } from './events';
import type { Indicator, Indicators } from './indicator';
import { NEEDED_FIGURES, figuresOf, type TopicFigure } from './topic';
import { INDICATOR_MOST } from './indicator-limits';
import type { IndicatorRefusal, IndicatorResult } from './refusals';

type State = { access: Access; indicators: Indicators };

/** Decides what may be recorded of what the ledger does not know by itself. Recording the same again adds nothing. */
export function decideIndicator(
  state: State,
  command: IndicatorCommand,
  context: DecideContext,
): IndicatorResult<readonly IndicatorEvent[]> {
  if (!may(context, 'recordIndicators')) return refuse({ code: 'not-allowed', ability: 'recordIndicators' });
  switch (command.type) {
    case 'RecordIndicators':
      return recordIndicators(state, command.indicators, context);
    case 'AnnulIndicator': {
      const { topic, asOf, reason } = command;
      const refusal = requireText('reason', reason, INDICATOR_MOST.reason);
      if (refusal !== undefined) return refuse(refusal);
      const isThere = state.indicators.get(topic)?.some((one) => one.asOf === asOf) === true;
      return ok(isThere ? [{ type: 'IndicatorAnnulled', data: { topic, asOf, reason: reason.trim() } }] : []);
    }
    default:
      return unreachable(command);
  }
}

function recordIndicators(
  state: State,
  asked: readonly Indicator[],
  context: DecideContext,
): IndicatorResult<readonly IndicatorEvent[]> {
  const fresh = new Map<string, IndicatorEvent>();
  for (const one of asked) {
    const refusal = indicatorRefusal(state, one, context);
    if (refusal !== undefined) return refuse(refusal);
    const indicator = { ...one, source: one.source.trim() };
    const known = state.indicators.get(one.topic)?.find(({ asOf }) => asOf === one.asOf);
    const isSo = known !== undefined && context.hashOf(saidBy(known)) === context.hashOf(saidBy(indicator));
    const key = `${one.topic} ${one.asOf}`;
    // Of two rows of a list about the same day the later one is meant, as if they had been sent one after the other.
    fresh.delete(key);
    if (!isSo) fresh.set(key, { type: 'IndicatorRecorded', data: indicator });
  }
  return ok([...fresh.values()]);
}

const saidBy = ({ topic, asOf, figures, source, responsible }: Indicator): Indicator => ({
  topic,
  asOf,
  figures,
  source,
  responsible,
});

/** Why figures cannot be recorded, or nothing if they can; the preview of a list asks the same. */
export function indicatorRefusal(
  { access }: Pick<State, 'access'>,
  { topic, asOf, figures, source, responsible }: Indicator,
  { now }: Pick<DecideContext, 'now'>,
): IndicatorRefusal | undefined {
  const wrongDate = dateRefusal('fact', 'asOf', asOf, danishDate(now));
  if (wrongDate !== undefined) return wrongDate;
  const noSource = requireText('source', source, INDICATOR_MOST.source);
  if (noSource !== undefined) return noSource;
  if (responsible !== null && !isOnRoster(access, responsible))
    return { code: 'unknown-person', value: responsible };
  const figure = wrongFigure({ topic, figures });
  return figure === undefined ? partsRefusal(figures) : { code: 'figure-invalid', figure };
}

/** The first figure that is missing, of another topic, or cannot be so; nothing if all of them can. */
function wrongFigure({ topic, figures }: Pick<Indicator, 'topic' | 'figures'>): TopicFigure | undefined {
  const own = figuresOf(topic);
  // Object.keys widens to string; the keys are figures by the type, and by the edge's schema where they come from outside.
  const stranger = (Object.keys(figures) as TopicFigure[]).find((one) => !own.includes(one));
  if (stranger !== undefined) return stranger;
  const missing = NEEDED_FIGURES[topic].find((one) => figures[one] === undefined);
  if (missing !== undefined) return missing;
  return topic === 'maturity' ? wrongOnScale(figures) : wrongCount(own, figures);
}

type Figures = Indicator['figures'];

/**
 * Parts that are larger than their whole are a mistake in the list, and would colour a light. Each supplier counts once,
 * under its main supervision: counted under two ways, one supplier could hide another that nobody supervises.
 */
const PARTS = [
  { parts: ['significantIncidents'], whole: 'incidents' },
  {
    parts: ['supervisedBySki', 'supervisedByKombit', 'supervisedByDbs', 'supervisedByOwn'],
    whole: 'suppliers',
  },
  { parts: ['systemsWithTestedPlan'], whole: 'criticalSystems' },
  { parts: ['systemsHandedOver'], whole: 'systemsToHandOver' },
] as const satisfies readonly { parts: readonly TopicFigure[]; whole: TopicFigure }[];

function partsRefusal(figures: Figures): IndicatorRefusal | undefined {
  for (const { parts, whole } of PARTS) {
    const all = figures[whole];
    const known = parts.filter((part) => figures[part] !== undefined);
    const sum = known.reduce((total, part) => total + (figures[part] ?? 0), 0);
    if (all !== undefined && sum > all) return { code: 'parts-exceed-whole', parts: known, whole };
  }
  return undefined;
}

function wrongCount(own: readonly TopicFigure[], figures: Figures): TopicFigure | undefined {
  const isCount = (value: number | undefined) =>
    value === undefined || (Number.isInteger(value) && value >= 0 && value <= INDICATOR_MOST.count);
  return own.find((one) => !isCount(figures[one]));
}

function wrongOnScale({ score, scaleMin, scaleMax, benchmark }: Figures): TopicFigure | undefined {
  if (score === undefined || scaleMin === undefined || scaleMax === undefined) return 'score';
  if (!Number.isFinite(scaleMin)) return 'scaleMin';
  if (!Number.isFinite(scaleMax) || scaleMax <= scaleMin) return 'scaleMax';
  const isOnScale = (value: number) => value >= scaleMin && value <= scaleMax;
  if (!isOnScale(score)) return 'score';
  return benchmark === undefined || isOnScale(benchmark) ? undefined : 'benchmark';
}
