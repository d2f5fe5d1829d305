import { gatherText } from './cell-text';
import { scanXml } from './scan-xml';

/** The texts that the cells of all sheets point to by number. */
export async function sharedStringsOf(pieces: AsyncIterable<Uint8Array>): Promise<readonly string[]> {
  const strings: string[] = [];
  const gatherer = gatherText();
  await scanXml(pieces, {
    open: gatherer.open,
    text: gatherer.text,
    close(name) {
      gatherer.close(name);
      if (name === 'si') strings.push(gatherer.take());
    },
  });
  return strings;
}
