import { NotFoundPage } from '../not-found/NotFoundPage';

export const ParticipantsPage = NotFoundPage;
