/** Imported before everything else: checklists hold their examples only where this is set, as it is in tests. */
Object.assign(globalThis, { __EXAMPLES__: true });
