/**
 * One demand or statement of a source, in our words and our numbering. Either items answer to it, or it says why none does; a test
 * compares both with what the items cite.
 */
export type Clause = { where: string; says: string } & ({ items: string[] } | { noItem: string });
