import { NotFoundPage } from '../not-found/NotFoundPage';

export const LedgerPage = NotFoundPage;
