import { useTranslation } from 'react-i18next';
import { SUPPLIER_MOST } from '../../../../domain/supplier/supplier-limits';
import {
  annulSupplierStatement,
  type StatementView,
  type SupplierView,
} from '../../../../contracts/supplier/supplier';
import { useCommand } from '../../api/useCommand';
import { AppLink } from '../../components/AppLink';
import { Empty } from '../../components/Empty';
import { Entries, EntryLine } from '../../components/Entries';
import { ReasonForm } from '../../components/form/ReasonForm';
import { ExhibitLine } from '../../components/register/ExhibitLine';
import { Reveal } from '../../components/Reveal';
import { useFormat } from '../../words/useFormat';
import { StatementForm } from './StatementForm';

type Props = { supplier: SupplierView; isOpen: boolean };

/** The statements of a supplier, the newest first, and the form for the next one. */
export function Statements({ supplier, isOpen }: Props) {
  const { t } = useTranslation();
  const { supplierId, statements } = supplier;
  return (
    <>
      {statements.length === 0 ? (
        <Empty>{t('suppliers.noStatements')}</Empty>
      ) : (
        <Entries>
          {statements
            .toSorted((a, b) => b.to.localeCompare(a.to))
            .map((one) => (
              <StatementLine key={one.statementId} supplierId={supplierId} statement={one} isOpen={isOpen} />
            ))}
        </Entries>
      )}
      {isOpen && (
        <Reveal text={t('suppliers.give')}>
          <StatementForm supplierId={supplierId} nextDueOn={supplier.nextDueOn} />
        </Reveal>
      )}
    </>
  );
}

type LineProps = { supplierId: string; statement: StatementView; isOpen: boolean };

function StatementLine({ supplierId, statement, isOpen }: LineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const annulling = useCommand(annulSupplierStatement);
  const { statementId, from, to, exhibit, annulled, isSinceApproval, confidentialIn } = statement;
  const state =
    annulled === null
      ? isSinceApproval
        ? t('suppliers.isNew')
        : undefined
      : t('suppliers.annulled', { reason: annulled.reason });
  return (
    <EntryLine
      title={t('suppliers.period', { from: format.date(from), to: format.date(to) })}
      {...(state === undefined ? {} : { state })}
    >
      <span>
        {confidentialIn === null ? (
          <ExhibitLine exhibit={exhibit} />
        ) : (
          <>
            {exhibit.says} ({format.date(exhibit.on)}) {t('suppliers.confidentialIn')}{' '}
            <AppLink to={`/beslutninger/${confidentialIn}`}>{confidentialIn}</AppLink>
          </>
        )}
      </span>
      {isOpen && annulled === null && (
        <Reveal text={t('suppliers.annul')} name={t('suppliers.annulOf', { date: format.date(to) })}>
          <ReasonForm
            prefix={`annul-${statementId}-`}
            lead={t('suppliers.annulLead')}
            submit={t('suppliers.annulSubmit')}
            most={SUPPLIER_MOST.reason}
            sending={annulling}
            onSend={(reason) =>
              annulling.mutateAsync({ params: { supplierId, statementId }, body: { reason } })
            }
          />
        </Reveal>
      )}
    </EntryLine>
  );
}
