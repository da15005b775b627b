import type { TomlKey } from './toml-values.ts';
import type { DataNode, Mapping, Member } from './tree.ts';

/** Puts what the lines of TOML say where it belongs. */
export type TomlTree = {
  readonly root: Mapping;
  /** Begins a table, or an item of an array of tables, at the offset of its head. */
  readonly open: (key: TomlKey, start: number, isItem: boolean) => void;
  /** Sets a value in the table that was begun last. */
  readonly set: (key: TomlKey, value: DataNode) => void;
};

/** A table that may get more members. */
type Table = { readonly node: Mapping; readonly members: Member[]; readonly byName: Map<string, DataNode> };

export function createTomlTree(start: number): TomlTree {
  const tables = new Map<DataNode, Table>();
  const arrays = new Map<DataNode, DataNode[]>();
  const root = newTable(start);
  let current = root;

  function newTable(at: number): Table {
    const members: Member[] = [];
    const table = {
      node: { kind: 'mapping', members, isFlow: false, isOpen: false, start: at } as const,
      members,
      byName: new Map<string, DataNode>(),
    };
    tables.set(table.node, table);
    return table;
  }

  function add({ members, byName }: Table, name: string, at: number, value: DataNode): void {
    members.push({ name, start: at, value });
    byName.set(name, value);
  }

  /** The table at `names`, made where there is none; of an array of tables, its last. */
  function tableAt(from: Table, names: readonly string[], at: number): Table {
    return names.reduce((table, name) => {
      const value = table.byName.get(name);
      const last = value && (arrays.get(value)?.at(-1) ?? value);
      const known = last && tables.get(last);
      if (known) return known;
      const made = newTable(at);
      add(table, name, at, made.node);
      return made;
    }, from);
  }

  return {
    root: root.node,
    open({ outer, name }, at, isItem) {
      const parent = tableAt(root, outer, at);
      if (!isItem) {
        current = tableAt(parent, [name], at);
        return;
      }
      current = newTable(at);
      const value = parent.byName.get(name);
      const known = value && arrays.get(value);
      if (known) {
        known.push(current.node);
        return;
      }
      const items: DataNode[] = [current.node];
      const array: DataNode = { kind: 'list', items };
      arrays.set(array, items);
      add(parent, name, at, array);
    },
    set({ outer, name, start: at }, value) {
      add(tableAt(current, outer, at), name, at, value);
    },
  };
}
