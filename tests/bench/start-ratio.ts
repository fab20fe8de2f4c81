import { join } from 'node:path';
import { median } from '@tests/bench/median';
import { timeStart, type Start } from '@tests/bench/app/time-start';
import type { Measurement } from '@tests/bench/measurement';

/** Starts of each program; the two take turns, so that other load on the machine meets both alike. */
const rounds = 9;

/** The heading stands, and the button that starts an interview can be pressed. */
const homeIsUsable = `location.protocol === 'app:' && document.querySelector('main h1') !== null &&
  [...document.querySelectorAll('main button')].some((it) => it.textContent.startsWith('Start the') && !it.disabled)`;
const bareIsUsable = `location.protocol === 'file:' && document.readyState !== 'loading'`;

/** The time from nothing to a home screen on which an interview can be started. */
export const startRatio: Measurement<'ratio' | 'app' | 'bare'> = {
  name: 'start',
  needs: ['window'],
  figures: {
    ratio: { name: 'start to usable home, bare window = 1', unit: '×', limit: 1.6, better: 'lower' },
    app: { name: 'start to usable home', unit: 'ms', limit: null, better: 'lower' },
    bare: { name: 'start of a bare Electron window', unit: 'ms', limit: null, better: 'lower' },
  },
  async measure({ projectRoot, window, say }) {
    if (window === null) throw new Error('There is no display.');
    const starts = { runtime: window.program, env: window.env };
    const bareFolder = join(projectRoot, 'tests', 'fixtures', 'bare-window');
    const bare: Start = { ...starts, program: bareFolder, isUsable: bareIsUsable };
    const app: Start = { ...starts, program: projectRoot, isUsable: homeIsUsable };
    // Once each without counting, so that both are read from memory and not from the disk.
    await timeStart(bare);
    await timeStart(app);
    const times: { bareMs: number; appMs: number }[] = [];
    for (let round = 0; round < rounds; round += 1) {
      times.push({ bareMs: await timeStart(bare), appMs: await timeStart(app) });
      say(`bare ${times.at(-1)?.bareMs.toFixed(0)} ms, app ${times.at(-1)?.appMs.toFixed(0)} ms`);
    }
    const bareMs = median(times.map((each) => each.bareMs));
    const appMs = median(times.map((each) => each.appMs));
    const ratios = times.map((each) => each.appMs / each.bareMs).toSorted((a, b) => a - b);
    const spread = `${ratios[0]?.toFixed(2)} to ${ratios.at(-1)?.toFixed(2)}`;
    return {
      ratio: {
        value: appMs / bareMs,
        against: 1,
        note: `medians of ${rounds} first starts each, in turns; the pairs lie from ${spread}`,
      },
      app: { value: appMs },
      bare: { value: bareMs },
    };
  },
};
