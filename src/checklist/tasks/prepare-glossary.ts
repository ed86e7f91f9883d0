import { counted, listed } from '../../base/text.ts';
import { interpretation } from '../interpretation.ts';
import { roles } from '../roles.ts';
import type { Task } from '../task.ts';

export const prepareGlossary: Task = {
  id: 'prepare-glossary',
  why: 'Terms of the sector have one right rendering; agreed beforehand, they need no discussion in the meeting.',
  source: 'https://www.language-professionals.com/en/documentation/',
  todos: ({ tour, facts }) => {
    const need = interpretation(facts);
    if (need === undefined) return [];
    const languages = [...need.visitors, ...need.hosts];
    return [
      {
        title: `Give the interpreters a glossary of the terms${tour.sector ? ` of ${tour.sector}` : ' of the sector'}${languages.length > 0 ? ` in ${listed(languages)}` : ''} for ${counted(need.sessions, 'interpreted session')}`,
        owner: roles(tour).organiser,
        done: tour.interpretation?.glossary,
      },
    ];
  },
};
