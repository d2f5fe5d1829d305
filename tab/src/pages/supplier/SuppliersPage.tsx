import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SUPPLIER_STANDINGS } from '../../../../domain/supplier/supplier-standing';
import {
  getSuppliersFile,
  importSuppliers,
  previewSuppliers,
} from '../../../../contracts/register/register-list';
import { listSuppliers } from '../../../../contracts/supplier/supplier';
import { SUPPLIER_STANDING_WORDS } from '../../../../words/supplier/supplier-words';
import { PAPER_FILES } from '../../../../words/paper-files';
import { useAnswer } from '../../api/useAnswer';
import { Answer } from '../../components/Answer';
import { DownloadState } from '../../components/DownloadState';
import { useDownload } from '../../components/useDownload';
import { ImportList } from '../../components/imports/ImportList';
import { RegisterFile } from '../../components/register/RegisterFile';
import { Empty } from '../../components/Empty';
import { LinkedRequirements } from '../../components/requirement/LinkedRequirements';
import { PageFrame } from '../../components/PageFrame';
import { RegisterFilters } from '../../components/register/RegisterFilters';
import { RegisterParts, type RegisterPart } from '../../components/register/RegisterParts';
import { RuleLine } from '../../components/register/RuleLine';
import { isListed, useRegisterFilter } from '../../components/register/useRegisterFilter';
import { Section } from '../../components/Section';
import { StatusLight } from '../../components/status/StatusLight';
import { DataTable } from '../../components/table/DataTable';
import { useDayShown } from '../../day/day-shown';
import { useMe } from '../../session/session-context';
import { useLanguage } from '../../words/useLanguage';
import { suppliersByAttention } from './supplier-order';
import { SupplierForm } from './SupplierForm';
import { useSupplierColumns } from './useSupplierColumns';

/** Every supplier with how its supervision stands: what needs something first. */
export function SuppliersPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { abilities } = useMe();
  const { today, past } = useDayShown();
  const download = useDownload();
  const answer = useAnswer(listSuppliers, {});
  const { filter, set } = useRegisterFilter(SUPPLIER_STANDINGS);
  const columns = useSupplierColumns();
  const [part, setPart] = useState<RegisterPart>();
  const keeps = abilities.keepRegisters && past === undefined;
  return (
    <PageFrame
      title={t('suppliers.title')}
      lead={t('suppliers.lead')}
      past="asItWas"
      actions={
        <>
          {keeps && <RegisterParts open={part} onOpen={setPart} add={t('suppliers.add')} />}
          <RegisterFile
            endpoint={getSuppliersFile}
            fileName={PAPER_FILES[language].suppliers(past ?? today)}
            download={download}
          />
        </>
      }
    >
      {keeps && part === 'add' && (
        <Section title={t('suppliers.add')}>
          <SupplierForm />
        </Section>
      )}
      {keeps && part === 'import' && (
        <Section title={t('suppliers.import')}>
          <ImportList
            preview={previewSuppliers}
            write={importSuppliers}
            label={t('suppliers.importFile')}
            hint={t('suppliers.importHint')}
          />
        </Section>
      )}
      <DownloadState download={download} />
      {answer.data?.unread && <StatusLight light={answer.data.unread} />}
      <RuleLine>{t('suppliers.rule')}</RuleLine>
      <Answer
        query={answer}
        empty={({ suppliers }) => (suppliers.length === 0 ? t('suppliers.empty') : undefined)}
      >
        {({ suppliers }) => {
          const rows = suppliers
            .filter((one) => isListed(one, [one.name, one.cvr, one.supplies, one.owner?.name], filter))
            .sort(suppliersByAttention);
          return (
            <>
              <RegisterFilters
                filter={filter}
                set={set}
                searchLabel={t('suppliers.search')}
                standings={SUPPLIER_STANDINGS.map((one) => [one, SUPPLIER_STANDING_WORDS[one][language]])}
              />
              <p role="status">{t('suppliers.shown', { shown: rows.length, all: suppliers.length })}</p>
              {rows.length === 0 ? (
                <Empty>{t('suppliers.noneFound')}</Empty>
              ) : (
                <DataTable
                  label={t('suppliers.title')}
                  rows={rows}
                  columns={columns}
                  rowId={({ supplierId }) => supplierId}
                />
              )}
            </>
          );
        }}
      </Answer>
      <LinkedRequirements proof={{ kind: 'register', register: 'suppliers', colour: 'grey' }} />
    </PageFrame>
  );
}
