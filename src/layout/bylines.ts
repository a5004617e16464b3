import { OUTLET_NAME, ROLE } from './signs.js';

const BYLINE_WORD = /^(?:摄影报道|文并摄|通讯|报道|综合|摄影|文|图|\|)$/;

/** 记者　林一舟　通讯员　高远: roles, outlets and names, and no sentence. */
export function isByline(text: string): boolean {
  if (text.length > 60 || /[，。；？！,;]|(?:记者|通讯员)(?:手记|观察|调查|探访|感言|日记|札记|述评|点评|提问|走访|节)/.test(text))
    return false;
  const bare = text.replace(/^[□■◎●▲◆(（【\s]+|[)）】\s]+$/g, '');
  const roles = bare.match(ROLE)?.length ?? 0;
  const words = bare
    .replace(ROLE, ' | ')
    .split(/[ :：、/]+/)
    .filter((word) => word !== '' && word !== '|');
  const named = words.every((word) => /^[\u4e00-\u9fff·]{1,4}$/.test(word) || OUTLET_NAME.test(word) || BYLINE_WORD.test(word));
  return named && words.length > 0 && (roles > 0 || text.startsWith('□'));
}
