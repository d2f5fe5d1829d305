import type { Minute } from '../../../domain/decision/minute';
import { openConditions } from '../../../domain/decision/with-conditions';
import type { PdfBlock, PdfDocument, PdfFact } from '../pdf/pdf-document';
import { aboutBlocks } from './minute-about';
import { answerBlocks } from './minute-answers';
import { personIn, type MinutePaper } from './minute-paper';
import { proofBlocks } from './minute-proof';
import { referralBlocks } from './minute-referrals';
import { LANGUAGE_TAGS, MISSING, OWN_WORDS, translationNote, writingIn } from '../writing';
import { minuteTally } from '../../../words/decision/minute-tally';
import { BODY_BASIS_MISSING } from '../../../words/decision/body-basis-words';
import { MINUTE_WORDS } from '../../../words/decision/minute-words';
import { DEFAULT_LANGUAGE, type Language, type Text } from '../../../words/language';
import { FIELDS } from '../../../words/field-names';
import { PAPER_LABELS } from '../../../words/paper-labels';
import { shortened } from '../../../adaptive-cards/parts/plain-text';
import {
  GIVEN_WORDS,
  KIND_WORDS,
  LEVEL_WORDS,
  OUTCOME_WORDS,
  STANDING_WORDS,
  isDecided,
} from '../../../words/decision/decision-words';
import { ruleSentence } from '../../../words/decision/rule-sentence';
import { nameWithTitle } from '../../../words/person-words';

/** So many open conditions stand on page 1; all of them are in the case below. */
const SHOWN_OPEN = 8;

/**
 * The beslutningsreferat of a settled decision as a document: the decision first, then what it was made on, who answered
 * what, and how the paper can be checked against the ledger. Nothing in it comes from anywhere else. It is Danish unless
 * a translation is asked for.
 */
export function minuteDocument(
  municipality: string,
  minute: Minute,
  language: Language = DEFAULT_LANGUAGE,
): PdfDocument {
  const { decisionId, content, position } = minute;
  const paper: MinutePaper = { ...minute, ...writingIn(MINUTE_WORDS, language) };
  const { words: W, say } = paper;
  const labels = PAPER_LABELS[language];
  const title = W.title(decisionId);
  return {
    language: LANGUAGE_TAGS[language],
    title: `${labels.title(title)}: ${content.title}`,
    subject: W.subject,
    author: municipality,
    creator: labels.creator,
    createdAt: new Date(position.at),
    header: { left: municipality, right: labels.title(title) },
    footer: { left: labels.position(position.seq), page: labels.page },
    blocks: [
      { kind: 'heading', level: 1, text: content.title, language: OWN_WORDS },
      { kind: 'paragraph', text: `${title} · ${say(KIND_WORDS[content.kind])}`, size: 'small' },
      ...translationNote(language),
      ...warnings(paper),
      ...decisionBlocks(paper),
      ...aboutBlocks(paper),
      ...answerBlocks(paper),
      ...referralBlocks(paper),
      ...proofBlocks(paper),
    ],
  };
}

/** What makes the paper something else than it looks like comes before everything else. */
function warnings(minute: MinutePaper): PdfBlock[] {
  const blocks: PdfBlock[] = [];
  const { revoked, supersededBy, withdrawal, words: W, say, time } = minute;
  if (revoked !== null) {
    const text = W.revokedText(time(revoked.at), nameWithTitle(revoked), revoked.reason);
    blocks.push({ kind: 'note', title: W.revoked, text });
  }
  if (supersededBy !== null) {
    const text = W.supersededText(supersededBy.decisionId, time(supersededBy.at));
    blocks.push({ kind: 'note', title: W.superseded, text });
  }
  if (withdrawal !== null) {
    const text = W.withdrawn(time(withdrawal.at), withdrawal.reason);
    blocks.push({ kind: 'note', title: say(STANDING_WORDS.withdrawn), text });
  }
  if (caseNumberOf(minute) === null)
    blocks.push({ kind: 'note', title: W.provisional, text: W.provisionalText });
  return blocks;
}

