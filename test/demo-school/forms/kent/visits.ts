import type { Answers } from './answers.ts';

type Visit = { id: string; answers: Answers; reference: string | null };

/** Each browser's answers, kept under a cookie for as long as the server runs. */
export function visitKeeper() {
  const visits = new Map<string, Visit>();

  return function visitOf(request: Request): { visit: Visit; cookie: string } {
    const named = /(?:^|;\s*)referral_visit=([\w-]+)/.exec(request.headers.get('cookie') ?? '')?.[1] ?? '';
    const visit = visits.get(named) ?? { id: crypto.randomUUID(), answers: {}, reference: null };
    visits.set(visit.id, visit);
    return { visit, cookie: `referral_visit=${visit.id}; Path=/; HttpOnly; SameSite=Lax` };
  };
}
