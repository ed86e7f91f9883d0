import type { SessionKind } from '../../tour/schema.ts';
import { isCalledMeal } from './meals.ts';

// In the languages that documents are written in, and German, in small letters. What only speaks of a call, such as a briefing
// before it, has other words first.
const COURTESY_CALL =
  /(?:^|(?:^|[ ,])(?:and|&|et|y|und|и|va|dan) (?:a |the )?)(?:courtesy (?:call|visit)s?|visites? (?:de courtoisie|protocolaires?)|visitas? (?:de cortesía|protocolarias?)|höflichkeitsbesuche?|antrittsbesuche?|визит[а-я]* вежливости|hurmat tashrifi|kunjungan hormat)(?![a-zß-žа-ӿ])|^(?:زيارة مجاملة|礼节性(?:拜会|拜访|会见))/u;

/** The kind of a session as far as its title says it; a briefing where it says nothing. */
export function kindCalled(title: string): SessionKind {
  if (COURTESY_CALL.test(title.toLowerCase())) return 'courtesy call';
  return isCalledMeal({ title }) ? 'reception' : 'briefing';
}
