import type { Authority } from '../../shared/authorities/authority.ts';
import { authorities } from '../../shared/authorities/index.ts';
import { bundled } from '../served.ts';

/** The bundled authorities with all they publish: a self-check is a page to read and print, though nobody asks for it here. */
export const readable: readonly Authority[] = authorities.filter(({ id }) => bundled.some((one) => one.id === id));
