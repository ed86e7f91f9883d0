import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/tour/nearest.ts';
import { tourOf } from '../facts/tour-of.ts';

const { tour } = tourOf('hosts: [{ name: MAMPU }]\nday: { prayers: false }\n');

describe('where something missing belongs', () => {
  it.each([
    [
      ['hosts', 0, 'name'],
      ['hosts', 0, 'name'],
    ],
    [
      ['hosts', 0, 'lead', 'name'],
      ['hosts', 0],
    ],
    [['hosts', 1], ['hosts']],
    [
      ['day', 'prayers'],
      ['day', 'prayers'],
    ],
    [['title', 'length'], ['title']],
    [['preparation', 'opened'], ['dates']],
  ])('%j: %j', (path, found) => {
    expect(nearest(tour, path, ['dates'])).toEqual(found);
  });
});
