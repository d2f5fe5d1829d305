import type { PersonId } from '../../../domain/access/role';
import { decisionCard } from '../../../bot/cards/decision/decision-card';
import { audienceOf } from '../../../domain/delivery/audience';
import { asPutForward } from '../../../domain/decision/as-put-forward';
import { usualAnswerBy } from '../../../domain/decision/answer-by';
import { KINDS } from '../../../domain/decision/content';
import { maySee } from '../../../domain/decision/may-see';
import { seatsFor } from '../../../domain/decision/seats';
import { ok, refuse, type Result } from '../../../domain/result';
import {
  DRAFT_ID,
  dropCaseDraft,
  getCaseDraft,
  listCaseDrafts,
  MOST_DRAFT_LETTERS,
  MOST_DRAFTS,
  previewCase,
  saveCaseDraft,
  type CaseCardView,
  type DraftAbout,
  type DraftLineView,
} from '../../../contracts/decision/case-draft';
import type { DecisionDraft } from '../../../contracts/decision/decision-content';
import { sentAs, type KeptDraft } from '../../drafts/case-draft-store';
import { draftText } from '../../drafts/draft-text';
import type { Program } from '../../program';
import { tabLink } from '../../tab-link';
import { personViews } from '../../views/person-view';
import { isMark } from '../edge/is-mark';
import { route, type Caller } from '../edge/route';
import { itemOf } from './read-draft';
import { seenDecision } from './seen-decision';

/** The title of a draft is shown in a list; it may be as long as it was typed. */
const MOST_TITLE_SHOWN = 200;

/** Registers the drafts of cases: each their own, from the first letter until the case is put forward. */
export function registerCaseDrafts(program: Program): void {
  const { caseDrafts, config, directory } = program;

  route(program, listCaseDrafts, 'submitDecisions', async (_, { personId, state, today }) => {
    const show = personViews(await directory.all());
    const own: DraftLineView[] = [];
    const others: { decisionId: string; person: ReturnType<typeof show>; savedAt: string }[] = [];
    for await (const kept of caseDrafts.all()) {
      const { draft } = kept;
      if (draft.personId === personId) own.push(lineOf(kept));
      else if (draft.about.purpose === 'revise') {
        const { decisionId } = draft.about;
        const decision = state.decisions.get(decisionId);
        if (decision !== undefined && maySee(decision, state.access, personId, today))
          others.push({ decisionId, person: show(draft.personId), savedAt: draft.savedAt });
      }
    }
    return ok({ own: own.sort((a, b) => b.savedAt.localeCompare(a.savedAt)), others });
  });

  route(program, getCaseDraft, 'submitDecisions', async ({ params: { draftId } }, { personId }) => {
    const kept = DRAFT_ID.test(draftId) ? await caseDrafts.get(personId, draftId) : undefined;
    if (kept === undefined) return refuse({ code: 'unknown-draft' });
    const { about, written, savedAt } = kept.draft;
    return ok({ draftId, about, written, savedAt, mark: kept.mark });
  });

  route(program, saveCaseDraft, 'submitDecisions', async ({ params, body }, { personId, now }) => {
    const { draftId } = params;
    if (!DRAFT_ID.test(draftId)) return refuse({ code: 'unknown-draft' });
    const { about, written } = body;
    if (draftText({ about, written, savedAt: now }).length > MOST_DRAFT_LETTERS)
      return refuse({ code: 'text-too-long', field: 'content', most: MOST_DRAFT_LETTERS });
    if (body.mark !== null && !isMark(body.mark)) return refuse({ code: 'draft-changed' });
    // Somebody who sends two at once may come to have one more; what matters is that they are not without number.
    if (body.mark === null && (await hasAllDrafts(personId, draftId)))
      return refuse({ code: 'too-many-drafts', most: MOST_DRAFTS });
    const draft = { personId, draftId, about, written, savedAt: now };
    const mark = await caseDrafts.save(draft, body.mark);
    if (mark !== undefined) return ok({ draftId, savedAt: now, mark });
    const isSent = await caseDrafts.isPutForward(sentAs(draft));
    return refuse({ code: isSent ? 'draft-put-forward' : 'draft-changed' });
  });

  route(program, dropCaseDraft, 'submitDecisions', async ({ params: { draftId }, query }, { personId }) => {
    if (!DRAFT_ID.test(draftId)) return refuse({ code: 'unknown-draft' });
    const mark = query('mark');
    if (mark !== '' && !isMark(mark)) return refuse({ code: 'draft-changed' });
    const isGone = await caseDrafts.drop(personId, draftId, mark === '' ? undefined : mark);
    return isGone ? ok({ draftId }) : refuse({ code: 'draft-changed' });
  });

  route(program, previewCase, 'submitDecisions', ({ body }, caller) => preview(body, caller));

  async function hasAllDrafts(personId: PersonId, draftId: string): Promise<boolean> {
    const own = await caseDrafts.idsOf(personId);
    return own.length >= MOST_DRAFTS && !own.includes(draftId);
  }

  async function preview(
    { about, content }: { about: DraftAbout; content: DecisionDraft },
    caller: Caller,
  ): Promise<Result<CaseCardView>> {
    const { personId, state, now, today } = caller;
    const revised = about.purpose === 'revise' ? seenDecision(about.decisionId, caller) : undefined;
    if (revised?.ok === false) return revised;
    const answerBy = content.answerBy ?? usualAnswerBy(today);
    const shown = asPutForward(state, {
      content: itemOf(content, { answerBy, annexes: content.annexes }),
      revises: revised?.value.decisionId ?? null,
      by: personId,
      at: now,
    });
    if (!shown.ok) return shown;
    const { decision } = shown.value;
    const people = await directory.all();
    const show = personViews(people);
    const asked = audienceOf(decision, state.access, today).flatMap((one) => {
      const seats = seatsFor(decision, state.access, one, today);
      const onBehalfOf = seats.filter((seat) => seat !== one).map(show);
      return seats.length === 0 ? [] : [{ person: show(one), onBehalfOf }];
    });
    const scene = {
      state: shown.value.state,
      people,
      now,
      municipality: config.municipality,
      language: config.language,
      tabLink: (page: string) => tabLink(config.tab, page),
    };
    const shownTo = asked[0]?.person ?? null;
    const card =
      shownTo === null
        ? null
        : { ...decisionCard(decision, { personId: shownTo.personId, place: 'person' }, scene) };
    return ok({ card, shownTo, asked, answerBy });
  }
}

function lineOf({ draft: { draftId, about, written, savedAt }, mark }: KeptDraft): DraftLineView {
  const kind = KINDS.find((one) => one === written.values['kind']) ?? null;
  const title = (written.values['title'] ?? '').trim().slice(0, MOST_TITLE_SHOWN);
  return { draftId, about, title, kind, savedAt, mark };
}
