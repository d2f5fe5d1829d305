import { textKey } from '../../../domain/ground/same-text';

type NewAccount = { objectId: string; mails: readonly string[] };

/** The accounts that a list brings and nobody has yet, so that its rows are compared with each other too. */
export type NewAccounts = {
  /** An earlier row (by its line) that has one of the mails with another account, and which mail that is. */
  withSameMail: (account: NewAccount) => { line: number; mail: string } | undefined;
  /** Notes the account of a row from which somebody would be entered, or be given it. */
  note: (account: NewAccount & { line: number }) => void;
};

export function newAccounts(): NewAccounts {
  const byMail = new Map<string, { objectId: string; line: number }>();
  return {
    withSameMail({ objectId, mails }) {
      for (const mail of mails) {
        const there = byMail.get(textKey(mail));
        if (there !== undefined && there.objectId !== objectId) return { line: there.line, mail };
      }
      return undefined;
    },
    note({ objectId, mails, line }) {
      for (const mail of mails.map(textKey))
        if (mail !== '' && !byMail.has(mail)) byMail.set(mail, { objectId, line });
    },
  };
}
