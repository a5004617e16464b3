import { timingSafeEqual } from 'node:crypto';

/**
 * What a page may do: load what this server gives, ask this server, and nothing else. No inline script or style, no frame, no other host;
 * what a page quotes can therefore neither run nor call home.
 */
export const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // Not no-referrer: with it browsers send `Origin: null` with a form, and a write could not be told from a forged one.
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
};

/** The names under which a server may be spoken to. */
export interface Door {
  /** What it was told to listen on. */
  host: string;
  port: number;
}

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

const hosts = ({ host, port }: Door): string[] =>
  [...new Set([...LOOPBACK, host.includes(':') ? `[${host}]` : host])].flatMap((name) =>
    port === 80 ? [name, `${name}:80`] : [`${name}:${port}`],
  );

/** Whether a request names this server as its host: another name that leads here is DNS rebinding, and may read nothing. */
export function knownHost(door: Door, host: string | undefined): boolean {
  return host !== undefined && hosts(door).includes(host.toLowerCase());
}

/** Whether a write comes from one of this server's own pages: the browser says where from, and the page's token came with it. */
export function ownWrite(
  door: Door,
  token: string,
  request: { origin: string | undefined; site: string | undefined; token: string },
): boolean {
  const from = request.origin?.toLowerCase() ?? '';
  const own = hosts(door).some((host) => from === `http://${host}`);
  const site = request.site === undefined || request.site === 'same-origin';
  const given = Buffer.from(request.token);
  const wanted = Buffer.from(token);
  return own && site && given.length === wanted.length && timingSafeEqual(given, wanted);
}
