import { useTranslation } from 'react-i18next';
import { getSupplier } from '../../../../../contracts/supplier/supplier';
import { useAnswer } from '../../../api/useAnswer';
import { Answer } from '../../../components/Answer';
import { useMe } from '../../../session/session-context';
import { useFormat } from '../../../words/useFormat';
import { useLanguage } from '../../../words/useLanguage';
import { DraftFrame } from './DraftFrame';
import { reviewOfSupplier } from './review-of-supplier';
import { writtenFirst } from './written-case';

/** The approval of how a supplier is supervised, filled in from what is recorded of it. */
export function SupplierDraft({ draftId, supplierId }: { draftId: string; supplierId: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const { personId } = useMe().person;
  const supplier = useAnswer(getSupplier, { params: { supplierId } });
  return (
    <Answer query={supplier}>
      {(view) => (
        <DraftFrame
          draftId={draftId}
          about={{ purpose: 'new' }}
          blank={reviewOfSupplier(writtenFirst(personId), view, { t, format, language })}
        />
      )}
    </Answer>
  );
}
