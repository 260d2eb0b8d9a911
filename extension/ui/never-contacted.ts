import { current, type PupilCase } from '../case/case.ts';

/** What takes the place of a demand where there is nobody it may be made of. */
export const askInstead =
  'Every parent listed cannot, or must not, be contacted. Ask your Designated Safeguarding Lead and the authority what takes the place of this';

/** The ids of parents who must not be contacted, whatever somebody is about to do. */
export const neverContacted = ({ evidence }: PupilCase): string[] =>
  current(evidence.parents).flatMap(({ id, entry }) => (entry.contact === 'must-not-contact' ? [id] : []));
