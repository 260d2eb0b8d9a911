import { env } from 'cloudflare:workers';
import { authorities } from '../shared/authorities/index.ts';
import { createApp } from './app.ts';

const allowedOrigins = env.ALLOWED_ORIGINS.split(',').map((origin) => origin.trim());

export default createApp({ authorities, allowedOrigins });
