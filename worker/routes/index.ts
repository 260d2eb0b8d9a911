import { authorityList } from './authority-list.ts';
import { checklist } from './checklist.ts';
import { checks } from './checks.ts';
import { health } from './health.ts';
import { home } from './home.ts';
import { jwks } from './jwks.ts';
import { known } from './known.ts';
import type { Route } from './route.ts';

/** Every address the Worker answers at. */
export const routes: readonly Route[] = [authorityList, checklist, checks, health, home, jwks, known];
