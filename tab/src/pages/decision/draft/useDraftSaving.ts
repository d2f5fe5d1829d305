import { useContext, useEffect, useState, useSyncExternalStore } from 'react';
import type { DraftAbout, WrittenCase } from '../../../../../contracts/decision/case-draft';
import { useApi } from '../../../api/api-context';
import { LeaveContext } from '../../../components/form/leave-context';
import { useMe } from '../../../session/session-context';
import { createDraftKeeper } from './draft-keeper';
import type { DraftStart } from './draft-start';

/** Keeps what is on the screen as it changes, and says how that stands. */
export function useDraftSaving(start: DraftStart, about: DraftAbout, written: WrittenCase) {
  const { call } = useApi();
  const { personId } = useMe().person;
  const leave = useContext(LeaveContext);
  const [keeper] = useState(() =>
    createDraftKeeper({
      call,
      personId,
      start,
      tell: (isWritten, isKept) => {
        leave.tell(`draft ${start.draftId}`, isWritten, isKept);
      },
    }),
  );
  const saving = useSyncExternalStore(keeper.subscribe, keeper.saving);
  useEffect(() => {
    keeper.write({ about, written });
  }, [keeper, about, written]);
  useEffect(() => {
    window.addEventListener('online', keeper.retry);
    return () => {
      window.removeEventListener('online', keeper.retry);
      keeper.close();
    };
  }, [keeper]);
  return { ...keeper, saving };
}
