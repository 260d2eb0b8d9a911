/** Why an address cannot be a checker's; `null` for one that can, or for none. */
export function faultOfCheckerAddress(address: string): string | null {
  if (address === '') return null;
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url) return 'Enter a whole address, such as https://checker.example.gov.uk';
  const isThisComputer = /^(localhost|127\.0\.0\.1|[a-z0-9-]+\.localhost)$/.test(url.hostname);
  return url.protocol === 'https:' || (url.protocol === 'http:' && isThisComputer) ? null : 'The address must begin with https://';
}
