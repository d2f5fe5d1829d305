import { NotFoundPage } from '../not-found/NotFoundPage';

export const CataloguePage = NotFoundPage;
