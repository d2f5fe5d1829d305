import type { PoliticalBody } from '../../domain/access/adoption';
import type { Language } from '../language';

/** What the coordinators are told of the meeting of a political body that a matter was sent on to. */
type ReferralReminderWords = {
  ahead: (date: string) => string;
  passed: (date: string) => string;
  todo: Readonly<Record<PoliticalBody, string>>;
};

const da: ReferralReminderWords = {
  ahead: (date) => `Påmindelse: En oversendt sag er på et politisk møde den ${date}`,
  passed: (date) => `Den politiske beslutning fra mødet den ${date} er ikke registreret`,
  todo: {
    economicCommittee: 'Registrér på sagens side, hvad Økonomiudvalget beslutter.',
    council: 'Registrér på sagens side, hvad kommunalbestyrelsen beslutter.',
  },
};

const en: ReferralReminderWords = {
  ahead: (date) => `Reminder: a matter that was sent on is on a political meeting on ${date}`,
  passed: (date) => `The political decision of the meeting on ${date} is not recorded`,
  todo: {
    economicCommittee: 'Record on the page of the case what the economic committee decides.',
    council: 'Record on the page of the case what the municipal council decides.',
  },
};

/** The words of these messages in every language. */
export const REFERRAL_REMINDER_WORDS = { da, en } satisfies Record<Language, ReferralReminderWords>;
