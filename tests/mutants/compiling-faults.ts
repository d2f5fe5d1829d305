import path from 'node:path';
import ts from 'typescript';
import { withFault, type Fault } from './fault';

/** Tells which faults the compiler lets through: what it refuses needs no test. */
export type Compiler = { readonly accepts: (fault: Fault) => boolean };

/**
 * A compiler over the files of a folder's tsconfig. It looks at the file with the fault alone; a name that is no longer
 * used is no refusal.
 */
export function openCompiler(root: string, sources: ReadonlyMap<string, string>): Compiler {
  const config = path.join(root, 'domain', 'tsconfig.json');
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, (file) => ts.sys.readFile(file)).config,
    ts.sys,
    path.dirname(config),
  );
  const texts = new Map([...sources].map(([file, text]) => [path.join(root, file), text]));
  const versions = new Map<string, number>();
  const planted = new Map<string, string>();
  const textOf = (file: string) => planted.get(file) ?? texts.get(file) ?? ts.sys.readFile(file);
  const service = ts.createLanguageService({
    getCompilationSettings: () => ({ ...options, noUnusedLocals: false, noUnusedParameters: false }),
    getScriptFileNames: () => [...texts.keys()],
    getScriptVersion: (file) => String(versions.get(file) ?? 0),
    getScriptSnapshot: (file) => {
      const text = textOf(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
    fileExists: (file) => texts.has(file) || ts.sys.fileExists(file),
    readFile: (file) => textOf(file),
  });
  const change = (file: string, text: string | undefined) => {
    if (text === undefined) planted.delete(file);
    else planted.set(file, text);
    versions.set(file, (versions.get(file) ?? 0) + 1);
  };
  return {
    accepts: (fault) => {
      const file = path.join(root, fault.file);
      change(file, withFault(texts.get(file) ?? '', fault));
      const isAccepted =
        service.getSyntacticDiagnostics(file).length === 0 &&
        service.getSemanticDiagnostics(file).length === 0;
      change(file, undefined);
      return isAccepted;
    },
  };
}
