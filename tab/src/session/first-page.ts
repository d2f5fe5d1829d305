/** Whether the address is that of the first page as it is today. */
export const isAtFirstPage = (): boolean =>
  location.pathname.replace(/\/$/, '') === '/tab' && location.search === '';
