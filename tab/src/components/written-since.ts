/** What is written or chosen in, so that a letter or a list is lost when the focus is taken from it. */
const FIELD = 'textarea, select, input:not([type=checkbox], [type=radio], [type=file])';

const last = { sent: -1, written: -1 };

// The answer to a form comes to a page that somebody may have gone on with.
document.addEventListener(
  'submit',
  ({ timeStamp }) => {
    last.sent = timeStamp;
  },
  true,
);
document.addEventListener(
  'input',
  ({ timeStamp }) => {
    last.written = timeStamp;
  },
  true,
);

/** The field that has the focus, if there is one. */
export const fieldInUse = (): Element | undefined =>
  document.activeElement?.matches(FIELD) === true ? document.activeElement : undefined;

/** Whether somebody writes in a field, and has done so since a form was last sent. */
export const isWrittenSince = (): boolean => fieldInUse() !== undefined && last.written > last.sent;
