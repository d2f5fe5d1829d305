import type { Language } from '../language';

type NamedMeasureWords = {
  heading: string;
  /** What is listed, as of when, and by which rule. */
  lead: (at: string, label: string) => string;
  none: string;
  columns: Record<'measure' | 'number' | 'owner' | 'why', string>;
  numberOf: (number: number) => string;
  late: (date: string, days: number) => string;
  withoutEffect: (date: string) => string;
  oldEvidence: (date: string) => string;
  reviewDue: (date: string) => string;
  notEvaluated: string;
  registered: (date: string) => string;
  rewritten: (date: string, version: number) => string;
  told: (date: string, progress: string, dueOn: string | null) => string;
  because: (line: string, reason: string) => string;
  evaluated: (date: string, effect: string) => string;
  retired: (date: string) => string;
  since: (date: string) => string;
  more: (count: number) => string;
};

/** What the tilsynsreferat says of single measures. */
export const NAMED_MEASURE_WORDS = {
  da: {
    heading: 'Foranstaltninger at føre tilsyn med',
    lead: (at, label) =>
      `De alvorligste først: forsinkede, uden virkning, uden dokumentation fra de seneste 12 måneder, ikke gennemgået til tiden og aldrig vurderet (${label}). Opgjort den ${at}. Ansvarlig og dato for næste gennemgang er, som de står i registret, når referatet dannes.`,
    none: 'Registret viser ingen foranstaltninger, der er forsinkede, mangler dokumentation eller vurdering, eller som er ændret siden forrige status.',
    columns: { measure: 'Foranstaltning', number: '§ 6, stk. 1', owner: 'Ansvarlig', why: 'Hvorfor nævnt' },
    numberOf: (number) => `nr. ${String(number)}`,
    late: (date, days) =>
      `Forsinket: skulle være gennemført senest den ${date}, ${String(days)} ${days === 1 ? 'dag' : 'dage'} over fristen`,
    withoutEffect: (date) => `Vurderet til ikke at virke den ${date}`,
    oldEvidence: (date) => `Dokumentation ældre end 12 måneder, den nyeste er fra den ${date}`,
    reviewDue: (date) => `Skulle være gennemgået senest den ${date}`,
    notEvaluated: 'Effekten er aldrig vurderet',
    registered: (date) => `Ny i registret den ${date}`,
    rewritten: (date, version) => `Ændret den ${date} (version ${String(version)})`,
    told: (date, progress, dueOn) =>
      dueOn === null
        ? `Sat til »${progress}« den ${date}`
        : `Sat til »${progress}« den ${date}, frist den ${dueOn}`,
    because: (line, reason) => `${line}. Begrundelse: ${reason}`,
    evaluated: (date, effect) => `Vurderet den ${date}: ${effect.toLowerCase()}`,
    retired: (date) => `Taget ud af registret den ${date}`,
    since: (date) => `Også nævnt er, hvad der er ændret siden forrige status (${date}).`,
    more: (count) => `og ${String(count)} ${count === 1 ? 'mere' : 'flere'}, se Foranstaltninger`,
  },
  en: {
    heading: 'Measures to oversee',
    lead: (at, label) =>
      `The gravest first: late, without effect, without evidence of the last 12 months, not reviewed in time and never evaluated (${label}). As of ${at}. The person responsible and the day of the next review are those of the register when the record is made.`,
    none: 'The register shows no measures that are late, lack evidence or evaluation, or have changed since the last status.',
    columns: { measure: 'Measure', number: 'Section 6(1)', owner: 'Responsible', why: 'Why it is named' },
    numberOf: (number) => `no. ${String(number)}`,
    late: (date, days) =>
      `Late: was to be carried out by ${date}, ${String(days)} ${days === 1 ? 'day' : 'days'} overdue`,
    withoutEffect: (date) => `Found not to work on ${date}`,
    oldEvidence: (date) => `Evidence older than 12 months, the newest is from ${date}`,
    reviewDue: (date) => `Was to be reviewed by ${date}`,
    notEvaluated: 'The effect has never been evaluated',
    registered: (date) => `New in the register on ${date}`,
    rewritten: (date, version) => `Changed on ${date} (version ${String(version)})`,
    told: (date, progress, dueOn) =>
      dueOn === null ? `Set to “${progress}” on ${date}` : `Set to “${progress}” on ${date}, due on ${dueOn}`,
    because: (line, reason) => `${line}. Reason: ${reason}`,
    evaluated: (date, effect) => `Evaluated on ${date}: ${effect.toLowerCase()}`,
    retired: (date) => `Taken out of the register on ${date}`,
    since: (date) => `Also named is what has changed since the last status (${date}).`,
    more: (count) => `and ${String(count)} more, see Measures`,
  },
} satisfies Record<Language, NamedMeasureWords>;
