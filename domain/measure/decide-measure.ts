import type { Access } from '../access/access';
import { may, type DecideContext } from '../access/decide-context';
import { danishDate } from '../calendar/danish-time';
import { dateRefusal } from '../calendar/date-limits';
import { ok, refuse } from '../ground/result';
import { requireText } from '../ground/text-rule';
import { unreachable } from '../ground/unreachable';
import { exhibitRefusal, tidyExhibit, type Exhibit } from '../register/exhibit';
import type { MeasureCommand } from './commands';
import type { MeasureEvent } from './events';
import { MEASURE_MOST } from './measure-limits';
import { isSameStage, stageRefusal, tidyNote, tidyStage, toldStageRefusal } from './measure-stage';
import { isSameMeasureText, measureTextRefusal, tidyMeasureText } from './measure-text';
import type { MeasureResult } from './refusals';
import {
  stageOf,
  substanceChanges,
  type MeasureId,
  type Measures,
  type RegisteredMeasure,
} from './registered-measure';
import { setMeasures } from './set-measures';

type State = { access: Access; measures: Measures };
type Of<Type extends MeasureCommand['type']> = Extract<MeasureCommand, { type: Type }>;
type Decided = MeasureResult<readonly MeasureEvent[]>;

/** What the owner of a measure may do with it beside the coordinator: tell how far it is and show it. */
const OF_OWNER: readonly MeasureCommand['type'][] = ['TellMeasureStage', 'AddMeasureExhibit'];

/** Decides what is recorded of the municipality's measures. What a retired one was stays as it is. */
export function decideMeasure(state: State, command: MeasureCommand, context: DecideContext): Decided {
  const isKeeper = may(context, 'keepRegisters');
  if (command.type === 'RegisterMeasure' || command.type === 'SetMeasures') {
    if (!isKeeper) return refuse({ code: 'not-allowed', ability: 'keepRegisters' });
    return command.type === 'SetMeasures'
      ? setMeasures(state, command.measures, context)
      : register(state, command, context);
  }
  const measure = state.measures.get(command.measureId);
  const isTheirs = measure !== undefined && OF_OWNER.includes(command.type) && ownsMeasure(measure, context);
  if (!isKeeper && !isTheirs) return refuse({ code: 'not-allowed', ability: 'keepRegisters' });
  if (measure === undefined) return refuse({ code: 'unknown-measure', value: command.measureId });
  // What is retired already is not retired a second time.
  if (measure.retired !== null)
    return command.type === 'RetireMeasure'
      ? ok([])
      : refuse({ code: 'measure-retired', measureId: measure.measureId });
  switch (command.type) {
    case 'ReviseMeasure':
      return revise(state.access, measure, command, context);
    case 'TellMeasureStage':
      return tellStage(measure, command, context);
    case 'AddMeasureExhibit':
      return addExhibit(measure, command.exhibit, context);
    case 'WithdrawMeasureExhibit':
      return withdrawExhibit(measure, command);
    case 'EvaluateMeasure':
      return evaluate(measure, command, context);
    case 'RetireMeasure': {
      const { measureId, reason } = command;
      const wrong = requireText('reason', reason, MEASURE_MOST.reason);
      return wrong === undefined
        ? ok([{ type: 'MeasureRetired', data: { measureId, reason: reason.trim() } }])
        : refuse(wrong);
    }
    default:
      return unreachable(command);
  }
}

/** Whether the one who asks owns a measure and may see the register. */
const ownsMeasure = ({ ownerId }: RegisteredMeasure, context: DecideContext): boolean =>
  context.actor.kind === 'person' && context.actor.personId === ownerId && may(context, 'viewRegisters');

