/**
 * Makes romanized.tsv: the places of divisions.tsv, and the former ones, as English print spells them.
 *
 *   npm pack pinyin-pro@3.29.4    (MIT), unpack it, then
 *   node src/lexicon/romanized.make.mjs PINYIN_PRO/package
 *
 * Readings: pinyin-pro 3.29.4; where a name is read otherwise than its characters are (乐清 Yueqing), READINGS corrects it, after 《中国地名录》.
 * Names that are not Chinese (内蒙古 Inner Mongolia, 喀什 Kashgar) are in spellings.tsv.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const { pinyin } = createRequire(import.meta.url)(resolve(process.argv[2]));
const table = (name) =>
  readFileSync(join(here, name), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'));

/** Names whose characters are read otherwise in them. */
const READINGS = Object.fromEntries(
  `乐清 yue qing;大埔 da bu;尉犁 yu li;单县 shan xian;浚县 xun xian;番禺 pan yu;铅山 yan shan;东阿 dong e;六安 lu an;六合 lu he;蚌埠 beng bu;
   台州 tai zhou;天台 tian tai;丽水 li shui;亳州 bo zhou;长治 chang zhi;长子 zhang zi;长垣 chang yuan;长葛 chang ge;长岛 chang dao;
   长阳 chang yang;长顺 chang shun;长武 chang wu;长寿 chang shou;长安 chang an;长汀 chang ting;长泰 chang tai;长丰 chang feng;长兴 chang xing;
   长沙 chang sha;长宁 chang ning;长春 chang chun;长乐 chang le;长海 chang hai;长岭 chang ling;长清 chang qing;长白 chang bai;
   重庆 chong qing;崇明 chong ming;莘县 shen xian;莘庄 xin zhuang;牟平 mu ping;中牟 zhong mu;牟定 mou ding;枞阳 zong yang;歙县 she xian;
   黟县 yi xian;砀山 dang shan;涡阳 guo yang;濉溪 sui xi;阜阳 fu yang;阜新 fu xin;阜宁 fu ning;阜城 fu cheng;阜平 fu ping;厦门 xia men;
   盱眙 xu yi;邳州 pi zhou;睢宁 sui ning;睢县 sui xian;甪直 lu zhi;鄞州 yin zhou;嵊州 sheng zhou;嵊泗 sheng si;衢州 qu zhou;
   井陉 jing xing;蔚县 yu xian;藁城 gao cheng;乐亭 lao ting;乐陵 lao ling;大名 da ming;任丘 ren qiu;任泽 ren ze;任城 ren cheng;
   洪洞 hong tong;繁峙 fan shi;隰县 xi xian;临汾 lin fen;解州 xie zhou;朝阳 chao yang;朝天 chao tian;岫岩 xiu yan;桓仁 huan ren;
   珲春 hun chun;桦甸 hua dian;穆棱 mu ling;讷河 ne he;泊头 bo tou;莒县 ju xian;莒南 ju nan;郯城 tan cheng;临朐 lin qu;临邑 lin yi;
   茌平 chi ping;曲阜 qu fu;曲靖 qu jing;曲阳 qu yang;曲周 qu zhou;曲江 qu jiang;曲松 qu song;无棣 wu di;汶上 wen shang;济南 ji nan;济宁 ji ning;济源 ji yuan;济阳 ji yang;
   渑池 mian chi;荥阳 xing yang;荥经 ying jing;泌阳 bi yang;沁阳 qin yang;温县 wen xian;武陟 wu zhi;柘城 zhe cheng;郏县 jia xian;郸城 dan cheng;浉河 shi he;缑氏 gou shi;
   蕲春 qi chun;黄陂 huang pi;监利 jian li;秭归 zi gui;郧阳 yun yang;郧西 yun xi;耒阳 lei yang;郴州 chen zhou;溆浦 xu pu;芷江 zhi jiang;枝江 zhi jiang;
   攸县 you xian;醴陵 li ling;汨罗 mi luo;澧县 li xian;沅江 yuan jiang;番禺 pan yu;东莞 dong guan;浛洸 han guang;揭西 jie xi;
   百色 bai se;那坡 na po;崇左 chong zuo;儋州 dan zhou;綦江 qi jiang;涪陵 fu ling;涪城 fu cheng;垫江 dian jiang;郫都 pi du;犍为 qian wei;
   筠连 jun lian;珙县 gong xian;邛崃 qiong lai;什邡 shi fang;会理 hui li;会东 hui dong;会泽 hui ze;会昌 hui chang;会宁 hui ning;会同 hui tong;荣县 rong xian;
   湄潭 mei tan;瓮安 weng an;普安 pu an;勐海 meng hai;勐腊 meng la;砚山 yan shan;漾濞 yang bi;巍山 wei shan;弥勒 mi le;弥渡 mi du;
   华县 hua xian;华州 hua zhou;华阴 hua yin;华容 hua rong;柞水 zha shui;佳县 jia xian;米脂 mi zhi;吴堡 wu bu;吴起 wu qi;洛南 luo nan;
   宕昌 tan chang;岷县 min xian;两当 liang dang;永登 yong deng;华池 hua chi;皋兰 gao lan;皋城 gao cheng;红古 hong gu;临洮 lin tao;临夏 lin xia;张掖 zhang ye;
   乐都 le du;互助 hu zhu;化隆 hua long;循化 xun hua;海晏 hai yan;共和 gong he;称多 chen duo;
   乐山 le shan;乐至 le zhi;乐平 le ping;乐安 le an;乐昌 le chang;乐业 le ye;乐东 le dong;平乐 ping le;昌乐 chang le;兴文 xing wen;
   大邑 da yi;大城 dai cheng;大足 da zu;大方 da fang;都匀 du yun;都江堰 du jiang yan;都安 du an;都昌 du chang;成都 cheng du;宜都 yi du;于都 yu du;丰都 feng du;武都 wu du;
   新津 xin jin;新会 xin hui;新乐 xin le;新都 xin du;沈阳 shen yang;沈北 shen bei;沈丘 shen qiu;沈河 shen he;
   万载 wan zai;万宁 wan ning;万州 wan zhou;沙县 sha xian;尤溪 you xi;柘荣 zhe rong;漳浦 zhang pu;莆田 pu tian;
   余干 yu gan;余杭 yu hang;余姚 yu yao;泾县 jing xian;泾阳 jing yang;石嘴山 shi zui shan;仙居 xian ju;
   行唐 xing tang;闽侯 min hou;闽清 min qing;上饶 shang rao;下陆 xia lu;东平 dong ping;吕梁 lyu liang;吕四 lyu si;吕 lyu;绿园 lyu yuan;绿春 lyu chun;旅顺口 lyu shun kou;闾 lyu`
    .split(';')
    .map((row) => row.trim())
    .filter(Boolean)
    .map((row) => [row.slice(0, row.indexOf(' ')), row.slice(row.indexOf(' ') + 1).split(' ')]),
);

