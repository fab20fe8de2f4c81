import { useSyncExternalStore } from 'react';
import { usePacketKeeper } from '@renderer/features/chair/use-packet-keeper';
import { Comparison } from '@renderer/features/chair/comparison/comparison';
import { WritingPage } from '@renderer/features/chair/writing-page';
import type { Quality } from '@shared/model/pack';
import type { Session } from '@shared/model/session';

interface ChairPageProps {
  session: Session;
  qualities: readonly Quality[];
}

/** The packet while it is written, and beside the program's once it is done. */
export function ChairPage({ session, qualities }: ChairPageProps) {
  const keeper = usePacketKeeper(session);
  const { packet, saving } = useSyncExternalStore(keeper.view.subscribe, keeper.view.get);
  // While the end is being saved it may yet fail: the form stays until it is on disk.
  if (packet.finishedAt !== null && saving === 'saved') {
    return <Comparison session={session} qualities={qualities} keeper={keeper} />;
  }
  return <WritingPage session={session} qualities={qualities} keeper={keeper} />;
}
