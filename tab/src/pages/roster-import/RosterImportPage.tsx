import { NotFoundPage } from '../not-found/NotFoundPage';

export const RosterImportPage = NotFoundPage;
