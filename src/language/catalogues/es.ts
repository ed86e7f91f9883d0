import { capitalised } from '../../base/text.ts';
import { namesIn } from '../names.ts';
import type { Ride, Words } from '../words.ts';

/** Not reviewed by a native speaker. */
export const es: Words = {
  code: 'es',
  name: 'español',
  englishName: 'Spanish',
  direction: 'ltr',
  reviewed: false,
  colon: ':',
  stop: '.',
  space: ' ',
  englishRemains:
    'Las tareas, explicaciones y observaciones que redacta el propio programa quedan en inglés.',
  notReviewed: 'Los textos en español de este documento no han sido revisados por un hablante nativo.',

  calendar: {
    weekdays: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
    shortWeekdays: ['dom', 'lun', 'mar', 'mié', 'jue', 'vie', 'sáb'],
    months: [
      'enero',
      'febrero',
      'marzo',
      'abril',
      'mayo',
      'junio',
      'julio',
      'agosto',
      'septiembre',
      'octubre',
      'noviembre',
      'diciembre',
    ],
    shortMonths: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sept', 'oct', 'nov', 'dic'],
    date: ({ weekday, day, month, year }) => `${weekday}, ${day} de ${month} de ${year}`,
    shortDate: ({ weekday, day, month, year }) => `${weekday}, ${day} ${month} ${year}`,
    plainDate: ({ day, month, year }) => `${day} de ${month} de ${year}`,
    dates(from, to, shared) {
      const month = shared === 'month' ? '' : ` de ${from.month}`;
      const year = shared === 'nothing' ? ` de ${from.year}` : '';
      return `del ${from.weekday} ${from.day}${month}${year} al ${to.weekday} ${to.day} de ${to.month} de ${to.year}`;
    },
    timeOn: (time, date) => `${time} del ${date}`,
    today: 'hoy',
    tomorrow: 'mañana',
    yesterday: 'ayer',
    inDays: (n) => `dentro de ${days(n)}`,
    daysAgo: (n) => `hace ${days(n)}`,
  },

  islamic: {
    months: [
      'muharram',
      'safar',
      'rabiʻ I',
      'rabiʻ II',
      'jumada I',
      'jumada II',
      'rajab',
      'shaʻban',
      'ramadán',
      'shawwal',
      'dhuʻl-qiʻdah',
      'dhuʻl-hijjah',
    ],
    date: ({ day, month, year }) => `${day} de ${month} de ${year} H`,
    beside: (gregorian, islamic) => `${gregorian} (${islamic})`,
  },

  lists: {
    semicolon: '; ',
    comma: ', ',
    aside: ', ',
    and: (next) => (/^(i|í|hi(?!e))/i.test(next) ? ' e ' : ' y '),
    or: (next) => (/^(o|ó|ho)/i.test(next) ? ' u ' : ' o '),
  },
  numbers: { decimal: ',', group: '\u00A0', hour: 'h', minute: 'min', gap: ' ' },

  counts: {
    days,
    delegates: (n) => counted(n, 'delegado', 'delegados'),
    sessions: (n) => counted(n, 'sesión', 'sesiones'),
    tasks: (n) => counted(n, 'tarea', 'tareas'),
    errors: (n) => counted(n, 'error', 'errores'),
    warnings: (n) => counted(n, 'advertencia', 'advertencias'),
    people: (n) => counted(n, 'persona', 'personas'),
    companions: {
      staff: (n) => `${n} de personal`,
      consultant: (n) => counted(n, 'consultor', 'consultores'),
      security: (n) => `${n} de seguridad`,
      interpreter: (n) => counted(n, 'intérprete', 'intérpretes'),
      press: (n) => counted(n, 'periodista', 'periodistas'),
      spouse: (n) => counted(n, 'cónyuge', 'cónyuges'),
      other: (n) => counted(n, 'otro', 'otros'),
    },
  },

  kinds: {
    'courtesy call': 'visita de cortesía',
    briefing: 'sesión informativa',
    demonstration: 'demostración',
    'site visit': 'visita a instalaciones',
    'round table': 'mesa redonda',
    workshop: 'taller',
    reception: 'recepción',
    reflection: 'reflexión',
    debrief: 'balance',
  },
  modes: { consecutive: 'consecutiva', simultaneous: 'simultánea', whispered: 'susurrada' },
  priorities: { must: 'imprescindible', should: 'deseable', could: 'opcional' },
  severities: { error: 'error', warning: 'advertencia', info: 'información' },
  companionKinds: {
    staff: 'personal',
    consultant: 'consultor',
    security: 'seguridad',
    interpreter: 'intérprete',
    press: 'prensa',
    spouse: 'cónyuge',
    other: 'otro',
  },
  activities: {
    session: 'sesión',
    transfer: 'traslado',
    gate: 'acceso',
    lunch: 'almuerzo',
    prayer: 'oración',
    journey: 'viaje',
  },

  ...namesIn('es'),
  fromCountry: (code) => deCountry(code, es.country(code)),

  titleBlock: {
    organiser: 'Organizador',
    objectives: 'Objetivos',
    dates: 'Fechas',
    places: 'Lugares',
    delegation: 'Delegación',
    groups: 'Grupos',
    hotel: 'Hotel',
    languages: 'Idiomas',
    interpretation: 'Interpretación',
    times: 'Horas',
    asOf: 'Situación al',
    hotelOpen: (town) => `${town}, hotel aún sin indicar`,
    localTimes: (zones) => `Hora local de cada lugar (${zones})`,
    datesAndDays: (dates, count) => `${dates} (${count})`,
    delegatesFrom: (count, from) => `${es.counts.delegates(count)} ${from}`,
    announcedFrom: (count, from) => `${es.counts.delegates(count)} ${from}, aún sin nombrar`,
    partlyNamed: (size, named) => `${size}, con nombre hasta ahora: ${named}`,
    someAreThere: (size, travelling, names, _count, country) =>
      `${size}; viajan: ${travelling}; ya en el lugar (${country}) y se incorporan allí: ${names}`,
    accompaniedBy: (people, kinds) => `Acompañantes: ${people} (${kinds})`,
    ofDelegation: 'Delegación',
    ofHosts: 'Anfitriones',
    interpretedBy: (modes, names) => `${modes}, por ${names}`,
    openMeetings: (open, all) => `Reuniones con anfitriones aún por confirmar: ${open} de ${all}`,
  },

  attendance: {
    group: (letter) => `Grupo ${letter}`,
    allBut: (names) => `todos menos ${names}`,
    whole: 'Toda la delegación',
    wholeExcept: (names) => `Toda la delegación excepto ${names}`,
    nobody: 'nadie de la delegación',
    allWhoTravel: 'Todos los que viajan',
  },

  programme: {
    heading: 'Programa',
    time: 'Hora',
    noMeetings: 'Sin reuniones.',
    holidayIn: (country, name) => `Día festivo (${country}): ${name}`,
    mayFallOtherwise: 'puede caer un día antes o después',
    weekendIn: (country) => `Fin de semana (${country}).`,
    transferTo: (place) => `Traslado a ${place}`,
    estimated: (length) => `unos ${length}, estimado`,
    assumed: (length) => `unos ${length}, supuesto`,
    arrivalAndSecurity: 'Llegada y control de seguridad',
    lunch: 'Almuerzo',
    prayer: 'Oración',
    inPlace: (city) => `en ${city}`,
    toBeConfirmed: 'por confirmar',
    host: 'Anfitrión',
    where: 'Lugar',
    receivedBy: 'Recibe',
    attending: 'Asisten',
    interpretation: 'Interpretación',
    topics: 'Temas',
    toBeNamedByHost: 'Por designar por el anfitrión',
    nameToFollow: (title) => `${title} (nombre por comunicar)`,
    interpreterToBeNamed: 'intérprete por designar',
    beAtTheGateBy: (time) => `Estar en el acceso a las ${time}.`,
  },

  journeys: {
    departure: (ride) => `Salida, ${carrier(ride)}: ${way(ride)}`,
    arrival: (ride) => `Llegada, ${carrier(ride)}: ${way(ride)}`,
    whole: (ride) => `${capitalised(carrier(ride))}: ${way(ride)}`,
    arrives: (when) => `llega a las ${when}`,
  },

  contacts: {
    heading: 'Contactos',
    whom: 'Contacto',
    phone: 'Teléfono',
    email: 'Correo electrónico',
    roles: {
      'delegation leader': 'jefatura de la delegación',
      'liaison officer': 'oficial de enlace',
      'host coordinator': 'coordinación local',
      embassy: 'embajada',
      hotel: 'hotel',
      driver: 'conductor',
      interpreter: 'intérprete',
      doctor: 'médico',
      'emergency services': 'servicios de emergencia',
    },
    metBy: 'Espera',
    meetingPoint: 'Encuentro',
    dress: 'Vestimenta',
    dresses: {
      'business attire': 'traje formal',
      'smart casual': 'informal elegante',
      casual: 'informal',
      'lounge suit': 'traje oscuro',
      'lounge suit or national dress': 'traje oscuro o traje nacional',
      'national dress': 'traje nacional',
      'black tie': 'esmoquin',
      uniform: 'uniforme',
      'modest dress': 'ropa discreta',
      'protective clothing': 'ropa de protección',
    },
  },

  participants: {
    heading: 'Participantes',
    delegation: 'Delegación',
    accompanying: 'Acompañantes',
    hosts: 'Anfitriones',
    interpreters: 'Intérpretes',
    name: 'Nombre',
    title: 'Cargo',
    organisation: 'Organización',
    languages: 'Idiomas',
    toBeNamed: 'por designar',
    basedIn: (country) => `destinado en el país anfitrión: ${country}`,
    joinsOn: (date) => `desde el ${date}`,
    leavesAfter: (date) => `hasta el ${date}`,
  },

  checklist: {
    heading: 'Lista de tareas',
    inName: 'lista de tareas',
    nothing: 'Nada por hacer.',
    summary: (tasks, date, states) => `${tasks}, situación al ${date}: ${states}.`,
    states: { overdue: 'Atrasado', due: 'Por hacer', done: 'Hecho' },
    missed: 'Sin hacer antes del viaje',
    countedStates: {
      overdue: (n) => counted(n, 'atrasada', 'atrasadas'),
      due: (n) => `${n} por hacer`,
      done: (n) => counted(n, 'hecha', 'hechas'),
    },
    doneOn: (date) => `hecho el ${date}`,
    daysLate: (n) => `${days(n)} de retraso`,
    due: 'Plazo',
    task: 'Tarea',
    owner: 'Responsable',
    state: 'Estado',
    why: 'Por qué',
    source: 'Fuente',
    done: 'hecho',
    timing: 'Cuándo',
    reasons: 'Por qué estas tareas',
    byOwner: 'Por responsable',
    roles: {
      organiser: 'organizador',
      delegationLeader: 'jefatura de la delegación',
      hostCoordinator: 'coordinación local',
      actionPlanOwner: 'responsable del plan de acción',
    },
  },

  timings: {
    lengths: {
      day: days,
      week: (n) => counted(n, 'semana', 'semanas'),
      month: (n) => counted(n, 'mes', 'meses'),
    },
    anchors: {
      departure: 'de la salida',
      'first day': 'del primer día',
      'last day': 'del último día',
      return: 'del regreso',
      visit: 'de la visita',
      'first interpretation': 'de la primera interpretación',
    },
    before: (length, anchor) => `${length} antes ${anchor}`,
    after: (length, anchor) => `${length} después ${anchor}`,
    onTheDay: {
      departure: 'el día de la salida',
      'first day': 'el primer día',
      'last day': 'el último día',
      return: 'el día del regreso',
      visit: 'el día de la visita',
      'first interpretation': 'el día de la primera interpretación',
    },
    agreed: 'según lo acordado',
  },

  notes: {
    changes: 'Cambios respecto del programa anterior',
    before: 'antes',
    now: 'ahora',
    dropped: 'suprimida',
    leftOut: 'Lo que queda fuera',
    cannotHold: 'Lo que no puede cumplirse a la vez',
    cannotHoldEither: 'Lo que tampoco puede cumplirse a la vez',
    waysOut: 'Posibles salidas',
    sessionsMust: (n) => `${counted(n, 'sesión debe', 'sesiones deben')} celebrarse`,
    lines: (runs, count) => `${count === 1 ? 'línea' : 'líneas'} ${runs}`,
    run: (from, to) => `${from} a ${to}`,
    restsOn: 'En qué se basa este plan',
    everythingStated: 'Todo lo que el plan necesita consta en el archivo del viaje.',
    objective:
      'El programa es el mejor en este orden: lo más posible de lo obligatorio, después de lo recomendable y de lo posible; los menos cambios respecto a un programa anterior; el protocolo; el menor tiempo de viaje; la menor espera; los días y horas preferidos; el mayor margen para retrasos.',
    findings: 'Observaciones',
    remarks: (n) => counted(n, 'nota más', 'notas más'),
    openChecks: (n) =>
      counted(n, 'comprobación a la que faltaba un dato', 'comprobaciones a las que faltaba un dato'),
    notListed: (rest) => `No se detalla aquí: ${rest}. Véase studytour validate.`,
  },

  verdict: {
    nothingToPlan: 'No hay nada que planificar: el viaje no tiene sesiones.',
    allFit: (n) =>
      n === 1
        ? 'La sesión cabe en el programa.'
        : n === 2
          ? 'Las dos sesiones caben en el programa.'
          : `Las ${n} sesiones caben en el programa.`,
    everyMustFits: 'Todas las sesiones imprescindibles caben.',
    notEveryMustFits: 'No caben todas las sesiones imprescindibles.',
    holds: (placed, all) => `El programa contiene ${placed} de ${counted(all, 'sesión', 'sesiones')};`,
    leftOut(counts) {
      const each = counts.map(({ priority, count }) => `${PRIORITIES[priority]}: ${count}`);
      return `quedan fuera – ${each.join(', ')}.`;
    },
    proven: 'No existe un programa mejor; está demostrado.',
    notProven: 'No está demostrado que no exista un programa mejor.',
    better: {
      musts: 'Es posible un programa mejor: cabrían más sesiones imprescindibles.',
      shoulds: 'Es posible un programa mejor: cabrían más sesiones deseables.',
      coulds: 'Es posible un programa mejor: cabrían más sesiones opcionales.',
      changes: (n) =>
        `Es posible un programa mejor: cambiaría a lo sumo ${counted(n, 'sesión', 'sesiones')} menos.`,
      protocol: 'Es posible un programa mejor: el orden de las reuniones seguiría mejor el protocolo.',
      travel: (length) =>
        `Es posible un programa mejor: ahorraría a lo sumo ${length} de traslados, sumando a todos.`,
      idle: (length) =>
        `Es posible un programa mejor: ahorraría a lo sumo ${length} de espera, sumando a todos.`,
      preferences: 'Es posible un programa mejor: respetaría más días y horas preferidos.',
      tightness: 'Es posible un programa mejor: dejaría más margen para los retrasos.',
    },
    unread: (n) =>
      `${counted(n, 'entrada del archivo no se pudo leer y falta aquí', 'entradas del archivo no se pudieron leer y faltan aquí')}.`,
    moved: (n) =>
      `${counted(n, 'sesión del programa anterior se mueve o se suprime', 'sesiones del programa anterior se mueven o se suprimen')}.`,
    planned: (placed, all) => `${placed} de ${counted(all, 'sesión', 'sesiones')} en el programa`,
    tasksOpen: (overdue, due) =>
      `${counted(overdue, 'tarea atrasada', 'tareas atrasadas')}, ${due} por hacer`,
  },

  sheets: {
    date: 'Fecha',
    weekday: 'Día',
    start: 'Inicio',
    end: 'Fin',
    kind: 'Tipo',
    what: 'Qué',
    address: 'Dirección',
    city: 'Ciudad',
    interpreters: 'Intérpretes',
    remark: 'Observación',
    side: 'Parte',
    about: 'Asunto',
    place: 'Lugar en el archivo',
    id: 'Identificador',
    weeks: 'Semanas',
    states: { overdue: 'atrasado', due: 'por hacer', done: 'hecho' },
    sides: {
      delegation: 'delegación',
      accompanying: 'acompañantes',
      hosts: 'anfitriones',
      interpreters: 'intérpretes',
      contacts: 'contactos',
    },
    notes: {
      change: 'cambio',
      leftOut: 'queda fuera',
      conflict: 'conflicto',
      demand: 'exigencia',
      wayOut: 'salida',
      assumption: 'supuesto',
    },
  },

  meetings: {
    heading: 'Reuniones en detalle',
    gettingThere: 'Cómo llegar',
    leave: (time, from, length) => `${time} desde ${from}, ${length}`,
    answers: 'Responde a',
    askedBy: (names) => `a petición de ${names}`,
    row: 'Fila',
    seatingRule:
      'Asientos por rango: la primera fila se sienta frente a frente en el centro de la mesa; las siguientes, a su derecha y a su izquierda por turno.',
    rankOpen: '* Rango desconocido: sentado según el orden de la lista.',
  },

  pictures: {
    programme: 'El programa de un vistazo',
    load: 'Tiempo en reuniones, en camino y con interpretación, día a día',
    inMeetings: 'en reuniones',
    onTheWay: 'en camino',
    interpreted: 'con interpretación',
    seniority: 'Rango de los delegados y sus homólogos',
    ranks: [
      'jefe de gobierno o de parlamento',
      'ministro',
      'viceministro',
      'jefe de agencia',
      'director',
      'jefe de división',
      'jefe de sección',
      'especialista principal',
      'especialista',
      'apoyo',
    ],
    rankUnknown: 'rango desconocido',
    maps: 'Mapas',
    route: 'Ruta',
    venues: (city) => `Lugares en ${city}`,
    fromTo: (from, to) => `${from} – ${to}`,
    kilometres: (number) => `${number} km`,
    straightLines: 'Distancias en línea recta',
    weeks: 'Tareas por semana, antes y después del viaje',
    tour: 'Viaje',
  },

  budget: {
    heading: 'Presupuesto',
    item: 'Concepto',
    amount: 'Importe unitario',
    per: 'Por',
    number: 'Cantidad',
    sum: 'Suma',
    total: 'Total',
    available: 'Disponible',
    remaining: 'Restante',
    travellers: 'Viajeros',
    days: 'Días de programa',
    nights: 'Noches en el extranjero',
    otherDates: 'diferencia por quienes viajan en otras fechas',
    perTraveller: 'Total por viajero',
    perTravellerDay: 'Total por viajero y día',
    units: {
      tour: 'viaje',
      traveller: 'viajero',
      day: 'día',
      night: 'noche',
      'traveller-day': 'viajero y día',
      'traveller-night': 'viajero y noche',
    },
  },

  readers: {
    for: 'Para',
    delegate: {
      heading: 'Para su viaje',
      passport: 'Pasaporte',
      expires: (date) => `Vence el ${date}`,
      expiryUnknown: 'Indique al organizador cuándo vence',
      visa: 'Visado',
      visas: {
        'not needed': 'No hace falta',
        'on arrival': 'Se concede a la llegada',
      },
      visaNeeded: (country, date) => `Necesario (${country}) antes de la salida: ${date}`,
      visaTakes: (days) => `Plazo del consulado: ${days}`,
      visaGranted: (date) => `Concedido el ${date}`,
      visaApplied: (date) => `Solicitado el ${date}`,
      visaOpen: 'Aún no solicitado',
      meals: 'Comidas',
      access: 'Accesibilidad',
      joins: 'Se incorpora el',
      leaves: 'Se marcha después del',
      journeyThere: 'Viaje de ida',
      journeyBack: 'Viaje de vuelta',
      journeyOpen: 'Aún no indicado',
      questions: 'Sus preguntas',
      answeredAt: (topic, session, date, time) => `${topic}: ${session}, ${date}, ${time}`,
      unanswered: (topic) => `${topic}: ninguna de sus sesiones lo responde`,
      toDo: 'Por hacer',
      by: (task, date) => `${task}, antes del ${date}`,
    },
    host: {
      heading: 'Lo que le pedimos',
      confirm: 'Confirme, por favor, la fecha y la hora de cada reunión.',
      agreeTimes: (titles) => `Díganos, por favor, si le conviene la hora que proponemos: ${titles}.`,
      nameLead: 'Díganos, por favor, quién recibirá a la delegación, con su cargo.',
      nameContact:
        'Díganos, por favor, a quién podemos llamar el día de la visita, con un número de teléfono.',
      namesUnknown:
        'Díganos, por favor, con cuánta antelación necesita su seguridad los nombres de los visitantes.',
      names: (days) =>
        `Pidió los nombres de los visitantes ${counted(days, 'día', 'días')} antes de la visita; llegarán en una carta aparte.`,
      seats: (visitors, interpreters) =>
        `Reserve, por favor, ${counted(visitors, 'asiento', 'asientos')} para la delegación${interpreters > 0 ? ` y ${counted(interpreters, 'asiento', 'asientos')} para la interpretación` : ''}.`,
      access: (needs) => `Procuren, por favor, que todas las personas puedan entrar y participar: ${needs}.`,
      topics: (topics) => `Los delegados quisieran oír hablar de: ${topics}.`,
      consecutive:
        'La interpretación es consecutiva y dura más o menos lo mismo que el discurso: haga una pausa cada pocas frases.',
      simultaneous:
        'La interpretación es simultánea: reserve, por favor, un lugar para la cabina, a la vista de los oradores, y un micrófono para quienes intervengan.',
      interpreted:
        'Envíe, por favor, con antelación las presentaciones y los discursos para los intérpretes.',
    },
    interpreter: {
      heading: 'Su encargo',
      languages: 'Sus idiomas',
      hours: 'Sesiones',
      sector: 'Sector',
      glossary: 'Glosario',
      documents: 'Documentos',
      onDate: (date) => `En su poder el ${date}`,
      dateOpen: 'Aún sin fecha',
    },
  },

  page: {
    skip: 'Ir al contenido',
    contents: 'Índice',
    numbered: (page, pages) => `Página ${page} de ${pages}`,
    edition: (version, date) => `Versión ${version}, situación al ${date}`,
  },
};

