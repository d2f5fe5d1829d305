import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { verifyLedger, type VerificationView } from '../../../../contracts/ledger/ledger';
import { useApi } from '../../api/api-context';

/** Checks the chain when it is asked to, and only then: it reads the whole ledger. */
export function useVerification(): UseQueryResult<VerificationView> {
  const { call } = useApi();
  return useQuery({
    queryKey: ['verification'],
    queryFn: ({ signal }) => call(verifyLedger, { signal }),
    enabled: false,
    // An old answer says nothing about the ledger now.
    gcTime: 0,
  });
}
