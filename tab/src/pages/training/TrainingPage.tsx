import { NotFoundPage } from '../not-found/NotFoundPage';

export const TrainingPage = NotFoundPage;
