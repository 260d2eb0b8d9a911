import { resolve } from 'node:path';
import { defineConfig } from 'wxt';

/**
 * Public half of the key that fixes the extension's id, so that checkers and managed policies can name it.
 * Stores sign with a key of their own; this one signs nothing.
 */
const key =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAyDgw/CWk3cjXuBchM8Owj6y6LqXPjWx4Ad+GGjOEv3ttN0tU7sI1TZmuCUr7Nbzdmn+6uel70r8GZquxmE/vJTKqwDFMUk795uG/G/Jz/HjynebyJEFnrEbCcc95tFbEbHwoWJyRn3XDgiiWFtPSQlvF6MYRWln+pRmsBpF6opktTTIqgEVAOYApn1qZwLjXg49A35fL6Bm/ETcyBkH1TfY6mFmfN75NHN+titteh2RkvRJ9ZDEN+sJyaJRYgNQmA5apHk8nkEkNgs6Mjgnv/bQRMcRZsrqGkir3gT01OYPz5JYO0BVu6Pf0MSBLXFtJHLZsLKPYHNcq2z8yrgM6yQIDAQAB';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  // A store that wants sources gets the whole tree: the extension is built from shared/ too.
  zip: {
    name: 'before-you-refer',
    sourcesRoot: resolve(import.meta.dirname, '..'),
    excludeSources: ['**/node_modules/**', '.artifacts/**'],
  },
  vite: () => ({
    define: { __EXAMPLES__: 'false' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { sourcemap: false },
  }),
  manifest: ({ browser }) => ({
    name: 'Before You Refer',
    description: 'Checks a school attendance referral against the local authority’s own checklist, before it is sent.',
    permissions: ['storage', 'scripting', 'activeTab', 'alarms', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    // Asked for one at a time, from a click. Plain http only for a computer talking to itself.
    optional_host_permissions: ['https://*/*', 'http://127.0.0.1/*', 'http://localhost/*', 'http://*.localhost/*'],
    storage: { managed_schema: 'managed_schema.json' },
    action: { default_title: 'Before You Refer' },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'none'; base-uri 'none'; form-action 'none'; connect-src 'self' https: http://127.0.0.1:* http://localhost:* http://*.localhost:*",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'extension@before-you-refer.example',
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { key, minimum_chrome_version: '120' }),
  }),
});
