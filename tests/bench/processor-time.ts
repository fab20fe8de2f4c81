import { median } from '@tests/bench/median';

/**
 * Median processor time of a piece of work in milliseconds, once it is warm: what the clock would show on a machine with
 * nothing else to do. `work` is done `times` times at each look.
 */
export function processorTimeMs(work: () => void, times = 1, looks = 31): number {
  const warmUps = 10;
  const found = Array.from({ length: warmUps + looks }, () => {
    const before = process.cpuUsage();
    for (let time = 0; time < times; time += 1) work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000 / times;
  });
  return median(found.slice(warmUps));
}
