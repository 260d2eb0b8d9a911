import { authorityList } from './authority-list.ts';
import { checklist } from './checklist.ts';
import { checks } from './checks.ts';
import { contact } from './contact.ts';
import { health } from './health.ts';
import { jwks } from './jwks.ts';
import { known } from './known.ts';
import { privacy } from './privacy.ts';
import { security } from './security.ts';
import type { Route } from './route.ts';

/** Every address the Worker answers at. */
export const routes: readonly Route[] = [authorityList, checklist, checks, contact, health, jwks, known, privacy, security];
