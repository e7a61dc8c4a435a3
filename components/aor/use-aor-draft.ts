import { useEffect, useState } from 'react';
import { edited, redone, startHistory, undone, type EditHistory } from '../../lib/core/aor/edit-history';
import { rebasedDraft } from '../../lib/core/aor/rebased-draft';
import { sameJson } from '../../lib/core/basics/same-json';
import type { Aor } from '../../lib/model/aor';

/** Milliseconds without a key after which the draft is kept. */
const PAUSE = 400;

interface AorDraft {
  readonly draft: Aor;
  readonly isChanged: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** `of` names what is edited: edits of one thing in a row are one step. */
  readonly change: (part: Partial<Aor>, of: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Back to what is saved; forgets the draft. */
  readonly drop: () => void;
}

/** A draft of the AoR with its steps. It begins with what was kept, and is kept again by itself, null when there is nothing to keep. */
export function useAorDraft(saved: Aor, kept: Aor | null, onKeep: (draft: Aor | null) => void): AorDraft {
  const [history, setHistory] = useState<EditHistory<Aor> | null>(() =>
    kept ? edited(startHistory(saved), kept, '') : null,
  );
  // What is saved may change under the draft: by another page, or another machine.
  const [base, setBase] = useState(saved);
  if (!sameJson(base, saved)) {
    setBase(saved);
    if (history) {
      const present = rebasedDraft(base, saved, history.present);
      if (!sameJson(present, history.present)) setHistory(edited(history, present, ''));
    }
  }
  const draft = history?.present ?? saved;
  const isChanged = history !== null && !sameJson(draft, saved);
  useEffect(() => {
    if (history === null) return;
    const keep = () => onKeep(isChanged ? draft : null);
    const timer = setTimeout(keep, PAUSE);
    window.addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', keep);
    };
  }, [history, draft, isChanged, onKeep]);
  const step = (next: (history: EditHistory<Aor>) => EditHistory<Aor>) =>
    setHistory((now) => next(now ?? startHistory(saved)));
  return {
    draft,
    isChanged,
    canUndo: (history?.past.length ?? 0) > 0,
    canRedo: (history?.future.length ?? 0) > 0,
    change: (part, of) => step((now) => edited(now, { ...now.present, ...part }, of)),
    undo: () => step(undone),
    redo: () => step(redone),
    drop: () => step((now) => edited(now, saved, '')),
  };
}
