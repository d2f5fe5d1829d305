import type { PersonId } from '../../domain/access/role';
import type { Language } from '../../words/language';
import type { OtherAccount } from './other-accounts';

/**
 * A person as the directory knows them: the only place with names, mail and Entra object ids. A row can be erased;
 * the ledger, which has only the opaque id, still verifies.
 */
export type DirectoryPerson = {
  personId: PersonId;
  name: string;
  title: string;
  mail: string;
  objectId: string;
  /** The id under which Teams knows the person to this bot; null until they are met there. */
  teamsUserId: string | null;
  /** Their chat with this bot, where one was had. */
  chatId?: string | undefined;
  /** The language of their Teams when they were last heard there; cards are written to them in it. */
  language?: Language | undefined;
  /** Accounts that were said to be theirs and are not the one they have. */
  accounts?: readonly OtherAccount[] | undefined;
};

export type Directory = {
  /** Everybody by id. May be a few seconds old; what this process wrote is always in it. */
  all: () => Promise<ReadonlyMap<PersonId, DirectoryPerson>>;
  findByObjectId: (objectId: string) => Promise<DirectoryPerson | undefined>;
  /** Enters a person, or brings name, title and mail up to date if the object id is known. Answers the one id. */
  enter: (
    person: Omit<DirectoryPerson, 'personId' | 'teamsUserId' | 'chatId' | 'language' | 'accounts'>,
  ) => Promise<DirectoryPerson>;
  /** Keeps an account that was said to be theirs beside the one they have. */
  noteAccount: (personId: PersonId, account: OtherAccount) => Promise<void>;
  /**
   * Gives a person another account, where the tenant has made them a new one; their seats and answers stay theirs,
   * and nothing is sent to the old account any more, which is kept as one of theirs before. Answers nothing where they
   * are not there, or the account is somebody else's already.
   */
  moveAccount: (personId: PersonId, objectId: string) => Promise<DirectoryPerson | undefined>;
  rememberTeamsUser: (personId: PersonId, teamsUserId: string) => Promise<void>;
  rememberChat: (personId: PersonId, chatId: string) => Promise<void>;
  rememberLanguage: (personId: PersonId, language: Language) => Promise<void>;
  /** Takes a person out for good; answers whether they were there. Entered again, they get another id. */
  erase: (personId: PersonId) => Promise<boolean>;
};
