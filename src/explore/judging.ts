import type { Context, Hono } from 'hono';
import { Correction, type Judgement } from '../../schemas/schemas.js';
import type { DataRow } from '../query/query.js';
import { ownWrite } from './guard.js';
import { type Env, type House, send } from './house.js';
import { html } from './html.js';
import { notice } from './pages/page.js';

const KINDS = ['accept', 'reject', 'correct', 'dismiss', 'forget', 'restore'] as const;
type Kind = (typeof KINDS)[number];
/** A form of ours is far smaller; anything larger is not one. */
const MOST = 64 * 1024;

/** The one way to write: what a person says of a fact or a finding. Refused unless it comes from a page of this server with its token. */
export function judgingOf(app: Hono<Env>, house: House): void {
  app.post('/judge', async (c) => {
    const site = c.get('site');
    const refused = () => send(c, notice(site, site.say('refused'), ''), 403);
    if (!/^application\/x-www-form-urlencoded\b/.test(c.req.header('content-type') ?? '')) return refused();
    if (Number(c.req.header('content-length') ?? MOST + 1) > MOST) return refused();
    const form = new URLSearchParams(await c.req.text());
    const field = (name: string) => form.get(name)?.trim() ?? '';
    if (!ownWrite(house.door, house.token, { origin: c.req.header('origin'), site: c.req.header('sec-fetch-site'), token: field('token') }))
      return refused();
    const kind = KINDS.find((one) => one === field('kind'));
    const subject = field('subject');
    if (kind === undefined || !/^[\w.-]{1,80}$/.test(subject)) return send(c, notice(site, site.say('wrong_question'), field('kind')), 400);
    if (kind === 'forget' || kind === 'restore') await house.asker.write('forget', subject);
    else {
      const judged = await judgementOf(house, kind, subject, field);
      if (judged === null) return c.notFound();
      await house.asker.write('judge', judged);
    }
    return seeOther(c, back(field('back'), kind, subject));
  });
}

async function judgementOf(
  house: House,
  kind: Exclude<Kind, 'forget' | 'restore'>,
  subject: string,
  field: (name: string) => string,
): Promise<Judgement | null> {
  const plain = {
    subject,
    kind,
    reason: field('reason').slice(0, 500) || null,
    at: new Date().toISOString(),
    fact: null,
    correction: null,
  };
  if (kind === 'dismiss') return plain;
  const [fact] = await house.asker.ask('factsById', [subject]);
  if (!fact) return null;
  return { ...plain, fact, correction: kind === 'correct' ? correctionOf(fact, field) : null };
}

/** What differs from the fact as it was shown. */
function correctionOf(fact: DataRow, field: (name: string) => string): Correction {
  const changed: Record<string, unknown> = {};
  for (const name of ['entity', 'indicator', 'period', 'unit', 'status', 'measure'])
    if (field(name) !== '' && field(name) !== fact[name]) changed[name] = field(name);
  const value = Number(field('value'));
  if (field('value') !== '' && Number.isFinite(value) && value !== fact.value) changed.value = value;
  return Correction.parse(changed);
}

/** Where to go on: an address of this server alone. */
function back(asked: string, kind: Kind, subject: string): string {
  if (/^\/(?![/\\])[^\s\\]*$/.test(asked)) return asked;
  return kind === 'dismiss' || kind === 'restore' ? `/findings#${encodeURIComponent(subject)}` : '/review';
}

function seeOther(c: Context<Env>, where: string): Response {
  c.header('cache-control', 'no-store');
  c.header('location', where);
  return c.html(html`<a href="${where}">${where}</a>`.text, 303);
}
