import type { Elsewhere, Slot, Why } from '../agenda/why.ts';
import { formatDate } from '../base/calendar.ts';
import { formatSpan } from '../base/clock.ts';
import { type Block, heading, type Item, list, type Outline, paragraph } from './outline.ts';

/** Why a session is where it is, or nowhere, as a document of its own. In English, as all reasons are. */
export function outlineWhy(why: Why): Outline {
  const title = `Why ${why.title}${why.host === undefined ? '' : ` at ${why.host}`}?`;
  return {
    lang: 'en',
    direction: 'ltr',
    title,
    blocks: [
      heading(1, title),
      paragraph(present(why)),
      ...nextBest(why),
      ...why.elsewhere.flatMap(place),
      ...waysIn(why),
    ],
  };
}

function present({ priority, slot, leftOut }: Why): string {
  if (slot === undefined)
    return `It ${priority} take place, and the agenda does without it. ${leftOut ?? ''}`.trim();
  return `It ${priority} take place, and is on ${when(slot)}.`;
}

/** Of all other slots the one that the planner would take first. */
function nextBest({ slot, elsewhere, next }: Why): Block[] {
  if (slot === undefined) return [];
  const best = elsewhere.find(({ where }) => where === next)?.best;
  const isCertain = elsewhere.every(({ proven }) => proven);
  return [
    {
      kind: 'note',
      tone: 'neutral',
      text:
        best === undefined
          ? isCertain
            ? 'It can be nowhere else.'
            : 'No other time for it was found; the search ended before it was certain that there is none.'
          : `The next best ${isCertain ? '' : 'that was found '}is ${when(best.slot)}: ${costs(best.costs)}.`,
    },
  ];
}

function place({ where, date, best, proven, demands }: Elsewhere): Block[] {
  const items: Item[] = demands.map(({ sentence, range, path }) => ({
    tone: 'neutral',
    text: sentence,
    ...(range === undefined || path.length === 0 ? {} : { remark: `line ${range.line}` }),
  }));
  const doubt = proven ? '' : ' The search ended before this was certain.';
  if (best === undefined)
    return [
      heading(2, `Not ${date === undefined ? where : `on ${formatDate(date)}`}`),
      paragraph(
        `${proven ? (items.length > 0 ? 'What rules it out' : 'There is no time for it') : 'No time for it was found'}${items.length > 0 ? ':' : '.'}${doubt}`,
      ),
      ...(items.length > 0 ? [list(items)] : []),
    ];
  return [
    heading(2, `${where.charAt(0).toUpperCase()}${where.slice(1)}, on ${when(best.slot)}`),
    paragraph(`${capitalised(costs(best.costs))}.${doubt}`),
    ...(best.moves.length > 0 ? [list(best.moves)] : []),
    ...(items.length > 0 ? [paragraph('If nothing else moved, it would stand against:'), list(items)] : []),
  ];
}

function waysIn({ waysOut }: Why): Block[] {
  if (waysOut.length === 0) return [];
  const items = waysOut.map(({ change, effect }): Item => ({ tone: 'good', lead: change, text: effect }));
  return [heading(2, 'What would let it take place beside the rest'), list(items)];
}

function costs(words: string | undefined): string {
  if (words === undefined) return 'what it would cost is not known';
  return words === ''
    ? 'as good; of agendas that are, the one that comes first is taken'
    : `at a cost of ${words}`;
}

function capitalised(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** `Thursday 26 June 2014 10:00-11:30` */
function when({ date, ...span }: Slot): string {
  return `${formatDate(date)} ${formatSpan(span)}`;
}
