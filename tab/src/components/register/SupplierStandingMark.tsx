import {
  CheckmarkRegular,
  ClockAlarmRegular,
  ClockRegular,
  CommentErrorRegular,
  DocumentDismissRegular,
  PersonQuestionMarkRegular,
  SignatureRegular,
} from '@fluentui/react-icons';
import type { SupplierStanding } from '../../../../domain/supplier/supplier-standing';
import { SUPPLIER_STANDING_WORDS } from '../../../../words/supplier/supplier-words';
import { useLanguage } from '../../words/useLanguage';
import { StateMark } from '../StateMark';

const ICONS = {
  overdue: ClockAlarmRegular,
  remarksOverdue: CommentErrorRegular,
  toApprove: SignatureRegular,
  missing: DocumentDismissRegular,
  unassigned: PersonQuestionMarkRegular,
  dueSoon: ClockRegular,
  supervised: CheckmarkRegular,
} satisfies Record<SupplierStanding, unknown>;

/** How the supervision of a supplier stands, as a word with an icon of its own shape. */
export function SupplierStandingMark({ standing }: { standing: SupplierStanding }) {
  return <StateMark icon={ICONS[standing]}>{SUPPLIER_STANDING_WORDS[standing][useLanguage()]}</StateMark>;
}
