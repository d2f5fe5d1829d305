import type { Contact } from '../../domain/incident/contact';

/** A contact with the mark of the state that it stands in. */
export type KeptContact = { contact: Contact; mark: string };

/**
 * The contacts of the incidents, beside the directory and outside the ledger: they hold numbers and mails of people, which
 * must be possible to forget.
 */
export type ContactStore = {
  all: () => Promise<readonly KeptContact[]>;
  /** A new row without a mark, or in the place of one that stands as the mark says. Answers whether it was kept. */
  save: (contact: Contact, mark: string | null) => Promise<boolean>;
  /** Answers whether it is gone, now or before; it stays where it stands otherwise than the mark says. */
  drop: (contactId: string, mark: string) => Promise<boolean>;
};