/** The case that the item was put forward with, or else the one in which it was journalised. */
const caseNumberOf = ({ journal, content }: Minute): string | null =>
  content.caseNumber ?? journal?.caseNumber ?? null;

function decisionBlocks(minute: MinutePaper): PdfBlock[] {
  const { content, settledAt, conclusion, language, words: W, say, day, time } = minute;
  return [
    { kind: 'heading', level: 2, text: W.headings.decision },
    {
      kind: 'facts',
      facts: [
        { term: W.terms.outcome, value: say(outcomeOf(minute)) },
        ...optional(W.terms.openConditions, openIn(minute)),
        { term: settledTerm(minute), value: time(settledAt) },
        { term: W.terms.level, value: say(LEVEL_WORDS[content.level]) },
        { term: W.terms.rule, value: ruleIn(minute) },
        ...(minute.rule.by === 'body' ? [basisIn(minute)] : []),
        ...(conclusion === null
          ? []
          : [{ term: W.terms.tally, value: minuteTally(conclusion.tally, language) }]),
        {
          term: W.terms.revisitOn,
          value: content.revisitOn === null ? W.unlimited : day(content.revisitOn),
        },
        { term: W.terms.owner, value: personIn(minute, content.ownerId) },
        { term: W.terms.recommender, value: personIn(minute, content.recommenderId) },
        { term: W.terms.caseNumber, value: caseNumberOf(minute) ?? MISSING },
        ...optional(W.terms.supersedes, content.supersedes),
      ],
    },
    { kind: 'paragraph', text: content.publicText, language: OWN_WORDS },
  ];
}

/** Page 1 says on what the approval rests: what is approved on conditions is not simply approved. */
function outcomeOf({ outcome, content }: Minute): Text {
  if (outcome === 'withdrawn') return STANDING_WORDS.withdrawn;
  return outcome === 'approved' && content.conditions.length > 0
    ? GIVEN_WORDS.approveWithConditions
    : OUTCOME_WORDS[outcome];
}

/** The conditions that nobody had shown to be met when the minute ends, with who and when; null: there are none. */
function openIn(minute: MinutePaper): string | null {
  const { outcome, words: W, day } = minute;
  if (outcome !== 'approved') return null;
  const open = openConditions(minute).map(({ conditionId, text, ownerId, dueOn }) =>
    W.openCondition(conditionId, shortened(text, 200), personIn(minute, ownerId), day(dueOn)),
  );
  if (open.length === 0) return null;
  const shown = open.slice(0, SHOWN_OPEN);
  return [...shown, ...(open.length > shown.length ? [W.moreOpen(open.length - shown.length)] : [])].join(
    '\n',
  );
}

/** What was put off, sent back or withdrawn has been dealt with, and is not decided. */
const settledTerm = ({ outcome, words: W }: MinutePaper): string =>
  outcome !== 'withdrawn' && isDecided(outcome) ? W.terms.decidedAt : W.terms.dealtWithAt;

const optional = (term: string, value: string | null): PdfFact[] => (value === null ? [] : [{ term, value }]);

/** Who the body is by the municipality's own decision, or that it has recorded none. */
function basisIn({ basis, words: W, language, day }: MinutePaper): PdfFact {
  const term = W.terms.basis;
  if (basis === null) return { term, value: BODY_BASIS_MISSING[language] };
  const text = W.basis(basis.text, day(basis.decidedOn), basis.caseNumber);
  // Of several bodies that are named, only the designated one has decided anything here.
  const { bodies } = basis;
  return {
    term,
    value: bodies === undefined ? text : `${FIELDS.designated[language]}: ${bodies.designated}\n${text}`,
    language: OWN_WORDS,
  };
}

function ruleIn(minute: MinutePaper): string {
  const { rule, language } = minute;
  if (rule.by === 'body') return ruleSentence(rule, language);
  const { delegationId, delegateId } = rule;
  return ruleSentence({ by: 'delegate', delegationId, delegateName: personIn(minute, delegateId) }, language);
}
