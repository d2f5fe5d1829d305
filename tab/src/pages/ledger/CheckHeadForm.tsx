import {
  Button,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NARROW } from '../../appearance/useNarrow';
import { ANCHOR_LENGTH } from '../../../../domain/ledger/verify';
import { writtenHead, type HeadFault } from '../../../../domain/ledger/written-head';
import { checkHead, type HeadCheck } from '../../../../contracts/ledger/ledger';
import { useApi } from '../../api/api-context';
import { Failure } from '../../components/Failure';
import { Reveal } from '../../components/Reveal';
import { Said } from '../../components/Said';
import { useFormat } from '../../words/useFormat';

const useStyles = makeStyles({
  lead: { margin: `0 0 ${tokens.spacingVerticalM}`, maxWidth: '72ch', color: tokens.colorNeutralForeground2 },
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: tokens.spacingHorizontalM },
  number: { flex: '0 1 140px', minWidth: 0 },
  beginning: { flex: '1 1 320px', maxWidth: '560px', minWidth: 0 },
  input: { minWidth: 0, width: '100%' },
  // Beside the fields, under their labels.
  submit: { marginTop: '26px', [`@media ${NARROW}`]: { marginTop: 0 } },
  found: { marginTop: tokens.spacingVerticalM },
});

const INTENTS = {
  match: 'success',
  mismatch: 'error',
  notVerifiable: 'warning',
} as const satisfies Record<HeadCheck['result'], string>;

/** Where a head from a card or a paper is typed in and checked against the audit trail. */
export function CheckHeadForm() {
  const { t } = useTranslation();
  const styles = useStyles();
  const { call } = useApi();
  const [position, setPosition] = useState('');
  const [beginning, setBeginning] = useState('');
  const [fault, setFault] = useState<HeadFault>();
  const check = useQuery({
    queryKey: ['head', position, beginning],
    queryFn: ({ signal }) => call(checkHead, { query: { position, beginning }, signal }),
    enabled: false,
    // An old answer says nothing about the ledger now.
    gcTime: 0,
  });
  const found = check.isFetching || fault !== undefined ? undefined : check.data;
  const faultOf = (isNumber: boolean) =>
    fault !== undefined && (fault === 'no-number') === isNumber
      ? ({
          validationState: 'error',
          validationMessage: t(`ledger.head.faults.${fault}`, { least: ANCHOR_LENGTH }),
        } as const)
      : {};
  return (
    <Reveal text={t('ledger.head.title')}>
      <p className={styles.lead}>{t('ledger.head.lead')}</p>
      <form
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          const written = writtenHead(position, beginning);
          setFault(written.ok ? undefined : written.fault);
          if (written.ok) void check.refetch();
        }}
      >
        <Field className={styles.number} label={t('ledger.head.position')} {...faultOf(true)}>
          <Input
            className={styles.input}
            inputMode="numeric"
            autoComplete="off"
            value={position}
            onChange={(_, { value }) => {
              setPosition(value);
            }}
          />
        </Field>
        <Field
          className={styles.beginning}
          label={t('ledger.head.beginning')}
          hint={t('ledger.head.beginningHint', { least: ANCHOR_LENGTH })}
          {...faultOf(false)}
        >
          <Input
            className={styles.input}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            value={beginning}
            onChange={(_, { value }) => {
              setBeginning(value);
            }}
          />
        </Field>
        <Button type="submit" className={styles.submit} disabledFocusable={check.isFetching}>
          {t('ledger.head.submit')}
        </Button>
      </form>
      {check.error !== null && !check.isFetching && <Failure error={check.error} />}
      <Said about={found && check.dataUpdatedAt} className={styles.found}>
        {found && <Found found={found} />}
      </Said>
    </Reveal>
  );
}

function Found({ found }: { found: HeadCheck }) {
  const { t } = useTranslation();
  const sentence = useFoundSentence();
  return (
    <MessageBar intent={INTENTS[found.result]} layout="multiline" data-head={found.result}>
      <MessageBarBody>
        <MessageBarTitle>{t(`ledger.head.${found.result}`)}</MessageBarTitle>
        {sentence(found)}
      </MessageBarBody>
    </MessageBar>
  );
}

function useFoundSentence(): (found: HeadCheck) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (found) => {
    switch (found.result) {
      case 'match':
        return t('ledger.head.matchText', { seq: found.seq, at: format.instant(found.at) });
      case 'mismatch':
        return t(`ledger.head.reasons.${found.reason}`, { seq: found.seq, firstBad: found.firstBad });
      case 'notVerifiable':
        return t('ledger.head.notVerifiableText', { at: found.at });
    }
  };
}
