import {
  ArrowClockwiseRegular,
  CircleOffRegular,
  DocumentCheckmarkRegular,
  QuestionCircleRegular,
  SubtractCircleRegular,
} from '@fluentui/react-icons';
import type { RequirementState } from '../../../../domain/requirement/requirement-state';
import { REQUIREMENT_STATE_WORDS } from '../../../../words/requirement/requirement-words';
import { StateMark } from '../../components/StateMark';
import { useLanguage } from '../../words/useLanguage';

const ICONS = {
  documented: DocumentCheckmarkRegular,
  toReview: ArrowClockwiseRegular,
  lacking: SubtractCircleRegular,
  notAssessed: QuestionCircleRegular,
  notRelevant: CircleOffRegular,
} satisfies Record<RequirementState, unknown>;

/** What is recorded about a demand, without a colour: green beside a § would be read as the Act being kept. */
export function RequirementStateMark({ state }: { state: RequirementState }) {
  const language = useLanguage();
  return <StateMark icon={ICONS[state]}>{REQUIREMENT_STATE_WORDS[state][language]}</StateMark>;
}
