import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SYSTEM_STANDINGS } from '../../../../domain/system/system-standing';
import { getSystemsFile, importSystems, previewSystems } from '../../../../contracts/register/register-list';
import { listSystems } from '../../../../contracts/system/system';
import { SYSTEM_STANDING_WORDS } from '../../../../words/system/system-words';
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
import { systemsByAttention } from './system-order';
import { SystemForm } from './SystemForm';
import { usePerformedBy } from './usePerformedBy';
import { useSystemColumns } from './useSystemColumns';

/** Every system with who runs it, who owns it and how its contingency plan stands: what needs something first. */
export function SystemsPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { abilities } = useMe();
  const { today, past } = useDayShown();
  const download = useDownload();
  const answer = useAnswer(listSystems, {});
  const { filter, set } = useRegisterFilter(SYSTEM_STANDINGS);
  const columns = useSystemColumns();
  const performedBy = usePerformedBy();
  const [part, setPart] = useState<RegisterPart>();
  const keeps = abilities.keepRegisters && past === undefined;
  return (
    <PageFrame
      title={t('systems.title')}
      lead={t('systems.lead')}
      past="asItWas"
      actions={
        <>
          {keeps && <RegisterParts open={part} onOpen={setPart} add={t('systems.add')} />}
          <RegisterFile
            endpoint={getSystemsFile}
            fileName={PAPER_FILES[language].systems(past ?? today)}
            download={download}
          />
        </>
      }
    >
      {keeps && part === 'add' && (
        <Section title={t('systems.add')}>
          <SystemForm />
        </Section>
      )}
      {keeps && part === 'import' && (
        <Section title={t('suppliers.import')}>
          <ImportList
            preview={previewSystems}
            write={importSystems}
            label={t('systems.importFile')}
            hint={t('systems.importHint')}
          />
        </Section>
      )}
      <DownloadState download={download} />
      {answer.data?.unread && <StatusLight light={answer.data.unread} />}
      <RuleLine>{t('systems.rule')}</RuleLine>
      <Answer query={answer} empty={({ systems }) => (systems.length === 0 ? t('systems.empty') : undefined)}>
        {({ systems }) => {
          const rows = systems
            .filter((one) =>
              isListed(one, [one.name, one.owner?.name, one.supplier?.name, performedBy(one)], filter),
            )
            .sort(systemsByAttention);
          return (
            <>
              <RegisterFilters
                filter={filter}
                set={set}
                searchLabel={t('systems.search')}
                standings={SYSTEM_STANDINGS.map((one) => [one, SYSTEM_STANDING_WORDS[one][language]])}
              />
              <p role="status">{t('systems.shown', { shown: rows.length, all: systems.length })}</p>
              {rows.length === 0 ? (
                <Empty>{t('systems.noneFound')}</Empty>
              ) : (
                <DataTable
                  label={t('systems.title')}
                  rows={rows}
                  columns={columns}
                  rowId={({ systemId }) => systemId}
                />
              )}
            </>
          );
        }}
      </Answer>
      <LinkedRequirements proof={{ kind: 'register', register: 'systems', colour: 'grey' }} />
    </PageFrame>
  );
}
