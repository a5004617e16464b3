import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.js';
import { loadLexicon } from '../../src/lexicon/lexicon.js';

const lexicon = loadLexicon();

/** Whose the figures of a text are, in order. */
function whose(text: string): (string | null)[] {
  const source = { path: 'a.txt', format: 'txt', encoding: 'utf-8', sha256: '', text, metadata: [{}] };
  return extract(source, lexicon).facts.map((fact) => fact.entity);
}

describe('a score, a time and a mark', () => {
  it.each([
    ['女排超级联赛，李桂芳独得28分，周小禾贡献17分，赵一鸣拦网得6分。', ['李桂芳', '周小禾', '赵一鸣']],
    ['程大勇以9秒98获得第三名，谢小龙跑出10秒12。', ['程大勇', '程大勇', '谢小龙']],
    ['名将何杉在男子200米个人混合泳决赛中以1分55秒夺冠。', ['何杉']],
    ['15岁的钱红雨以419.25分夺冠，陈小汐以408.25分摘银。', ['钱红雨', '钱红雨', '陈小汐']],
    ['本赛季，拉普雷场均得到21.8分、6.2个篮板。', ['拉普雷', '拉普雷']],
    ['德鲁西全场得到41分，拉姆25分7助攻；尼克斯队兰普尔34分。', ['德鲁西', '拉姆', '拉姆', '兰普尔']],
  ])('are of who made them: %s', (text, owners) => expect(whose(text).slice(-owners.length)).toEqual(owners));

  it.each([
    ['项目得10分，安全得5分。', [null, null]],
    ['方案获得85分。', [null]],
  ])('are of nobody where no person is named: %s', (text, owners) => expect(whose(text)).toEqual(owners));
});

describe('a team', () => {
  it.each([
    ['辽宁男篮在联赛中排名第三。', ['辽宁男篮']],
    ['省运会闭幕，青岛代表团获得118枚金牌。', ['青岛代表团']],
    ['福建队在全国女排锦标赛中夺冠，队员平均身高1.86米。', ['福建队']],
  ])('goes by its place: %s', (text, owners) => expect(whose(text)).toEqual(owners));

  it('is no party of workers', () => {
    expect(whose('陕西队伍建设得到加强，现有职工2.3万人。')).not.toContain('陕西队');
  });
});
