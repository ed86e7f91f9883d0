import { capitalised } from '../../base/text.ts';
import { namesIn } from '../names.ts';
import type { DateParts, Ride, Words } from '../words.ts';

/** Not reviewed by a native speaker. Countries stand in brackets or behind a colon: their article depends on the name. */
export const fr: Words = {
  code: 'fr',
  name: 'français',
  englishName: 'French',
  direction: 'ltr',
  reviewed: false,
  colon: '\u00A0:',
  stop: '.',
  space: ' ',
  englishRemains:
    'Les tâches, explications et constats rédigés par le programme lui-même restent en anglais.',
  notReviewed: 'Les libellés français de ce document n’ont pas été relus par un francophone.',

  calendar: {
    weekdays: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
    shortWeekdays: ['dim.', 'lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.'],
    months: [
      'janvier',
      'février',
      'mars',
      'avril',
      'mai',
      'juin',
      'juillet',
      'août',
      'septembre',
      'octobre',
      'novembre',
      'décembre',
    ],
    shortMonths: [
      'janv.',
      'févr.',
      'mars',
      'avr.',
      'mai',
      'juin',
      'juil.',
      'août',
      'sept.',
      'oct.',
      'nov.',
      'déc.',
    ],
    date: (parts) => `${parts.weekday} ${dayOf(parts)} ${parts.month} ${parts.year}`,
    shortDate: (parts) => `${parts.weekday} ${dayOf(parts)} ${parts.month} ${parts.year}`,
    plainDate: (parts) => `${dayOf(parts)} ${parts.month} ${parts.year}`,
    dates(from, to, shared) {
      const month = shared === 'month' ? '' : ` ${from.month}`;
      const year = shared === 'nothing' ? ` ${from.year}` : '';
      return `du ${from.weekday} ${dayOf(from)}${month}${year} au ${fr.calendar.date(to)}`;
    },
    timeOn: (time, date) => `${time} le ${date}`,
    today: 'aujourd’hui',
    tomorrow: 'demain',
    yesterday: 'hier',
    inDays: (n) => `dans ${days(n)}`,
    daysAgo: (n) => `il y a ${days(n)}`,
  },

  islamic: {
    months: [
      'mouharram',
      'safar',
      'rabia al-awal',
      'rabia ath-thani',
      'joumada al-oula',
      'joumada ath-thania',
      'rajab',
      'chaabane',
      'ramadan',
      'chawwal',
      'dhou al-qi’da',
      'dhou al-hijja',
    ],
    date: ({ day, month, year }) => `${day === '1' ? '1er' : day} ${month} ${year} H`,
    beside: (gregorian, islamic) => `${gregorian} (${islamic})`,
  },

  lists: { semicolon: '\u00A0; ', comma: ', ', aside: ', ', and: () => ' et ', or: () => ' ou ' },
  numbers: { decimal: ',', group: '\u202F', hour: 'h', minute: 'min', gap: ' ' },

  counts: {
    days,
    delegates: (n) => counted(n, 'délégué', 'délégués'),
    sessions: (n) => counted(n, 'rencontre', 'rencontres'),
    tasks: (n) => counted(n, 'tâche', 'tâches'),
    errors: (n) => counted(n, 'erreur', 'erreurs'),
    warnings: (n) => counted(n, 'avertissement', 'avertissements'),
    people: (n) => counted(n, 'personne', 'personnes'),
    companions: {
      staff: (n) => counted(n, 'collaborateur', 'collaborateurs'),
      consultant: (n) => counted(n, 'consultant', 'consultants'),
      security: (n) => counted(n, 'agent de sécurité', 'agents de sécurité'),
      interpreter: (n) => counted(n, 'interprète', 'interprètes'),
      press: (n) => counted(n, 'journaliste', 'journalistes'),
      spouse: (n) => counted(n, 'conjoint', 'conjoints'),
      other: (n) => counted(n, 'autre', 'autres'),
    },
  },

  kinds: {
    'courtesy call': 'visite de courtoisie',
    briefing: 'exposé',
    demonstration: 'démonstration',
    'site visit': 'visite sur place',
    'round table': 'table ronde',
    workshop: 'atelier',
    reception: 'réception',
    reflection: 'réflexion',
    debrief: 'bilan',
  },
  modes: { consecutive: 'consécutive', simultaneous: 'simultanée', whispered: 'chuchotée' },
  priorities: { must: 'indispensable', should: 'souhaitable', could: 'facultatif' },
  severities: { error: 'erreur', warning: 'avertissement', info: 'information' },
  companionKinds: {
    staff: 'collaborateur',
    consultant: 'consultant',
    security: 'sécurité',
    interpreter: 'interprète',
    press: 'presse',
    spouse: 'conjoint',
    other: 'autre',
  },
  activities: {
    session: 'rencontre',
    transfer: 'trajet',
    gate: 'entrée',
    lunch: 'déjeuner',
    prayer: 'prière',
    journey: 'voyage',
  },

  ...namesIn('fr'),
  fromCountry: (code) => deCountry(code, fr.country(code)),

  titleBlock: {
    organiser: 'Organisateur',
    objectives: 'Objectifs',
    dates: 'Dates',
    places: 'Lieux',
    delegation: 'Délégation',
    groups: 'Groupes',
    hotel: 'Hôtel',
    languages: 'Langues',
    interpretation: 'Interprétation',
    times: 'Heures',
    asOf: 'État au',
    hotelOpen: (town) => `${town}, hôtel non encore précisé`,
    localTimes: (zones) => `Heure locale de chaque lieu (${zones})`,
    datesAndDays: (dates, count) => `${dates} (${count})`,
    delegatesFrom: (count, from) => `${fr.counts.delegates(count)} ${from}`,
    announcedFrom: (count, from) => `${fr.counts.delegates(count)} ${from}, noms à venir`,
    partlyNamed: (size, named) => `${size}, noms connus\u00A0: ${named}`,
    someAreThere: (size, travelling, names, _count, country) =>
      `${size}\u00A0; en voyage\u00A0: ${travelling}\u00A0; déjà sur place (${country})\u00A0: ${names}`,
    accompaniedBy: (people, kinds) => `Accompagnement\u00A0: ${people} (${kinds})`,
    ofDelegation: 'Délégation',
    ofHosts: 'Hôtes',
    interpretedBy: (modes, names) => `${modes}, par ${names}`,
    openMeetings: (open, all) => `Rencontres avec des hôtes encore à confirmer\u00A0: ${open} sur ${all}`,
  },

  attendance: {
    group: (letter) => `Groupe ${letter}`,
    allBut: (names) => `tous sauf ${names}`,
    whole: 'Toute la délégation',
    wholeExcept: (names) => `Toute la délégation sauf ${names}`,
    nobody: 'personne de la délégation',
    allWhoTravel: 'Tous les voyageurs',
  },

  programme: {
    heading: 'Programme',
    time: 'Heure',
    noMeetings: 'Aucune rencontre.',
    holidayIn: (country, name) => `Jour férié (${country})\u00A0: ${name}`,
    mayFallOtherwise: 'peut tomber un jour plus tôt ou plus tard',
    weekendIn: (country) => `Week-end (${country}).`,
    transferTo: (place) => `Trajet vers ${place}`,
    estimated: (length) => `environ ${length}, estimation`,
    assumed: (length) => `environ ${length}, hypothèse`,
    arrivalAndSecurity: 'Arrivée et contrôle de sécurité',
    lunch: 'Déjeuner',
    prayer: 'Prière',
    inPlace: (city) => `à ${city}`,
    toBeConfirmed: 'à confirmer',
    host: 'Hôte',
    where: 'Lieu',
    receivedBy: 'Accueil par',
    attending: 'Participants',
    interpretation: 'Interprétation',
    topics: 'Thèmes',
    toBeNamedByHost: 'À désigner par l’hôte',
    nameToFollow: (title) => `${title} (nom à venir)`,
    interpreterToBeNamed: 'interprète à désigner',
    beAtTheGateBy: (time) => `Être à l’entrée à ${time}.`,
  },

  journeys: {
    departure: (ride) => `Départ, ${carrier(ride)}\u00A0: ${way(ride)}`,
    arrival: (ride) => `Arrivée, ${carrier(ride)}\u00A0: ${way(ride)}`,
    whole: (ride) => `${capitalised(carrier(ride))}\u00A0: ${way(ride)}`,
    arrives: (when) => `arrivée à ${when}`,
  },

  contacts: {
    heading: 'Contacts',
    whom: 'Contact',
    phone: 'Téléphone',
    email: 'Courriel',
    roles: {
      'delegation leader': 'chef de la délégation',
      'liaison officer': 'officier de liaison',
      'host coordinator': 'coordination sur place',
      embassy: 'ambassade',
      hotel: 'hôtel',
      driver: 'chauffeur',
      interpreter: 'interprète',
      doctor: 'médecin',
      'emergency services': 'services d’urgence',
    },
    metBy: 'Vous attend',
    meetingPoint: 'Rendez-vous',
    dress: 'Tenue',
    dresses: {
      'business attire': 'tenue professionnelle',
      'smart casual': 'tenue professionnelle décontractée',
      casual: 'tenue décontractée',
      'lounge suit': 'tenue de ville',
      'lounge suit or national dress': 'tenue de ville ou costume national',
      'national dress': 'costume national',
      'black tie': 'smoking',
      uniform: 'uniforme',
      'modest dress': 'tenue couvrante',
      'protective clothing': 'vêtements de protection',
    },
  },

  participants: {
    heading: 'Participants',
    delegation: 'Délégation',
    accompanying: 'Accompagnement',
    hosts: 'Hôtes',
    interpreters: 'Interprètes',
    name: 'Nom',
    title: 'Fonction',
    organisation: 'Organisme',
    languages: 'Langues',
    toBeNamed: 'à désigner',
    basedIn: (country) => `en poste sur place\u00A0: ${country}`,
    joinsOn: (date) => `à partir du ${date}`,
    leavesAfter: (date) => `jusqu’au ${date}`,
  },

  checklist: {
    heading: 'Liste de contrôle',
    inName: 'liste de contrôle',
    nothing: 'Rien à faire.',
    summary: (tasks, date, states) => `${tasks}, état au ${date}\u00A0: ${states}.`,
    states: { overdue: 'En retard', due: 'À faire', done: 'Fait' },
    missed: 'Non fait avant le voyage',
    countedStates: {
      overdue: (n) => `${n} en retard`,
      due: (n) => `${n} à faire`,
      done: (n) => counted(n, 'faite', 'faites'),
    },
    doneOn: (date) => `fait le ${date}`,
    daysLate: (n) => `${days(n)} de retard`,
    due: 'Échéance',
    task: 'Tâche',
    owner: 'Responsable',
    state: 'État',
    why: 'Pourquoi',
    source: 'Source',
    done: 'fait',
    timing: 'Quand',
    reasons: 'Pourquoi ces tâches',
    byOwner: 'Par responsable',
    roles: {
      organiser: 'organisateur',
      delegationLeader: 'chef de la délégation',
      hostCoordinator: 'coordination sur place',
      actionPlanOwner: 'responsable du plan d’action',
    },
  },

  timings: {
    lengths: { day: days, week: (n) => counted(n, 'semaine', 'semaines'), month: (n) => `${n} mois` },
    anchors: {
      departure: 'le départ',
      'first day': 'le premier jour',
      'last day': 'le dernier jour',
      return: 'le retour',
      visit: 'la visite',
      'first interpretation': 'la première interprétation',
    },
    before: (length, anchor) => `${length} avant ${anchor}`,
    after: (length, anchor) => `${length} après ${anchor}`,
    onTheDay: {
      departure: 'le jour du départ',
      'first day': 'le premier jour',
      'last day': 'le dernier jour',
      return: 'le jour du retour',
      visit: 'le jour de la visite',
      'first interpretation': 'le jour de la première interprétation',
    },
    agreed: 'comme convenu',
  },

  notes: {
    changes: 'Changements par rapport au programme précédent',
    before: 'avant',
    now: 'maintenant',
    dropped: 'supprimée',
    leftOut: 'Laissé de côté',
    cannotHold: 'Ce qui ne peut pas tenir ensemble',
    cannotHoldEither: 'Ce qui ne peut pas tenir ensemble non plus',
    waysOut: 'Solutions possibles',
    sessionsMust: (n) => `${counted(n, 'rencontre doit', 'rencontres doivent')} avoir lieu`,
    lines: (runs, count) => `${count === 1 ? 'ligne' : 'lignes'} ${runs}`,
    run: (from, to) => `${from} à ${to}`,
    restsOn: 'Sur quoi repose ce plan',
    everythingStated: 'Tout ce dont le plan a besoin figure dans le fichier du voyage.',
    objective:
      'Le programme est le meilleur dans cet ordre\u00A0: le plus possible de ce qui doit avoir lieu, puis de ce qui devrait et de ce qui pourrait\u00A0; le moins de changements à un programme antérieur\u00A0; le protocole\u00A0; le moins de trajets\u00A0; le moins d’attente\u00A0; les jours et heures préférés\u00A0; le plus de marge pour les retards.',
    findings: 'Constats',
    remarks: (n) => counted(n, 'autre remarque', 'autres remarques'),
    openChecks: (n) =>
      counted(
        n,
        'vérification à laquelle il manquait une donnée',
        'vérifications auxquelles il manquait une donnée',
      ),
    notListed: (rest) => `Non détaillé ici\u00A0: ${rest}. Voir studytour validate.`,
  },

  verdict: {
    nothingToPlan: 'Il n’y a rien à planifier\u00A0: le voyage n’a aucune rencontre.',
    allFit: (n) =>
      n === 1
        ? 'La rencontre trouve sa place.'
        : n === 2
          ? 'Les deux rencontres trouvent leur place.'
          : `Les ${n} rencontres trouvent leur place.`,
    everyMustFits: 'Toutes les rencontres indispensables trouvent leur place.',
    notEveryMustFits: 'Les rencontres indispensables ne trouvent pas toutes leur place.',
    holds: (placed, all) => `Le programme contient ${placed} rencontres sur ${all}\u00A0;`,
    leftOut(counts) {
      const each = counts.map(({ priority, count }) => `${PRIORITIES[priority]}\u00A0: ${count}`);
      return `laissées de côté – ${each.join(', ')}.`;
    },
    proven: 'Il n’existe pas de meilleur programme\u00A0; c’est démontré.',
    notProven: 'Il n’est pas démontré qu’aucun programme ne soit meilleur.',
    better: {
      musts:
        'Un meilleur programme est possible\u00A0: il contiendrait davantage de rencontres indispensables.',
      shoulds:
        'Un meilleur programme est possible\u00A0: il contiendrait davantage de rencontres souhaitables.',
      coulds:
        'Un meilleur programme est possible\u00A0: il contiendrait davantage de rencontres facultatives.',
      changes: (n) =>
        `Un meilleur programme est possible\u00A0: il déplacerait au plus ${counted(n, 'rencontre', 'rencontres')} de moins.`,
      protocol:
        'Un meilleur programme est possible\u00A0: l’ordre des rencontres suivrait mieux le protocole.',
      travel: (length) =>
        `Un meilleur programme est possible\u00A0: il épargnerait au plus ${length} de trajet, au total pour tous.`,
      idle: (length) =>
        `Un meilleur programme est possible\u00A0: il épargnerait au plus ${length} d’attente, au total pour tous.`,
      preferences:
        'Un meilleur programme est possible\u00A0: il respecterait davantage les jours et heures préférés.',
      tightness: 'Un meilleur programme est possible\u00A0: il laisserait plus de marge pour les retards.',
    },
    unread: (n) =>
      `${counted(n, 'entrée du fichier n’a pas pu être lue et manque ici', 'entrées du fichier n’ont pas pu être lues et manquent ici')}.`,
    moved: (n) =>
      `${counted(n, 'rencontre du programme précédent est déplacée ou supprimée', 'rencontres du programme précédent sont déplacées ou supprimées')}.`,
    planned: (placed, all) => `${placed} rencontres planifiées sur ${all}`,
    tasksOpen: (overdue, due) => `${counted(overdue, 'tâche', 'tâches')} en retard, ${due} à faire`,
  },

  sheets: {
    date: 'Date',
    weekday: 'Jour',
    start: 'Début',
    end: 'Fin',
    kind: 'Type',
    what: 'Quoi',
    address: 'Adresse',
    city: 'Ville',
    interpreters: 'Interprètes',
    remark: 'Remarque',
    side: 'Partie',
    about: 'Sujet',
    place: 'Endroit dans le fichier',
    id: 'Identifiant',
    weeks: 'Semaines',
    states: { overdue: 'en retard', due: 'à faire', done: 'fait' },
    sides: {
      delegation: 'délégation',
      accompanying: 'accompagnement',
      hosts: 'hôtes',
      interpreters: 'interprètes',
      contacts: 'contacts',
    },
    notes: {
      change: 'changement',
      leftOut: 'laissé de côté',
      conflict: 'conflit',
      demand: 'exigence',
      wayOut: 'solution',
      assumption: 'hypothèse',
    },
  },

  meetings: {
    heading: 'Rencontres en détail',
    gettingThere: 'Pour s’y rendre',
    leave: (time, from, length) => `${time}, départ de ${from}, ${length}`,
    answers: 'Répond à',
    askedBy: (names) => `demandé par ${names}`,
    row: 'Rang',
    seatingRule:
      'Places selon le rang\u00A0: le premier rang se fait face au milieu de la table, les suivants à sa droite et à sa gauche tour à tour.',
    rankOpen: '* Rang inconnu\u00A0: placé dans l’ordre de la liste.',
  },

  pictures: {
    programme: 'Programme en un coup d’œil',
    load: 'Temps de rencontre, de trajet et d’interprétation, jour par jour',
    inMeetings: 'en rencontre',
    onTheWay: 'en trajet',
    interpreted: 'interprété',
    seniority: 'Rang des délégués et de leurs homologues',
    ranks: [
      'chef de gouvernement ou de parlement',
      'ministre',
      'vice-ministre',
      'chef d’agence',
      'directeur',
      'chef de division',
      'chef de section',
      'spécialiste principal',
      'spécialiste',
      'appui',
    ],
    rankUnknown: 'rang inconnu',
    maps: 'Cartes',
    route: 'Itinéraire',
    venues: (city) => `Lieux à ${city}`,
    fromTo: (from, to) => `${from} – ${to}`,
    kilometres: (number) => `${number} km`,
    straightLines: 'Distances à vol d’oiseau',
    weeks: 'Tâches par semaine, avant et après le voyage',
    tour: 'Voyage',
  },

  budget: {
    heading: 'Budget',
    item: 'Poste',
    amount: 'Montant unitaire',
    per: 'Par',
    number: 'Nombre',
    sum: 'Somme',
    total: 'Total',
    available: 'Disponible',
    remaining: 'Reste',
    travellers: 'Voyageurs',
    days: 'Jours de programme',
    nights: 'Nuits à l’étranger',
    otherDates: 'écart pour les voyageurs ayant d’autres dates',
    perTraveller: 'Total par voyageur',
    perTravellerDay: 'Total par voyageur et par jour',
    units: {
      tour: 'voyage',
      traveller: 'voyageur',
      day: 'jour',
      night: 'nuit',
      'traveller-day': 'voyageur et jour',
      'traveller-night': 'voyageur et nuit',
    },
  },

  readers: {
    for: 'Pour',
    delegate: {
      heading: 'Pour votre voyage',
      passport: 'Passeport',
      expires: (date) => `Expire le ${date}`,
      expiryUnknown: 'Merci d’indiquer à l’organisateur sa date d’expiration',
      visa: 'Visa',
      visas: {
        'not needed': 'Pas nécessaire',
        'on arrival': 'Délivré à l’arrivée',
      },
      visaNeeded: (country, date) => `Nécessaire (${country}) avant le départ\u00A0: ${date}`,
      visaTakes: (days) => `Délai du consulat\u00A0: ${days}`,
      visaGranted: (date) => `Délivré le ${date}`,
      visaApplied: (date) => `Demandé le ${date}`,
      visaOpen: 'Pas encore demandé',
      meals: 'Repas',
      access: 'Accessibilité',
      joins: 'Rejoint le',
      leaves: 'Repart après le',
      journeyThere: 'Voyage aller',
      journeyBack: 'Voyage retour',
      journeyOpen: 'Pas encore indiqué',
      questions: 'Vos questions',
      answeredAt: (topic, session, date, time) => `${topic}\u00A0: ${session}, ${date}, ${time}`,
      unanswered: (topic) => `${topic}\u00A0: aucune de vos rencontres n’y répond`,
      toDo: 'À faire',
      by: (task, date) => `${task}, avant le ${date}`,
    },
    host: {
      heading: 'Ce que nous vous demandons',
      confirm: 'Merci de confirmer la date et l’heure de chaque rencontre.',
      agreeTimes: (titles) => `Merci de nous dire si l’heure proposée vous convient\u00A0: ${titles}.`,
      nameLead: 'Merci de nous dire qui recevra la délégation, avec sa fonction.',
      nameContact: 'Merci de nous dire qui appeler le jour de la visite, avec un numéro de téléphone.',
      namesUnknown:
        'Merci de nous dire combien de temps à l’avance votre sécurité a besoin des noms des visiteurs.',
      names: (days) =>
        `Vous avez demandé les noms des visiteurs ${counted(days, 'jour', 'jours')} avant la visite\u00A0; ils viendront dans une lettre à part.`,
      seats: (visitors, interpreters) =>
        `Merci de prévoir ${counted(visitors, 'place', 'places')} pour la délégation${interpreters > 0 ? ` et ${counted(interpreters, 'place', 'places')} pour l’interprétation` : ''}.`,
      access: (needs) => `Merci de veiller à ce que chacun puisse entrer et participer\u00A0: ${needs}.`,
      topics: (topics) => `Les délégués souhaitent entendre parler de\u00A0: ${topics}.`,
      consecutive:
        'L’interprétation est consécutive et prend à peu près autant de temps que le discours\u00A0: merci de faire une pause après quelques phrases.',
      simultaneous:
        'L’interprétation est simultanée\u00A0: merci de prévoir une place pour la cabine, en vue des orateurs, et un micro pour tous ceux qui prennent la parole.',
      interpreted: 'Merci d’envoyer à l’avance présentations et discours pour les interprètes.',
    },
    interpreter: {
      heading: 'Votre mission',
      languages: 'Vos langues',
      hours: 'Rencontres',
      sector: 'Secteur',
      glossary: 'Glossaire',
      documents: 'Documents',
      onDate: (date) => `Chez vous le ${date}`,
      dateOpen: 'Pas encore daté',
    },
  },

  page: {
    skip: 'Aller au contenu',
    contents: 'Sommaire',
    numbered: (page, pages) => `Page ${page} sur ${pages}`,
    edition: (version, date) => `Version ${version}, état au ${date}`,
  },
};

