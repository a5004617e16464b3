import { describe, expect, it } from 'vitest';
import { entityId, loadLexicon, normalName, provinceAndCity } from '../../src/lexicon/lexicon.js';
import { growth, LINEAR } from '../growth.js';

const { gazetteer } = loadLexicon();

/** The forms found in a text with the ids they may mean. */
const read = (text: string) =>
  gazetteer.matches(text).map(({ from, to, readings }) => [text.slice(from, to), ...readings.map(({ id }) => id)]);

describe('gazetteer', () => {
  it('has every level, with parents', () => {
    expect(gazetteer.row('370281')).toMatchObject({ name: '胶州市', parent: '370200', level: 'county' });
    expect(gazetteer.ancestors('370281')).toEqual(['370200', '370000', 'CN']);
    expect(gazetteer.row('110105')).toMatchObject({ name: '朝阳区', parent: '110000' });
    expect(gazetteer.row('429004')).toMatchObject({ name: '仙桃市', parent: '420000' });
    for (const name of ['香港', '澳门', '台湾']) expect(read(name)).toHaveLength(1);
  });

  it.each([
    ['内蒙古', '150000'],
    ['恩施州', '422800'],
    ['延边', '222400'],
    ['长阳县', '420528'],
    ['全国', 'CN'],
    ['我国', 'CN'],
    ['西海岸新区', '370211'],
    ['即墨市', '370215'],
    ['莱芜市', '371200'],
    ['长三角', 'place:CN:长三角'],
    ['雄安新区', 'zone:130600:雄安新区'],
    ['阿联酋', 'AE'],
  ])('reads %s', (form, id) => {
    expect(read(`在${form}举行`)).toEqual([[form, id]]);
  });

  it('keeps a merged unit apart from its successor', () => {
    expect(gazetteer.row('371200')).toMatchObject({ name: '莱芜市', until: 2019, successors: ['370116', '370117'] });
  });

  it('takes the longest form, leftmost', () => {
    expect(read('新疆生产建设兵团').map(([form]) => form)).toEqual(['新疆生产建设兵团']);
    expect(read('吉林市').map(([, id]) => id)).toEqual(['220200']);
  });

  it.each(['其中国有控股企业', '隆重庆祝节日', '提高安全水平', '沿海城市群', '长治久安', '伊宁格勒', '公海南部'])(
    'reads no place into %s',
    (text) => {
      expect(gazetteer.matches(text).filter(({ readings }) => readings.some(({ use }) => use === 'full' || use === 'free'))).toEqual([]);
    },
  );

  it('is linear: a long text of near misses takes no more than its share', () => {
    const work = (times: number) => {
      const text = '新疆生产建设兵'.repeat(times);
      return () => gazetteer.matches(text);
    };
    expect(growth(work, [6_000, 96_000])).toBeLessThan(LINEAR);
  });
});

describe('ids and columns', () => {
  it('files the long and the short form of a zone together', () => {
    expect(entityId('zone', '320500', '苏州国家级高新技术产业开发区', gazetteer)).toBe('zone:320500:高新区');
    expect(entityId('zone', '320500', '苏州高新区', gazetteer)).toBe('zone:320500:高新区');
    expect(normalName('“海云”论坛')).toBe('海云论坛');
  });

  it('names province and city', () => {
    expect(provinceAndCity('370281', gazetteer)).toEqual({ province: '山东省', city: '青岛市' });
    expect(provinceAndCity('110105', gazetteer)).toEqual({ province: '北京市', city: '北京市' });
    expect(provinceAndCity('429004', gazetteer)).toEqual({ province: '湖北省', city: '仙桃市' });
    expect(provinceAndCity('CN', gazetteer)).toEqual({ province: null, city: null });
  });
});
