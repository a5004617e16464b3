import type { Gazetteer } from '../../lexicon/lexicon.js';
import type { EntityMention, Topic } from '../link.js';
import { isVoice } from './bodies.js';
import { entityOf } from './placesense.js';

/** How far from the head of a sentence who speaks may stand: 据法新社7日报道，美国方面…. */
const LEAD = 24;
/** What stands before who speaks. */
const HEAD = /(?:^|[，。；：）“日号]|报道|消息)$/;

/** That somebody says something, behind the name: 方面7日称, 总统某某某宣布; with when it is to be. */
const SAYS =
  /^(?![^，。；]{0,8}(?:媒体|专家|分析|报告|研究|民调|学者|网友|报|社|电视台|通讯社))[^，。；：“]{0,22}?(?:称|说|表示|宣布|透露|证实|发表声明|发布声明|发布公告)(?:说|称)?，?(?:(?:自|从|于|在)?[^，。；、]{1,14}(?:起|开始|内|之?前|[日月年])，)?/;
/** What goes on without a subject: it is of who speaks. */
const SUBJECTLESS = /^(?:自[\d今本]|从[\d今本]|已?(?:将|拟|决定|计划|准备|打算|同意|开始)|不?会|[当同]天(?:将|已)|[向对在])/;

/** Arms of a state: what they do is the state's. */
const ARMS = /(?:部|军方|政府|总统府|总理府|署|局|委员会|议会|国会|央行)$/;

/**
 * Who tells what he does himself: 甲国国防部6日表示，将举行为期5天的演习 is of the state, 甲航空公司说，将裁减员工500人 of the company. Null where
 * what is said has a subject of its own, and where our own country speaks, of whom a story is told anyway. Pure.
 */
export function selfTold(text: string, [first]: readonly EntityMention[], gazetteer: Gazetteer): Topic | null {
  if (!first || first.from > LEAD || !HEAD.test(text.slice(Math.max(0, first.from - 2), first.from))) return null;
  const said = SAYS.exec(text.slice(first.to));
  if (!said || !SUBJECTLESS.test(text.slice(first.to + said[0].length))) return null;
  const { entity } = first;
  const { id, parent, kind, name } = entity;
  const state = [kind === 'place' ? id : '', parent ?? ''].find((code) => /^(?!CN)[A-Z]{2}$/.test(code));
  const row = state && (kind === 'place' || ARMS.test(name)) ? gazetteer.row(state) : undefined;
  const own = row ? entityOf(row) : kind === 'organisation' && state && !isVoice(name) ? entity : null;
  return own && { entity: own, from: 'speaker', reason: `${own.name} tells what it does` };
}
