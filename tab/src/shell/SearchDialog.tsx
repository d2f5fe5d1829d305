import {
  Button,
  Dialog,
  DialogSurface,
  Field,
  Input,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useId, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { NARROW } from '../appearance/useNarrow';
import { MOST_SOUGHT_LETTERS } from '../../../contracts/search/search';
import { GivesFocusBack } from '../components/GivesFocusBack';
import { onDay, usePastDay } from '../day/day-shown';
import { useFound, type Hit } from './useFound';

const useStyles = makeStyles({
  surface: { maxWidth: '640px', [`@media ${NARROW}`]: { maxWidth: '100vw' } },
  head: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  field: { flex: 1, minWidth: 0 },
  list: {
    margin: `${tokens.spacingVerticalM} 0 0`,
    maxHeight: '60vh',
    overflowY: 'auto',
    overflowWrap: 'anywhere',
  },
  heading: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  hit: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  pointedAt: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: '-2px',
  },
  detail: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  none: { margin: `${tokens.spacingVerticalM} 0 0`, color: tokens.colorNeutralForeground2 },
});

type Props = { open: boolean; onOpen: (open: boolean) => void };

/** The search of everything, which begins anew each time. */
export function SearchDialog({ open, onOpen }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <Dialog
      open={open}
      onOpenChange={(_, data) => {
        onOpen(data.open);
      }}
    >
      <DialogSurface className={styles.surface} aria-label={t('app.search')}>
        <GivesFocusBack />
        <SearchField
          onClose={() => {
            onOpen(false);
          }}
        />
      </DialogSurface>
    </Dialog>
  );
}

/** One field and what was found; the arrow keys point at a hit, and Enter goes there. */
function SearchField({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const navigate = useNavigate();
  const past = usePastDay();
  const id = useId();
  const [written, setWritten] = useState('');
  const [place, setPlace] = useState(0);
  const found = useFound(written);
  const hits = found ?? [];
  const headings = [...new Set(hits.map(({ heading }) => heading))];
  const pointed = hits[Math.min(place, hits.length - 1)];
  // An id has no space in it.
  const idOf = ({ key }: Hit) => `${id}${key.replaceAll(' ', '-')}`;
  const go = ({ to }: Hit) => {
    onClose();
    void navigate(onDay(to, past));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Enter' && pointed !== undefined) go(pointed);
    else if (step !== 0 && hits.length > 0) setPlace((place + step + hits.length) % hits.length);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div className={styles.head}>
        <Field className={styles.field} label={t('app.search')} hint={t('search.hint')}>
          <Input
            role="combobox"
            autoComplete="off"
            maxLength={MOST_SOUGHT_LETTERS}
            value={written}
            aria-expanded={hits.length > 0}
            aria-controls={`${id}list`}
            aria-autocomplete="list"
            {...(pointed === undefined ? {} : { 'aria-activedescendant': idOf(pointed) })}
            onChange={(_, { value }) => {
              setWritten(value);
              setPlace(0);
            }}
            onKeyDown={onKeyDown}
          />
        </Field>
        <Button
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={t('search.close')}
          onClick={onClose}
        />
      </div>
      <div id={`${id}list`} role="listbox" aria-label={t('search.found')} className={styles.list}>
        {headings.map((heading) => (
          <div key={heading} role="group" aria-label={heading}>
            <div aria-hidden className={styles.heading}>
              {heading}
            </div>
            {hits
              .filter((hit) => hit.heading === heading)
              .map((hit) => (
                <HitLine key={hit.key} id={idOf(hit)} hit={hit} isPointedAt={hit === pointed} onGo={go} />
              ))}
          </div>
        ))}
      </div>
      <p role="status" className={styles.none}>
        {found === undefined && t('search.looking')}
        {found?.length === 0 && written.trim() !== '' && t('search.none')}
      </p>
    </>
  );
}

type HitLineProps = { id: string; hit: Hit; isPointedAt: boolean; onGo: (hit: Hit) => void };

/** One hit, in sight when it is pointed at. */
function HitLine({ id, hit, isPointedAt, onGo }: HitLineProps) {
  const styles = useStyles();
  return (
    <div
      id={id}
      role="option"
      aria-selected={isPointedAt}
      ref={(element) => {
        if (isPointedAt) element?.scrollIntoView({ block: 'nearest' });
      }}
      className={mergeClasses(styles.hit, isPointedAt && styles.pointedAt)}
      onClick={() => {
        onGo(hit);
      }}
    >
      {hit.title} {hit.detail !== '' && <span className={styles.detail}>{hit.detail}</span>}
    </div>
  );
}
