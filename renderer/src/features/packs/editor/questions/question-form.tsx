import { NativeSelect, TextInput } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { ActionButton } from '@renderer/components/action-button';
import { Panel } from '@renderer/components/panel';
import { kindWords, levelWords, optionsOf } from '@renderer/features/packs/editor/draft/choice-words';
import { ChoiceChips } from '@renderer/features/packs/editor/parts/choice-chips';
import form from '@renderer/features/packs/editor/parts/form.module.css';
import { GrowingText } from '@renderer/features/packs/editor/parts/growing-text';
import { LineList } from '@renderer/features/packs/editor/parts/line-list';
import { NumberField } from '@renderer/features/packs/editor/parts/number-field';
import { QuestionSchema, type Pack, type Quality, type Question } from '@shared/model/pack';

interface QuestionFormProps {
  question: Question;
  qualities: readonly Quality[];
  principles: Pack['principles'];
  onChange: (change: Partial<Question>) => void;
  onDelete: () => void;
}

/** Everything about one question. */
export function QuestionForm({ question, qualities, principles, onChange, onDelete }: QuestionFormProps) {
  const { shape } = QuestionSchema;
  const text = useRef<HTMLTextAreaElement>(null);
  const isNew = useRef(question.text === '' && question.title === '');
  useEffect(() => {
    if (isNew.current) text.current?.focus();
  }, []);
  return (
    <Panel>
      <div className={form.form}>
        <GrowingText
          ref={text}
          label="Question, as the interviewer says it"
          tall
          value={question.text}
          onChange={(value) => onChange({ text: value })}
        />
        <TextInput
          label="Title, in a few words"
          value={question.title}
          onChange={(event) => onChange({ title: event.currentTarget.value })}
        />
        <div className={form.pair}>
          <NativeSelect
            label="Kind"
            data={optionsOf(kindWords)}
            value={question.kind}
            onChange={(event) => onChange({ kind: shape.kind.parse(event.currentTarget.value) })}
          />
          <NativeSelect
            label="Level"
            data={optionsOf(levelWords)}
            value={question.level}
            onChange={(event) => onChange({ level: shape.level.parse(event.currentTarget.value) })}
          />
          <NumberField
            label="Shortest answer, seconds"
            withLabel
            value={question.targetSec.min}
            onChange={(min) => onChange({ targetSec: { ...question.targetSec, min } })}
          />
          <NumberField
            label="Longest answer, seconds"
            withLabel
            value={question.targetSec.max}
            onChange={(max) => onChange({ targetSec: { ...question.targetSec, max } })}
          />
        </div>
        <ChoiceChips
          label="Qualities it asks for"
          choices={qualities}
          chosen={question.qualityIds}
          onChange={(qualityIds) => onChange({ qualityIds })}
        />
        {principles.length > 0 && (
          <ChoiceChips
            label="Principles it asks for"
            choices={principles}
            chosen={question.principleIds}
            onChange={(principleIds) => onChange({ principleIds })}
          />
        )}
        <QuestionLines question={question} onChange={onChange} />
        <div className={form.end}>
          <ActionButton label="Delete question" tone="danger" shortcut="Delete" onPress={onDelete} />
        </div>
      </div>
    </Panel>
  );
}

function QuestionLines({ question, onChange }: Pick<QuestionFormProps, 'question' | 'onChange'>) {
  return (
    <>
      <LineList
        label="Follow-ups, in the order in which they are asked"
        one="follow-up"
        lines={question.followUps}
        textOf={({ text }) => text}
        withText={(followUp, text) => ({ ...followUp, text })}
        onChange={(followUps) => onChange({ followUps })}
      />
      <GrowingText
        label="Clarification, said when you ask what is meant"
        value={question.clarification ?? ''}
        onChange={(clarification) => onChange({ clarification })}
      />
      <LineList
        label="What a strong answer shows"
        one="point"
        lines={question.strongAnswer}
        textOf={(point) => point}
        withText={(_point, text) => text}
        onChange={(strongAnswer) => onChange({ strongAnswer })}
      />
      <LineList
        label="Hints, shown in practice"
        one="hint"
        lines={question.hints}
        textOf={(hint) => hint}
        withText={(_hint, text) => text}
        onChange={(hints) => onChange({ hints })}
      />
    </>
  );
}
