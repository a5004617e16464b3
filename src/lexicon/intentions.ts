/** Words that look ahead, as sources of patterns: 将军, 主要 and 模拟 are none. */
export const WILL = '将(?![军士领近])';
export const MUST = '(?<!(?<!比)重|[主需首必想不只简摘纪提])要(?![求素闻点么是紧因领害塞知])';
export const MEANS_TO = '(?<![模草虚比代])拟(?![定人态合真])';
export const AIMS_AT = '力争|争取|(?<![为以])确保|有望';

/** Any of them that tells of what is to come, and what is expected or planned. */
export const LOOKS_FORWARD = `${WILL}|${MEANS_TO}|${AIMS_AT}|预计|预期(?!寿命)|计划`;
