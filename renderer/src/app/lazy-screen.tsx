import { lazy, type ComponentType } from 'react';

const modules = import.meta.glob<Record<string, ComponentType>>('@renderer/features/*/*-screen.tsx');

/** A screen that is loaded when it is first opened. */
export function lazyScreen(file: string, name: string): ComponentType {
  return lazy(async () => {
    const load = Object.entries(modules).find(([path]) => path.endsWith(`/features/${file}.tsx`))?.[1];
    const component = (await load?.())?.[name];
    if (!component) throw new Error(`There is no screen ${name} in features/${file}`);
    return { default: component };
  });
}
