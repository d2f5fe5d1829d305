import type { Language, Text } from './language';
import { capitalised } from './written-values';

/** Texts by their names, in groups where that helps; each text in every language. */
export type TextTree = Text | { readonly [name: string]: TextTree };

/** The same tree as it reads in one language. */
export type InLanguage<Tree> = Tree extends Text ? string : { [Name in keyof Tree]: InLanguage<Tree[Name]> };

const isText = (tree: TextTree): tree is Text => typeof tree['da'] === 'string';

/** A tree of texts in one language, as a library of words reads it. */
export function inLanguage<Tree extends TextTree>(tree: Tree, language: Language): InLanguage<Tree> {
  const read = (part: TextTree): unknown =>
    isText(part)
      ? part[language]
      : Object.fromEntries(Object.entries(part).map(([name, below]) => [name, read(below)]));
  // The names are those of the tree, and each text has become the one of the language.
  return read(tree) as InLanguage<Tree>;
}

/** Texts that stand inside a sentence elsewhere, as they begin a line of their own. */
export function asHeadings<Name extends string>(texts: Readonly<Record<Name, Text>>): Record<Name, Text> {
  const entries = Object.entries<Text>(texts).map(([name, { da, en }]) => [
    name,
    { da: capitalised(da), en: capitalised(en) },
  ]);
  return Object.fromEntries(entries) as Record<Name, Text>;
}
