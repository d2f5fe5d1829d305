import path from 'node:path';
import ts from 'typescript';
import { withFault, type Fault } from './fault';
import { importsOf } from './imports-of';

/** Tells which faults the compiler lets through: what it refuses needs no test. */
export type Compiler = { readonly accepts: (fault: Fault) => boolean };

type Sources = ReadonlyMap<string, string>;

/** By file, those that import from it. */
function importersOf(sources: Sources): ReadonlyMap<string, readonly string[]> {
  const importers = new Map<string, string[]>();
  for (const [file, text] of sources)
    for (const imported of importsOf(file, text))
      importers.set(imported, [...(importers.get(imported) ?? []), file]);
  return importers;
}

/** Whether a fault can change the type of what the file exports: it is not within the body of any function. */
function isSeenOutside(file: string, text: string, { from, to }: Fault): boolean {
  const isWithin = (node: ts.Node): boolean =>
    (ts.isFunctionLike(node) && node.getStart() < from && to <= node.end) ||
    (ts.forEachChild(
      node,
      (child) => (child.pos <= from && to <= child.end && isWithin(child)) || undefined,
    ) ??
      false);
  return !isWithin(ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true));
}

/** A language service over the rules, by the options of their own tsconfig; a name no longer used is no refusal. */
function serviceOver(root: string, textOf: (file: string) => string | undefined, files: readonly string[]) {
  const versions = new Map<string, number>();
  const config = path.join(root, 'domain', 'tsconfig.json');
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, (file) => ts.sys.readFile(file)).config,
    ts.sys,
    path.dirname(config),
  );
  const service = ts.createLanguageService({
    getCompilationSettings: () => ({ ...options, noUnusedLocals: false, noUnusedParameters: false }),
    getScriptFileNames: () => [...files],
    getScriptVersion: (file) => String(versions.get(file) ?? 0),
    getScriptSnapshot: (file) => {
      const text = textOf(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
    fileExists: (file) => files.includes(file) || ts.sys.fileExists(file),
    readFile: textOf,
  });
  return {
    changed: (file: string) => versions.set(file, (versions.get(file) ?? 0) + 1),
    compiles: (file: string) =>
      service.getSyntacticDiagnostics(file).length === 0 && service.getSemanticDiagnostics(file).length === 0,
  };
}

/** A compiler that looks at the file with the fault, and at those that import it where they can see a difference. */
export function openCompiler(root: string, sources: Sources): Compiler {
  const planted = new Map<string, string>();
  const pathOf = (file: string) => path.join(root, file);
  const texts = new Map([...sources].map(([file, text]) => [pathOf(file), text]));
  const textOf = (file: string) => planted.get(file) ?? texts.get(file) ?? ts.sys.readFile(file);
  const service = serviceOver(root, textOf, [...texts.keys()]);
  const importers = importersOf(sources);
  return {
    accepts: (fault) => {
      const file = pathOf(fault.file);
      const text = sources.get(fault.file) ?? '';
      const isOutside = isSeenOutside(file, text, fault);
      // Whoever calls it, in whatever folder, gives it something and expects something.
      if (isOutside && fault.becomes === '() => undefined') return false;
      planted.set(file, withFault(text, fault));
      service.changed(file);
      const seenBy = isOutside ? (importers.get(fault.file) ?? []) : [];
      const isAccepted = [file, ...seenBy.map(pathOf)].every((one) => service.compiles(one));
      planted.delete(file);
      service.changed(file);
      return isAccepted;
    },
  };
}
