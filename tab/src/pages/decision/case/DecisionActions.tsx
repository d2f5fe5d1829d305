import { Button } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { DecisionDetail } from '../../../../../contracts/decision/decision';
import { useNarrow } from '../../../appearance/useNarrow';
import { LinkButton } from '../../../components/LinkButton';
import { useMe } from '../../../session/session-context';

type Props = { decision: DecisionDetail; mayAct: boolean };

/** The ways on from a decision: a new version, a new decision in its place, and, but on a phone, a print. */
export function DecisionActions({ decision, mayAct }: Props) {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const { abilities } = useMe();
  const { decisionId, mine, outcome, supersededBy } = decision;
  const mayReplace = mayAct && abilities.submitDecisions && outcome === 'approved' && supersededBy === null;
  return (
    <>
      {mayAct && mine.revise && (
        <LinkButton to={`/beslutninger/${decisionId}/ret`}>{t('decision.new')}</LinkButton>
      )}
      {mayReplace && (
        <LinkButton to={`/beslutninger/ny?afloeser=${decisionId}`}>{t('decision.again')}</LinkButton>
      )}
      {mayAct && abilities.submitDecisions && (
        <LinkButton to={`/beslutninger/ny?som=${decisionId}`}>{t('decision.like')}</LinkButton>
      )}
      {!narrow && (
        <Button
          appearance="subtle"
          icon={<PrintRegular />}
          onClick={() => {
            print();
          }}
        >
          {t('decision.print')}
        </Button>
      )}
    </>
  );
}
