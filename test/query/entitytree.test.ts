import { describe, expect, it } from 'vitest';
import { entityTree } from '../../src/query/entitytree.js';
import { type EntityNode, entityNames, facetsOf, factsPage, placesAbove } from '../../src/query/query.js';
import { sketched } from '../store/sketched.js';

const at = sketched();

const shape = ({ name, facts, children }: EntityNode): unknown[] => [name, facts, ...children.map(shape)];
const all = (node: EntityNode): EntityNode[] => [node, ...node.children.flatMap(all)];

describe('entityTree', () => {
  it('hangs counties on their cities and provinces, named by articles or not', () => {
    const tree = entityTree(
      at.store,
      new Map([
        ['370281', 3],
        ['370200', 2],
        ['440300', 1],
        ['CN', 4],
      ]),
    );
    expect(tree.places.map(shape)).toEqual([
      ['山东省', 5, ['青岛市', 5, ['胶州市', 3]]],
      ['中国', 4],
      ['广东省', 1, ['深圳市', 1]],
    ]);
    expect(tree.elsewhere).toEqual([]);
  });

  it('puts what lies in no known place behind, by kind', () => {
    const { places, elsewhere } = entityTree(
      at.store,
      new Map([
        ['370281', 1],
        ['organisation::某某公司', 2],
      ]),
    );
    expect(places).toHaveLength(1);
    expect(elsewhere.map(({ kind, facts, nodes }) => [kind, facts, nodes.length])).toEqual([['other', 2, 1]]);
  });

  it('gives those with most facts alone, and counts the others', () => {
    const counts = new Map(Array.from({ length: 5000 }, (_, i): [string, number] => [`organisation::厂${i}`, i + 1]));
    const [group] = entityTree(at.store, counts).elsewhere;
    expect(group!.nodes.map(({ facts }) => facts).slice(0, 2)).toEqual([5000, 4999]);
    expect(group!.nodes.length + group!.more).toBe(5000);
    expect(group!.nodes.length).toBeLessThan(50);
  });

  it('counts what the filter of a node finds', () => {
    const { tree } = facetsOf(at.store, {});
    const nodes = tree.places.flatMap(all).filter(({ id }) => id !== 'CN');
    expect(nodes).not.toEqual([]);
    for (const node of nodes) {
      const found = factsPage(at.store, { within: node.id }, { size: 100 });
      expect([node.name, found.rows.length]).toEqual([node.name, node.facts]);
    }
  });

  it('names what lies above', () => {
    expect(placesAbove(at.store, '370281').map(({ name }) => name)).toEqual(['山东省', '青岛市']);
    expect(placesAbove(at.store, 'nothing')).toEqual([]);
    expect(entityNames(at.store, ['370200', 'nothing'])).toEqual({ 370200: '青岛市' });
  });
});
