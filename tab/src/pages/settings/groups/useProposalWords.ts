import { useTranslation } from 'react-i18next';
import type { PendingMatter, ProposalView } from '../../../../../contracts/access/group-sync';
import { usePersonName } from '../../../components/people/usePersonName';
import { useFormat } from '../../../words/useFormat';

/** A proposal in one line: who, what changes, and for somebody who leaves what awaits them. */
export function useProposalWords(): (proposal: ProposalView) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = usePersonName();
  const matter = (one: PendingMatter): string => {
    if (one.kind === 'verification') return t('entra.verification', { count: one.courses });
    const { kind, decisionId: id, title, dueOn } = one;
    return t(`entra.${kind}`, { id, title, due: format.date(dueOn) });
  };
  return ({ change, known, entra, sameMail, pending }) => {
    const marks = (entra?.account ?? []).map((mark) => t(`people.account.${mark}`));
    const before = known && listed(nameOf(known.person), known.person.title, known.mail);
    const after = entra && listed(entra.name, entra.title, entra.mail);
    switch (change) {
      case 'joined':
        return [
          t('entra.joined', { who: after }),
          ...marks,
          ...(sameMail.length === 0 ? [] : [t('entra.sameMail')]),
        ].join(' ');
      case 'renamed':
        return [t('entra.renamed', { before, after }), ...marks].join(' ');
      case 'left': {
        const left = t('entra.left', { who: before });
        if (pending.length === 0) return left;
        return `${left} ${t('entra.pending', { what: pending.map(matter).join('; ') })}`;
      }
    }
  };
}

const listed = (...parts: readonly (string | null)[]): string =>
  parts.filter((one) => one !== null && one !== '').join(', ');
