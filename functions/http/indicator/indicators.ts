import { momentOf } from '../../../domain/decision/standing';
import type { IndicatorCommand } from '../../../domain/indicator/commands';
import { newestOn, type RecordedIndicator } from '../../../domain/indicator/indicator';
import { TOPICS, type Topic } from '../../../domain/indicator/topic';
import type { Oversight } from '../../../domain/oversight';
import { ok, refuse } from '../../../domain/result';
import { figuresAge, type FiguresAge } from '../../../domain/status/figures-age';
import { registerInUse } from '../../../domain/status/register-in-use';
import { indicatorSection } from '../../../domain/status/indicator-section';
import type { Look } from '../../../domain/status/look';
import {
  annulIndicator,
  getIndicators,
  recordIndicator,
  type RecordedFigures,
} from '../../../contracts/indicator/indicators';
import type { Program } from '../../program';
import { personViews, type ShowPerson } from '../../views/person-view';
import { pastRoute, route, type Caller } from '../edge/route';

/** Registers the figures that the ledger does not know by itself: reading, recording and annulling them. */
export function registerIndicators(program: Program): void {
  const { directory, ledger } = program;

  const topicsIn = async (state: Oversight, { now }: Pick<Caller, 'now'>) => {
    const show = personViews(await directory.all());
    const look = { state, moment: momentOf(now) };
    const topics = TOPICS.map((topic) => ({
      topic,
      light: indicatorSection(topic, look).light,
      list: registerInUse(state, topic) ?? null,
      age: ageOf(topic, look),
      history: [...(state.indicators.get(topic) ?? [])]
        .sort((a, b) => b.asOf.localeCompare(a.asOf))
        .map((one) => figuresView(one, show)),
    }));
    return { topics };
  };
  const change = async (command: IndicatorCommand, caller: Caller) => {
    const changed = await ledger.execute(command, caller.requester);
    return changed.ok ? ok(await topicsIn(changed.value.state, caller)) : changed;
  };

  pastRoute(program, getIndicators, 'viewReports', async (_call, look) =>
    ok(await topicsIn(look.state, look)),
  );

  route(program, recordIndicator, 'recordIndicators', ({ body }, caller) =>
    change({ type: 'RecordIndicators', indicators: [body] }, caller),
  );

  route(program, annulIndicator, 'recordIndicators', async ({ params, body }, caller) => {
    const topic = TOPICS.find((one) => one === params.topic);
    if (topic === undefined) return refuse({ code: 'unknown-address' });
    const asOf = params.asOf;
    return change({ type: 'AnnulIndicator', topic, asOf, reason: body.reason }, caller);
  });
}

function ageOf(topic: Topic, { state, moment }: Pick<Look, 'state' | 'moment'>): FiguresAge | null {
  const newest = newestOn(state.indicators, topic, moment.on);
  return newest === undefined ? null : figuresAge(state.statusPolicies, topic, newest.asOf, moment.on);
}

const figuresView = (
  { asOf, figures, source, recordedAt, responsible, recordedBy }: RecordedIndicator,
  show: ShowPerson,
): RecordedFigures => ({
  asOf,
  figures: { ...figures },
  source,
  recordedAt,
  responsible: responsible === null ? null : show(responsible),
  recordedBy: recordedBy === null ? null : show(recordedBy),
});
