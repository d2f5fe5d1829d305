import type { Fault, FaultInContext } from './fault';
import { inContext, lineOf } from './fault';

/** How the trial of a fault ended; `hung`: it never came to an end, which nobody can overlook. */
export type Ending = 'noticed' | 'hung' | 'survived';

/** A fault with what became of it, as it is kept and told. */
export type Outcome = FaultInContext & {
  readonly line: number;
  readonly ending: Ending;
  /** The test that noticed it. */
  readonly by: string | null;
  /** Why it need not be noticed. */
  readonly why: string | null;
};

type Explain = (fault: Fault, context: FaultInContext) => string | undefined;

export function outcomeOf(
  fault: Fault,
  text: string,
  { ending, by }: { ending: Ending; by: string | null },
  explain: Explain,
): Outcome {
  const context = inContext(text, fault);
  const { file, was, became } = context;
  const why = ending === 'survived' ? (explain(fault, context) ?? null) : null;
  return { file, line: lineOf(text, fault), was, became, ending, by, why };
}

export const isUnexplained = ({ ending, why }: Outcome): boolean => ending === 'survived' && why === null;

/** A fault as a reader sees it: where it is, and the lines before and after. */
export const shownOutcome = ({ file, line, was, became }: Outcome): string =>
  `\n${file}:${line}\n  - ${was}\n  + ${became}`;

/** How many of a hundred were noticed, not counting those with a reason. */
export function shareNoticed(outcomes: readonly Outcome[]): number {
  const noticed = outcomes.filter(({ ending }) => ending !== 'survived').length;
  return (100 * noticed) / (noticed + outcomes.filter(isUnexplained).length);
}

/** The figures in a few lines. */
export function summaryOf(outcomes: readonly Outcome[], seconds: number): string {
  const count = (ending: Ending) => outcomes.filter((one) => one.ending === ending).length;
  const survived = count('survived');
  const noticed = outcomes.length - survived;
  const explained = survived - outcomes.filter(isUnexplained).length;
  return [
    `\n${outcomes.length} faults: ${noticed} noticed (${count('hung')} of them never ended), ${survived} not;`,
    `${explained} of those have a reason. ${seconds.toFixed(0)} s.`,
    `${((100 * noticed) / outcomes.length).toFixed(1)} % noticed of all, ${shareNoticed(outcomes).toFixed(1)} % of those without a reason.`,
  ].join('\n');
}
