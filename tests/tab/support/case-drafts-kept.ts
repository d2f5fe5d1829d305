import {
  dropCaseDraft,
  getCaseDraft,
  listCaseDrafts,
  saveCaseDraft,
  type CaseDraftView,
} from '../../../contracts/decision/case-draft';
import type { Endpoint } from '../../../contracts/endpoint';

/** An answer of the fixture server that says no. */
export class Refused {
  readonly reply: { status: number; code: string; detail: string };
  constructor(status: number, code: string, detail: string) {
    this.reply = { status, code, detail };
  }
}

type By = (query: URLSearchParams, sent: { path: string; body: Buffer }) => unknown;
type Others = readonly { decisionId: string; person: object; savedAt: string }[];

const CHANGED = new Refused(409, 'draft-changed', 'Kladden er ændret i en anden fane.');

/** Keeps the drafts of cases as the server does, for one person. */
export class CaseDraftsKept {
  readonly all = new Map<string, CaseDraftView>();
  others: Others = [];
  private count = 0;

  clear(): void {
    this.all.clear();
    this.others = [];
  }

  forget(draftId: string): void {
    this.all.delete(draftId);
  }

  /** As if it were written from another tab or machine. */
  put(draftId: string, changes: Pick<CaseDraftView, 'about' | 'written'> & { savedAt?: string }): void {
    this.count += 1;
    const savedAt = changes.savedAt ?? new Date().toISOString();
    this.all.set(draftId, { draftId, ...changes, savedAt, mark: `m${this.count}` });
  }

  replies(): readonly (readonly [Endpoint, By])[] {
    const idOf = (path: string) => path.split('/').at(-1) ?? '';
    return [
      [
        listCaseDrafts,
        () => ({
          own: [...this.all.values()].map(({ written, ...one }) => ({
            ...one,
            title: written.values['title'] ?? '',
            kind: written.values['kind'] ?? null,
          })),
          others: this.others,
        }),
      ],
      [
        getCaseDraft,
        (_, { path }) =>
          this.all.get(idOf(path)) ?? new Refused(404, 'unknown-draft', 'Kladden findes ikke.'),
      ],
      [
        saveCaseDraft,
        (_, { path, body }) => {
          // The tab sends what the contract takes; the API's own tests hold what it refuses.
          const { mark, about, written } = JSON.parse(body.toString()) as CaseDraftView & {
            mark: string | null;
          };
          const draftId = idOf(path);
          if ((this.all.get(draftId)?.mark ?? null) !== mark) return CHANGED;
          this.put(draftId, { about, written });
          return this.all.get(draftId);
        },
      ],
      [
        dropCaseDraft,
        (query, { path }) => {
          const draftId = idOf(path);
          const mark = query.get('mark');
          const kept = this.all.get(draftId);
          if (mark !== null && kept !== undefined && kept.mark !== mark) return CHANGED;
          this.forget(draftId);
          return { draftId };
        },
      ],
    ];
  }
}
