import { MOST_LETTERS } from '../list-limits';

/** Gathers the text of a cell or a shared string from its runs; what is only for reading aloud is no part of it. */
export type TextGatherer = {
  open: (name: string) => void;
  text: (text: string) => void;
  close: (name: string) => void;
  /** What was gathered, and begins anew. One letter more than a cell may have is kept, so that it is refused as too long. */
  take: () => string;
};

export function gatherText(): TextGatherer {
  let gathered = '';
  let isText = false;
  let isPhonetic = false;
  return {
    open(name) {
      if (name === 'rPh') isPhonetic = true;
      if (name === 't') isText = !isPhonetic;
    },
    text(text) {
      if (isText && gathered.length <= MOST_LETTERS) gathered += text.slice(0, MOST_LETTERS + 1);
    },
    close(name) {
      if (name === 't') isText = false;
      if (name === 'rPh') isPhonetic = false;
    },
    take() {
      const taken = withoutEscapes(gathered);
      gathered = '';
      return taken;
    },
  };
}

/**
 * Letters that XML cannot have are written `_x000D_`, and the first stroke of a text that looks so `_x005F_`; a carriage
 * return before a line feed says nothing more.
 */
export const withoutEscapes = (text: string): string =>
  text
    .replace(/_x(00[01][0-9a-fA-F]|005[fF])_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');
