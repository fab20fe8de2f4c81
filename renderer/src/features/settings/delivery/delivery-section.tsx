import { Switch } from '@mantine/core';
import { useCall } from '@renderer/api/use-call';
import { useSettings } from '@renderer/api/use-settings';
import { ActionButton } from '@renderer/components/action-button';
import { Panel } from '@renderer/components/panel';
import classes from '@renderer/features/settings/delivery/delivery.module.css';
import { measureNorms } from '@renderer/features/settings/delivery/measure-norms';
import { MeasureSetting } from '@renderer/features/settings/delivery/measure-setting';
import { profileEffect } from '@renderer/features/settings/delivery/profile-effect';
import { SettingRow } from '@renderer/features/settings/setting-row';
import type { DeliveryNorms, MeasureName, NormRanges } from '@shared/model/delivery';

const groups: readonly { name: string; measures: readonly MeasureName[] }[] = [
  { name: 'Pace', measures: ['paceWpm', 'articulationWpm'] },
  { name: 'Pauses', measures: ['longestPauseSec', 'firstWordSec'] },
  { name: 'Words', measures: ['fillersPerMin', 'hedgesPerMin'] },
  { name: 'Voice', measures: ['pitchVariationSt', 'loudnessVariationDb'] },
  { name: 'Parts of a story', measures: ['openingShare', 'actionShare', 'resultShare'] },
];

/** How delivery is held against what is usual: every range with its source, and the nudges while one speaks. */
export function DeliverySection() {
  const { settings, change } = useSettings();
  const norms = useCall('delivery:norms', null);
  return (
    <Panel title="Delivery" id="delivery">
      <SettingRow
        label="Nudges while you speak (practice only)"
        text="One quiet line when your pace leaves the acceptable range, when a silence grows long, or when the answer runs past its target. Never in Real mode."
        controlId="live-nudges"
      >
        <Switch
          id="live-nudges"
          checked={settings.liveNudges}
          onChange={(event) => void change({ liveNudges: event.currentTarget.checked })}
        />
      </SettingRow>
      {norms.state === 'ready' && <Ranges shipped={norms.value.shipped} />}
      {norms.state === 'loading' && <p className={classes.remark}>Reading the ranges.</p>}
      {norms.state === 'failed' && (
        <div className={classes.back}>
          <p className={classes.remark}>The ranges cannot be read: {norms.failure.message}</p>
          <ActionButton label="Try again" onPress={norms.reload} />
        </div>
      )}
    </Panel>
  );
}

function Ranges({ shipped }: { shipped: DeliveryNorms }) {
  const { settings, change } = useSettings();
  const set = (measure: MeasureName, ranges: NormRanges | null): void => {
    const { [measure]: _before, ...others } = settings.norms;
    void change({ norms: ranges === null ? others : { ...others, [measure]: ranges } });
  };
  return (
    <div className={classes.ranges}>
      <div className={classes.back}>
        <p className={classes.remark}>
          These ranges decide what is called usual beside your answers. They never enter a score.{' '}
          {profileEffect(shipped, settings.profile)}
          {!settings.conditions.fluency &&
            ' Measures of fluency are switched off under “How you practise”, so new sessions are not measured.'}
        </p>
        <ActionButton
          label="Reset all ranges"
          disabled={Object.keys(settings.norms).length === 0}
          onPress={() => void change({ norms: {} })}
        />
      </div>
      {groups.map(({ name, measures }) => (
        <section key={name} aria-label={name}>
          <h3 className={classes.groupName}>{name}</h3>
          <ul className={classes.measures}>
            {measures.map((measure) => {
              const one = measureNorms(measure, shipped, settings);
              return (
                one && (
                  <MeasureSetting key={measure} norms={one} onChange={(ranges) => set(measure, ranges)} />
                )
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}
