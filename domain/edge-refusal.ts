import type { SectionFigure, SectionId } from './status/section';

/**
 * Reasons to say no that no rule of the domain gives: they are found where something comes in (a sign-in, a request, a
 * card, a file, a list). They stand here because every refusal has its words and its status in one closed list.
 */
export type EdgeRefusal =
  // who asks
  | { code: 'wrong-tenant' }
  | { code: 'not-on-roster' }
  // what is asked about
  | { code: 'unknown-delivery' }
  | { code: 'delivery-settled' }
  | { code: 'unknown-address' }
  | { code: 'unknown-draft' }
  | { code: 'unknown-contact' }
  | { code: 'import-tidied' }
  // what the state does not allow
  | { code: 'import-broke-off' }
  | { code: 'draft-changed' }
  | { code: 'contact-changed' }
  | { code: 'draft-put-forward' }
  | { code: 'too-many-drafts'; most: number }
  | { code: 'busy' }
  | { code: 'too-much-in-an-hour'; seconds: number }
  | { code: 'ledger-mismatch' }
  // what was written
  | { code: 'date-ambiguous'; value: string }
  | { code: 'date-short-year'; value: string }
  | { code: 'date-serial'; value: string }
  | { code: 'figure-missing'; figure: SectionFigure }
  | { code: 'number-invalid'; value: string; figure: SectionFigure }
  | { code: 'number-ambiguous'; value: string }
  | { code: 'unknown-topic'; value: string }
  | { code: 'unknown-figure'; value: string; section: SectionId }
  | { code: 'several-people'; value: string }
  | { code: 'rows-disagree'; field: string; line: number }
  | { code: 'row-held-back'; line: number }
  | { code: 'role-unknown'; value: string }
  | { code: 'mail-missing' }
  /** No longer given; lists that were imported before may have it among the rows that were left. */
  | { code: 'formula-in-cell'; value: string }
  | { code: 'not-completed'; column: string; value: string }
  | { code: 'outcome-missing'; column: string }
  | { code: 'outcome-unknown'; column: string; value: string }
  | { code: 'share-undecided'; column: string; value: string }
  | { code: 'present-too-short'; value: string; least: number }
  | { code: 'under-heading'; value: string; line: number }
  | { code: 'several-courses'; value: string }
  | { code: 'mail-of-another-account'; value: string }
  | { code: 'seat-ends-in-list'; column: string; value: string }
  | { code: 'mail-twice-in-list'; value: string; line: number }
  // how it was sent
  | { code: 'body-not-json' }
  | { code: 'file-empty' }
  | { code: 'file-too-large'; most: number }
  | { code: 'file-not-pdf' }
  | { code: 'file-kind-unknown' }
  | { code: 'file-unreadable' }
  | { code: 'columns-missing'; columns: readonly string[] }
  | { code: 'columns-perhaps-hidden'; columns: readonly string[] }
  | { code: 'columns-unclear'; columns: readonly string[] }
  | { code: 'outcome-unclear'; columns: readonly string[] }
  | { code: 'presence-undecided' }
  | { code: 'too-many-columns'; most: number }
  | { code: 'cell-too-long'; line: number; most: number }
  | { code: 'workbook-too-large' }
  | { code: 'list-too-large'; most: number }
  | { code: 'only-hidden' }
  | { code: 'reading-too-costly' }
  | { code: 'reading-busy' }
  | { code: 'writing-too-costly' }
  | { code: 'writing-busy' }
  | { code: 'too-many-rows'; most: number }
  | { code: 'card-unknown' };
