const HAN = /[\u3400-\u9fff]/;

/** Characters of a text that are looked at to tell its language. */
const SAMPLE = 4000;

/**
 * Whether a text is English as a whole: Latin letters, and hardly any Han. An English text is some four times as long as its Chinese; one that
 * has both in equal parts is Chinese, and its English sentences are told one by one.
 */
export function isEnglishText(text: string): boolean {
  if (HAN.test(text.slice(0, 60)) && HAN.test(text.slice(60, 200)) && HAN.test(text.slice(200, 400))) return false;
  let latin = 0;
  let han = 0;
  const end = Math.min(text.length, SAMPLE);
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) latin++;
    else if (code >= 0x3400 && code <= 0x9fff) han++;
  }
  return latin >= 12 && latin > han * 12 && isEnglishSentence(text.slice(0, SAMPLE), han);
}

/** Words that English sentences are held together by. */
const FUNCTION_WORD =
  /(?:^|[\s("“‘])(?:the|a|an|of|in|to|and|for|by|with|on|at|from|as|is|are|was|were|will|has|have|had|up|over|its)(?=[\s,.])/i;

/** Whether a sentence that holds hardly any Han is English: words of Latin script held together by the small ones. Codes and lists of names are not. */
export function isEnglishSentence(text: string, han = HAN.test(text) ? (text.match(/[\u3400-\u9fff]/g)?.length ?? 0) : 0): boolean {
  if (han > 0 && (text.match(/[A-Za-z]/g)?.length ?? 0) < han * 12) return false;
  const words = text.match(/[A-Za-z]{2,}/g)?.length ?? 0;
  return words >= 4 && (FUNCTION_WORD.test(text) || / (?:rose|grew|hits?|reached|tops?|signed|opens?) /.test(text));
}

const MONTHS = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const DATE = `${MONTHS} \\d{1,2}(?:, (?:19|20)\\d{2})?|\\d{1,2} ${MONTHS}(?:,? (?:19|20)\\d{2})?`;
/** QINGDAO, Oct. 21 (Xinhua) --; XIAMEN, April 16, 2026 (Ludao News) --; BEIJING — at the head of a paragraph. */
const LEAD = new RegExp(
  `^(?:\\(?[A-Z][A-Z' ]{2,30}(?:, [A-Z][A-Za-z' ]{2,20})?(?:, (?:${DATE}))?|${DATE},?)(?: ?\\([A-Z][^()]{1,40}\\))?\\)? ?(?:--|—|–|-)+ ?`,
);

/** Length of the line of the news agency at the head of an English paragraph, with the blanks after it; 0 where there is none. */
export const englishLeadOf = (text: string): number => (/^[(A-Z\d]/.test(text) ? (LEAD.exec(text)?.[0].length ?? 0) : 0);
