import { useSearchParams } from 'react-router';
import { ChoiceKey } from '@renderer/components/keys/choice-key';
import { Keycap } from '@renderer/components/keys/keycap';
import { guidePartOf, guideParts, type GuidePartId } from '@renderer/features/prepare/guide-parts';
import { AskPart } from '@renderer/features/prepare/parts/ask-part';
import { ChecklistPart } from '@renderer/features/prepare/parts/checklist-part';
import { EmptyPart } from '@renderer/features/prepare/parts/empty-part';
import { FactsPart } from '@renderer/features/prepare/parts/facts-part';
import { FaqsPart } from '@renderer/features/prepare/parts/faqs-part';
import { GuidePart } from '@renderer/features/prepare/parts/guide-part';
import { MistakesPart } from '@renderer/features/prepare/parts/mistakes-part';
import classes from '@renderer/features/prepare/prepare-content.module.css';
import type { Pack } from '@shared/model/pack';

/** The parts of the preparation: their list at the left, the chosen one beside it. */
export function PrepareContent({ pack }: { pack: Pack }) {
  const [params, setParams] = useSearchParams();
  const chosen = guidePartOf(params.get('part'));
  const parts = guideParts(pack);
  const choose = (part: GuidePartId) => setParams({ part }, { replace: true });
  const shown = parts.find(({ id }) => id === chosen);
  return (
    <div className={classes.columns}>
      <nav className={classes.parts} aria-label="Parts of the preparation">
        {parts.map(({ id, title, count }, index) => (
          <button
            key={id}
            type="button"
            className={classes.part}
            aria-current={id === chosen}
            aria-keyshortcuts={String(index + 1)}
            onClick={() => choose(id)}
          >
            <Keycap shortcut={String(index + 1)} />
            <span className={classes.title}>{title}</span>
            <span className={classes.count}>{count}</span>
          </button>
        ))}
        {parts.map(({ id, title }, index) => (
          <ChoiceKey key={id} shortcut={String(index + 1)} label={title} onPress={() => choose(id)} />
        ))}
      </nav>
      <div className={classes.shown}>
        {shown && shown.count === 0 ? <EmptyPart title={shown.title} /> : <Part part={chosen} pack={pack} />}
      </div>
    </div>
  );
}

function Part({ part, pack }: { part: GuidePartId; pack: Pack }) {
  const { guide, candidateQuestions } = pack;
  switch (part) {
    case 'guide':
      return <GuidePart chapters={guide?.chapters ?? []} />;
    case 'facts':
      return <FactsPart facts={guide?.facts ?? []} />;
    case 'checklist':
      return <ChecklistPart packId={pack.id} entries={guide?.checklist ?? []} />;
    case 'mistakes':
      return <MistakesPart mistakes={guide?.mistakes ?? []} />;
    case 'ask':
      return <AskPart questions={candidateQuestions} />;
    case 'faqs':
      return <FaqsPart faqs={guide?.faqs ?? []} />;
  }
}
