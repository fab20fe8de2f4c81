import { ViewStore } from '@renderer/media/view-store';
import type { OwnPacket } from '@shared/model/debrief';

/** Where saving stands: what was written last is on its way, on disk, or could not be saved. */
export type SavingState = 'saved' | 'saving' | 'failed';

/** What the form draws. The time spent is kept apart, so that a second more draws nothing but the clock. */
export interface PacketView {
  packet: Omit<OwnPacket, 'spentSec'>;
  saving: SavingState;
}

const QUIET_MS = 600;
const TICK_MS = 1000;
/** The time spent is saved this often even while nothing is written. */
const SAVE_TIME_EVERY_SEC = 15;
/** A longer gap between two ticks is a computer that slept, not somebody who wrote. */
const LONGEST_TICK_MS = 3000;

interface KeeperParts {
  /** Saves the packet; answers whether that worked. */
  save: (packet: OwnPacket) => Promise<boolean>;
  nowMs: () => number;
  /** Time counts only while the window can be seen. */
  isSeen: () => boolean;
}

/** Keeps the packet while it is written: every change and every second of it end up on disk by themselves. */
export class PacketKeeper {
  readonly view: ViewStore<PacketView>;
  readonly time: ViewStore<{ spentSec: number }>;
  private quiet: ReturnType<typeof setTimeout> | null = null;
  private savedSec: number;
  /** Changes so far, and how many of them are on disk. */
  private changes = 0;
  private savedChanges = 0;

  constructor(
    first: OwnPacket,
    private readonly parts: KeeperParts,
  ) {
    const { spentSec, ...packet } = first;
    this.view = new ViewStore<PacketView>({ packet, saving: 'saved' });
    this.time = new ViewStore({ spentSec });
    this.savedSec = spentSec;
  }

  /** Lets the clock run; returns the function that stops it and saves what is not saved yet. */
  readonly open = (): (() => void) => {
    let last = this.parts.nowMs();
    const timer = setInterval(() => {
      const now = this.parts.nowMs();
      const passed = now - last;
      last = now;
      if (this.parts.isSeen() && !this.isFinished) this.count(Math.min(passed, LONGEST_TICK_MS));
    }, TICK_MS);
    return () => {
      clearInterval(timer);
      if (this.quiet !== null || this.unsavedSec >= 1) void this.saveNow();
    };
  };

  /** Changes the packet, and saves it after a pause in writing. */
  change(part: Partial<Pick<OwnPacket, 'vote' | 'qualities'>>): void {
    this.changes += 1;
    this.view.change({ packet: { ...this.view.get().packet, ...part }, saving: 'saving' });
    if (this.quiet !== null) clearTimeout(this.quiet);
    this.quiet = setTimeout(() => void this.saveNow(), QUIET_MS);
  }

  changeQuality(qualityId: string, part: Partial<Omit<OwnPacket['qualities'][number], 'qualityId'>>): void {
    const { qualities } = this.view.get().packet;
    this.change({
      qualities: qualities.map((one) => (one.qualityId === qualityId ? { ...one, ...part } : one)),
    });
  }

  /** Closes the packet, or opens it again with null. It stays open where its end cannot be saved. */
  async setFinished(finishedAt: string | null): Promise<void> {
    this.changes += 1;
    this.view.change({ packet: { ...this.view.get().packet, finishedAt } });
    if ((await this.saveNow()) || finishedAt === null) return;
    this.view.change({ packet: { ...this.view.get().packet, finishedAt: null } });
  }

  async saveNow(): Promise<boolean> {
    if (this.quiet !== null) clearTimeout(this.quiet);
    this.quiet = null;
    const { changes } = this;
    const { spentSec } = this.time.get();
    this.savedSec = spentSec;
    // Saving the time alone is nothing to tell of.
    if (changes !== this.savedChanges) this.view.change({ saving: 'saving' });
    const isSaved = await this.parts.save({ ...this.view.get().packet, spentSec });
    if (isSaved) this.savedChanges = Math.max(changes, this.savedChanges);
    if (changes === this.changes) this.view.change({ saving: isSaved ? 'saved' : 'failed' });
    return isSaved;
  }

  private get isFinished(): boolean {
    return this.view.get().packet.finishedAt !== null;
  }

  private get unsavedSec(): number {
    return this.time.get().spentSec - this.savedSec;
  }

  private count(passedMs: number): void {
    this.time.change({ spentSec: this.time.get().spentSec + passedMs / 1000 });
    if (this.unsavedSec >= SAVE_TIME_EVERY_SEC && this.quiet === null) void this.saveNow();
  }
}
