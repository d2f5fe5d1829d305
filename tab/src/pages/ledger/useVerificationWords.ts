import { useTranslation } from 'react-i18next';
import { unreachable } from '../../../../domain/ground/unreachable';
import type { VerificationView } from '../../../../contracts/ledger/ledger';
import { UNVERIFIABLE } from '../../../../domain/ledger/verify';

const MISMATCHES = [
  'gap',
  'wrong-predecessor',
  'wrong-hash',
  'cut-tail',
  'other-head',
  'false-snapshot',
] as const;
const SHOWN_OF_HEAD = 12;

/** What a check of the chain found, as sentences. A reason that this version does not know is said to be unknown. */
export function useVerificationWords(): (found: VerificationView) => string {
  const { t } = useTranslation();
  return (found) => {
    switch (found.result) {
      case 'match':
        return t('verification.matchText', {
          length: found.length,
          head: found.head.slice(0, SHOWN_OF_HEAD),
        });
      case 'mismatch': {
        const why = MISMATCHES.find((one) => one === found.reason) ?? 'other';
        const reason = t(`verification.mismatches.${why}`);
        return `${t('verification.mismatchText', { seq: found.firstBad, reason })} ${t('verification.help')}`;
      }
      case 'notVerifiable': {
        const why = UNVERIFIABLE.find((one) => one === found.reason) ?? 'other';
        return t(`verification.unverifiable.${why}`, { at: found.at });
      }
      default:
        return unreachable(found);
    }
  };
}
