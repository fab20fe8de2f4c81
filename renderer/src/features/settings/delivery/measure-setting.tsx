import { useId, useState } from 'react';
import { ActionButton } from '@renderer/components/action-button';
import { Pill } from '@renderer/components/pill';
import classes from '@renderer/features/settings/delivery/delivery.module.css';
import type { MeasureNorms } from '@renderer/features/settings/delivery/measure-norms';
import { RangeEditor } from '@renderer/features/settings/delivery/range-editor';
import { measureNames, measureUnit, rangeWords } from '@renderer/wording/measure-words';
import type { NormRanges } from '@shared/model/delivery';

interface MeasureSettingProps {
  norms: MeasureNorms;
  /** Null gives the measure its shipped range again. */
  onChange: (ranges: NormRanges | null) => void;
}

/** One measure: the ranges that count, where they come from, and what it takes to change them or to go back. */
export function MeasureSetting({ norms, onChange }: MeasureSettingProps) {
  const { measure, shipped, usual, own, changedByProfile, removedByProfile } = norms;
  const [open, setOpen] = useState(false);
  const [resets, setResets] = useState(0);
  const editorId = useId();
  const name = measureNames[measure];
  const counts = own ?? usual;
  const unit = measureUnit(measure, usual);
  return (
    <li className={classes.measure}>
      <div className={classes.measureHead}>
        <h4 className={classes.measureName}>
          {name}
          {own && !removedByProfile && <Pill tone="green">yours</Pill>}
          {!own && changedByProfile && <Pill>by your profile</Pill>}
        </h4>
        {removedByProfile ? (
          <span className={classes.left}>left out by your profile</span>
        ) : (
          <>
            <span className={classes.counts}>
              good {rangeWords(measure, counts.good)}, acceptable {rangeWords(measure, counts.acceptable)}{' '}
              {unit}
            </span>
            <button
              type="button"
              className={classes.change}
              aria-label={`Change ${name}`}
              aria-expanded={open}
              aria-controls={open ? editorId : undefined}
              onClick={() => setOpen((before) => !before)}
            >
              {open ? 'Close' : 'Change'}
            </button>
          </>
        )}
      </div>
      <p className={classes.source}>{usual.source}</p>
      {open && !removedByProfile && (
        <div id={editorId} className={classes.opened}>
          <RangeEditor
            // After a reset nothing that was typed is left. A save keeps the fields, and the focus in them.
            key={resets}
            measure={measure}
            unit={usual.unit}
            ranges={counts}
            onSave={onChange}
          />
          <div className={classes.back}>
            <p className={classes.shipped}>
              {changedByProfile && `Your profile: ${bothRanges(norms, usual)}. `}
              Shipped: {bothRanges(norms, shipped)}.
            </p>
            <ActionButton
              label="Reset"
              description={`Reset ${name}`}
              disabled={own === null}
              onPress={() => {
                setResets((before) => before + 1);
                onChange(null);
              }}
            />
          </div>
        </div>
      )}
    </li>
  );
}

function bothRanges({ measure }: MeasureNorms, { good, acceptable }: NormRanges): string {
  return `good ${rangeWords(measure, good)}, acceptable ${rangeWords(measure, acceptable)}`;
}
