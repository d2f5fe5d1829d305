import { MISSING, personIn, writtenDay, writtenTime } from './minute-values';
import type { Minute } from '../../../domain/decision/minute';
import { openConditions } from '../../../domain/decision/with-conditions';
import type { PdfBlock, PdfDocument, PdfFact } from '../pdf/pdf-document';
import { aboutBlocks } from './minute-about';
import { answerBlocks } from './minute-answers';
import { proofBlocks } from './minute-proof';
import { minuteTally } from '../../../words/decision/minute-tally';
import { MINUTE_OUTCOME, MINUTE_WORDS as W } from '../../../words/decision/minute-words';
import { shortened } from '../../../adaptive-cards/parts/plain-text';
import { GIVEN_WORDS, KIND_WORDS, LEVEL_WORDS, isDecided } from '../../../words/decision/decision-words';
import { ruleSentence } from '../../../words/decision/rule-sentence';

/** So many open conditions stand on page 1; all of them are in the case below. */
const SHOWN_OPEN = 8;

/**
 * The beslutningsreferat of a settled decision as a document in Danish: the decision first, then what it was made on,
 * who answered what, and how the paper can be checked against the ledger. Nothing in it comes from anywhere else.
 */
export function minuteDocument(municipality: string, minute: Minute): PdfDocument {
  const { decisionId, content, position } = minute;
  return {
    language: 'da-DK',
    title: `${W.title(decisionId)}: ${content.title}`,
    subject: W.subject,
    author: municipality,
    creator: W.creator,
    createdAt: new Date(position.at),
    header: { left: municipality, right: W.title(decisionId) },
    footer: { left: W.position(position.seq), page: W.page },
    blocks: [
      { kind: 'heading', level: 1, text: content.title },
      { kind: 'paragraph', text: `${W.title(decisionId)} · ${KIND_WORDS[content.kind].da}`, size: 'small' },
      ...warnings(minute),
      ...decisionBlocks(minute),
      ...aboutBlocks(minute),
      ...answerBlocks(minute),
      ...proofBlocks(minute),
    ],
  };
}

/** What makes the paper something else than it looks like comes before everything else. */
function warnings(minute: Minute): PdfBlock[] {
  const blocks: PdfBlock[] = [];
  const { revoked, supersededBy, withdrawal } = minute;
  if (revoked !== null) {
    const text = W.revokedText(writtenTime(revoked.at), `${revoked.name}, ${revoked.title}`, revoked.reason);
    blocks.push({ kind: 'note', title: W.revoked, text });
  }
  if (supersededBy !== null) {
    const text = W.supersededText(supersededBy.decisionId, writtenTime(supersededBy.at));
    blocks.push({ kind: 'note', title: W.superseded, text });
  }
  if (withdrawal !== null) {
    const text = W.withdrawn(writtenTime(withdrawal.at), withdrawal.reason);
    blocks.push({ kind: 'note', title: MINUTE_OUTCOME.withdrawn, text });
  }
  if (caseNumberOf(minute) === null)
    blocks.push({ kind: 'note', title: W.provisional, text: W.provisionalText });
  return blocks;
}

/** The case that the item was put forward with, or else the one in which it was journalised. */
const caseNumberOf = ({ journal, content }: Minute): string | null =>
  content.caseNumber ?? journal?.caseNumber ?? null;

function decisionBlocks(minute: Minute): PdfBlock[] {
  const { content, settledAt, conclusion } = minute;
  return [
    { kind: 'heading', level: 2, text: W.headings.decision },
    {
      kind: 'facts',
      facts: [
        { term: W.terms.outcome, value: outcomeIn(minute) },
        ...optional(W.terms.openConditions, openIn(minute)),
        { term: settledTerm(minute), value: writtenTime(settledAt) },
        { term: W.terms.level, value: LEVEL_WORDS[content.level].da },
        { term: W.terms.rule, value: ruleIn(minute) },
        ...(conclusion === null ? [] : [{ term: W.terms.tally, value: minuteTally(conclusion.tally) }]),
        {
          term: W.terms.revisitOn,
          value: content.revisitOn === null ? W.unlimited : writtenDay(content.revisitOn),
        },
        { term: W.terms.owner, value: personIn(minute, content.ownerId) },
        { term: W.terms.recommender, value: personIn(minute, content.recommenderId) },
        { term: W.terms.caseNumber, value: caseNumberOf(minute) ?? MISSING },
        ...optional(W.terms.supersedes, content.supersedes),
      ],
    },
    { kind: 'paragraph', text: content.publicText },
  ];
}

/** Page 1 says on what the approval rests: what is approved on conditions is not simply approved. */
const outcomeIn = ({ outcome, content }: Minute): string =>
  outcome === 'approved' && content.conditions.length > 0
    ? GIVEN_WORDS.approveWithConditions.da
    : MINUTE_OUTCOME[outcome];

/** The conditions that nobody had shown to be met when the minute ends, with who and when; null: there are none. */
function openIn(minute: Minute): string | null {
  if (minute.outcome !== 'approved') return null;
  const open = openConditions(minute).map(({ conditionId, text, ownerId, dueOn }) =>
    W.openCondition(conditionId, shortened(text, 200), personIn(minute, ownerId), writtenDay(dueOn)),
  );
  if (open.length === 0) return null;
  const shown = open.slice(0, SHOWN_OPEN);
  return [...shown, ...(open.length > shown.length ? [W.moreOpen(open.length - shown.length)] : [])].join(
    '\n',
  );
}

/** What was put off, sent back or withdrawn has been dealt with, and is not decided. */
const settledTerm = ({ outcome }: Minute): string =>
  outcome !== 'withdrawn' && isDecided(outcome) ? W.terms.decidedAt : W.terms.dealtWithAt;

const optional = (term: string, value: string | null): PdfFact[] => (value === null ? [] : [{ term, value }]);

function ruleIn(minute: Minute): string {
  const { rule } = minute;
  if (rule.by === 'body') return ruleSentence(rule, 'da');
  const { delegationId, delegateId } = rule;
  return ruleSentence({ by: 'delegate', delegationId, delegateName: personIn(minute, delegateId) }, 'da');
}
