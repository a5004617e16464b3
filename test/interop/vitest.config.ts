import { defineConfig } from 'vitest/config';

// Other people's programs open our files: they must be installed (see .ci/run), so these tests stand apart from `npm test`.
export default defineConfig({ test: { include: ['test/interop/**/*.interop.ts'], testTimeout: 300_000, hookTimeout: 300_000 } });