function register(
  { access, measures }: State,
  { measure }: Of<'RegisterMeasure'>,
  { now }: DecideContext,
): Decided {
  const today = danishDate(now);
  const stage = tidyStage(measure);
  const wrong = measureTextRefusal(access, measure, today) ?? stageRefusal(stage, today);
  if (wrong !== undefined) return refuse(wrong);
  const text = tidyMeasureText(measure);
  const isTwin = (one: RegisteredMeasure) =>
    one.retired === null && isSameMeasureText(one, text) && isSameStage(stageOf(one), stage);
  if ([...measures.values()].some(isTwin)) return ok([]);
  return ok([{ type: 'MeasureRegistered', data: { measureId: nextId(measures), ...text, ...stage } }]);
}

/** None is ever taken out of the register, so its size is the last number. */
const nextId = (measures: Measures): MeasureId => `FO-${String(measures.size + 1).padStart(3, '0')}`;

function revise(
  access: Access,
  before: RegisteredMeasure,
  { measureId, measure }: Of<'ReviseMeasure'>,
  { now }: DecideContext,
): Decided {
  const wrong = measureTextRefusal(access, measure, danishDate(now), before);
  if (wrong !== undefined) return refuse(wrong);
  const text = tidyMeasureText(measure);
  if (isSameMeasureText(before, text)) return ok([]);
  const version = before.version + (substanceChanges(before, text).length > 0 ? 1 : 0);
  return ok([{ type: 'MeasureRevised', data: { measureId, version, ...text } }]);
}

function tellStage(
  measure: RegisteredMeasure,
  { measureId, stage: told, note: written }: Of<'TellMeasureStage'>,
  { now }: DecideContext,
): Decided {
  const before = stageOf(measure);
  const stage = tidyStage(told);
  const note = tidyNote(written);
  const wrong = toldStageRefusal(before, stage, note, danishDate(now));
  if (wrong !== undefined) return refuse(wrong);
  if (isSameStage(before, stage)) return ok([]);
  return ok([{ type: 'MeasureStageTold', data: { measureId, ...stage, note } }]);
}

function addExhibit(
  { measureId, exhibits }: RegisteredMeasure,
  given: Exhibit,
  { now, hashOf }: DecideContext,
): Decided {
  const wrong = exhibitRefusal(given, danishDate(now));
  if (wrong !== undefined) return refuse(wrong);
  const exhibit = tidyExhibit(given);
  const isSame = (one: Exhibit) => hashOf(one) === hashOf(exhibit);
  if (exhibits.some((one) => one.withdrawn === null && isSame(one.exhibit))) return ok([]);
  const exhibitId = `B${String(exhibits.length + 1)}`;
  return ok([{ type: 'MeasureExhibitAdded', data: { measureId, exhibitId, exhibit } }]);
}

function withdrawExhibit(
  { measureId, exhibits }: RegisteredMeasure,
  { exhibitId, reason }: Of<'WithdrawMeasureExhibit'>,
): Decided {
  const found = exhibits.find((one) => one.exhibitId === exhibitId);
  if (found === undefined) return refuse({ code: 'unknown-exhibit', value: exhibitId });
  const wrong = requireText('reason', reason, MEASURE_MOST.reason);
  if (wrong !== undefined) return refuse(wrong);
  if (found.withdrawn !== null) return ok([]);
  return ok([{ type: 'MeasureExhibitWithdrawn', data: { measureId, exhibitId, reason: reason.trim() } }]);
}

function evaluate(
  measure: RegisteredMeasure,
  { measureId, evaluation, nextReviewOn }: Of<'EvaluateMeasure'>,
  { now }: DecideContext,
): Decided {
  const today = danishDate(now);
  const { on, effect, says } = evaluation;
  const wrong =
    dateRefusal('fact', 'on', on, today) ??
    requireText('says', says, MEASURE_MOST.says) ??
    dateRefusal('step', 'nextReviewOn', nextReviewOn, today);
  if (wrong !== undefined) return refuse(wrong);
  const last = measure.evaluations.at(-1);
  const isSame =
    last?.on === on &&
    last.effect === effect &&
    last.says === says.trim() &&
    measure.nextReviewOn === nextReviewOn;
  if (isSame) return ok([]);
  return ok([{ type: 'MeasureEvaluated', data: { measureId, on, effect, says: says.trim(), nextReviewOn } }]);
}
