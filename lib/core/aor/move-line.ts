import type { Responsibility } from '../../model/aor';

/** Lines of one group together, groups in the order in which they first come; those without one stay among each other. */
export function grouped(lines: readonly Responsibility[]): Responsibility[] {
  const groups = new Map<string, Responsibility[]>();
  for (const line of lines) {
    const name = line.group ?? '';
    groups.set(name, [...(groups.get(name) ?? []), line]);
  }
  return [...groups.values()].flat();
}

/** Puts a line where another stands, into the group of that one. Nothing changes when either is not there. */
export function moveLine(lines: readonly Responsibility[], id: string, toId: string): Responsibility[] {
  const from = lines.findIndex((line) => line.id === id);
  const to = lines.findIndex((line) => line.id === toId);
  const [line, target] = [lines[from], lines[to]];
  if (!line || !target || line === target) return [...lines];
  const moved = { ...line };
  if (target.group) moved.group = target.group;
  else delete moved.group;
  return grouped(lines.toSpliced(from, 1).toSpliced(to, 0, moved));
}
