import { IconChartDots } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { ActionButton } from '@renderer/components/action-button';
import { EmptyState } from '@renderer/components/empty-state';
import { routes } from '@renderer/navigation/routes';
import { countWords } from '@renderer/wording/count-words';
import type { ProgressView } from '@shared/model/progress';

/** Stands where progress will be: what makes it, and the way to the first answer. */
export function NoProgress({ view }: { view: Pick<ProgressView, 'oldScores'> }) {
  const navigate = useNavigate();
  return (
    <EmptyState
      title={view.oldScores > 0 ? 'Reading your answers anew' : 'No answer to count yet'}
      text={
        view.oldScores > 0
          ? `${countWords(view.oldScores, 'answer')} of this pack ${view.oldScores === 1 ? 'is' : 'are'} being scored by the present rubric. This page fills by itself.`
          : 'An answer counts once it is scored and you have rated it yourself. Two answers on a quality make an estimate with its range, four on three days, over a week, a trend.'
      }
      icon={<IconChartDots size={28} />}
    >
      <ActionButton
        label="Start practising"
        tone="main"
        shortcut="Enter"
        onPress={() => void navigate(routes.home)}
      />
      <ActionButton
        label="Real interviews"
        description="The log of real interviews"
        shortcut="I"
        onPress={() => void navigate(routes.interviewLog)}
      />
    </EmptyState>
  );
}
