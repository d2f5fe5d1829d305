import { NotFoundPage } from '../not-found/NotFoundPage';

export const LogCoursePage = NotFoundPage;
