/** Countries by the character that stands for one: of several the one named last. */
export const SIDES: Readonly<Record<string, readonly string[]>> = {
  中: ['CN'],
  美: ['US'],
  俄: ['RU'],
  乌: ['UA', 'UZ', 'UY'],
  以: ['IL'],
  巴: ['PS', 'PK', 'BR', 'PA'],
  伊: ['IR', 'IQ'],
  叙: ['SY'],
  日: ['JP'],
  韩: ['KR'],
  朝: ['KP'],
  印: ['IN', 'ID'],
  英: ['GB'],
  法: ['FR'],
  德: ['DE'],
  意: ['IT'],
  澳: ['AU'],
  加: ['CA'],
  土: ['TR', 'TM'],
  黎: ['LB'],
  埃: ['EG', 'ET'],
  欧: ['EU'],
  越: ['VN'],
  菲: ['PH'],
  哈: ['KZ'],
  塞: ['RS', 'CY'],
  马: ['MY', 'ML'],
};

/** What a state has one of, right behind the character that stands for it: 美国防部, 俄防空系统. */
export const ARMS_OF_STATES =
  '(?:国防|外交|内政|财政|商务|能源|卫生|司法|农业|劳工|紧急情况)部(?!长)|(?:政府|军方|警方|官方|空军|海军|国会|议会|央行)(?!\\p{Script=Han}{0,2}长)|防空(?:部队|系统)|边防(?:部队|局)|联邦(?:调查局|安全局|政府|法院)|国务院|最高法院|总检察院|安全部门|情报部门|国土安全部|疾控中心';
