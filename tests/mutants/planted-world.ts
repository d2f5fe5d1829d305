/** What the planted text asks while it runs. Stryker's half lies where its text looks for it. */
export type PlantedWorld = {
  /** Wakes one fault, or none. */
  readonly wake: (fault: string | undefined, mostHits?: number) => void;
  /** Says who is about to reach faults. */
  readonly enter: (place: string) => void;
  /** How often each place has reached each fault since it was last asked. */
  readonly takeHits: () => ReadonlyMap<string, ReadonlyMap<string, number>>;
};

type Hits = Record<string, Record<string, number>>;

/** Installs the world for this process. A fault that is reached much more often than before is a loop without end. */
export function openPlantedWorld(): PlantedWorld {
  const stryker: {
    activeMutant?: string | undefined;
    currentTestId?: string;
    hitCount?: number | undefined;
    hitLimit?: number | undefined;
    mutantCoverage: { static: Record<string, number>; perTest: Hits };
  } = { mutantCoverage: { static: {}, perTest: {} } };
  const plantedNumber = (id: string, number: number): number => {
    const place = stryker.currentTestId;
    if (place !== undefined) {
      const hits = (stryker.mutantCoverage.perTest[place] ??= {});
      for (const fault of [`${id}+`, `${id}-`]) hits[fault] = (hits[fault] ?? 0) + 1;
    }
    const active = stryker.activeMutant;
    if (active === undefined || active.slice(0, -1) !== id) return number;
    stryker.hitCount = (stryker.hitCount ?? 0) + 1;
    if (stryker.hitCount > (stryker.hitLimit ?? Infinity)) throw new Error('A loop without end');
    return active.endsWith('+') ? number + 1 : number - 1;
  };
  Object.assign(globalThis, { __stryker__: stryker, plantedNumber });
  return {
    wake: (fault, mostHits) => {
      stryker.activeMutant = fault;
      stryker.hitCount = mostHits === undefined ? undefined : 0;
      stryker.hitLimit = mostHits;
    },
    enter: (place) => {
      stryker.currentTestId = place;
    },
    takeHits: () => {
      const { perTest } = stryker.mutantCoverage;
      stryker.mutantCoverage.perTest = {};
      return new Map(
        Object.entries(perTest).map(([place, hits]) => [place, new Map(Object.entries(hits))] as const),
      );
    },
  };
}
