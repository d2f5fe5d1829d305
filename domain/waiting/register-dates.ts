import type { PersonId } from '../access/role';
import { danishDate, type DanishDate, type Instant } from '../calendar/danish-time';
import type { Oversight } from '../oversight';
import { openChanges } from '../registration/change-clock';
import type { RegistrationChangeId } from '../registration/registration';
import { LIST_MATTERS, listDates, type ListDate } from '../status/list-dates';

/** What has a day in the lists of suppliers and systems and in the registration. */
export const REGISTER_MATTERS = [...LIST_MATTERS, 'registrationChange'] as const;
export type RegisterMatter = (typeof REGISTER_MATTERS)[number];

/** One thing of the registers that is to be done by a day, and who answers for it; null: nobody was named. */
export type RegisterDate =
  | ListDate
  | ({
      dueOn: DanishDate;
      since: Instant;
      ownerId: PersonId | null;
      /** What the thing is called. */
      name: string;
    } & { matter: 'registrationChange'; changeId: RegistrationChangeId });

/**
 * Every day that is to be kept by the lists and the registration, of what is in use. What waits and the reminders both ask
 * here.
 */
export const registerDates = (
  state: Pick<Oversight, 'suppliers' | 'systems' | 'registrationChanges'>,
  now: Instant,
): readonly RegisterDate[] => [...listDates(state), ...registrationDates(state, now)];

/** The last day on which a change is told in time; it is the coordinators' to tell. */
const registrationDates = (
  state: Pick<Oversight, 'registrationChanges'>,
  now: Instant,
): readonly RegisterDate[] =>
  openChanges(state, now).map(({ change: { changeId, toldAt }, dueAt }) => ({
    matter: 'registrationChange',
    changeId,
    name: changeId,
    ownerId: null,
    dueOn: danishDate(dueAt),
    since: toldAt,
  }));
