import { defineConfig } from 'vitest/config';

// In a real Chromium, one file after another; `npm test` leaves these out, since they need a browser installed.
export default defineConfig({
  test: { include: ['test/browser/**/*.browser.ts'], pool: 'forks', fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000 },
});
