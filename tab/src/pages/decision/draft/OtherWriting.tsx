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
import type { PersonView } from '../../../../../contracts/values';
import { useFormat } from '../../../words/useFormat';
import type { DraftStart, OtherDraft } from './draft-start';
import { FieldsBeside } from './FieldsBeside';
import { useDifferingFields } from './useDifferingFields';
import type { OpenDraft } from './useDraft';
import { prefilledWith } from './written-case';

const useStyles = makeStyles({
  panel: { display: 'grid', gap: tokens.spacingVerticalM, minWidth: 0 },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Props = { draft: OpenDraft; start: DraftStart; people: readonly PersonView[] };

/** The same draft as it stands in another tab, on another machine or in the browser, beside the one on the screen. */
export function OtherWriting({ draft, start, people }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { saving, goOn } = draft.keeping;
  const [found, setFound] = useState(start.other);
  if (saving.kind === 'elsewhere' && saving.other === null)
    return (
      <div className={styles.panel}>
        <MessageBar intent="warning" layout="multiline" role="alert">
          <MessageBarBody>
            <MessageBarTitle>{t('otherDraft.goneTitle')}</MessageBarTitle>
            {t('otherDraft.gone')}
          </MessageBarBody>
        </MessageBar>
        <div>
          <Button
            onClick={() => {
              goOn(null);
            }}
          >
            {t('otherDraft.keepAgain')}
          </Button>
        </div>
      </div>
    );
  const other = saving.kind === 'elsewhere' ? saving.other : found;
  if (other === null || other === undefined) return null;
  return (
    <Beside
      key={other.at}
      draft={draft}
      other={other}
      people={people}
      isStopped={saving.kind === 'elsewhere'}
      onSettled={() => {
        setFound(undefined);
        if (saving.kind === 'elsewhere') goOn(other.mark);
      }}
    />
  );
}

type Settling = {
  draft: OpenDraft;
  other: OtherDraft;
  people: readonly PersonView[];
  isStopped: boolean;
  onSettled: () => void;
};

function Beside({ draft, other, people, isStopped, onSettled }: Settling) {
  const { t } = useTranslation();
  const styles = useStyles();
  const format = useFormat();
  const { differing, take } = useDifferingFields(draft, people);
  const [kept, setKept] = useState<readonly string[]>([]);
  const filled = prefilledWith(other.written);
  const fields = differing(filled).filter(({ name }) => !kept.includes(name));
  const at = format.instant(other.at);
  return (
    <div className={styles.panel} data-other-draft>
      <MessageBar intent="warning" layout="multiline" role="alert">
        <MessageBarBody>
          <MessageBarTitle>{t('otherDraft.title')}</MessageBarTitle>
          {t(isStopped ? 'otherDraft.newer' : 'otherDraft.older', { at })}
        </MessageBarBody>
      </MessageBar>
      <FieldsBeside
        fields={fields}
        otherIs={t('otherDraft.otherIs', { at })}
        onTake={(name) => {
          take(name, filled);
          setKept([...kept, name]);
        }}
        onKeep={(name) => {
          setKept([...kept, name]);
        }}
      />
      <div className={styles.ways}>
        <Button onClick={onSettled}>
          {t(fields.length === 0 ? 'otherDraft.goOn' : 'otherDraft.keepMine')}
        </Button>
        {fields.length > 0 && (
          <Button
            onClick={() => {
              draft.fill(filled);
              onSettled();
            }}
          >
            {t('beside.take')}
          </Button>
        )}
      </div>
    </div>
  );
}
