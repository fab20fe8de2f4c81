import { useCall } from '@renderer/api/use-call';
import { Panel } from '@renderer/components/panel';
import classes from '@renderer/features/settings/about-section.module.css';
import { SettingRow } from '@renderer/features/settings/setting-row';
import { shippedParts } from '@renderer/features/settings/shipped-parts';
import type { AppDescription } from '@shared/ipc/contract';

/** Version, runtime, and whose work ships with the program. */
export function AboutSection() {
  const app = useCall('app:describe', null);
  return (
    <Panel title="About Greenroom" id="about">
      {app.state === 'ready' && <Versions app={app.value} />}
      <details className={classes.licences}>
        <summary>Licences of what ships</summary>
        <table className={classes.parts}>
          <thead>
            <tr>
              <th scope="col">Part</th>
              <th scope="col">Used for</th>
              <th scope="col">Licence</th>
            </tr>
          </thead>
          <tbody>
            {shippedParts.map(({ name, use, licence }) => (
              <tr key={name}>
                <td>{name}</td>
                <td>{use}</td>
                <td>{licence}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </Panel>
  );
}

function Versions({ app }: { app: AppDescription }) {
  const runtime = `Chrome ${app.chrome} on ${app.platform}.`;
  return (
    <>
      <SettingRow
        label={`Version ${app.version}`}
        text="MIT licence. Packs are not made or endorsed by a company."
      />
      <SettingRow
        label={`Electron ${app.electron}`}
        text={
          app.tryingRuntime
            ? `${runtime} This runtime is old and good for trying and testing only; the set-up takes the current one where it can be reached.`
            : runtime
        }
      />
    </>
  );
}
