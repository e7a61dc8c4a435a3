import { useEffect, useState } from 'react';
import type { StorageUsage } from '../../components/data/storage-state';

/** What the browser says of the space that is used, and whether it may clear it when space is short. */
export function useStorage(): { usage: StorageUsage | null; persist: () => Promise<void> } {
  const [usage, setUsage] = useState<StorageUsage | null>(null);
  useEffect(() => {
    void look().then(setUsage);
  }, []);
  const persist = async () => {
    await navigator.storage.persist();
    setUsage(await look());
  };
  return { usage, persist };
}

async function look(): Promise<StorageUsage> {
  const [{ usage = 0, quota = 0 }, isPersisted] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  return { bytes: usage, quota, isPersisted };
}
