import { IconNotebook } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useProgress } from '@renderer/api/use-progress';
import { ActionButton } from '@renderer/components/action-button';
import { EmptyState } from '@renderer/components/empty-state';
import { FailureState } from '@renderer/components/failure-state';
import { useArrowKeys } from '@renderer/components/keys/use-arrow-keys';
import { LoadingState } from '@renderer/components/loading-state';
import { PageHeader } from '@renderer/components/page-header';
import { Screen } from '@renderer/components/screen';
import { useNow } from '@renderer/components/use-now';
import { InterviewEntry } from '@renderer/features/progress/log/interview-entry';
import { InterviewForm } from '@renderer/features/progress/log/interview-form';
import classes from '@renderer/features/progress/log/interview-log.module.css';
import { useInterviewLog, type InterviewToKeep } from '@renderer/features/progress/log/use-interview-log';
import { weekBefore } from '@renderer/features/progress/log/week-before';
import { routes } from '@renderer/navigation/routes';
import { localDay } from '@shared/domain/progress/local-day';

/** The log of real interviews: how they went, beside what the program had said at that time. */
export function InterviewLogScreen() {
  const navigate = useNavigate();
  const now = useNow();
  const [search, setSearch] = useSearchParams();
  const { load, interviews, save, remove } = useInterviewLog();
  const progress = useProgress(null);
  const list = useRef<HTMLUListElement>(null);
  useArrowKeys(list, 'the log');
  const [open, setOpen] = useState<InterviewToKeep | null>(() => (search.has('new') ? blank(now) : null));
  const close = (): void => {
    setOpen(null);
    // Otherwise the way back to this address would open the form again.
    if (search.has('new')) setSearch({}, { replace: true });
  };
  const writeOne = (): void => setOpen(blank(now));
  return (
    <Screen narrow>
      <PageHeader over="What happened outside of Greenroom" title="Real interviews">
        <ActionButton label="Progress" shortcut="B" onPress={() => void navigate(routes.progress)} />
        {interviews.length > 0 && (
          <ActionButton label="Write one down" shortcut="N" tone="main" onPress={writeOne} />
        )}
      </PageHeader>
      {load.state === 'loading' && <LoadingState />}
      {load.state === 'failed' && <FailureState failure={load.failure} onRetry={load.reload} />}
      {load.state === 'ready' && interviews.length === 0 && (
        <EmptyState
          title="No real interview yet"
          text="Write one down when you come out of it: how it felt, what was asked, how it ended. Over time you see how practice and the real thing compare."
          icon={<IconNotebook size={28} />}
        >
          <ActionButton label="Write one down" shortcut="N" tone="main" onPress={writeOne} />
        </EmptyState>
      )}
      {interviews.length > 0 && (
        <>
          <p className={classes.lead}>
            These do not move any score.
            {progress.state === 'ready' && ` Practice beside them: ${progress.value.packName}.`}
          </p>
          <ul ref={list} className={classes.list}>
            {interviews.map((interview) => (
              <InterviewEntry
                key={interview.id}
                interview={interview}
                estimate={
                  progress.state === 'ready' ? weekBefore(interview.day, progress.value.overall) : null
                }
                now={now}
                onEdit={() => setOpen(interview)}
                onDelete={() => remove(interview)}
              />
            ))}
          </ul>
        </>
      )}
      {open && <InterviewForm initial={open} onSave={save} onClose={close} />}
    </Screen>
  );
}

function blank(now: Date): InterviewToKeep {
  return { id: null, day: localDay(now), company: '', round: '', felt: null, outcome: 'waiting', notes: '' };
}
