import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { runTogether } from '../../../functions/pace/run-together';

type Run = { begun: number; end: (isWell: boolean) => void };

/** Work that ends when the test says so. */
function aWork() {
  const seen = { runs: [] as Run[], atOnce: 0, mostAtOnce: 0, clock: 0 };
  const ask = runTogether(async () => {
    seen.atOnce += 1;
    seen.mostAtOnce = Math.max(seen.mostAtOnce, seen.atOnce);
    const begun = seen.clock;
    const isWell = await new Promise<boolean>((resolve) => seen.runs.push({ begun, end: resolve }));
    seen.atOnce -= 1;
    if (!isWell) throw new Error(`The run of ${String(begun)} broke`);
  });
  return { seen, ask };
}

const aMoment = () => new Promise((resolve) => setImmediate(resolve));

describe('Work that many ask for at once', () => {
  it('runs once more for all who asked while it ran', async () => {
    const { seen, ask } = aWork();
    const asked = Array.from({ length: 3 }, ask);
    await aMoment();
    asked.push(...Array.from({ length: 30 }, ask));
    seen.runs[0]?.end(true);
    await aMoment();
    seen.runs[1]?.end(true);
    await Promise.all(asked);
    expect(seen.runs).toHaveLength(2);
  });

  it('never runs twice at once, and gives everybody a run that began after they asked, whatever broke before', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('ask', 'well', 'broken'), { maxLength: 40 }),
        async (acts) => {
          const { seen, ask } = aWork();
          const came: Promise<{ asked: number; runs: number }>[] = [];
          const ended = { runs: 0 };
          const end = async (isWell: boolean) => {
            const run = seen.runs[ended.runs];
            if (run === undefined) return;
            ended.runs += 1;
            run.end(isWell);
            await aMoment();
          };
          for (const act of acts) {
            seen.clock += 1;
            const asked = seen.clock;
            const note = () => ({ asked, runs: ended.runs });
            if (act === 'ask') came.push(ask().then(note, note));
            else await end(act === 'well');
            if (asked % 3 === 0) await aMoment();
          }
          await aMoment();
          while (seen.runs.length > ended.runs) await end(true);
          for (const { asked, runs } of await Promise.all(came))
            expect(seen.runs[runs - 1]?.begun).toBeGreaterThanOrEqual(asked);
          expect(seen.mostAtOnce).toBeLessThanOrEqual(1);
        },
      ),
    ));
});
