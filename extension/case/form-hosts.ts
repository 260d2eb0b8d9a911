/** Hosts as typed, one a line, whole addresses allowed; `wrong` is the first line that names none. Names are kept as the browser writes them. */
export function hostsIn(typed: string): { hosts: string[]; wrong: string | null } {
  const lines = typed.split(/[\n,]/).flatMap((line) => line.trim() || []);
  const hosts = lines.map(hostOf);
  return { hosts: [...new Set(hosts.flatMap((host) => host ?? []))], wrong: lines.find((_, place) => hosts[place] === null) ?? null };
}

function hostOf(line: string): string | null {
  const address = /^[a-z]+:\/\//i.test(line) ? line : `https://${line}`;
  if (/\s|\*/.test(line) || !URL.canParse(address)) return null;
  const { protocol, host, username } = new URL(address);
  return /^https?:$/.test(protocol) && username === '' && host !== '' ? host : null;
}
