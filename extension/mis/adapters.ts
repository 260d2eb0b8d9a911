import type { Adapter } from './adapter.ts';
import { brightfield } from './brightfield/adapter.ts';

export const adapters: readonly Adapter[] = [brightfield];
