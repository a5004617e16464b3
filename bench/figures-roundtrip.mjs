// Value → writing → value, the test of that name with as many cases as asked for: node bench/figures-roundtrip.mjs [cases, 10000000] [seed]
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const [cases = '10000000', seed = '1'] = process.argv.slice(2);
const { status } = spawnSync(
  process.execPath,
  [join(root, 'node_modules/vitest/vitest.mjs'), 'run', 'test/recognize/figures.roundtrip.test.ts', '--testTimeout=7200000', '--reporter=verbose'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, ROUNDTRIP_CASES: cases, ROUNDTRIP_SEED: seed } },
);
process.exit(status ?? 1);
