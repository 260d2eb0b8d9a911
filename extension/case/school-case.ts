import { newCase, type PupilCase, type Stamp } from './case.ts';

/** What a school says of itself is kept as a case of nobody: answers, and no pupil. Every other case has a random id. */
export const schoolCaseId = 'school';

export const isOfSchool = ({ id }: Pick<PupilCase, 'id'>): boolean => id === schoolCaseId;

export const schoolCase = (opened: Stamp): PupilCase => newCase(schoolCaseId, { name: 'Our school' }, opened);
