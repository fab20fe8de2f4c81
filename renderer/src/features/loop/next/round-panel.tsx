import { ActionButton } from '@renderer/components/action-button';
import { StepCard } from '@renderer/components/step-card';
import { qualitiesOfRound } from '@renderer/features/loop/qualities-of-round';
import { inSentence } from '@renderer/wording/in-sentence';
import { listInWords } from '@shared/domain/debrief/list-in-words';
import type { LoopView } from '@shared/model/loop';
import type { Pack } from '@shared/model/pack';

interface RoundPanelProps {
  view: LoopView;
  pack: Pack | null;
  roundIndex: number;
  onOpen: () => void;
  onSkip: () => void;
}

/** The round that comes next: with whom, how long, what they listen for. */
export function RoundPanel({ view, pack, roundIndex, onOpen, onSkip }: RoundPanelProps) {
  const { rounds } = view.loop;
  const round = rounds[roundIndex];
  if (!round) return null;
  const { interviewer, lengthMin, roundName } = round;
  const isBegun = view.rounds[roundIndex]?.state === 'begun';
  const qualities = qualitiesOfRound(pack, round).map(inSentence);
  const listens = qualities.length > 0 ? ` They listen for ${listInWords(qualities)}.` : '';
  return (
    <StepCard
      over={`Round ${roundIndex + 1} of ${rounds.length}`}
      title={roundName}
      text={
        isBegun
          ? `You are in the middle of it, with ${interviewer.name}. It goes on where you stopped.`
          : `With ${interviewer.name}, ${interviewer.role}. ${lengthMin} minutes.${listens}`
      }
    >
      <ActionButton
        label={isBegun ? 'Continue' : `Begin round ${roundIndex + 1}`}
        tone="main"
        shortcut="Enter"
        onPress={onOpen}
      />
      <ActionButton label="Skip" description="Skip this round" shortcut="K" onPress={onSkip} />
    </StepCard>
  );
}
