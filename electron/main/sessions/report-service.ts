import { sessionReport } from '@shared/domain/report/session-report';
import { succeed, type Result } from '@shared/ipc/result';
import type { JudgedThread } from '@shared/model/debrief';
import type { Delivery } from '@shared/model/delivery';
import type { SessionReport } from '@shared/model/report';
import type { Session } from '@shared/model/session';
import { roundRecord, type RoundRecordParts } from '@electron/main/loops/round-record';
import type { SessionLedger } from '@electron/main/sessions/session-ledger';
import type { SessionPorts } from '@electron/main/sessions/session-ports';
import { takeOf } from '@electron/main/sessions/take-of';
import type { TranscriptStore } from '@electron/main/storage/transcript-store';

export interface ReportServiceParts extends RoundRecordParts {
  ledger: Pick<SessionLedger, 'read'>;
  transcripts: Pick<TranscriptStore, 'read'>;
}

/** Writes the one-page report about a session. */
export class ReportService {
  constructor(
    private readonly ports: Pick<SessionPorts, 'findPack' | 'now'>,
    private readonly parts: ReportServiceParts,
  ) {}

  /** Fails as reading the session does. An answer that cannot be read is left out; its review tells why. */
  async report(sessionId: string): Promise<Result<SessionReport>> {
    const found = await this.parts.ledger.read(sessionId);
    if (!found.ok) return found;
    const session = found.value;
    const pack = this.ports.findPack(session.packId);
    const { threads } = await roundRecord(session, this.parts);
    return succeed(
      sessionReport({
        session,
        packName: pack?.company ?? session.company,
        qualities: pack?.qualities ?? [],
        threads,
        deliveries: await this.#deliveries(session, threads),
        writtenAt: new Date(this.ports.now()).toISOString(),
      }),
    );
  }

  async #deliveries(session: Session, threads: readonly JudgedThread[]): Promise<Map<string, Delivery>> {
    const measured = new Map<string, Delivery>();
    for (const { takeIds } of threads) {
      const take = takeOf(session, takeIds[0] ?? '');
      if (!take.ok) continue;
      const record = await this.parts.transcripts.read({ sessionId: session.id, takeId: take.value.id });
      if (!record.ok || !record.value) continue;
      const { delivery } = await this.parts.judge.judge(session, take.value, record.value);
      if (delivery) measured.set(take.value.id, delivery);
    }
    return measured;
  }
}
