import { useNavigate } from 'react-router';
import { ActionButton } from '@renderer/components/action-button';
import { StartCard } from '@renderer/features/home/start-card';
import { routes } from '@renderer/navigation/routes';
import { countWords } from '@renderer/wording/count-words';
import { drawQuestion } from '@shared/domain/progress/draw-question';
import type { Pack } from '@shared/model/pack';

interface QuestionCardProps {
  pack: Pack;
  /** How often each question was asked, by its id. */
  asked: ReadonlyMap<string, number>;
  onStart: (questionId: string) => void;
}

/** One question with its follow-ups: chosen, or drawn from those that were asked least. */
export function QuestionCard({ pack, asked, onStart }: QuestionCardProps) {
  const navigate = useNavigate();
  const surprise = () => {
    const drawn = drawQuestion(pack.questions, asked, Math.random());
    if (drawn) onStart(drawn.id);
  };
  const fresh = pack.questions.filter(({ id }) => !asked.has(id)).length;
  return (
    <StartCard
      title="One question"
      text={`Any of ${countWords(pack.questions.length, 'question')}, with its follow-ups. ${freshWords(fresh, pack.questions.length)}`}
    >
      <ActionButton
        label="Choose"
        description="Choose one question"
        shortcut="Q"
        onPress={() => void navigate(routes.questions)}
      />
      <ActionButton label="Surprise me" shortcut="S" onPress={surprise} />
    </StartCard>
  );
}

function freshWords(fresh: number, all: number): string {
  if (fresh === 0) return 'All of them were asked before.';
  if (fresh === all) return 'None of them was asked yet.';
  return `${fresh} ${fresh === 1 ? 'was' : 'were'} never asked.`;
}
