import type { Drawing } from './drawing.ts';
import { itinerary } from './map/itinerary.ts';

/** The route over land and sea; what draws it is heavy. */
export const routeMap: Drawing = {
  id: 'route-map',
  part: 'programme',
  repeats: false,
  async draw(plan, words) {
    const ways = itinerary(plan);
    if (ways.length === 0) return [];
    const { drawRoute } = await import('./map/route.ts');
    return [drawRoute(ways, words)];
  },
};
