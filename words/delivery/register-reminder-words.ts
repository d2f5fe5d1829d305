import type { RegisterMatter } from '../../domain/waiting/register-dates';
import type { Language } from '../language';

/** What people are told of days in the lists of suppliers and systems and of the registration that are near or past. */
/** What people are told of days in the registers that are near or past. */
type RegisterReminderWords = {
  titles: Readonly<Record<RegisterMatter, (date: string) => string>>;
  passed: Readonly<Record<RegisterMatter, (date: string) => string>>;
  todo: Readonly<Record<RegisterMatter, string>>;
  more: (count: number) => string;
  openSupplier: string;
  openSuppliers: string;
  openSystem: string;
  openSystems: string;
  openRegistration: string;
  openBaseline: string;
  openExercise: string;
  openExercises: string;
};

const SAY_WHAT_WAS_DONE = {
  da: 'Skriv i appen, hvad der er gjort.',
  en: 'Write in the app what has been done.',
};

const da: RegisterReminderWords = {
  titles: {
    supplierRemark: (date) => `Påmindelse: En bemærkning til et tilsyn skal besvares senest den ${date}`,
    supplierStatement: (date) => `Påmindelse: En ny erklæring skal foreligge senest den ${date}`,
    planTest: (date) => `Påmindelse: En beredskabsplan skal afprøves igen senest den ${date}`,
    handover: (date) => `Påmindelse: En overdragelse til it-driftsenheden er planlagt den ${date}`,
    registrationChange: (date) =>
      `Påmindelse: En ændring af registreringen skal meldes senest den ${date} (lov: NIS 2-loven § 10, stk. 3)`,
    baseline: (date) => `Påmindelse: Næste Baseline-måling skal være registreret senest den ${date}`,
    exercise: (date) => `Påmindelse: Næste øvelse skal være holdt senest den ${date}`,
    exerciseFinding: (date) =>
      `Påmindelse: Et opfølgningspunkt efter en øvelse skal være udført senest den ${date}`,
  },
  passed: {
    supplierRemark: (date) => `En bemærkning til et tilsyn er over fristen den ${date}`,
    supplierStatement: (date) => `En erklæring fra en leverandør er over fristen den ${date}`,
    planTest: (date) => `En beredskabsplan skulle være afprøvet igen senest den ${date}`,
    handover: (date) => `En overdragelse til it-driftsenheden er over datoen den ${date}`,
    registrationChange: (date) =>
      `En ændring af registreringen skulle være meldt senest den ${date} (lov: NIS 2-loven § 10, stk. 3)`,
    baseline: (date) => `Næste Baseline-måling skulle være registreret senest den ${date}`,
    exercise: (date) => `Næste øvelse skulle være holdt senest den ${date}`,
    exerciseFinding: (date) => `Et opfølgningspunkt efter en øvelse er over fristen den ${date}`,
  },
  todo: {
    supplierRemark: SAY_WHAT_WAS_DONE.da,
    supplierStatement: 'Registrér erklæringen i appen, når den foreligger.',
    planTest: 'Registrér afprøvningen i appen, når den er gennemført.',
    handover: 'Ret overdragelsen i appen, når den er gennemført eller har fået en ny dato.',
    registrationChange: 'Meld ændringen på Virk, og vedlæg kvitteringen i appen.',
    baseline: 'Registrér målingen i appen, når den foreligger.',
    exercise: 'Registrér øvelsen i appen, når den er holdt.',
    exerciseFinding: SAY_WHAT_WAS_DONE.da,
  },
  more: (count) => (count === 1 ? 'og 1 mere' : `og ${count} flere`),
  openSupplier: 'Åbn leverandøren',
  openSuppliers: 'Åbn leverandører',
  openSystem: 'Åbn systemet',
  openSystems: 'Åbn systemer',
  openRegistration: 'Åbn registreringen',
  openBaseline: 'Åbn Baseline',
  openExercise: 'Åbn øvelsen',
  openExercises: 'Åbn øvelser',
};

const en: RegisterReminderWords = {
  titles: {
    supplierRemark: (date) => `Reminder: a remark of a supervision is to be answered by ${date}`,
    supplierStatement: (date) => `Reminder: a new statement is to be here by ${date}`,
    planTest: (date) => `Reminder: a contingency plan is to be tested again by ${date}`,
    handover: (date) => `Reminder: a handover to the it-driftsenhed is planned for ${date}`,
    registrationChange: (date) =>
      `Reminder: a change of the registration is to be told by ${date} (law: NIS 2 Act § 10(3))`,
    baseline: (date) => `Reminder: the next Baseline measurement is to be recorded by ${date}`,
    exercise: (date) => `Reminder: the next exercise is to be held by ${date}`,
    exerciseFinding: (date) => `Reminder: a finding of an exercise is to be mended by ${date}`,
  },
  passed: {
    supplierRemark: (date) => `A remark of a supervision was due on ${date}`,
    supplierStatement: (date) => `A statement from a supplier was due on ${date}`,
    planTest: (date) => `A contingency plan was to be tested again by ${date}`,
    handover: (date) => `A handover to the it-driftsenhed was planned for ${date}`,
    registrationChange: (date) =>
      `A change of the registration was to be told by ${date} (law: NIS 2 Act § 10(3))`,
    baseline: (date) => `The next Baseline measurement was to be recorded by ${date}`,
    exercise: (date) => `The next exercise was to be held by ${date}`,
    exerciseFinding: (date) => `A finding of an exercise was due on ${date}`,
  },
  todo: {
    supplierRemark: SAY_WHAT_WAS_DONE.en,
    supplierStatement: 'Record the statement in the app when it is here.',
    planTest: 'Record the test in the app when it has been done.',
    handover: 'Update the handover in the app when it has been done or has another date.',
    registrationChange: 'Tell of the change on Virk, and attach the receipt in the app.',
    baseline: 'Record the measurement in the app when it is here.',
    exercise: 'Record the exercise in the app when it has been held.',
    exerciseFinding: SAY_WHAT_WAS_DONE.en,
  },
  more: (count) => `and ${count} more`,
  openSupplier: 'Open the supplier',
  openSuppliers: 'Open suppliers',
  openSystem: 'Open the system',
  openSystems: 'Open systems',
  openRegistration: 'Open the registration',
  openBaseline: 'Open Baseline',
  openExercise: 'Open the exercise',
  openExercises: 'Open exercises',
};

/** The words of these messages in every language. */
export const REGISTER_REMINDER_WORDS = { da, en } satisfies Record<Language, RegisterReminderWords>;
