/** Replaced at build: `false` in both bundles, so that no example ships; `true` in tests and in authoring tools. */
declare const __EXAMPLES__: boolean;
