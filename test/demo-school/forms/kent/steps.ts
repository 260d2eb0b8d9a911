import type { Step } from './field.ts';
import { absenceStep } from './steps/absence.ts';
import { evidenceStep } from './steps/evidence.ts';
import { parentStep } from './steps/parent.ts';
import { pupilStep } from './steps/pupil.ts';
import { yourDetailsStep } from './steps/your-details.ts';

export const steps: Step[] = [yourDetailsStep, pupilStep, parentStep(1), parentStep(2), absenceStep, evidenceStep];
