import type { StepView } from '../../../adaptive-cards/decision/decision-card-view';
import type { StepReading } from '../../../domain/decision/step-reading';
import { nameOf, type Scene } from '../../scene/scene';

/** A condition or a step with the name of whoever has it. */
export const stepView = ({ ownerId, ...step }: StepReading, scene: Scene): StepView => ({
  ...step,
  ownerName: nameOf(ownerId, scene),
});

/** The same of several. */
export const stepViews = (steps: readonly StepReading[], scene: Scene): StepView[] =>
  steps.map((step) => stepView(step, scene));
