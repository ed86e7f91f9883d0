import { grown } from './grown.ts';

export type SetLabels = ReturnType<typeof createSetLabels>;

/**
 * Labels of one day's listing, in flat arrays that grow by doubling and serve one day after another: fresh memory is dear. What
 * the numbers in `state` and `open` are is the listing's own business.
 */
export function createSetLabels() {
  const capacity = 1024;
  const labels = {
    count: 0,
    capacity,
    state: new Int32Array(0),
    /** Who may still follow. */
    open: new Int32Array(0),
    cost: new Float64Array(capacity),
    /** Where everybody is, hashed. */
    places: new Int32Array(capacity),
    /** Person-minutes of the ways to bed. */
    beds: new Int32Array(capacity),
    /** The last candidate (their number for none), its start, and the label before it. */
    candidate: new Int32Array(capacity),
    start: new Int32Array(capacity),
    parent: new Int32Array(capacity),
    /** Nothing further starts before. */
    since: new Int32Array(capacity),
    /** The next label of the same set. */
    next: new Int32Array(capacity),
    reserve,
    grow,
  };

  /** Room in `state` and `open` for as many labels as there can be. */
  function reserve(stride: number, words: number): void {
    const { state, open } = labels;
    if (state.length < labels.capacity * stride) labels.state = grown(state, labels.capacity * stride);
    if (open.length < labels.capacity * words) labels.open = grown(open, labels.capacity * words);
  }

  function grow(stride: number, words: number): void {
    labels.capacity *= 2;
    labels.cost = grown(labels.cost, labels.capacity);
    labels.places = grown(labels.places, labels.capacity);
    labels.beds = grown(labels.beds, labels.capacity);
    labels.candidate = grown(labels.candidate, labels.capacity);
    labels.start = grown(labels.start, labels.capacity);
    labels.since = grown(labels.since, labels.capacity);
    labels.parent = grown(labels.parent, labels.capacity);
    labels.next = grown(labels.next, labels.capacity);
    reserve(stride, words);
  }

  return labels;
}
