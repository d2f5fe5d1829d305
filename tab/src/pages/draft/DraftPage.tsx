import { NotFoundPage } from '../not-found/NotFoundPage';

export const DraftPage = NotFoundPage;
