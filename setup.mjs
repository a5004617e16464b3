// Installs what package-lock.json asks for and node_modules lacks. Plain Node: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const here = new URL('.', import.meta.url);
const read = (name) => JSON.parse(readFileSync(new URL(name, here), 'utf8'));
const fail = (line) => {
  console.error(`shuzheng: ${line}`);
  process.exit(1);
};

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) fail(`Node ${process.versions.node} is too old; install Node 20.19 or newer.`);

/** The lock file that npm leaves in node_modules names every package it installed (optional ones of other platforms are absent). */
const installed = () => {
  if (!existsSync(new URL('node_modules/.package-lock.json', here))) return false;
  const have = read('node_modules/.package-lock.json').packages;
  return Object.entries(read('package-lock.json').packages).every(
    ([path, wanted]) =>
      path === '' || (have[path] ? have[path].version === wanted.version && existsSync(new URL(path, here)) : wanted.optional === true),
  );
};

if (!installed()) {
  // better-sqlite3 and nodejieba compile: say what is missing now rather than two minutes into it.
  const missing = ['python3', 'make', 'g++'].filter((tool) => spawnSync(tool, ['--version'], { stdio: 'ignore' }).status !== 0);
  if (missing.length > 0)
    fail(`${missing.join(', ')} not found; the native modules need a C++ toolchain. On Debian: apt-get install python3 make g++`);
  console.error('shuzheng: installing (the native modules compile, about two minutes) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: here,
    stdio: ['ignore', 2, 2],
    env: { JOBS: '2', ...process.env },
    shell: process.platform === 'win32',
  });
  if (status !== 0) fail('npm ci failed; its messages are above.');
}
