import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { AskedFeedId } from '../../../../../domain/feed/feed';
import { readFeedNow, type FeedStateView } from '../../../../../contracts/feed/feeds';
import { useCommand } from '../../../api/useCommand';
import { Failure } from '../../../components/Failure';
import { Section } from '../../../components/Section';
import { useFormat } from '../../../words/useFormat';
import { OpenProposals } from './OpenProposals';

const useStyles = makeStyles({ read: { marginBlock: tokens.spacingVerticalM } });

type Props = {
  feed: AskedFeedId;
  state: FeedStateView;
  /** Whether a reading goes on, or was asked for and has not begun. */
  isAwaited: boolean;
  onAsked: (state: FeedStateView) => void;
};

/** One source: whether it is set up, how the last reading went, and what it proposes. */
export function FeedSection({ feed, state, isAwaited, onAsked }: Props) {
  const { t } = useTranslation();
  const { isOn, missing, lastRun } = state;
  return (
    <Section anchor={feed} title={t(`feeds.names.${feed}`)} lead={t(`feeds.about.${feed}`)}>
      {!isOn && (
        <p>
          {missing === null
            ? `${t('feeds.off')}. ${t('feeds.offText')}`
            : `${t('feeds.incomplete')}. ${t('feeds.missing', { names: missing.join(', ') })}`}
        </p>
      )}
      {(isOn || lastRun !== null) && <Reading {...{ feed, state, isAwaited, onAsked }} />}
      <OpenProposals state={state} />
    </Section>
  );
}

function Reading({ feed, state, isAwaited, onAsked }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const styles = useStyles();
  const reading = useCommand(readFeedNow);
  const { isOn, readAt, things, lastRun } = state;
  const problem = lastRun?.problem ?? null;
  const name = t(`feeds.names.${feed}`);
  const facts = [
    ...(isOn ? [`${t('feeds.on')}.`] : []),
    readAt === null ? t('feeds.neverRead') : t('feeds.readAt', { at: format.instant(readAt) }),
    ...(readAt === null ? [] : [t('feeds.things', { count: things })]),
  ];
  const run =
    lastRun === null
      ? []
      : [
          t('feeds.run', {
            at: format.instant(lastRun.startedAt),
            read: lastRun.read,
            changed: lastRun.changed,
            calls: lastRun.calls,
          }),
          ...(lastRun.unreadable === 0 ? [] : [t('feeds.unreadable', { count: lastRun.unreadable })]),
          ...(lastRun.unknown === 0 ? [] : [t('feeds.unknown', { count: lastRun.unknown })]),
          ...(lastRun.oldPlaces === 0 ? [] : [t('feeds.oldPlaces', { count: lastRun.oldPlaces })]),
        ];
  return (
    <>
      <p>{facts.join(' ')}</p>
      {run.length > 0 && <p>{run.join(' ')}</p>}
      {problem !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {t(`feeds.problems.${problem}`)} {readAt !== null && t('feeds.stands')}
          </MessageBarBody>
        </MessageBar>
      )}
      {reading.error && <Failure error={reading.error} />}
      <div role="status">{isAwaited && t('feeds.reading')}</div>
      {isOn && (
        <Button
          className={styles.read}
          size="small"
          aria-label={t('feeds.readOf', { feed: name })}
          disabledFocusable={reading.isPending || isAwaited}
          onClick={() => {
            reading.mutate(
              { params: { feed } },
              {
                onSuccess: () => {
                  onAsked(state);
                },
              },
            );
          }}
        >
          {t('feeds.read')}
        </Button>
      )}
    </>
  );
}
