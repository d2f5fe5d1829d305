import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { SupplierRow } from '../../../../contracts/supplier/supplier';
import { SUPERVISOR_WORDS } from '../../../../words/supplier/supplier-words';
import { Unbroken } from '../../components/Unbroken';
import { AppLink } from '../../components/AppLink';
import { usePersonName } from '../../components/people/usePersonName';
import { SupplierStandingMark } from '../../components/register/SupplierStandingMark';
import type { Column } from '../../components/table/grid-props';
import { useFormat } from '../../words/useFormat';
import { useLanguage } from '../../words/useLanguage';
import { suppliersByAttention } from './supplier-order';

const useStyles = makeStyles({
  more: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const by = (key: (row: SupplierRow) => string) => (a: SupplierRow, b: SupplierRow) =>
  key(a).localeCompare(key(b), 'da');

/** The columns of the list of suppliers. */
export function useSupplierColumns(): readonly Column<SupplierRow>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const format = useFormat();
  const nameOf = usePersonName();
  const styles = useStyles();
  return useMemo(() => {
    const ownerOf = ({ owner }: SupplierRow) => (owner === null ? t('suppliers.noOwner') : nameOf(owner));
    const supervisorOf = ({ supervisedBy }: SupplierRow) =>
      supervisedBy === null ? t('suppliers.nobody') : SUPERVISOR_WORDS[supervisedBy][language];
    return [
      {
        id: 'name',
        header: t('suppliers.name'),
        cell: ({ supplierId, name, supplies, cvr }) => (
          <div>
            <AppLink to={`/leverandoerer/${supplierId}`}>{name}</AppLink>
            <span className={styles.more}>
              {[supplies, cvr === null ? '' : t('suppliers.cvrShown', { cvr })]
                .filter((one) => one !== '')
                .join(' · ')}
            </span>
          </div>
        ),
        compare: by(({ name }) => name),
        weight: 3,
        acts: true,
        leads: true,
      },
      {
        id: 'standing',
        header: t('suppliers.standing'),
        cell: ({ standing, openRemarks, isRetired }) => (
          <div>
            {isRetired ? t('suppliers.retire') : <SupplierStandingMark standing={standing} />}
            {openRemarks > 0 && (
              <span className={styles.more}>{t('suppliers.openRemarks', { count: openRemarks })}</span>
            )}
          </div>
        ),
        compare: suppliersByAttention,
        weight: 2.25,
      },
      {
        id: 'supervisedBy',
        header: t('suppliers.supervisedBy'),
        cell: supervisorOf,
        compare: by(supervisorOf),
        weight: 1.75,
        deskOnly: true,
      },
      {
        id: 'due',
        header: t('suppliers.nextDueOn'),
        cell: ({ dueOn, statementTo }) => (
          <div>
            {dueOn === null ? t('suppliers.dueNone') : format.shortDate(dueOn)}
            {statementTo !== null && (
              <span className={styles.more}>
                <Unbroken text={t('suppliers.statementTo', { date: format.shortDate(statementTo) })} />
              </span>
            )}
          </div>
        ),
        compare: by(({ dueOn }) => dueOn ?? '~'),
        weight: 2.25,
      },
      {
        id: 'owner',
        header: t('suppliers.owner'),
        cell: ownerOf,
        compare: by(ownerOf),
        weight: 1.75,
        deskOnly: true,
      },
    ];
  }, [t, language, format, nameOf, styles]);
}
