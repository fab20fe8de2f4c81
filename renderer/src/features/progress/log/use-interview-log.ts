import { call } from '@renderer/api/app-api';
import { useCall } from '@renderer/api/use-call';
import { notifyFailure, notifyWithUndo } from '@renderer/components/notices';
import { interviewTitle } from '@renderer/features/progress/log/interview-words';
import type { Failure, Result } from '@shared/ipc/result';
import type { RealInterview } from '@shared/model/real-interview';

/** A real interview as the form hands it over; a new one has no id yet. */
export type InterviewToKeep = Omit<RealInterview, 'id'> & { id: string | null };

interface InterviewLog {
  load: { state: 'loading' } | { state: 'failed'; failure: Failure; reload: () => void } | { state: 'ready' };
  /** Newest day first. */
  interviews: RealInterview[];
  /** Answers whether it was kept; a failure has been told by then. */
  save: (interview: InterviewToKeep) => Promise<boolean>;
  /** Takes one off the log, with a notice that brings it back. */
  remove: (interview: RealInterview) => void;
}

/** The log of real interviews, and what can be done with it. */
export function useInterviewLog(): InterviewLog {
  const load = useCall('interview-log:list', null);

  const taken = (answer: Result<RealInterview[]>): boolean => {
    if (!answer.ok) notifyFailure(answer.error);
    else if (load.state === 'ready') load.replace(answer.value);
    return answer.ok;
  };
  const save = async (interview: InterviewToKeep): Promise<boolean> =>
    taken(await call('interview-log:save', { interview }));
  const remove = (interview: RealInterview): void => {
    void call('interview-log:delete', { id: interview.id }).then((answer) => {
      if (!taken(answer)) return;
      // The log knows its id no more, so it comes back under a new one.
      notifyWithUndo(`“${interviewTitle(interview)}” is off the log.`, () => {
        void save({ ...interview, id: null });
      });
    });
  };
  const interviews = load.state === 'ready' ? load.value.toSorted((a, b) => b.day.localeCompare(a.day)) : [];
  return { load, interviews, save, remove };
}
