import ts from 'typescript';
import type { Fault } from './fault';
import { hideNumbers } from './hidden-numbers';

/** The rules with every fault in them, each asleep until its id is the active one. */
export type Planted = {
  readonly faults: readonly Fault[];
  /** The text with the faults, by file. */
  readonly texts: ReadonlyMap<string, string>;
};

const say = () => undefined;
const never = () => false;
const SILENT = {
  isTraceEnabled: never,
  isDebugEnabled: never,
  isInfoEnabled: never,
  isWarnEnabled: never,
  isErrorEnabled: never,
  isFatalEnabled: never,
  trace: say,
  debug: say,
  info: say,
  warn: say,
  error: say,
  fatal: say,
};

/** What of a parsed program is looked at here; Stryker gives it without a type. */
type Program = { node?: { type: string; test?: unknown; consequent?: unknown } };

/** The end of a switch over a closed list: the compiler holds that nothing comes there. */
const isNeverReached = ({ node }: Program): boolean =>
  node?.type === 'SwitchCase' &&
  node.test === null &&
  /"name":"unreachable"/.test(JSON.stringify(node.consequent));

/** Plants all faults at once: those of Stryker, and each number once one too high and once one too low. */
export async function plantFaults(sources: ReadonlyMap<string, string>): Promise<Planted> {
  // Stryker is written as ES modules only, and this file is run as CommonJS.
  const { Instrumenter } = await import('@stryker-mutator/instrumenter');
  const hidden = new Map([...sources].map(([file, text]) => [file, hideNumbers(file, text)]));
  const files = [...hidden].map(([name, { text }]) => ({ name, content: text, mutate: true }));
  const { files: instrumented, mutants } = await new Instrumenter(SILENT).instrument(files, {
    plugins: null,
    excludedMutations: [],
    ignorers: [{ shouldIgnore: (path) => (isNeverReached(path) ? 'never reached' : undefined) }],
  });
  const positions = new Map(
    files.map(({ name, content }) => [name, ts.createSourceFile(name, content, ts.ScriptTarget.ES2023)]),
  );
  const planted = mutants.filter(({ status }) => status !== 'Ignored');
  const ofStryker = planted.map(({ id, fileName, location, replacement }): Fault => {
    const source = positions.get(fileName);
    const numbers = hidden.get(fileName);
    if (source === undefined || numbers === undefined) throw new Error(`${fileName} was never given`);
    const offset = ({ line, column }: { line: number; column: number }) =>
      numbers.originalOffset(source.getPositionOfLineAndCharacter(line, column));
    return {
      id,
      file: fileName,
      from: offset(location.start),
      to: offset(location.end),
      becomes: numbers.shown(replacement),
      isNumber: false,
    };
  });
  return {
    faults: [...ofStryker, ...[...hidden.values()].flatMap(({ faults }) => faults)],
    texts: new Map(
      instrumented.map(({ name, content }) => [name, hidden.get(name)?.planted(content) ?? content]),
    ),
  };
}
