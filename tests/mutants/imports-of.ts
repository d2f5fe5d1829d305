import path from 'node:path';
import ts from 'typescript';

/** The files of ours that a file imports, by their names from the root. */
export const importsOf = (file: string, text: string): ReadonlySet<string> =>
  new Set(
    ts
      .preProcessFile(text)
      .importedFiles.map(({ fileName }) => fileName)
      .filter((name) => name.startsWith('.'))
      .map((name) => `${path.posix.join(path.posix.dirname(file), name)}.ts`),
  );
