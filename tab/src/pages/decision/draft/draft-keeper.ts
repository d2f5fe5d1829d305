import {
  dropCaseDraft,
  getCaseDraft,
  saveCaseDraft,
  type DraftAbout,
  type WrittenCase,
} from '../../../../../contracts/decision/case-draft';
import type { Client } from '../../../api/client';
import { ProblemError } from '../../../api/problem-error';
import { forgetInBrowser, keepInBrowser } from './browser-draft';
import type { DraftStart, OtherDraft } from './draft-start';
import { isSameWriting, writtenOf } from './written-case';

/** For so long nobody types before it is kept, in milliseconds. */
const PAUSE = 800;

/** What waits between two tries when the server does not answer, in milliseconds; the last one again and again. */
const TRIES = [2_000, 5_000, 10_000, 30_000] as const;

/** How the keeping stands. */
export type Saving =
  | { kind: 'nothing' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: string }
  /** The server did not answer; it is tried again by itself. */
  | { kind: 'waiting' }
  | { kind: 'refused'; sentence: string }
  /** The draft was changed from another tab or machine, or (null) is not there any more. */
  | { kind: 'elsewhere'; other: OtherDraft | null };

type Now = { about: DraftAbout; written: WrittenCase };

/** Whether something is written that is not put forward, and whether the server keeps it. */
type Tell = (isWritten: boolean, isKept?: boolean) => void;

type Parts = { call: Client['call']; personId: string; start: DraftStart; tell: Tell };

export type DraftKeeper = {
  saving: () => Saving;
  subscribe: (changed: () => void) => () => void;
  /** Told what is on the screen whenever it changes. */
  write: (now: Now) => void;
  /** Tries at once, such as when the network is back. */
  retry: () => void;
  /** Keeps what is on the screen from now on, in the place of what was kept elsewhere. */
  goOn: (mark: string | null) => void;
  /** Waits for what is on its way, and keeps nothing more: the case is being put forward. */
  stop: () => Promise<void>;
  /** Goes on, where it was not put forward after all. */
  resume: () => void;
  /** Tells that the case is put forward. Nothing of it is to be kept here any more. */
  sent: () => void;
  /** The page is left: what was typed in the last moment is kept too. */
  close: () => void;
};

const isSame = (one: Now | undefined, other: Now): boolean =>
  one !== undefined &&
  isSameWriting(one.written, other.written) &&
  JSON.stringify(one.about) === JSON.stringify(other.about);

/**
 * Keeps what is written as it is typed: in the browser at once, on the server when the writer has stopped for a moment.
 * What only the browser has is kept there until the server has it.
 */
export function createDraftKeeper({ call, personId, start, tell }: Parts): DraftKeeper {
  const { draftId } = start;
  const params = { draftId };
  const blank = writtenOf(start.blank);
  const first: Now = { about: start.about, written: writtenOf(start.filled) };
  const listeners = new Set<() => void>();
  let state: Saving = start.saved === undefined ? { kind: 'nothing' } : { kind: 'saved', at: start.saved.at };
  let now = first;
  let mark = start.mark;
  let saved: Now | undefined = start.saved && { about: start.about, written: start.saved.written };
  let running: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tries = 0;
  let isStopped = false;
  let isClosed = false;
  // A page that is left has nothing to be asked about.
  const say: Tell = (isWritten, isKept) => {
    if (!isClosed) tell(isWritten, isKept);
  };

  const become = (next: Saving) => {
    state = next;
    for (const changed of listeners) changed();
  };
  const later = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void save(), delay);
  };
  const keepHere = () => {
    keepInBrowser(personId, { draftId, ...now, mark, at: new Date().toISOString() });
  };

  async function save(): Promise<void> {
    clearTimeout(timer);
    if (running !== undefined) return running;
    const sending = now;
    const isBlank = isSameWriting(sending.written, blank);
    if (isStopped || isSame(saved, sending) || (isBlank && mark === null)) return;
    become({ kind: 'saving' });
    running = (isBlank ? drop() : put(sending)).then(
      (savedAt) => {
        running = undefined;
        tries = 0;
        saved = savedAt === undefined ? undefined : sending;
        become(savedAt === undefined ? { kind: 'nothing' } : { kind: 'saved', at: savedAt });
        if (isSame(sending, now)) {
          forgetInBrowser(personId, draftId);
          say(!isSame(first, sending) && !isBlank, true);
        } else {
          keepHere();
          if (!isStopped) later(PAUSE);
        }
      },
      async (error: unknown) => {
        running = undefined;
        await failed(error);
      },
    );
    return running;
  }

  async function put(sending: Now): Promise<string> {
    const kept = await call(saveCaseDraft, { params, body: { mark, ...sending } });
    mark = kept.mark;
    return kept.savedAt;
  }

  async function drop(): Promise<undefined> {
    await call(dropCaseDraft, { params, query: { mark: mark ?? undefined } });
    mark = null;
  }

  async function failed(error: unknown): Promise<void> {
    if (error instanceof ProblemError && error.problem.code === 'draft-changed') {
      isStopped = true;
      const other = await call(getCaseDraft, { params }).catch(() => null);
      become({
        kind: 'elsewhere',
        other: other && { written: other.written, at: other.savedAt, mark: other.mark },
      });
      return;
    }
    // Who has to sign in again finds what they wrote in the browser when they have.
    if (error instanceof ProblemError && error.problem.status === 401) isStopped = true;
    if (error instanceof ProblemError && error.isRefusal && error.problem.status !== 429) {
      become({ kind: 'refused', sentence: error.problem.detail });
      return;
    }
    become({ kind: 'waiting' });
    later(TRIES[Math.min(tries, TRIES.length - 1)] ?? PAUSE);
    tries += 1;
  }

  return {
    saving: () => state,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => {
        listeners.delete(changed);
      };
    },
    write: (next) => {
      const isAsBefore = isSame(now, next);
      now = next;
      if (isSame(saved, now)) {
        // Written back to what the server has.
        forgetInBrowser(personId, draftId);
        say(!isSame(first, now), true);
        return;
      }
      if (mark === null && isSameWriting(now.written, blank)) {
        forgetInBrowser(personId, draftId);
        say(false);
        return;
      }
      // What is shown as it was found is on its way already, or nothing has been done to it.
      if (!isAsBefore) {
        keepHere();
        say(true);
      }
      if (!isStopped) later(PAUSE);
    },
    retry: () => void save(),
    goOn: (next) => {
      mark = next;
      saved = undefined;
      isStopped = false;
      void save();
    },
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      await running;
    },
    resume: () => {
      isStopped = false;
      void save();
    },
    sent: () => {
      isStopped = true;
      clearTimeout(timer);
      forgetInBrowser(personId, draftId);
      say(false);
    },
    close: () => {
      clearTimeout(timer);
      say(false);
      isClosed = true;
      void save();
    },
  };
}
