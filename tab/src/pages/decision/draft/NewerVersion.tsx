import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getDecision, type DecisionDetail } from '../../../../../contracts/decision/decision';
import type { PersonView } from '../../../../../contracts/values';
import { useAnswer } from '../../../api/useAnswer';
import { usePersonName } from '../../../components/people/usePersonName';
import { useFormat } from '../../../words/useFormat';
import { prefilledFrom } from './draft-values';
import { FieldsBeside } from './FieldsBeside';
import { useDifferingFields } from './useDifferingFields';
import type { OpenDraft } from './useDraft';

const useStyles = makeStyles({
  panel: { display: 'grid', gap: tokens.spacingVerticalM, minWidth: 0 },
});

type Props = { draft: OpenDraft; revised: DecisionDetail; people: readonly PersonView[] };

/** What somebody else has put forward since the writer began, beside the writer's own, until that is settled. */
export function NewerVersion({ draft, revised, people }: Props) {
  const { about } = draft;
  const began =
    about.purpose === 'revise' && about.version < revised.version
      ? revised.versions.find((one) => one.version === about.version)
      : undefined;
  const base = useAnswer(
    getDecision,
    { params: { decisionId: revised.decisionId }, query: { at: began?.at } },
    { enabled: began !== undefined },
  );
  if (began === undefined || base.data === undefined) return null;
  return <Beside key={revised.version} draft={draft} revised={revised} base={base.data} people={people} />;
}

function Beside({ draft, revised, base, people }: Props & { base: DecisionDetail }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const format = useFormat();
  const nameOf = usePersonName();
  const { differing, take } = useDifferingFields(draft, people);
  const [settled, setSettled] = useState<readonly string[]>([]);
  const { decisionId, version } = revised;
  const newest = revised.versions.at(-1);
  const filledFrom = ({ content }: DecisionDetail) => {
    const filled = prefilledFrom(content);
    return { ...filled, values: { ...filled.values, answerBy: content.answerBy } };
  };
  const theirs = filledFrom(revised);
  const fields = differing(theirs, filledFrom(base)).filter(({ name }) => !settled.includes(name));
  const settle = (name: string) => {
    setSettled([...settled, name]);
  };
  return (
    <div className={styles.panel} data-newer-version>
      <MessageBar intent="warning" layout="multiline" role="alert">
        <MessageBarBody>
          <MessageBarTitle>{t('newerVersion.title', { decisionId, version })}</MessageBarTitle>
          {newest !== undefined &&
            t('newerVersion.by', { name: nameOf(newest.by), at: format.instant(newest.at) })}{' '}
          {newest?.note && t('newerVersion.note', { note: newest.note })}{' '}
          {t(fields.length === 0 ? 'newerVersion.nothingLeft' : 'newerVersion.settle')}
        </MessageBarBody>
      </MessageBar>
      <FieldsBeside
        fields={fields}
        otherIs={t('newerVersion.otherIs', { version })}
        onTake={(name) => {
          take(name, theirs);
          settle(name);
        }}
        onKeep={settle}
      />
      <div>
        <Button
          onClick={() => {
            draft.setAbout({ purpose: 'revise', decisionId, version });
          }}
        >
          {t(fields.length === 0 ? 'newerVersion.goOn' : 'newerVersion.keepRest', { version })}
        </Button>
      </div>
    </div>
  );
}
