export { asOf } from './calendar.ts';
export type { Address, Parent, Pupil } from './pupil.ts';
export { pupils } from './pupils.ts';
export type { RecordedPost } from './posts.ts';
export { oddTruthOf } from './mis/odd-marks.ts';
export { truthOf, type Mark, type Session } from './registers.ts';
export { school } from './school.ts';
export { serveDemoSchool, type DemoSchool } from './serve.ts';
