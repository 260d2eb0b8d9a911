/** Replaced at build: `false` in both bundles, so that neither an example nor the shape of a predicate's parameters ships, which only those who
 * write checklists need; `true` in tests and in authoring tools. */
declare const __EXAMPLES__: boolean;
