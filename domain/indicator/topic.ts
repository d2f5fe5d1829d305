/**
 * What the ledger does not know by itself and leadership must still see each month. Each topic has a closed list of
 * figures, so that a report can compare one month with the next and a later feature can supply them instead.
 */
export const TOPIC_FIGURES = {
  /** Incidents and near misses, and whether notifications were sent within the time limits (NIS 2-loven § 13). */
  incidents: ['incidents', 'nearMisses', 'significantIncidents', 'notifiedInTime', 'notifiedLate'],
  /** Supervision of suppliers, by who carries it out. The municipality still approves each supervision itself. */
  suppliers: [
    'suppliers',
    'supervisedBySki',
    'supervisedByKombit',
    'supervisedByDbs',
    'supervisedByOwn',
    'openRemarks',
  ],
  /** A measured maturity on its own scale, such as KL-Baseline: no scale is taken for granted. */
  maturity: ['score', 'scaleMin', 'scaleMax', 'benchmark'],
  /** Critical systems, and servers and networks that a shared it-driftsenhed takes over. */
  systems: ['criticalSystems', 'systemsWithTestedPlan', 'systemsToHandOver', 'systemsHandedOver'],
  /** Exercises of the contingency plan in the year. */
  exercises: ['exercisesPlanned', 'exercisesHeld', 'openFindings'],
} as const;

export type Topic = keyof typeof TOPIC_FIGURES;
export type TopicFigure = (typeof TOPIC_FIGURES)[Topic][number];

export const TOPICS = [
  'incidents',
  'suppliers',
  'maturity',
  'systems',
  'exercises',
] as const satisfies readonly Topic[];

/** The figures of a topic, in the order in which they are shown. */
export const figuresOf = (topic: Topic): readonly TopicFigure[] => TOPIC_FIGURES[topic];

/** The figures without which a topic cannot be assessed; the others may be left out. */
export const NEEDED_FIGURES = {
  incidents: ['incidents', 'notifiedLate'],
  suppliers: ['suppliers'],
  maturity: ['score', 'scaleMin', 'scaleMax'],
  systems: ['criticalSystems', 'systemsWithTestedPlan'],
  exercises: ['exercisesPlanned', 'exercisesHeld'],
} as const satisfies { [T in Topic]: readonly (typeof TOPIC_FIGURES)[T][number][] };
