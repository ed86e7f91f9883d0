import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/language/languages.ts';

describe('a delegation’s country', () => {
  it.each([
    ['fr', 'UZ', 'd’Ouzbékistan'],
    ['fr', 'JO', 'de Jordanie'],
    ['fr', 'KE', 'du Kenya'],
    ['fr', 'MX', 'du Mexique'],
    ['fr', 'GB', 'du Royaume-Uni'],
    ['fr', 'NL', 'des Pays-Bas'],
    ['fr', 'IN', 'de l’Inde'],
    ['fr', 'DO', 'de la République dominicaine'],
    ['fr', 'HT', 'd’Haïti'],
    ['fr', 'HN', 'du Honduras'],
    ['fr', 'MT', 'de Malte'],
    ['fr', 'FK', 'des Îles Malouines'],
    ['fr', 'HK', 'de la R.A.S. chinoise de Hong Kong'],
    ['es', 'UZ', 'de Uzbekistán'],
    ['es', 'GB', 'del Reino Unido'],
    ['es', 'NL', 'de los Países Bajos'],
    ['es', 'IN', 'de la India'],
    ['es', 'DO', 'de la República Dominicana'],
    ['es', 'SB', 'de las Islas Salomón'],
    ['es', 'SV', 'de El Salvador'],
    ['en', 'NL', 'from the Netherlands'],
    ['ms', 'UZ', 'dari Uzbekistan'],
    ['ru', 'UZ', 'Узбекистан'],
  ])('in %s, %s: %s', async (language, code, said) => {
    expect((await wordsOf(language))?.fromCountry(code)).toBe(said);
  });
});
