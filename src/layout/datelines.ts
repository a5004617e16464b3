import { BODY_END, DATELINE_LEAD, DAY, LEAD_TAIL, NUMBERED, OUTLET_NAME } from './signs.js';

/** 云岭开发区管委会 2026-01-20, 市政府办公室编 2019年10月15日, without its day: who puts out a brief or report. */
const isImprint = (rest: string) =>
  BODY_END.test(
    rest
      .replace(/[\s|·：:（）()/-]+$/, '')
      .replace(/^[\s（(【]+/, '')
      .replace(/ {2,}/g, ' '),
  );

/** A masthead, a stamp of publication, a day in brackets, the day and occasion of a speech; not a headline that begins with a day. */
export function isDateline(text: string, body: boolean): boolean {
  const rest = text
    .replace(DAY, '')
    .replace(/\d{1,2}[:：时]\d{2}(?:[:：分]\d{2}秒?|分)?|星期[一二三四五六日天]|周[一二三四五六日]|农历.{0,12}/g, '');
  if (/^[\s()（）[\]【】|/／·—–-]*$/.test(rest)) return true;
  if (
    /(?:时间|日期|发布|发布于|来源|成文|印发|更新)[:： ]/.test(`${rest} `) &&
    !/[，。]/.test(text) &&
    !NUMBERED.test(text) &&
    DAY.exec(text)!.index < 16
  )
    return true;
  if (body) return false;
  if (isImprint(rest)) return true;
  if (OUTLET_NAME.test(rest) && (/星期|第?[A-Z\d]{1,4}版/.test(text) || text.length <= 30)) return true;
  return /^(?:—{1,2}|－{1,2})?(?:\d{4}年|[一二][〇○零一二三四五六七八九]{3}年)/.test(text) && /(?:会议|大会|全会|常委会|会)上/.test(rest);
}

/** Length of 本报10月18日讯　 or 央视网消息（新闻联播）： at the start of a text, with the blanks after it; 0 where there is none. */
export function leadOf(text: string): number {
  const lead = DATELINE_LEAD.exec(text);
  if (!lead) return 0;
  return lead[0].length + LEAD_TAIL.exec(text.slice(lead[0].length))![0].length;
}
