import { describe, expect, it } from 'vitest';
import { plainPalette } from '../../src/base/palette.ts';
import { renderAll } from '../../src/cli/render-all.ts';
import { en } from '../../src/language/catalogues/en.ts';
import type { Renderer } from '../../src/renderers/renderer.ts';
import { fixture } from '../renderers/fixture.ts';

const document = {
  plan: fixture,
  context: { width: 80, palette: plainPalette, unicode: true, languages: [en] as const },
};
const printable = { docx: async () => new Uint8Array() };

/** Formats that note what happens, and a printer that ends when it is told to. */
function scene() {
  const events: string[] = [];
  const ends: (() => void)[] = [];
  const base = { extension: 'x', summary: '' };
  const written = (id: string): Renderer => ({
    ...base,
    id,
    render() {
      events.push(id);
      return [{ name: id, content: id }];
    },
  });
  const printed = (id: string): Renderer => ({
    ...base,
    id,
    isPrinted: true,
    async render(_, { print }) {
      return [{ name: id, content: (await print?.(printable)) ?? '' }];
    },
  });
  const printing = () => {
    events.push('prints');
    return new Promise<Uint8Array>((resolve) => ends.push(() => resolve(new Uint8Array())));
  };
  const turns = () => new Promise((resolve) => setTimeout(resolve, 5));
  return { events, ends, written, printed, printing, turns };
}

describe('all files of a call', () => {
  it('are in the order asked for, and what others print is begun before the rest is written', async () => {
    const { events, ends, written, printed, printing, turns } = scene();
    const jobs = [written('a'), printed('p'), written('b')].map((renderer) => ({ renderer, document }));
    const all = renderAll(jobs, printing);
    await turns();
    expect(events).toEqual(['prints', 'a', 'b']);
    ends[0]?.();
    expect((await all).map(([file]) => file?.name)).toEqual(['a', 'p', 'b']);
  });

  it('are printed two at a time', async () => {
    const { events, ends, printed, printing, turns } = scene();
    const jobs = ['p', 'q', 'r', 's'].map((id) => ({ renderer: printed(id), document }));
    const all = renderAll(jobs, printing);
    for (const most of [2, 3, 4]) {
      await turns();
      expect(events.length).toBe(most);
      ends[most - 2]?.();
    }
    ends.at(-1)?.();
    expect((await all).length).toBe(4);
  });

  it('are none where one fails, told when all that was begun has ended', async () => {
    const { ends, printed, printing, turns } = scene();
    const failing: Renderer = {
      ...printed('f'),
      isPrinted: false,
      render: () => Promise.reject(new Error('no ink')),
    };
    let told = '';
    const all = renderAll(
      [failing, printed('p')].map((renderer) => ({ renderer, document })),
      printing,
    ).catch((error: Error) => {
      told = error.message;
    });
    await turns();
    expect(told).toBe('');
    ends[0]?.();
    await all;
    expect(told).toBe('no ink');
  });
});