const PRIORITIES = { must: 'indispensables', should: 'souhaitables', could: 'facultatives' } as const;
const VEHICLES = { plane: 'vol', train: 'train', bus: 'autocar', car: 'voiture', boat: 'bateau' } as const;

/** The first of a month has an ordinal. */
function dayOf({ day }: DateParts): string {
  return day === 1 ? '1er' : String(day);
}

/** Nought and one are singular. */
function counted(n: number, one: string, many: string): string {
  return `${n} ${n < 2 ? one : many}`;
}

function days(n: number): string {
  return counted(n, 'jour', 'jours');
}

/** `vol HY 553` */
function carrier({ by, name }: Ride): string {
  return name === undefined ? VEHICLES[by] : `${VEHICLES[by]} ${name}`;
}

function way({ from, to }: Ride): string {
  return `${from} – ${to}`;
}

/** Countries and territories that no article stands before, as before most towns and small islands. */
const WITHOUT_ARTICLE = new Set(
  'AG AN BH BL CQ CU CW CY DG DJ EA GG GI GU HT IL JE KI KN LC MC MF MG MS MT MU NH NR NU OM PM PR RE SG SH SJ SL SM ST SX TA TK TT TV TW VC VU WF WS YT'.split(
    ' ',
  ),
);
const PLURAL = new Set('AE AS BM BQ BS FJ KM MV NL PH PW QO SC TO US'.split(' '));
/** Masculine, though the first word ends in -e. */
const MASCULINE = new Set('BZ GB IO KH MX MZ RH SR UK ZW'.split(' '));
/** Those of which “de” alone is not said, though they are feminine or begin with a vowel. */
const KEEPS_ARTICLE = new Set('AQ BB CD CF DM DO EC EU EZ GD GF IN PF UY VA'.split(' '));

/** `d’Ouzbékistan`, `de Jordanie`, `du Kenya`, `des Pays-Bas` */
function deCountry(code: string, name: string): string {
  const elides = /^[AEIOUÉÎ]/i.test(name) || code === 'HT';
  if (PLURAL.has(code) || /^(Îles|Territoires|Terres|Nations) /.test(name)) return `des ${name}`;
  const isFeminine = /e$/.test(name.split(/[ -]/)[0] ?? '') && !MASCULINE.has(code);
  if (elides) return KEEPS_ARTICLE.has(code) || name.startsWith('Île ') ? `de l’${name}` : `d’${name}`;
  if (WITHOUT_ARTICLE.has(code)) return `de ${name}`;
  if (!isFeminine) return /^R\.A\.S\./.test(name) ? `de la ${name}` : `du ${name}`;
  return KEEPS_ARTICLE.has(code) ? `de la ${name}` : `de ${name}`;
}
