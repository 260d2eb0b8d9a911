export function authoritiesIn(text: string, environment: string): string[];
