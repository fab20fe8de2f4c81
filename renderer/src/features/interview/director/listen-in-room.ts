import type { AnswerKeeper } from './answer-keeper';
import { withDraft, withSegment } from './live-captions';
import type { RoomParts } from './room-parts';
import type { SessionLink } from './session-link';
import type { SilenceWatch } from './silence-watch';

interface ListenInRoomParts extends Pick<RoomParts, 'scope' | 'listen'> {
  link: SessionLink;
  answers: AnswerKeeper;
  silence: SilenceWatch;
  onSuspending: () => void;
  onPageHide: () => void;
}

/** Takes in what the main process tells while the room is open: changes of the session, and words as they are understood. */
export function listenInRoom(parts: ListenInRoomParts): void {
  const { scope, listen, link, answers, silence } = parts;
  const { store } = link;
  scope.add(
    listen('session:changed', ({ session }) => {
      if (session.id === link.session.id) link.accept(session);
    }),
  );
  scope.add(
    listen('transcript:segment-added', (event) => {
      if (event.takeId !== answers.takeId) return;
      store.change({ captions: withSegment(store.get().captions, event) });
      silence.speechEnded(event.segment.text);
    }),
  );
  scope.add(
    listen('transcript:draft-changed', (event) => {
      if (event.takeId !== answers.takeId) return;
      store.change({ captions: withDraft(store.get().captions, event) });
      if (event.text.trim() !== '') silence.stop();
    }),
  );
  scope.add(listen('app:suspending', parts.onSuspending));
  scope.listen(window, 'pagehide', parts.onPageHide);
}
