import type { Minute } from '../../domain/decision/minute';
import type { Tally } from '../../domain/decision/tally';
import { unreachable } from '../../domain/unreachable';
import { personIn } from './minute-values';

/** The rule by which it was decided, in a sentence. */
export function minuteRule(minute: Minute): string {
  const { rule } = minute;
  if (rule.by === 'delegate')
    return `${personIn(minute, rule.delegateId)} alene efter delegation ${rule.delegationId}`;
  const { model } = rule;
  switch (model.kind) {
    case 'majority':
      return model.quorum > 1
        ? `Mere end halvdelen af medlemmerne, og mindst ${String(model.quorum)} skal have svaret`
        : 'Mere end halvdelen af medlemmerne';
    case 'all':
      return 'Alle medlemmer skal være enige';
    case 'atLeast':
      return `Mindst ${String(model.votes)} medlemmer skal godkende`;
    case 'chiefExecutive':
      return 'Formanden afgør sagen, når de øvrige er hørt';
    default:
      return unreachable(model);
  }
}

/** How the answers stood when it was settled. */
export function minuteTally(tally: Tally): string {
  const counted: (readonly [number, string])[] = [
    [tally.approve, 'godkendte'],
    [tally.reject, 'afviste'],
    [tally.return, 'sendte tilbage'],
    [tally.postpone, 'ville udsætte'],
    [tally.conflicted, 'inhabile, ikke talt med'],
  ];
  const parts = counted.filter(([count]) => count > 0).map(([count, what]) => `${String(count)} ${what}`);
  return `${parts.join(', ')}. Stemmeberettigede: ${String(tally.body)}, nødvendige: ${String(tally.needed)}.`;
}
