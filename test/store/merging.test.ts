import { describe, expect, it } from 'vitest';
import { mergesOf, type Named } from '../../src/store/merging.js';

const zone = (id: string, name: string, aliases: string[] = []): Named => ({
  id,
  name,
  kind: 'zone',
  parent: id.split(':')[1] || null,
  aliases,
});
const into = (entities: Named[]) => Object.fromEntries([...mergesOf(entities)].map(([id, merge]) => [id, merge.into]));

describe('entities of several articles that are one', () => {
  it('are those of one name in places that lie in one another', () => {
    const found = [
      zone('zone::云岭示范区', '云岭示范区'),
      zone('zone:370200:云岭示范区', '云岭示范区'),
      zone('zone:370281:云岭示范区', '云岭示范区'),
    ];
    expect(into(found)).toEqual({ 'zone::云岭示范区': 'zone:370281:云岭示范区', 'zone:370200:云岭示范区': 'zone:370281:云岭示范区' });
  });

  it('are those that an article calls by the other name', () => {
    const found = [
      zone('zone:370281:中亚地方经贸合作示范区', '中国—中亚地方经贸合作示范区', ['中亚示范区']),
      zone('zone:370200:中亚示范区', '中亚示范区'),
      zone('zone:370281:中亚示范区', '中亚示范区'),
    ];
    expect(into(found)).toEqual({
      'zone:370200:中亚示范区': 'zone:370281:中亚地方经贸合作示范区',
      'zone:370281:中亚示范区': 'zone:370281:中亚地方经贸合作示范区',
    });
  });

  it('say why', () => {
    const merge = mergesOf([zone('zone::云岭示范区', '云岭示范区'), zone('zone:370200:云岭示范区', '云岭示范区')]).get('zone::云岭示范区');
    expect(merge?.because).toContain('云岭示范区');
  });

  it.each([
    [
      'one name in two places',
      [zone('zone:370200:临港新城', '临港新城'), zone('zone:310000:临港新城', '临港新城'), zone('zone::临港新城', '临港新城')],
    ],
    ['a type alone', [zone('zone:370200:高新区', '高新区'), zone('zone::高新区', '高新区')]],
    [
      'a short name that two long ones have',
      [
        zone('zone:370200:甲', '青云国际合作示范区', ['青云示范区']),
        zone('zone:370200:乙', '青云生态保护示范区', ['青云示范区']),
        zone('zone:370200:丙', '青云示范区'),
      ],
    ],
    ['kinds that differ', [zone('zone:370200:云岭港口', '云岭港口'), { ...zone('project:370200:云岭港口', '云岭港口'), kind: 'project' }]],
  ])('are not %s', (_, entities) => {
    expect(into(entities)).toEqual({});
  });

  it('are the same whatever the order', () => {
    const found = [
      zone('zone:370281:中亚地方经贸合作示范区', '中国—中亚地方经贸合作示范区', ['中亚示范区']),
      zone('zone:370200:中亚示范区', '中亚示范区'),
      zone('zone::中亚示范区', '中亚示范区'),
      zone('zone:320500:金鸡湖商务区', '金鸡湖商务区'),
      zone('zone:320000:金鸡湖商务区', '金鸡湖商务区'),
    ];
    expect(into([...found].reverse())).toEqual(into(found));
  });
});
