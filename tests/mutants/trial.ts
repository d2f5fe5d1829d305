/** What a trial process is asked, one thing at a time. The first is always to open a bundle. */
export type Asked =
  | { readonly ask: 'open'; readonly opening: Opening }
  | { readonly ask: 'reach'; readonly file: string }
  | { readonly ask: 'try'; readonly fault: string; readonly plan: readonly Planned[] };

/** What a trial process works on. */
export type Opening = {
  readonly root: string;
  /** The file with the planted rules and their tests. */
  readonly bundle: string;
  /** The faults that will be asked about. */
  readonly faults: readonly string[];
};

/** A test file in which a fault may be noticed. */
export type Planned = {
  readonly file: string;
  /** The tests that are run, by their numbers. */
  readonly tests: readonly number[];
  /** How often they reach the place without the fault. */
  readonly hits: number;
};

/** Which faults a test file reaches. */
export type Reach = {
  readonly file: string;
  /** The test that failed though there was no fault. */
  readonly failed: string | null;
  readonly seconds: readonly (readonly [test: number, seconds: number])[];
  /** By fault: the tests that reach it (-1: loading the file), each with how often. */
  readonly hits: Readonly<Record<string, readonly (readonly [test: number, hits: number])[]>>;
};

/** Where a fault was noticed, if it was. */
export type Verdict = { readonly noticedBy: string | null };

export type Answered =
  | { readonly answer: 'opened' }
  | { readonly answer: 'reach'; readonly reach: Reach }
  | { readonly answer: 'verdict'; readonly verdict: Verdict };
