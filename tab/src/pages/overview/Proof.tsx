import { useTranslation } from 'react-i18next';
import type { ProofView } from '../../../../contracts/overview/proof';
import { useFormat } from '../../words/useFormat';
import { LinkedLine, LinkedList } from './LinkedList';

/** Where an auditor begins: the demands, the chain, and the papers that can be had. */
export function Proof({ proof: { entries, lastAt, cases, records } }: { proof: ProofView }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <LinkedList>
      <LinkedLine title={t('proof.demands')} to="/krav" more={[t('proof.demandsMore')]} />
      <LinkedLine
        title={t('proof.entries', { count: entries })}
        to="/revisionsspor"
        more={[
          lastAt === null ? t('proof.entriesNone') : t('proof.entriesMore', { at: format.instant(lastAt) }),
        ]}
      />
      <LinkedLine
        title={t('proof.cases', { count: cases })}
        to="/beslutninger"
        more={cases > 0 ? [t('proof.casesMore')] : []}
      />
      <LinkedLine
        title={t('proof.records', { count: records })}
        to="/maanedsstatus"
        more={records > 0 ? [t('proof.recordsMore')] : []}
      />
    </LinkedList>
  );
}
