import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { previewCase, type DraftAbout } from '../../../../../contracts/decision/case-draft';
import { useApi } from '../../../api/api-context';
import { CardDrawn } from '../../../components/card/CardDrawn';
import { Failure } from '../../../components/Failure';
import { Loading } from '../../../components/Loading';
import { Section } from '../../../components/Section';
import { usePersonName } from '../../../components/people/usePersonName';
import type { previewedDraft } from './previewed-draft';
import { useSettled } from '../../../components/useSettled';

const useStyles = makeStyles({
  card: { display: 'grid', gap: tokens.spacingVerticalM, minWidth: 0 },
});

/** For so long nobody types before the card is drawn anew, in milliseconds. */
const PAUSE = 700;

type Props = {
  about: DraftAbout;
  previewed: ReturnType<typeof previewedDraft>;
  labels: Readonly<Record<string, string>>;
  /** What is missing or wrong in the draft as it is now, by name. */
  unfinished: readonly string[];
  /** Whether it is shown; where there is little room it is asked for first. */
  shown: boolean;
  onShow: (shown: boolean) => void;
  /** Whether there is room for it beside the form. */
  beside: boolean;
};

/** The card as those who are asked will get it, as far as the case is written. */
export function CasePreview({ about, previewed, labels, unfinished, shown, onShow, beside }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const isShown = beside || shown;
  return (
    <Section title={t('draft.card')} lead={t('draft.cardLead')} anchor="kort" screenOnly>
      <div className={styles.card}>
        {!beside && (
          <div>
            <Button
              size="small"
              aria-expanded={shown}
              onClick={() => {
                onShow(!shown);
              }}
            >
              {t(shown ? 'draft.hideCard' : 'draft.showCard')}
            </Button>
          </div>
        )}
        {isShown && unfinished.length > 0 && (
          <MessageBar intent="info" layout="multiline" data-state="unfinished">
            <MessageBarBody>
              {t('draft.unfinished', { count: unfinished.length, fields: unfinished.join(', ') })}
            </MessageBarBody>
          </MessageBar>
        )}
        {isShown &&
          ('missing' in previewed ? (
            <p>
              {t('draft.cardAfter', {
                fields: previewed.missing.map((name) => labels[name] ?? name).join(', '),
              })}
            </p>
          ) : (
            <DrawnCase about={about} content={previewed.content} />
          ))}
      </div>
    </Section>
  );
}

type Drawn = { about: DraftAbout; content: Extract<Props['previewed'], { content: object }>['content'] };

function DrawnCase({ about, content }: Drawn) {
  const { t, i18n } = useTranslation();
  const { call } = useApi();
  const nameOf = usePersonName();
  const asked = useSettled(JSON.stringify({ about, content }), PAUSE);
  const preview = useQuery({
    queryKey: [previewCase.path, asked, i18n.language],
    // It was made by the line above out of what the contract takes.
    queryFn: ({ signal }) => call(previewCase, { body: JSON.parse(asked) as Drawn, signal }),
    placeholderData: keepPreviousData,
    refetchInterval: false,
  });
  if (preview.error !== null) return <Failure error={preview.error} title={t('draft.cardRefused')} />;
  if (preview.data === undefined) return <Loading />;
  const { card, shownTo } = preview.data;
  if (card === null || shownTo === null) return <p>{t('draft.cardNobody')}</p>;
  return (
    <>
      <p>{t('draft.cardOf', { name: nameOf(shownTo) })}</p>
      <CardDrawn card={card} label={t('draft.card')} />
    </>
  );
}
