import { evolve } from '../../domain/evolve';
import { GENESIS } from '../../domain/ledger/head';
import { brokenLink } from '../../domain/ledger/chain';
import { emptyOversight } from '../../domain/oversight';
import { hashOf } from '../../functions/ledger/hash-of';
import { entryText, readEntry } from '../../functions/ledger/read-entry';
import { chunksOf, manyEvents } from './completions';
import { speedOf, type Row } from './row';

const COUNT = 100_000;

/**
 * Entries read and folded a second, as a cold start without a snapshot does it: parse, check the link and the hash,
 * fold. The floor parses the same texts and nothing else.
 */
export function benchFold(): Row[] {
  const texts = [...chunksOf(manyEvents(COUNT), GENESIS)].flat().map(entryText);
  const perSecond = (work: (text: string) => void) => {
    const start = performance.now();
    for (const text of texts) work(text);
    return (texts.length / (performance.now() - start)) * 1000;
  };
  const floor = perSecond((text) => void JSON.parse(text));
  const state = emptyOversight();
  const checked = perSecond((text) => {
    const entry = readEntry(text);
    if (entry === undefined || brokenLink(state.head, entry, hashOf) !== undefined)
      throw new Error('Broken chain');
    evolve(state, entry);
  });
  const entries = texts.map((text) => readEntry(text)).filter((entry) => entry !== undefined);
  const fresh = emptyOversight();
  const start = performance.now();
  for (const entry of entries) evolve(fresh, entry);
  const folded = (entries.length / (performance.now() - start)) * 1000;
  return [
    speedOf('entries read, checked and folded (floor: JSON.parse)', 'entries/s', { floor, value: checked }),
    speedOf('events folded from memory (floor: JSON.parse)', 'events/s', { floor, value: folded }),
  ];
}
