import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('the flag that says how late V8 optimizes is one that this V8 knows', () => {
  expect(execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' })).toMatch(/--interrupt-budget /);
});
