import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../src/base/calendar.ts';
import { plan } from '../src/plan.ts';

const folder = 'templates/tours';
const early = '2026-11-23' as LocalDate;

describe.each(readdirSync(folder))('%s', (name) => {
  const text = readFileSync(`${folder}/${name}`, 'utf8');

  it('says that it is composed, and of what kind', () => {
    expect(text).toMatch(/^# Composed: .+\.\n/);
  });

  it('raises nothing worse than what is still unknown, and plans in full', () => {
    const { plan: planned, diagnostics } = plan({ file: name, text }, { today: early });
    expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(planned?.status).toBe('optimal');
  });
});
