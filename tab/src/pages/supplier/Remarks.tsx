import { useTranslation } from 'react-i18next';
import type { RemarkView, SupplierView } from '../../../../contracts/supplier/supplier';
import { Empty } from '../../components/Empty';
import { Entries, EntryLine } from '../../components/Entries';
import { usePersonName } from '../../components/people/usePersonName';
import { Reveal } from '../../components/Reveal';
import { useDayShown } from '../../day/day-shown';
import { useMe } from '../../session/session-context';
import { useFormat } from '../../words/useFormat';
import { AnswerRemarkForm } from './AnswerRemarkForm';
import { RemarkForm } from './RemarkForm';

type Props = { supplier: SupplierView; isOpen: boolean };

/** What was remarked of a supplier: what is open first, by its day; and the form for another remark. */
export function Remarks({ supplier: { supplierId, remarks, isRetired }, isOpen }: Props) {
  const { t } = useTranslation();
  const inOrder = remarks.toSorted(
    (a, b) => Number(a.answered !== null) - Number(b.answered !== null) || a.dueOn.localeCompare(b.dueOn),
  );
  return (
    <>
      {remarks.length === 0 ? (
        <Empty>{t('suppliers.noRemarks')}</Empty>
      ) : (
        <Entries>
          {inOrder.map((one) => (
            <RemarkLine
              key={one.remarkId}
              supplierId={supplierId}
              remark={one}
              isOpen={isOpen}
              isUsed={!isRetired}
            />
          ))}
        </Entries>
      )}
      {isOpen && (
        <Reveal text={t('suppliers.remark')}>
          <RemarkForm supplierId={supplierId} />
        </Reveal>
      )}
    </>
  );
}

type LineProps = { supplierId: string; remark: RemarkView; isOpen: boolean; isUsed: boolean };

function RemarkLine({ supplierId, remark, isOpen, isUsed }: LineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = usePersonName();
  const { today, past } = useDayShown();
  const me = useMe();
  const { remarkId, text, owner, dueOn, answered, isSinceApproval } = remark;
  const isOwn = owner.personId === me.person.personId;
  const mayAnswer =
    answered === null && isUsed && past === undefined && (me.abilities.keepRegisters || isOwn);
  const isLate = answered === null && dueOn < (past ?? today);
  const state =
    answered !== null
      ? t('suppliers.remarkAnswered', { date: format.date(answered.on) })
      : t(isLate ? 'suppliers.remarkLate' : 'suppliers.remarkOpen');
  const about = [t('suppliers.remarkDue', { date: format.date(dueOn) }), nameOf(owner)];
  if (isSinceApproval) about.push(t('suppliers.isNew'));
  return (
    <EntryLine title={text} state={state}>
      <span>{about.join(' · ')}</span>
      {answered !== null && <span>{answered.answer}</span>}
      {mayAnswer && (
        <Reveal text={t('suppliers.answer')} name={t('suppliers.answerOf', { text })}>
          <AnswerRemarkForm supplierId={supplierId} remarkId={remarkId} />
        </Reveal>
      )}
      {isOpen && (
        <Reveal text={t('suppliers.changeRemark')} name={t('suppliers.changeRemarkOf', { text })}>
          <RemarkForm supplierId={supplierId} remark={remark} />
        </Reveal>
      )}
    </EntryLine>
  );
}
