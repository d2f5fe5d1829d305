import type { Problem } from '../../../contracts/problem';

/** The server said no, or broke, and says so in a sentence in the reader's language. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.name = 'ProblemError';
    this.problem = problem;
  }

  /** Whether it is a refusal, which trying again does not change, and not a fault. */
  get isRefusal(): boolean {
    return this.problem.status < 500;
  }
}
