import { DELIVERY_LABELS } from './delivery-labels';
import { CASE_LABELS } from '../decision/case-labels';
import type { EndingRight } from '../../domain/access/ending-right';
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
  cycleTitle: (date: string) => string;
  cyclePassed: (date: string) => string;
  cycleTask: string;
  cycleReport: string;
  cycleAsk: string;
  openCycle: string;
};

const da: DeadlineNoticeWords = {
  conditionTitle: (date) => `Påmindelse: Et vilkår skal være opfyldt senest den ${date}`,
  stepTitle: (date) => `Påmindelse: Et trin i planen skal være udført senest den ${date}`,
  condition: 'Vilkåret',
  step: 'Trinnet',
  conditionMeans:
    'Er vilkåret ikke opfyldt til tiden, bortfalder godkendelsen, og der skal træffes ny beslutning.',
  stepMeans: 'Bliver trinnet forsinket, skal der træffes ny beslutning om risikoen.',
  reportInCase: 'Meld tilbage på sagens side, når opgaven er udført.',
  reportInOverview: 'Meld tilbage under Overblik i appen, når opgaven er udført.',
  ownerLeft: (name) => `Ansvarlig var ${name}, der ikke længere har en rolle.`,
  stepDone: 'Opgaven venter ikke længere på dig. Du skal ikke gøre noget.',
  endingTitles: {
    mandate: (date) => `En fuldmagt som stedfortræder udløber den ${date}`,
    delegation: (date) => `En delegation udløber den ${date}`,
    actingChair: (date) => `Perioden med en fungerende formand slutter den ${date}`,
  },
  mandate: 'Stedfortræder',
  mandateOf: (deputy, member) => `${deputy} for ${member}`,
  delegation: 'Delegation til',
  actingChair: CASE_LABELS.actingChair.da,
  endingMeans: 'Skal ordningen fortsætte, skal en ny registreres, før den udløber.',
  endingMoved: 'Slutdatoen gælder ikke længere. Du skal ikke gøre noget.',
  overdueTitle: 'Et kursus er ikke taget til tiden',
  overdue: (date) =>
    `Fristen var den ${date} efter kommunens egne regler (lokal politik). Loven nævner ingen frist.`,
  member: 'Medlem',
  overdueNext: 'Medlemmet har selv fået besked.',
  overdueSettled: DELIVERY_LABELS.noLongerDue.da,
  cycleTitle: (date) => `Påmindelse: En opgave i årshjulet skal være udført senest den ${date}`,
  cyclePassed: (date) => `En opgave i årshjulet er over fristen den ${date}`,
  cycleTask: 'Opgaven',
  cycleReport: 'Meld opgaven udført i årshjulet, når den er det.',
  cycleAsk: 'Giv koordinatoren besked, når opgaven er udført.',
  openCycle: 'Åbn årshjulet',
};

const en: DeadlineNoticeWords = {
  conditionTitle: (date) => `Reminder: a condition is to be met by ${date}`,
  stepTitle: (date) => `Reminder: a step is to be done by ${date}`,
  condition: 'The condition',
  step: 'The step',
  conditionMeans: 'If the condition is not met in time, the approval lapses, and a new decision is needed.',
  stepMeans: 'If the step is delayed, a new decision about the risk is needed.',
  reportInCase: 'Report back on the page of the decision when the task is done.',
  reportInOverview: 'Report back under Overview in the app when the task is done.',
  ownerLeft: (name) => `The person responsible was ${name}, who no longer has a role.`,
  stepDone: 'The task is no longer waiting for you. You do not have to do anything.',
  endingTitles: {
    mandate: (date) => `A deputy’s mandate ends on ${date}`,
    delegation: (date) => `A delegation ends on ${date}`,
    actingChair: (date) => `The period with an acting chair ends on ${date}`,
  },
  mandate: 'Deputy',
  mandateOf: (deputy, member) => `${deputy} for ${member}`,
  delegation: 'Delegated to',
  actingChair: CASE_LABELS.actingChair.en,
  endingMeans: 'If the arrangement is to continue, a new one must be recorded before it ends.',
  endingMoved: 'That last day no longer applies. You do not have to do anything.',
  overdueTitle: 'A course was not taken in time',
  overdue: (date) =>
    `It was due on ${date} under the municipality’s own rules (local policy). The Act sets no deadline.`,
  member: 'Member',
  overdueNext: 'The member has been told.',
  overdueSettled: DELIVERY_LABELS.noLongerDue.en,
  cycleTitle: (date) => `Reminder: a task of the annual cycle is to be done by ${date}`,
  cyclePassed: (date) => `A task of the annual cycle was due on ${date}`,
  cycleTask: 'The task',
  cycleReport: 'Report it done in the annual cycle when it is.',
  cycleAsk: 'Tell the coordinator when the task is done.',
  openCycle: 'Open the annual cycle',
};

/** The words of these messages in every language. */
export const DEADLINE_NOTICE_WORDS = { da, en } satisfies Record<Language, DeadlineNoticeWords>;
