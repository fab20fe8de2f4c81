import { Slider } from '@mantine/core';
import { useState } from 'react';
import classes from '@renderer/features/settings/saved-slider.module.css';

interface SavedSliderProps {
  label: string;
  value: number;
  min: number;
  max: number;
  step: number;
  /** The value as it is read beside the slider. */
  words: (value: number) => string;
  /** Called once a drag or a key press has ended. */
  onSave: (value: number) => void;
}

/** A slider that saves when it is let go, not at each step of the way. */
export function SavedSlider({ label, value, min, max, step, words, onSave }: SavedSliderProps) {
  const [dragged, setDragged] = useState<number | null>(null);
  const shown = dragged ?? value;
  return (
    <div className={classes.slider}>
      <Slider
        className={classes.track ?? ''}
        thumbLabel={label}
        value={shown}
        min={min}
        max={max}
        step={step}
        label={null}
        onChange={setDragged}
        onChangeEnd={(ended) => {
          setDragged(null);
          // Steps of 0.1 add up to 1.2000000000000002.
          onSave(Number(ended.toFixed(2)));
        }}
      />
      <output className={classes.value}>{words(shown)}</output>
    </div>
  );
}
