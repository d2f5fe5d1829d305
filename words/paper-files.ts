import type { Language } from './language';

type PaperFiles = {
  minute: (decisionId: string) => string;
  oversightRecord: (month: string) => string;
  trainingOverview: string;
  incidentBriefing: (incidentId: string) => string;
  /** The demands as they stood on a day. */
  requirements: (on: string) => string;
  /** The lists of measures, suppliers, systems, measurements and exercises as they stood on a day. */
  measures: (on: string) => string;
  suppliers: (on: string) => string;
  systems: (on: string) => string;
  baselines: (on: string) => string;
  exercises: (on: string) => string;
  /** As of an entry of the audit trail: two files of one thing at two entries are told apart. */
  at: (name: string, seq: number | string) => string;
};

const da: PaperFiles = {
  minute: (decisionId) => `beslutningsreferat-${decisionId}`,
  oversightRecord: (month) => `tilsynsreferat-${month}`,
  trainingOverview: 'uddannelsesoversigt',
  incidentBriefing: (incidentId) => `orientering-${incidentId}`,
  requirements: (on) => `krav-${on}`,
  measures: (on) => `foranstaltninger-${on}`,
  suppliers: (on) => `leverandoerer-${on}`,
  systems: (on) => `systemer-${on}`,
  baselines: (on) => `maalinger-${on}`,
  exercises: (on) => `oevelser-${on}`,
  at: (name, seq) => `${name}-post-${String(seq)}`,
};

const en: PaperFiles = {
  minute: (decisionId) => `decision-minute-${decisionId}`,
  oversightRecord: (month) => `oversight-record-${month}`,
  trainingOverview: 'training-overview',
  incidentBriefing: (incidentId) => `briefing-${incidentId}`,
  requirements: (on) => `demands-${on}`,
  measures: (on) => `measures-${on}`,
  suppliers: (on) => `suppliers-${on}`,
  systems: (on) => `systems-${on}`,
  baselines: (on) => `measurements-${on}`,
  exercises: (on) => `exercises-${on}`,
  at: (name, seq) => `${name}-entry-${String(seq)}`,
};

/** What the files of papers are called, without their extension, in the language of the paper. */
export const PAPER_FILES = { da, en } satisfies Record<Language, PaperFiles>;