const PEOPLES =
  /(?:蒙古族|哈萨克族|达斡尔族|土家族|布依族|朝鲜族|哈尼族|拉祜族|景颇族|傈僳族|布朗族|纳西族|柯尔克孜|保安族|东乡族|撒拉族|裕固族|塔吉克|鄂温克族|哈萨克|维吾尔|仫佬族|毛南族|仡佬族|普米族|独龙族|锡伯族|各族|蒙古|回族|藏族|苗族|彝族|壮族|侗族|瑶族|白族|傣族|黎族|畲族|羌族|水族|佤族|怒族|满族|土族)+自治[州县区]$/;

/** The name without the word for its kind; two characters are kept whole (蓟县, 单县). */
function coreOf(name) {
  const bare = name.replace(PEOPLES, '');
  if (bare !== name && bare.length > 1) return bare;
  const core = name.replace(/(?:特别行政区|地区|新区|林区|矿区|自治州|自治县|自治区|自治旗|市|省|盟|旗|县|区)$/, '');
  return core.length > 0 ? core : name;
}

const VOWEL = /^[aoe]/;
/** Syllables as one word: an apostrophe before a vowel inside (Xi'an). ü is lü, nü after the rules for names: lyu, nyu in passports, l and n here. */
function joined(syllables) {
  const word = syllables.map((s, i) => (i > 0 && VOWEL.test(s) ? `'${s}` : s)).join('');
  return word[0].toUpperCase() + word.slice(1);
}

/** A county of one character is written with its kind as one word, or without: Shanxian county, Shan county. */
const spelledFully = (core, name) => (core.length === 1 ? `${spelled(name)};${spelled(core)}` : spelled(core));

function spelled(core) {
  const known = READINGS[core] ?? READINGS[`${core}县`]?.slice(0, -1);
  return joined(
    (known ?? pinyin(core, { toneType: 'none', type: 'array', v: true }).map((s) => s.replace('ü', 'v'))).map((s) =>
      s.replace(/^([ln])v$/, '$1yu'),
    ),
  );
}

const kept = new Map(table('spellings.tsv').map(([name, ...forms]) => [name, forms.join('\t')]));
const lines = [];
for (const [id, cell] of [
  ...table('divisions.tsv'),
  ...table('former.tsv')
    .filter(([, , , , own]) => own)
    .map(([name, , , , own]) => [own, name]),
]) {
  const name = cell.replace(/^[?!]/, '');
  const core = coreOf(name);
  const own = kept.get(name) ?? kept.get(core);
  lines.push(`${id}\t${own ?? spelledFully(core, name)}`);
}
const english = new Intl.DisplayNames(['en'], { type: 'region' });
for (const [code] of table('countries.tsv')) {
  const name = english
    .of(code)
    .replace(/&/g, 'and')
    .replace(/ \(.*\)$/, '')
    .replace('Türkiye', 'Turkey')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/’/g, "'");
  lines.push(`${code}\t${[name, ...(kept.get(code)?.split('\t') ?? [])].join(';')}`);
}
for (const [id, names] of kept) if (/:/.test(id) || id === 'CN' || id === 'EU') lines.push(`${id}\t${names}`);
writeFileSync(
  join(here, 'romanized.tsv'),
  `# English names of divisions, without the word for their kind; further ones after semicolons. Made by romanized.make.mjs from pinyin-pro 3.29.4 (MIT),\n# names of countries from Unicode CLDR through Intl, and spellings.tsv; do not edit.\n# code, names\n${lines.join('\n')}\n`,
);
