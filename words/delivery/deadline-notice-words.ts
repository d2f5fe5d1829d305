import type { EndingRight } from '../../domain/delivery/delivery';
import type { Language } from '../language';

/** What people are told of days that are near or past: conditions, steps, mandates, delegations, acting chairs and courses. */
type DeadlineNoticeWords = {
  conditionTitle: (date: string) => string;
  stepTitle: (date: string) => string;
  condition: string;
  step: string;
  conditionMeans: string;
  stepMeans: string;
  reportInCase: string;
  reportInOverview: string;
  ownerLeft: (name: string) => string;
  stepDone: string;
  endingTitles: Readonly<Record<EndingRight, (date: string) => string>>;
  mandate: string;
  mandateOf: (deputy: string, member: string) => string;
  delegation: string;
  actingChair: string;
  endingMeans: string;
  endingMoved: string;
  overdueTitle: string;
  overdue: (date: string) => string;
  member: string;
  overdueNext: string;
  overdueSettled: string;
};

const da: DeadlineNoticeWords = {
  conditionTitle: (date) => `Påmindelse: et vilkår skal være opfyldt senest ${date}`,
  stepTitle: (date) => `Påmindelse: et trin skal være gjort senest ${date}`,
  condition: 'Vilkåret',
  step: 'Trinnet',
  conditionMeans:
    'Er vilkåret ikke opfyldt til tiden, bortfalder godkendelsen, og sagen skal besluttes igen.',
  stepMeans: 'Bliver trinnet forsinket, skal risikoen besluttes igen.',
  reportInCase: 'Meld det i sagen, når det er gjort.',
  reportInOverview: 'Meld det under Overblik i appen, når det er gjort.',
  ownerLeft: (name) => `Det var givet til ${name}, der ikke længere har en rolle.`,
  stepDone: 'Det venter ikke længere på dig. Du skal ikke gøre noget.',
  endingTitles: {
    mandate: (date) => `Et mandat som stedfortræder udløber ${date}`,
    delegation: (date) => `En delegation udløber ${date}`,
    actingChair: (date) => `Perioden med en fungerende formand slutter ${date}`,
  },
  mandate: 'Stedfortræder',
  mandateOf: (deputy, member) => `${deputy} for ${member}`,
  delegation: 'Delegation til',
  actingChair: 'Fungerende formand',
  endingMeans: 'Skal det fortsætte, skal et nyt registreres, før det udløber.',
  endingMoved: 'Det gælder ikke længere med den slutdato. Du skal ikke gøre noget.',
  overdueTitle: 'Et kursus er ikke taget til tiden',
  overdue: (date) =>
    `Fristen var ${date} efter kommunens egne regler (Lokal politik). Loven nævner ingen frist.`,
  member: 'Medlem',
  overdueNext: 'Medlemmet har selv fået besked.',
  overdueSettled: 'Fristen er ikke længere aktuel. Du skal ikke gøre noget.',
};

const en: DeadlineNoticeWords = {
  conditionTitle: (date) => `Reminder: a condition is to be met by ${date}`,
  stepTitle: (date) => `Reminder: a step is to be done by ${date}`,
  condition: 'The condition',
  step: 'The step',
  conditionMeans: 'If it is not met in time, the approval lapses and it must be decided again.',
  stepMeans: 'If the step is delayed, the risk must be decided again.',
  reportInCase: 'Report it in the decision when it is done.',
  reportInOverview: 'Report it under Overview in the app when it is done.',
  ownerLeft: (name) => `It was given to ${name}, who holds no role any more.`,
  stepDone: 'It no longer waits for you. You need do nothing.',
  endingTitles: {
    mandate: (date) => `A deputy’s mandate ends on ${date}`,
    delegation: (date) => `A delegation ends on ${date}`,
    actingChair: (date) => `The period with an acting chair ends on ${date}`,
  },
  mandate: 'Deputy',
  mandateOf: (deputy, member) => `${deputy} for ${member}`,
  delegation: 'Delegated to',
  actingChair: 'Acting chair',
  endingMeans: 'If it is to go on, a new one must be recorded before it ends.',
  endingMoved: 'It no longer holds with that last day. You need do nothing.',
  overdueTitle: 'A course was not taken in time',
  overdue: (date) =>
    `It was due on ${date} by the municipality’s own rules (Local policy). The Act names no date.`,
  member: 'Member',
  overdueNext: 'The member has been told.',
  overdueSettled: 'The date no longer applies. You need do nothing.',
};

/** The words of these messages in every language. */
export const DEADLINE_NOTICE_WORDS = { da, en } satisfies Record<Language, DeadlineNoticeWords>;
