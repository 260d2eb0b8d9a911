/** `1 session`, `4 sessions`. */
export const sessionCount = (count: number): string => `${count} ${count === 1 ? 'session' : 'sessions'}`;
