/**
 * What the build reads of an environment of wrangler.toml. Read here and not by wrangler, which takes a second to load and says nothing of its
 * environment to the build it runs.
 */

const tableOf = (environment) => (environment === '' ? 'vars' : `env.${environment}.vars`);

/** The lines of its variables; empty where it has none. */
function variablesIn(text, environment) {
  const head = new RegExp(`^[ \\t]*\\[${tableOf(environment).replaceAll('.', '\\.')}\\][ \\t]*(?:#.*)?$`);
  const lines = text.split(/\r?\n/);
  const start = lines.findIndex((line) => head.test(line));
  const end = lines.findIndex((line, place) => place > start && /^\s*\[/.test(line));
  return start < 0 ? '' : lines.slice(start + 1, end < 0 ? undefined : end).join('\n');
}

/**
 * Whom it answers for.
 * @param {string} text of wrangler.toml
 * @param {string} environment its name; empty for one's own computer
 * @returns {string[]} ids, as AUTHORITIES has them
 * @throws {Error} where they do not stand there as a list of names in double quotes
 */
export function authoritiesIn(text, environment) {
  const list = /^\s*AUTHORITIES\s*=\s*(\[[^\]]*\])/m.exec(variablesIn(text, environment))?.[1];
  const ids = /^\[\s*("[a-z0-9-]+"\s*,?\s*)*\]$/.test(list ?? '') ? [...list.matchAll(/"([^"]+)"/g)].map(([, id]) => id) : [];
  if (ids.length === 0) throw new Error(`wrangler.toml: [${tableOf(environment)}] needs AUTHORITIES, as in AUTHORITIES = ["kent"]`);
  return ids;
}

/**
 * Whether it is the one that schools rely on.
 * @param {string} text of wrangler.toml
 * @param {string} environment its name; empty for one's own computer
 * @returns {boolean}
 */
export const isLiveIn = (text, environment) => /^\s*ENVIRONMENT\s*=\s*["']live["']/m.test(variablesIn(text, environment));
