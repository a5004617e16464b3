import type { Entity } from '../../../schemas/schemas.js';
import { ANALYSTS, entityCalled } from '../../lexicon/lexicon.js';
import type { Sentence } from '../../tokenize/tokenize.js';
import type { EntityMention } from '../link.js';
import type { Outlook } from './grounds.js';
import { reportsOwn } from './roles.js';

/** Bodies that tell of companies, and those that trade in them. */
const TELLS =
  /(?:局|厅|部|委|院|署|办|政府|海关|协会|商会|学会|联合会|交易所|证券|研究所|研究院|中心|法院|检察院|委员会|网|报|社|台|咨询|资讯|馆|大学|学院|学校|医院|队|党|会|联盟|组织|公园|景区)$/;
/** （600123）, (NASDAQ：ABCD), （以下简称“云岭”，600123.SH） */
const CODE =
  /^(?:股份|集团|公司)?[（(][^（）()]{0,24}(?:\d{6}|\d{4,5}[.\-－]?(?:HK|hk)|(?:NYSE|NASDAQ|纳斯达克|纽交所|港交所|联交所|[HA]股))/;
/** What a headline says of a company's own accounts. */
const ACCOUNTS =
  /^(?:集团|股份|公司)?[：:]?[^，。；：]{0,14}(?:净利|营收|营业收入|总收入|收入|亏损|利润|溢利|盈利|业绩|扭亏|预增|预减|预亏|每股|派息|派\d|派发|分红|回购|市值|股价|财报|年报|季报|中报|年度报告|季度报告|毛利|销量|发布|公布|披露|公告)/;
/** Sentences that are the lead. */
const LEAD = 3;

/** A text and what it names, in order. */
interface Line {
  text: string;
  mentions: readonly EntityMention[];
}

/**
 * The company that a story reports on: the one that the headline, or else the lead, names with its stock code, its accounts or its report.
 * Null where two are, as in a comparison.
 */
export function firmOf(title: Line, sentences: readonly Sentence[], entities: readonly (readonly EntityMention[])[]): Entity | null {
  const lines = sentences.slice(0, 8).map(({ text }, i): Line => ({ text, mentions: entities[i] ?? [] }));
  const headings = lines.filter((_, i) => i < LEAD && sentences[i]!.block.kind === 'heading');
  const lead = lines.filter((_, i) => sentences[i]!.block.kind === 'paragraph').slice(0, LEAD);
  return (
    only([title, ...headings], (text, mention) => coded(text, mention) || ACCOUNTS.test(text.slice(mention.to, mention.to + 30))) ??
    only(lead, coded) ??
    only(lead, reportsOwn)
  );
}

const coded = (text: string, { to }: EntityMention): boolean => CODE.test(text.slice(to, to + 40));

/** The one company that the lines name so; null where there is none, or more than one. */
function only(lines: readonly Line[], fits: (text: string, mention: EntityMention) => boolean): Entity | null {
  const found = new Map<string, Entity>();
  for (const { text, mentions } of lines)
    for (const mention of mentions)
      if (
        mention.entity.kind === 'organisation' &&
        !TELLS.test(mention.entity.name) &&
        !ANALYSTS.test(mention.entity.name) &&
        fits(text, mention)
      )
        found.set(mention.entity.id, mention.entity);
  return found.size === 1 ? [...found.values()][0]! : null;
}

/** 集团录得毛利, 公司股东应占利润: what a company tells of itself without its name. */
const ITSELF =
  /(?:^|[，。；、期度年内日于])(?:本)?(集团|公司)(?:于\d{4}年)?(?=录得|[总营]收入|收入|营业额|毛利|净利|权益|股东|董事|拥有人|持续|实现营|实现净|应占|派发)/g;
/** Where a text speaks of more than one company. */
const OF_SEVERAL = /(?:多|各|几|[一二两三四五六七八九十\d]|另一)家(?:上市)?(?:公司|企业|集团)|[母子]公司|上市公司/;
/** How often it does. */
const OFTEN = 3;

/**
 * The company of a report that names none and speaks of 集团 or 公司 again and again: called by that word, and of this article alone. Null
 * where any body is named that may be meant.
 */
export function unnamedFirm(sentences: readonly Sentence[], entities: readonly (readonly EntityMention[])[]): Entity | null {
  if (entities.some((list) => list.some(({ entity }) => entity.kind === 'organisation' && !TELLS.test(entity.name)))) return null;
  if (sentences.some(({ text }) => OF_SEVERAL.test(text))) return null;
  const words = sentences.flatMap(({ text }) => [...text.matchAll(ITSELF)].map((found) => found[1]!));
  return words.length < OFTEN ? null : entityCalled('organisation', `本${words.includes('集团') ? '集团' : '公司'}`);
}

/** The company that the story reports on, unless the paragraph opened with another that it tells of. */
export function reportingFirm({ grounds: { firm }, memory: { holder, holderTells } }: Outlook): Entity | null {
  return firm && holder && holder.id !== firm.id && holderTells ? holder : firm;
}

/** The company that the story reports on; else the one of the heading, before its paragraph names another. */
export function headedFirm(outlook: Outlook): Entity | null {
  const { headed, paragraph } = outlook.memory;
  return outlook.grounds.firm ? reportingFirm(outlook) : paragraph.some(({ kind }) => kind === 'organisation') ? null : headed;
}
