/** What wrangler.toml gives this Worker. */
declare namespace Cloudflare {
  interface Env {
    readonly ALLOWED_ORIGINS: string;
  }
}
