export function authoritiesIn(text: string, environment: string): string[];
export function isLiveIn(text: string, environment: string): boolean;
