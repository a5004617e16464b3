/** How many sources give an entity a name, a parent, an alias: what triggers count otherwise, one naming at a time. */
export const TALLY = `
INSERT INTO tally SELECT entity, what, name, kind, count(*) FROM (
  SELECT entity, 'name' AS what, name, kind FROM naming
  UNION ALL SELECT entity, 'parent', parent, '' FROM naming WHERE parent IS NOT NULL
  UNION ALL SELECT entity, 'alias', value, '' FROM naming, json_each(naming.aliases)
) GROUP BY entity, what, name, kind;`;
