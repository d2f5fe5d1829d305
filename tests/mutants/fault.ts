/** One small change to a rule, which a test should notice. */
export type Fault = {
  /** Names it in the planted text; the same in every run of the same text. */
  readonly id: string;
  /** From the root of the repository, with forward slashes. */
  readonly file: string;
  /** What stands there until it is planted: from and to, as offsets into the file. */
  readonly from: number;
  readonly to: number;
  readonly becomes: string;
  /** A number of the rules that is one too high or too low, and not a fault of Stryker's. */
  readonly isNumber: boolean;
};

/** What a fault looks like to a reader: the lines as they are, and as they become. */
export type FaultInContext = { readonly file: string; readonly was: string; readonly became: string };

/** The text of a file with the fault in it. */
export const withFault = (text: string, { from, to, becomes }: Fault): string =>
  text.slice(0, from) + becomes + text.slice(to);

const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Shows a fault with the whole of the lines that it touches; blanks count once, so that formatting changes nothing. */
export function inContext(text: string, fault: Fault): FaultInContext {
  const begins = text.lastIndexOf('\n', fault.from - 1) + 1;
  const after = text.indexOf('\n', fault.to);
  const ends = after === -1 ? text.length : after;
  return {
    file: fault.file,
    was: onOneLine(text.slice(begins, ends)),
    became: onOneLine(text.slice(begins, fault.from) + fault.becomes + text.slice(fault.to, ends)),
  };
}

/** The line on which a fault stands, from 1. */
export const lineOf = (text: string, { from }: Fault): number => text.slice(0, from).split('\n').length;
