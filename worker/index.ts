import { env } from 'cloudflare:workers';
import { createApp } from './app.ts';
import { served } from './served.ts';

const allowedOrigins = env.ALLOWED_ORIGINS.split(',').map((origin) => origin.trim());

export default createApp({ authorities: served, allowedOrigins });
