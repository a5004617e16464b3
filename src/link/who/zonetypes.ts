/** Zones called by type alone: 高新区 is the article's own. What stands before must be no part of a name. */
export const BARE_ZONES =
  /高新区|经开区|开发区|示范区|试验区|新区|综保区|综合保税区|保税港区|保税区|出口加工区|自贸区|园区|片区|港务区|工业园区|度假区|边境经济合作区|跨境经济合作区|边合区|互市贸易区|(?:项目|集中|集聚|聚集)区(?=[已共累现总占完实吞])|临空经济区|临港经济区|(?:港区|产业园|工业园|物流园|科技园|软件园|创业园|生态园)(?=[已共累现总占今去规目完实吞]|入驻|引进|内(?:已|共|现|有)|[上前]\d|\d)/g;

/** Types of zones that are written long and short. */
const LONG: Readonly<Record<string, RegExp>> = {
  高新区: /高新技术(?:产业)?开发区$/,
  经开区: /经济(?:技术)?开发区$/,
  综保区: /综合保税区$/,
  综合保税区: /综保区$/,
  自贸区: /自由贸易试验区$/,
};
/** Whether a zone of this name is of a type, however that is written. */
export const isOfType = (name: string, type: string): boolean => name.endsWith(type) || (LONG[type]?.test(name) ?? false);
