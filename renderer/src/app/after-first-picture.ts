import { lazy, type ComponentType } from 'react';

/** Two frames after the first commit have something on them; what is loaded then holds nothing up. */
const pictureDrawn = new Promise<void>((drawn) => {
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn)));
});

/** A part that nobody sees at first: it is loaded once the first picture stands. */
export function afterFirstPicture<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ReturnType<typeof lazy<ComponentType<Props>>> {
  return lazy(async () => {
    await pictureDrawn;
    return { default: await load() };
  });
}
