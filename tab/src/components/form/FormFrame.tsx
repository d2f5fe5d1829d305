import {
  Button,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../Failure';
import { Said } from '../Said';
import { FoundWriting } from './FoundWriting';
import { useFormStyles } from './form.styles';
import { fieldId, FormContext } from './form-context';
import type { Form } from './useForm';
import type { Sending } from './useSending';

type Props<Name extends string> = {
  form: Form<Name>;
  /** Tells its fields from those of another form on the page. */
  prefix?: string;
  /** What each field is called, at the field and in the summary of errors; in the order of the fields, those of rows included. */
  labels: Readonly<Record<Name, string>>;
  submit: string;
  /** Whether sending it only leads on, and changes nothing. */
  quiet?: boolean;
  /**
   * How its sending stands; what the server said is shown here when it is about no single field. Left out where sending
   * it asks the server nothing.
   */
  sending?: Sending;
  /** What was done, once it was. */
  done?: ReactNode;
  /** Whether the form itself takes the focus to where the next one begins; what was done is then only read aloud. */
  goesOn?: boolean;
  onSubmit: () => void;
  /** What stands beside the button; both then stay in sight while a long form is written. */
  bar?: ReactNode;
  /** Clears what was found again from before, where more than the form's own fields was. */
  onRestart?: () => void;
  children: ReactNode;
};

/** The one form: labels above, errors at the field and summed up on top, where the focus goes. */
export function FormFrame<Name extends string>({ form, labels, prefix = '', ...props }: Props<Name>) {
  const { t } = useTranslation();
  const styles = useFormStyles();
  const summary = useRef<HTMLDivElement>(null);
  const named = Object.entries<string>(labels).filter(([name]) => form.errors.has(name));
  const { isPending: isSending = false, error: failure = null, submittedAt = 0 } = props.sending ?? {};
  const isTold = Boolean(props.done) && !isSending && props.goesOn !== true;
  const { errors, mend } = form;
  const around = useMemo(() => ({ errors, labels, prefix, mend }), [errors, labels, prefix, mend]);
  useEffect(() => {
    if (form.checks > 0) summary.current?.focus();
  }, [form.checks]);
  return (
    <form
      noValidate
      className={mergeClasses(styles.form, props.bar !== undefined && styles.overBar)}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSending) props.onSubmit();
      }}
    >
      <Said about={isTold ? submittedAt : undefined} className={styles.done}>
        {props.done}
      </Said>
      {form.isFound && <FoundWriting onRestart={props.onRestart ?? form.reset} />}
      {named.length > 0 && (
        <div ref={summary} tabIndex={-1} role="alert" className={styles.summary}>
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{t('form.summary', { count: named.length })}</MessageBarTitle>
              <ul className={styles.errors}>
                {named.map(([name, label]) => (
                  <li key={name}>
                    <a className={styles.errorLink} href={`#${fieldId(prefix, name)}`} onClick={goToField}>
                      {label}
                    </a>
                    : {form.errors.get(name)}
                  </li>
                ))}
              </ul>
            </MessageBarBody>
          </MessageBar>
        </div>
      )}
      {named.length === 0 && failure && <Failure error={failure} title={t('form.refused')} />}
      <FormContext value={around}>{props.children}</FormContext>
      <div {...(props.bar === undefined ? {} : { className: styles.bar })}>
        <Button
          type="submit"
          appearance={props.quiet === true ? 'secondary' : 'primary'}
          disabledFocusable={isSending}
        >
          {props.submit}
        </Button>
        {props.bar}
      </div>
    </form>
  );
}

/** Focus moves to the field itself; the address stays as it is. */
function goToField(event: React.MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault();
  document.getElementById(event.currentTarget.hash.slice(1))?.focus();
}
