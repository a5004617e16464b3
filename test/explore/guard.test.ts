import { describe, expect, it } from 'vitest';
import { HEADERS, knownHost, ownWrite } from '../../src/explore/guard.js';

const door = { host: '127.0.0.1', port: 4173 };

describe('guard', () => {
  it('is spoken to by its own names alone', () => {
    for (const host of ['127.0.0.1:4173', 'localhost:4173', '[::1]:4173', 'LOCALHOST:4173']) expect(knownHost(door, host)).toBe(true);
    for (const host of [undefined, '', 'evil.example:4173', '127.0.0.1', '127.0.0.1:80', '127.0.0.1.evil.example:4173'])
      expect(knownHost(door, host)).toBe(false);
  });

  it('takes a write from its own pages alone', () => {
    const own = { origin: 'http://127.0.0.1:4173', site: 'same-origin', token: 'secret' };
    expect(ownWrite(door, 'secret', own)).toBe(true);
    expect(ownWrite(door, 'secret', { ...own, site: undefined })).toBe(true);
    for (const forged of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: undefined },
      { origin: 'http://127.0.0.1:4174' },
      { site: 'cross-site' },
      { site: 'same-site' },
      { token: '' },
      { token: 'secreT' },
      { token: 'secret ' },
    ])
      expect(ownWrite(door, 'secret', { ...own, ...forged })).toBe(false);
  });

  it('forbids inline code and other hosts', () => {
    const policy = HEADERS['content-security-policy']!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });
});
