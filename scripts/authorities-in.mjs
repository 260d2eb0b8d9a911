/**
 * Whom an environment of wrangler.toml answers for. Read here and not by wrangler, which takes a second to load and says nothing of its
 * environment to the build it runs.
 * @param {string} text of wrangler.toml
 * @param {string} environment its name; empty for one's own computer
 * @returns {string[]} ids, as AUTHORITIES has them
 * @throws {Error} where they do not stand there as a list of names in double quotes
 */
export function authoritiesIn(text, environment) {
  const table = environment === '' ? 'vars' : `env.${environment}.vars`;
  const head = new RegExp(`^[ \\t]*\\[${table.replaceAll('.', '\\.')}\\][ \\t]*(?:#.*)?$`);
  const lines = text.split(/\r?\n/);
  const start = lines.findIndex((line) => head.test(line));
  const end = lines.findIndex((line, place) => place > start && /^\s*\[/.test(line));
  const part = start < 0 ? '' : lines.slice(start + 1, end < 0 ? undefined : end).join('\n');
  const list = /^\s*AUTHORITIES\s*=\s*(\[[^\]]*\])/m.exec(part)?.[1];
  const ids = /^\[\s*("[a-z0-9-]+"\s*,?\s*)*\]$/.test(list ?? '') ? [...list.matchAll(/"([^"]+)"/g)].map(([, id]) => id) : [];
  if (ids.length === 0) throw new Error(`wrangler.toml: [${table}] needs AUTHORITIES, as in AUTHORITIES = ["kent"]`);
  return ids;
}
