import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/pictures/canvas/text-width.ts';

describe('the width of a text', () => {
  // As Chromium draws them in DejaVu Sans at 100 pixels.
  it.each([
    ['customers', 523],
    ['Astana', 346],
    ['Сопровождающий', 970],
    ['Committee for Regulation', 1290],
    ['09:00–10:30', 626],
  ])('is nearly that of DejaVu Sans: %s', (text, drawn) => {
    expect(textWidth(text, 100) / drawn).toBeGreaterThan(0.98);
    expect(textWidth(text, 100) / drawn).toBeLessThan(1.05);
  });

  // Its letters are narrower or wider by their neighbours.
  it.each([
    ['كشف', 240],
    ['رأيناه', 216],
    ['المشتركون', 459],
  ])('is nearly that of DejaVu Sans in Arabic: %s', (text, drawn) => {
    expect(textWidth(text, 100) / drawn).toBeGreaterThan(0.95);
    expect(textWidth(text, 100) / drawn).toBeLessThan(1.15);
  });

  it('is the same with accents', () => {
    expect(textWidth('réunion à Košice', 10)).toBe(textWidth('reunion a Kosice', 10));
  });
});
