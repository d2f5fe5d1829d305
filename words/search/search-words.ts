import { REGISTRATION_TEXTS } from '../registration/registration-words';
import { FIELDS } from '../field-names';
import type { TextTree } from '../in-language';
import type { Language } from '../language';

type SoughtWords = {
  meeting: (date: string) => string;
  due: (date: string) => string;
  performedBy: (who: string) => string;
  ownedBy: (who: string) => string;
  responsible: (who: string) => string;
  supervisedBy: (who: string) => string;
};

/** What things are called where they are found. */
export const SOUGHT_WORDS = {
  da: {
    meeting: (date) => `Møde den ${date}`,
    due: (date) => `Frist den ${date}`,
    performedBy: (who) => `Udføres af ${who}`,
    ownedBy: (who) => `Ejes af ${who}`,
    responsible: (who) => `Ansvarlig: ${who}`,
    supervisedBy: (who) => `Tilsyn: ${who}`,
  },
  en: {
    meeting: (date) => `Meeting on ${date}`,
    due: (date) => `Due on ${date}`,
    performedBy: (who) => `Carried out by ${who}`,
    ownedBy: (who) => `Owned by ${who}`,
    responsible: (who) => `Responsible: ${who}`,
    supervisedBy: (who) => `Supervision: ${who}`,
  },
} satisfies Record<Language, SoughtWords>;

/** What the dialog of the search says. */
export const SEARCH_WORDS = {
  hint: {
    da: 'Skriv en sag, en person, et kursus, en måned, et møde, en leverandør, et system, en måling, en øvelse eller et krav. Det gør ikke noget, hvis der er en tastefejl.',
    en: 'Write a case, a person, a course, a month, a meeting, a supplier, a system, a measurement, an exercise or a demand. A slip of the finger does not matter.',
  },
  none: { da: 'Intet, du kan se, hedder sådan.', en: 'Nothing that you can see is called that.' },
  looking: { da: 'Søger efter det …', en: 'Looking for it …' },
  found: { da: 'Det, der er fundet', en: 'What was found' },
  close: { da: 'Luk søgningen', en: 'Close the search' },
  kinds: {
    page: { da: 'Sider i appen', en: 'Pages of the app' },
    decision: FIELDS.decisionId,
    person: FIELDS.personId,
    month: { da: 'Månedsstatus', en: 'Monthly status' },
    meeting: { da: 'Møde', en: 'Meeting' },
    course: FIELDS.courseId,
    supplier: FIELDS.supplier,
    system: { da: 'System', en: 'System' },
    baseline: FIELDS.resultId,
    exercise: FIELDS.exerciseId,
    cycle: { da: 'Opgave i årshjulet', en: 'Task of the annual cycle' },
    measure: { da: 'Foranstaltning', en: 'Measure' },
    incident: FIELDS.incidentId,
    registration: REGISTRATION_TEXTS.change,
    requirement: { da: 'Krav', en: 'Demand' },
    entry: { da: 'Fra revisionssporet', en: 'From the audit trail' },
  },
} satisfies TextTree;
