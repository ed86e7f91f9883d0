import { ORGANISATION_KINDS } from '../tour/organisation-kinds.ts';
import type { Column, ListKind } from './column.ts';

const columns: readonly Column[] = [
  {
    path: ['name'],
    title: 'Organisation',
    kind: 'text',
    always: true,
    also: [
      'organization, name, host, host organisation, institution, name of organisation, agency, company, utility',
      'организация, принимающая организация, принимающая сторона, название, наименование, учреждение',
      'tashkilot, tashkilot nomi, qabul qiluvchi tashkilot, nomi, ташкилот',
      'organisme, institution, organisme d’accueil, nom',
      'organización, institución, entidad, nombre, anfitrión',
    ],
  },
  {
    path: ['short'],
    title: 'Short name',
    kind: 'text',
    also: [
      'short, acronym, abbreviation',
      'сокращение, краткое название',
      'qisqartma',
      'sigle',
      'siglas, sigla',
    ],
  },
  {
    path: ['kind'],
    title: 'Kind',
    kind: { oneOf: ORGANISATION_KINDS },
    also: ['type, kind of organisation', 'вид, тип', 'turi', 'type', 'tipo'],
  },
  {
    path: ['place', 'city'],
    title: 'City',
    kind: 'text',
    always: true,
    also: ['town', 'город', 'shahar, шаҳар', 'ville', 'ciudad'],
  },
  {
    path: ['place', 'address'],
    title: 'Address',
    kind: 'text',
    always: true,
    also: ['street address', 'адрес', 'manzil, манзил', 'adresse', 'dirección'],
  },
  {
    path: ['place', 'country'],
    title: 'Country',
    kind: 'country',
    also: ['страна', 'mamlakat, davlat', 'pays', 'país'],
  },
  {
    path: ['lead', 'name'],
    title: 'Received by',
    kind: 'text',
    always: true,
    also: [
      'lead, head, counterpart, contact, contact person',
      'кто принимает, контактное лицо, руководитель',
      'rahbar, masʼul shaxs',
      'interlocuteur, responsable, contact',
      'interlocutor, responsable, contacto, persona de contacto',
    ],
  },
  {
    path: ['lead', 'title'],
    title: 'Title',
    kind: 'text',
    always: true,
    also: [
      'position, job title, post',
      'должность',
      'lavozim, lavozimi, лавозим',
      'fonction, poste, titre',
      'cargo, puesto',
    ],
  },
  {
    path: ['languages'],
    title: 'Languages',
    kind: 'languages',
    also: [
      'language, working languages',
      'язык, языки',
      'til, tillar, тил',
      'langue, langues',
      'idioma, idiomas',
    ],
  },
  {
    path: ['hours'],
    title: 'Opening hours',
    kind: 'hours',
    also: ['hours', 'часы работы, режим работы', 'ish vaqti', 'horaires', 'horario'],
  },
  {
    path: ['closed'],
    title: 'Closed on',
    kind: 'dates',
    also: ['closed', 'закрыто', 'yopiq', 'fermé, fermeture', 'cerrado'],
  },
  {
    path: ['capacity'],
    title: 'Seats',
    kind: 'whole',
    also: [
      'capacity',
      'мест, вместимость',
      'sigʻim, oʻrinlar',
      'places, capacité',
      'plazas, aforo, capacidad',
    ],
  },
  {
    path: ['asks', 'names'],
    title: 'Names needed before',
    kind: 'text',
    also: [],
  },
  {
    path: ['asks', 'security'],
    title: 'Time at the gate',
    kind: 'text',
    also: [],
  },
  {
    path: ['invited'],
    title: 'Invited',
    kind: 'date',
    also: [
      'request sent, date of request',
      'приглашен, дата запроса',
      'taklif sanasi',
      'invité le',
      'invitado',
    ],
  },
  {
    path: ['status'],
    title: 'Status',
    kind: { oneOf: ['wished', 'invited', 'confirmed', 'declined'] },
    also: ['статус', 'holati', 'statut', 'estado'],
  },
  {
    path: ['confirmed'],
    title: 'Confirmed',
    kind: 'date',
    also: [
      'date of confirmation',
      'подтверждено, дата подтверждения',
      'tasdiqlangan',
      'confirmé le',
      'confirmado',
    ],
  },
  { path: ['id'], title: 'Id', kind: 'text', also: ['identifier', 'идентификатор'] },
];

export const hostList: ListKind = { one: 'host', many: 'hosts', path: ['hosts'], columns };
