import { lastDayToSend, type Referral } from '../../../domain/decision/referral';
import { ADOPTER_WORDS } from '../../../words/decision/adopter-words';
import { REFERRAL_OUTCOME_WORDS, REFERRAL_WORDS } from '../../../words/decision/referral-words';
import type { PdfBlock } from '../pdf/pdf-document';
import type { MinutePaper } from './minute-paper';

/**
 * Where the matter was sent on to after the body's own decision, and what came back. It stands apart from the answers and
 * says that it counts as none of them.
 */
export function referralBlocks(minute: MinutePaper): PdfBlock[] {
  const { referrals = [], language, say } = minute;
  if (referrals.length === 0) return [];
  const words = REFERRAL_WORDS[language];
  return [
    { kind: 'heading', level: 2, text: words.title },
    { kind: 'paragraph', text: words.lead, size: 'small' },
    {
      kind: 'facts',
      facts: referrals.map((one) => ({
        term: say(ADOPTER_WORDS[one.politicalBody]),
        value: told(one, minute).join('\n'),
      })),
    },
  ];
}

function told(referral: Referral, { language, say, day }: MinutePaper): readonly string[] {
  const { sentOn, meetingOn, caseNumber, answer } = referral;
  const words = REFERRAL_WORDS[language];
  const last = lastDayToSend(meetingOn);
  return [
    words.sent(day(sentOn), day(meetingOn), caseNumber),
    ...(sentOn > last ? [words.late(day(last))] : []),
    answer === null
      ? words.open
      : words.answered(
          say(REFERRAL_OUTCOME_WORDS[answer.referralOutcome]),
          day(answer.decidedOn),
          answer.caseNumber,
        ),
  ];
}
