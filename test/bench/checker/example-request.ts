import { exampleOf } from '../../../worker/made-ahead/examples.ts';
import { bundled } from '../../../worker/served.ts';

/** What the reference shows as an example. */
export const { request: exampleRequest } = exampleOf(bundled[0]!.checklists[0]!);
