import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  getCaseDraft,
  type CaseDraftView,
  type DraftAbout,
} from '../../../../../contracts/decision/case-draft';
import { getGovernance } from '../../../../../contracts/access/governance';
import { getRoster } from '../../../../../contracts/access/roster';
import type { AnnexView } from '../../../../../contracts/decision/decision-content';
import type { DecisionDetail } from '../../../../../contracts/decision/decision';
import { useApi } from '../../../api/api-context';
import { ProblemError } from '../../../api/problem-error';
import { useAnswer } from '../../../api/useAnswer';
import { Answer } from '../../../components/Answer';
import { Loading } from '../../../components/Loading';
import { useMe } from '../../../session/session-context';
import { inBrowser } from './browser-draft';
import { DraftForm } from './DraftForm';
import { defaultRevisit, withDefaultRevisit } from './default-revisit';
import { draftStart } from './draft-start';
import type { Prefilled } from './draft-values';

type Props = {
  draftId: string;
  about: DraftAbout;
  /** How the form is when nothing has been written in it. */
  blank: Prefilled;
  supersedes?: string | null;
  offered?: readonly AnnexView[];
  revised?: DecisionDetail;
};

const NONE: readonly AnnexView[] = [];

/** The form once the people, the scale and the delegations to choose from are there, and what was written before. */
export function DraftFrame(props: Props) {
  const roster = useAnswer(getRoster, {});
  const governance = useAnswer(getGovernance, {});
  const kept = useKeptOnServer(props.draftId);
  return (
    <Answer query={roster}>
      {({ entries }) => (
        <Answer query={governance}>
          {(rules) =>
            kept.isPending ? (
              <Loading />
            ) : (
              <BegunForm
                {...props}
                key={props.draftId}
                server={kept.data}
                governance={rules}
                people={entries.map(({ person }) => person)}
              />
            )
          }
        </Answer>
      )}
    </Answer>
  );
}

type Begun = Props &
  Pick<Parameters<typeof DraftForm>[0], 'governance' | 'people'> & {
    server: CaseDraftView | null | undefined;
  };

/** What the form begins with is settled when it opens; what happens elsewhere later is told, and changes nothing in it. */
function BegunForm({
  draftId,
  about,
  blank,
  server,
  supersedes = null,
  offered = NONE,
  revised,
  ...rest
}: Begun) {
  const { person, today } = useMe();
  const [start] = useState(() => {
    const isNew = about.purpose !== 'revise';
    const dated = {
      ...blank,
      values: withDefaultRevisit(blank.values, defaultRevisit(rest.governance, today)),
    };
    const browser = inBrowser(person.personId, draftId);
    return draftStart({ draftId, about, blank: isNew ? dated : blank, server, browser });
  });
  return <DraftForm start={start} supersedes={supersedes} offered={offered} revised={revised} {...rest} />;
}

/** What the server has of a draft when its page opens: null where it has nothing, undefined where it does not answer. */
function useKeptOnServer(draftId: string) {
  const { call } = useApi();
  return useQuery<CaseDraftView | null>({
    queryKey: [getCaseDraft.path, draftId],
    queryFn: ({ signal }) =>
      call(getCaseDraft, { params: { draftId }, signal }).catch((error: unknown) => {
        if (error instanceof ProblemError && error.problem.code === 'unknown-draft') return null;
        throw error;
      }),
    // It is asked for when the page opens, and never while somebody writes.
    gcTime: 0,
    staleTime: Infinity,
    retry: false,
    refetchInterval: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}
