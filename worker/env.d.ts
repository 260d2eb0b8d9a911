/** What wrangler.toml binds. Variables are parsed in configuration.ts, whatever their type here. */
declare namespace Cloudflare {
  interface Env {
    readonly BY_ADDRESS?: RateLimit;
    readonly BY_TOKEN?: RateLimit;
    readonly PAGES?: Fetcher;
  }
}

/** Written by scripts/worker-parts.mjs before the Worker is bundled. */
declare module '*/own-checklists.json' {
  const own: import('../shared/authorities/authority.ts').Authority[];
  export default own;
}
