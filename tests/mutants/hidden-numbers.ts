import ts from 'typescript';
import type { Fault } from './fault';

/** A file in which a name stands for each number, so that a number can be changed after Stryker has been there. */
export type HiddenNumbers = {
  readonly text: string;
  readonly faults: readonly Fault[];
  /** Where something stood before the numbers were hidden. */
  readonly originalOffset: (offset: number) => number;
  /** Part of the text with its numbers again. */
  readonly shown: (text: string) => string;
  /** Part of the text in which every number asks whether it is the faulty one. */
  readonly planted: (text: string) => string;
};

type Place = { readonly from: number; readonly to: number; readonly name: string; readonly number: string };

const NAME = /hiddenNumber_(\d+)_/g;

/** Numbers in types, and numbers that are the name of something, are none of the rules. */
const isRule = (node: ts.Node): boolean =>
  ts.isNumericLiteral(node) &&
  !ts.isLiteralTypeNode(node.parent) &&
  !(ts.isPropertyAssignment(node.parent) && node.parent.name === node);

function placesIn(file: string, text: string): Place[] {
  const places: Place[] = [];
  const visit = (node: ts.Node): void => {
    if (isRule(node)) {
      const name = `hiddenNumber_${places.length}_`;
      places.push({ from: node.getStart(), to: node.end, name, number: node.getText() });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true));
  return places;
}

export function hideNumbers(file: string, text: string): HiddenNumbers {
  const places = placesIn(file, text);
  const idOf = (index: number) => `${file}#${index}`;
  const numberAt = (index: string) => places[Number(index)]?.number ?? '';
  const valueOf = ({ number }: Place) => Number(number.replaceAll('_', ''));
  return {
    text: places
      .toReversed()
      .reduce((all, { from, to, name }) => all.slice(0, from) + name + all.slice(to), text),
    faults: places.flatMap((place, index): Fault[] =>
      [1, -1].map((step) => ({
        id: `${idOf(index)}${step > 0 ? '+' : '-'}`,
        file,
        from: place.from,
        to: place.to,
        becomes: String(valueOf(place) + step),
        isNumber: true,
      })),
    ),
    originalOffset: (offset) => {
      let longer = 0;
      for (const { from, to, name } of places) {
        if (from + longer >= offset) break;
        longer += name.length - (to - from);
      }
      return offset - longer;
    },
    shown: (part) => part.replaceAll(NAME, (_, index: string) => numberAt(index)),
    planted: (part) =>
      part.replaceAll(
        NAME,
        (_, index: string) => `plantedNumber(${JSON.stringify(idOf(Number(index)))}, ${numberAt(index)})`,
      ),
  };
}
