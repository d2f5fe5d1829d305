import type { Access } from '../access/access';
import { may, type DecideContext } from '../access/decide-context';
import { ok, refuse } from '../ground/result';
import { requireText } from '../ground/text-rule';
import { unreachable } from '../ground/unreachable';
import { paceRefusal, tidyPace, type OwnPace } from '../register/pace';
import type { Baseline, BaselineResult } from './baseline';
import { BASELINE_MOST } from './baseline-limits';
import { baselineRefusal, baselineTextOf, tidyBaseline } from './baseline-text';
import type { BaselineCommand } from './commands';
import type { BaselineEvent } from './events';
import type { BaselineAnswer } from './refusals';

type State = { access: Access; baseline: Baseline };
type Of<Type extends BaselineCommand['type']> = Extract<BaselineCommand, { type: Type }>;
type Decided = BaselineAnswer<readonly BaselineEvent[]>;

/** Decides what may be recorded of measurements. Saying the same again adds nothing. */
export function decideBaseline(state: State, command: BaselineCommand, context: DecideContext): Decided {
  if (!may(context, 'keepRegisters')) return refuse({ code: 'not-allowed', ability: 'keepRegisters' });
  switch (command.type) {
    case 'RecordBaseline':
      return record(state, command, context);
    case 'CorrectBaseline':
      return correct(state, command, context);
    case 'AnnulBaseline':
      return annul(state, command);
    case 'SetBaselinePace':
      return setPace(state, command.pace, context);
    default:
      return unreachable(command);
  }
}

function record(state: State, { result }: Of<'RecordBaseline'>, context: DecideContext): Decided {
  const wrong = baselineRefusal(state.access, result, context.now);
  if (wrong !== undefined) return refuse(wrong);
  const text = tidyBaseline(result);
  const { results } = state.baseline;
  const { hashOf } = context;
  const isThere = [...results.values()].some(
    (one) => one.annulled === null && hashOf(baselineTextOf(one)) === hashOf(text),
  );
  const resultId = `BL-${String(results.size + 1).padStart(3, '0')}`;
  return ok(isThere ? [] : [{ type: 'BaselineRecorded', data: { resultId, ...text } }]);
}

function correct(
  state: State,
  { resultId, result, reason }: Of<'CorrectBaseline'>,
  context: DecideContext,
): Decided {
  const before = countedResult(state, resultId);
  if (before === undefined) return refuse({ code: 'unknown-baseline-result' });
  const wrong =
    requireText('reason', reason, BASELINE_MOST.reason) ?? baselineRefusal(state.access, result, context.now);
  if (wrong !== undefined) return refuse(wrong);
  const text = tidyBaseline(result);
  const isSo = context.hashOf(baselineTextOf(before)) === context.hashOf(text);
  const data = { resultId, reason: reason.trim(), ...text };
  return ok(isSo ? [] : [{ type: 'BaselineCorrected', data }]);
}

function annul(state: State, { resultId, reason }: Of<'AnnulBaseline'>): Decided {
  const wrong = requireText('reason', reason, BASELINE_MOST.reason);
  if (wrong !== undefined) return refuse(wrong);
  const result = state.baseline.results.get(resultId);
  if (result === undefined) return refuse({ code: 'unknown-baseline-result' });
  const data = { resultId, reason: reason.trim() };
  return ok(result.annulled === null ? [{ type: 'BaselineAnnulled', data }] : []);
}

function setPace({ baseline }: State, asked: OwnPace, { now, hashOf }: DecideContext): Decided {
  const wrong = paceRefusal(asked, now);
  if (wrong !== undefined) return refuse(wrong);
  const pace = tidyPace(asked);
  return ok(hashOf(baseline.pace) === hashOf(pace) ? [] : [{ type: 'BaselinePaceSet', data: pace }]);
}

function countedResult({ baseline }: State, resultId: string): BaselineResult | undefined {
  const result = baseline.results.get(resultId);
  return result?.annulled === null ? result : undefined;
}