const PRIORITIES = { must: 'imprescindibles', should: 'deseables', could: 'opcionales' } as const;
const VEHICLES = { plane: 'vuelo', train: 'tren', bus: 'autobús', car: 'coche', boat: 'barco' } as const;

function counted(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}

function days(n: number): string {
  return counted(n, 'día', 'días');
}

/** `vuelo HY 553` */
function carrier({ by, name }: Ride): string {
  return name === undefined ? VEHICLES[by] : `${VEHICLES[by]} ${name}`;
}

function way({ from, to }: Ride): string {
  return `${from} – ${to}`;
}

/** Countries named with their article (Diccionario panhispánico de dudas, «topónimos»), beside those whose first word is a common noun. */
const WITH_LA = new Set(['IN']);
const WITH_LAS = new Set(['BM', 'BS', 'KM', 'MV']);
const WITH_LOS = new Set(['AE', 'NL']);

/** `de Uzbekistán`, `del Reino Unido`, `de los Países Bajos` */
function deCountry(code: string, name: string): string {
  if (WITH_LOS.has(code) || /^Territorios /.test(name)) return `de los ${name}`;
  if (WITH_LAS.has(code) || /^(Islas|Naciones) /.test(name)) return `de las ${name}`;
  if (WITH_LA.has(code) || /^(República|Isla|Ciudad|RAE|Unión|Guayana|Polinesia|Antártida)\b/.test(name))
    return `de la ${name}`;
  return /^(Reino|Territorio|Sáhara|Caribe) /.test(name) ? `del ${name}` : `de ${name}`;
}
