import { capitalised } from '../../base/text.ts';
import { namesIn } from '../names.ts';
import type { Ride, Words } from '../words.ts';

/**
 * Not reviewed by a native speaker. Latin script: oʻ and gʻ with U+02BB, the apostrophe (tutuq belgisi) U+02BC. Case
 * endings depend on the word before them: names stand without any, behind a colon or in brackets.
 */
export const uz: Words = {
  code: 'uz',
  name: 'oʻzbekcha',
  englishName: 'Uzbek',
  direction: 'ltr',
  reviewed: false,
  colon: ':',
  stop: '.',
  space: ' ',
  englishRemains: 'Dasturning oʻzi tuzgan vazifalar, izohlar va mulohazalar ingliz tilida qoldirilgan.',
  notReviewed: 'Ushbu hujjatdagi oʻzbekcha yozuvlar ona tili egasi tomonidan tekshirilmagan.',

  calendar: {
    weekdays: ['yakshanba', 'dushanba', 'seshanba', 'chorshanba', 'payshanba', 'juma', 'shanba'],
    shortWeekdays: ['yak', 'dush', 'sesh', 'chor', 'pay', 'jum', 'shan'],
    months: [
      'yanvar',
      'fevral',
      'mart',
      'aprel',
      'may',
      'iyun',
      'iyul',
      'avgust',
      'sentyabr',
      'oktyabr',
      'noyabr',
      'dekabr',
    ],
    shortMonths: ['yan', 'fev', 'mar', 'apr', 'may', 'iyn', 'iyl', 'avg', 'sen', 'okt', 'noy', 'dek'],
    monthAndYear: (month, year) => `${year}-yil ${uz.calendar.months[month - 1]}`,
    date: ({ weekday, day, month, year }) => `${year}-yil ${day}-${month}, ${weekday}`,
    shortDate: ({ weekday, day, month, year }) => `${day}-${month} ${year}, ${weekday}`,
    plainDate: ({ day, month, year }) => `${year}-yil ${day}-${month}`,
    dates(from, to, shared) {
      const end = shared === 'nothing' ? uz.calendar.date(to) : `${to.day}-${to.month}, ${to.weekday}`;
      return `${uz.calendar.date(from)} – ${end}`;
    },
    timeOn: (time, date) => `${time}, ${date}`,
    today: 'bugun',
    tomorrow: 'ertaga',
    yesterday: 'kecha',
    inDays: (n) => `${n} kundan keyin`,
    daysAgo: (n) => `${n} kun oldin`,
  },

  lists: { semicolon: '; ', comma: ', ', aside: ', ', and: () => ' va ', or: () => ' yoki ' },
  numbers: { decimal: ',', group: '\u00A0', hour: 'soat', minute: 'daqiqa', gap: ' ' },

  counts: {
    days: (n) => `${n} kun`,
    delegates: (n) => `${n} nafar delegat`,
    sessions: (n) => `${n} ta tadbir`,
    tasks: (n) => `${n} ta vazifa`,
    errors: (n) => `${n} ta xato`,
    warnings: (n) => `${n} ta ogohlantirish`,
    people: (n) => `${n} kishi`,
    companions: {
      staff: (n) => `${n} nafar xodim`,
      consultant: (n) => `${n} nafar maslahatchi`,
      security: (n) => `${n} nafar qoʻriqchi`,
      interpreter: (n) => `${n} nafar tarjimon`,
      press: (n) => `${n} nafar jurnalist`,
      spouse: (n) => `${n} nafar turmush oʻrtogʻi`,
      other: (n) => `boshqalar: ${n}`,
    },
  },

  kinds: {
    'courtesy call': 'hurmat tashrifi',
    briefing: 'brifing',
    demonstration: 'namoyish',
    'site visit': 'obyektga tashrif',
    'round table': 'davra suhbati',
    workshop: 'seminar',
    reception: 'qabul marosimi',
    reflection: 'fikr almashish',
    debrief: 'yakuniy yigʻilish',
  },
  modes: { consecutive: 'ketma-ket', simultaneous: 'sinxron', whispered: 'shivirlab' },
  priorities: { must: 'majburiy', should: 'maqsadga muvofiq', could: 'imkon boʻlsa' },
  severities: { error: 'xato', warning: 'ogohlantirish', info: 'maʼlumot' },
  companionKinds: {
    staff: 'xodim',
    consultant: 'maslahatchi',
    security: 'qoʻriqchi',
    interpreter: 'tarjimon',
    press: 'matbuot',
    spouse: 'turmush oʻrtogʻi',
    other: 'boshqa',
  },
  activities: {
    session: 'tadbir',
    transfer: 'yoʻl',
    gate: 'kirish',
    lunch: 'tushlik',
    prayer: 'namoz',
    journey: 'safar',
  },

  ...namesIn('uz', {
    // CLDR mixes `ruscha`, in Russian, with `malay`, Malay: in a list all stand as the second.
    languages: {
      de: 'nemis',
      en: 'ingliz',
      es: 'ispan',
      fr: 'fransuz',
      ka: 'gruzin',
      kk: 'qozoq',
      ko: 'koreys',
      ky: 'qirgʻiz',
      pl: 'polyak',
      pt: 'portugal',
      ro: 'rumin',
      ru: 'rus',
      so: 'somali',
    },
  }),

  titleBlock: {
    organiser: 'Tashkilotchi',
    objectives: 'Maqsadlar',
    dates: 'Sanalar',
    places: 'Joylar',
    delegation: 'Delegatsiya',
    groups: 'Guruhlar',
    hotel: 'Mehmonxona',
    languages: 'Tillar',
    interpretation: 'Ogʻzaki tarjima',
    times: 'Vaqt',
    asOf: 'Holat sanasi',
    hotelOpen: (town) => `${town}, mehmonxona hali aytilmagan`,
    localTimes: (zones) => `Har bir joyning mahalliy vaqti (${zones})`,
    datesAndDays: (dates, days) => `${dates} (${days})`,
    delegatesFrom: (count, country) => `${country}: ${count} nafar delegat`,
    announcedFrom: (count, country) => `${country}: ${count} nafar delegat, ismlari hali aytilmagan`,
    partlyNamed: (size, named) => `${size}, ismi aytilganlari: ${named}`,
    someAreThere: (size, travelling, names, _count, country) =>
      `${size}; safarga chiqadi: ${travelling}; joyida (${country}) qoʻshiladi: ${names}`,
    accompaniedBy: (people, kinds) => `Hamrohlar: ${people} (${kinds})`,
    ofDelegation: 'Delegatsiya',
    ofHosts: 'Qabul qiluvchi tomon',
    interpretedBy: (modes, names) => `${modes}; tarjimonlar: ${names}`,
    openMeetings: (open, all) => `Mezbonlar bilan hali tasdiqlanmagan uchrashuvlar: ${all} tadan ${open} ta`,
  },

  attendance: {
    group: (letter) => `${letter} guruhi`,
    allBut: (names) => `hamma, bundan mustasno: ${names}`,
    whole: 'Butun delegatsiya',
    wholeExcept: (names) => `Butun delegatsiya, bundan mustasno: ${names}`,
    nobody: 'delegatsiyadan hech kim',
    allWhoTravel: 'Barcha safar qatnashchilari',
  },

  programme: {
    heading: 'Dastur',
    time: 'Vaqt',
    noMeetings: 'Uchrashuvlar yoʻq.',
    holidayIn: (country, name) => `Bayram kuni (${country}): ${name}`,
    mayFallOtherwise: 'bir kun oldin yoki keyin boʻlishi mumkin',
    weekendIn: (country) => `Dam olish kuni (${country}).`,
    transferTo: (place) => `Yoʻl: ${place}`,
    estimated: (length) => `taxminan ${length}, hisob boʻyicha`,
    assumed: (length) => `taxminan ${length}, faraz`,
    arrivalAndSecurity: 'Yetib kelish va xavfsizlik tekshiruvi',
    lunch: 'Tushlik',
    prayer: 'Namoz',
    inPlace: (city) => city,
    toBeConfirmed: 'tasdiqlanishi kerak',
    host: 'Mezbon',
    where: 'Manzil',
    receivedBy: 'Qabul qiladi',
    attending: 'Qatnashadi',
    interpretation: 'Ogʻzaki tarjima',
    topics: 'Mavzular',
    toBeNamedByHost: 'Mezbon tomonidan aytiladi',
    nameToFollow: (title) => `${title} (ismi keyin aytiladi)`,
    interpreterToBeNamed: 'tarjimon keyin aytiladi',
    beAtTheGateBy: (time) => `Kirish joyida boʻlish vaqti: ${time}.`,
  },

  journeys: {
    departure: (ride) => `Joʻnash, ${carrier(ride)}: ${way(ride)}`,
    arrival: (ride) => `Yetib kelish, ${carrier(ride)}: ${way(ride)}`,
    whole: (ride) => `${capitalised(carrier(ride))}: ${way(ride)}`,
    arrives: (when) => `yetib kelish: ${when}`,
  },

  contacts: {
    heading: 'Aloqa uchun',
    whom: 'Kim',
    phone: 'Telefon',
    email: 'Elektron pochta',
    roles: {
      'delegation leader': 'delegatsiya rahbari',
      'liaison officer': 'hamrohlik qiluvchi vakil',
      'host coordinator': 'qabul qiluvchi tomondagi koordinator',
      embassy: 'elchixona',
      hotel: 'mehmonxona',
      driver: 'haydovchi',
      interpreter: 'tarjimon',
      doctor: 'shifokor',
      'emergency services': 'favqulodda xizmatlar',
    },
    metBy: 'Kutib oladi',
    meetingPoint: 'Uchrashuv joyi',
    dress: 'Kiyim tartibi',
    dresses: {
      'business attire': 'ish kiyimi',
      'smart casual': 'erkinroq ish kiyimi',
      casual: 'erkin',
      'lounge suit': 'kostyum',
      'lounge suit or national dress': 'kostyum yoki milliy kiyim',
      'national dress': 'milliy kiyim',
      'black tie': 'smoking',
      uniform: 'rasmiy forma',
      'modest dress': 'yopiq, kamtarona kiyim',
      'protective clothing': 'himoya kiyimi',
    },
  },

  participants: {
    heading: 'Ishtirokchilar',
    delegation: 'Delegatsiya',
    accompanying: 'Hamrohlar',
    hosts: 'Mezbonlar',
    interpreters: 'Tarjimonlar',
    name: 'Ism',
    title: 'Lavozim',
    organisation: 'Tashkilot',
    languages: 'Tillar',
    toBeNamed: 'keyin aytiladi',
    basedIn: (country) => `qabul qiluvchi mamlakatda ishlaydi: ${country}`,
    joinsOn: (date) => `${date}dan boshlab`,
    leavesAfter: (date) => `${date}gacha`,
  },

  checklist: {
    heading: 'Nazorat roʻyxati',
    inName: 'nazorat roʻyxati',
    nothing: 'Bajariladigan ish yoʻq.',
    summary: (tasks, date, states) => `${tasks}, ${date} holatiga koʻra: ${states}.`,
    states: { overdue: 'Muddati oʻtgan', due: 'Bajarilishi kerak', done: 'Bajarilgan' },
    missed: 'Safargacha bajarilmagan',
    countedStates: {
      overdue: (n) => `muddati oʻtgan: ${n}`,
      due: (n) => `bajarilishi kerak: ${n}`,
      done: (n) => `bajarilgan: ${n}`,
    },
    doneOn: (date) => `bajarilgan: ${date}`,
    daysLate: (n) => `${n} kun kechikkan`,
    due: 'Muddat',
    task: 'Vazifa',
    owner: 'Masʼul',
    state: 'Holat',
    why: 'Nima uchun',
    source: 'Manba',
    done: 'bajarilgan',
    timing: 'Qachon',
    reasons: 'Bu vazifalar nima uchun kerak',
    byOwner: 'Masʼullar boʻyicha',
    roles: {
      organiser: 'tashkilotchi',
      delegationLeader: 'delegatsiya rahbari',
      hostCoordinator: 'qabul qiluvchi tomondagi koordinator',
      actionPlanOwner: 'harakatlar rejasi uchun masʼul',
    },
  },

  timings: {
    lengths: { day: (n) => `${n} kun`, week: (n) => `${n} hafta`, month: (n) => `${n} oy` },
    anchors: {
      departure: 'joʻnashdan',
      'first day': 'birinchi kundan',
      'last day': 'oxirgi kundan',
      return: 'qaytishdan',
      visit: 'tashrifdan',
    },
    before: (length, anchor) => `${anchor} ${length} oldin`,
    after: (length, anchor) => `${anchor} ${length} keyin`,
    onTheDay: {
      departure: 'joʻnash kuni',
      'first day': 'birinchi kuni',
      'last day': 'oxirgi kuni',
      return: 'qaytish kuni',
      visit: 'tashrif kuni',
    },
    agreed: 'kelishuvga koʻra',
  },

  notes: {
    leftOut: 'Dasturga kirmaganlar',
    cannotHold: 'Birga bajarib boʻlmaydigan talablar',
    cannotHoldEither: 'Yana birga bajarib boʻlmaydigan talablar',
    waysOut: 'Yechimlar',
    sessionsMust: (n) => `${n} ta tadbir albatta oʻtishi kerak`,
    lines: (runs) => `satr: ${runs}`,
    run: (from, to) => `${from}–${to}`,
    restsOn: 'Reja nimaga asoslangan',
    everythingStated: 'Reja uchun kerakli hamma narsa safar faylida koʻrsatilgan.',
    objective:
      'Dastur quyidagi tartibda eng yaxshisi: majburiy tadbirlar imkon qadar koʻp, soʻngra maʼqul va mumkin boʻlganlari; avvalgi dasturga eng kam oʻzgarish; protokol; eng kam yoʻl; eng kam kutish; maʼqul kun va soatlar; kechikishlarga eng koʻp vaqt.',
    findings: 'Mulohazalar',
    remarks: (n) => `yana ${n} ta eslatma`,
    openChecks: (n) => `maʼlumot yetishmagan ${n} ta tekshiruv`,
    notListed: (rest) => `Bu yerda keltirilmagan: ${rest}. Ularni studytour validate koʻrsatadi.`,
  },

  verdict: {
    nothingToPlan: 'Rejalashtiradigan narsa yoʻq: safarda tadbirlar yoʻq.',
    allFit: (n) =>
      n === 1
        ? 'Tadbir dasturga kirdi.'
        : n === 2
          ? 'Ikkala tadbir ham dasturga kirdi.'
          : `Barcha tadbirlar dasturga kirdi: ${n} ta.`,
    everyMustFits: 'Barcha majburiy tadbirlar dasturga kirdi.',
    notEveryMustFits: 'Majburiy tadbirlarning hammasi ham dasturga kirmadi.',
    holds: (placed, all) => `Dasturdagi tadbirlar: ${all} tadan ${placed} ta;`,
    leftOut(counts) {
      const each = counts.map(({ priority, count }) => `${uz.priorities[priority]} – ${count}`);
      return `kirmaganlari: ${each.join(', ')}.`;
    },
    proven: 'Bundan yaxshi dastur yoʻq; bu isbotlangan.',
    notProven: 'Bundan yaxshi dastur yoʻqligi isbotlanmagan.',
    better: {
      musts: 'Yaxshiroq dastur boʻlishi mumkin: unga koʻproq majburiy tadbir kiradi.',
      shoulds: 'Yaxshiroq dastur boʻlishi mumkin: unga koʻproq maqsadga muvofiq tadbir kiradi.',
      coulds: 'Yaxshiroq dastur boʻlishi mumkin: unga koʻproq qoʻshimcha tadbir kiradi.',
      changes: (n) =>
        `Yaxshiroq dastur boʻlishi mumkin: koʻchirilgan tadbirlar koʻpi bilan ${n} taga kamayadi.`,
      protocol: 'Yaxshiroq dastur boʻlishi mumkin: uchrashuvlar tartibi protokolga yaqinroq boʻladi.',
      travel: (length) =>
        `Yaxshiroq dastur boʻlishi mumkin: yoʻlda hamma uchun jami koʻpi bilan ${length} tejaladi.`,
      idle: (length) =>
        `Yaxshiroq dastur boʻlishi mumkin: kutishda hamma uchun jami koʻpi bilan ${length} tejaladi.`,
      preferences: 'Yaxshiroq dastur boʻlishi mumkin: maʼqul kun va soatlar koʻproq hisobga olinadi.',
      tightness: 'Yaxshiroq dastur boʻlishi mumkin: kechikishlarga koʻproq vaqt qoladi.',
    },
    unread: (n) => `Safar faylida oʻqib boʻlmagan yozuvlar: ${n}; ular bu yerda hisobga olinmagan.`,
    moved: (n) => `Avvalgi dasturdan koʻchirilgan yoki chiqarilgan tadbirlar: ${n}.`,
    planned: (placed, all) => `dasturdagi tadbirlar: ${all} tadan ${placed} ta`,
    tasksOpen: (overdue, due) => `muddati oʻtgan vazifalar: ${overdue}, bajarilishi kerak: ${due}`,
  },

  sheets: {
    date: 'Sana',
    weekday: 'Hafta kuni',
    start: 'Boshlanishi',
    end: 'Tugashi',
    kind: 'Turi',
    what: 'Nima',
    address: 'Manzil',
    city: 'Shahar',
    interpreters: 'Tarjimonlar',
    remark: 'Izoh',
    side: 'Tomon',
    about: 'Nima haqida',
    place: 'Safar faylidagi joyi',
    id: 'Identifikator',
    weeks: 'Haftalar',
    states: { overdue: 'muddati oʻtgan', due: 'bajarilishi kerak', done: 'bajarilgan' },
    sides: {
      delegation: 'delegatsiya',
      accompanying: 'hamrohlar',
      hosts: 'mezbonlar',
      interpreters: 'tarjimonlar',
      contacts: 'aloqa',
    },
    notes: {
      leftOut: 'kirmagan',
      conflict: 'ziddiyat',
      demand: 'talab',
      wayOut: 'yechim',
      assumption: 'faraz',
    },
  },

  meetings: {
    heading: 'Uchrashuvlar batafsil',
    gettingThere: 'Yetib borish',
    leave: (time, from, length) => `${time}, joʻnash joyi: ${from}, ${length}`,
    answers: 'Javob beradigan savollar',
    askedBy: (names) => `soʻraganlar: ${names}`,
    row: 'Qator',
    seatingRule:
      'Oʻrinlar martabaga koʻra: birinchi qator stol oʻrtasida yuzma-yuz, keyingilari navbat bilan uning oʻng va chap tomonida.',
    rankOpen: '* Martabasi nomaʼlum: roʻyxat tartibida.',
  },

  pictures: {
    programme: 'Dastur bir qarashda',
    load: 'Uchrashuv, yoʻl va tarjima vaqti, kunma-kun',
    inMeetings: 'uchrashuvlarda',
    onTheWay: 'yoʻlda',
    interpreted: 'tarjima bilan',
    seniority: 'Delegatlar va mezbonlar martabasi',
    ranks: [
      'hukumat yoki parlament rahbari',
      'vazir',
      'vazir oʻrinbosari',
      'agentlik rahbari',
      'direktor',
      'boshqarma boshligʻi',
      'boʻlim boshligʻi',
      'bosh mutaxassis',
      'mutaxassis',
      'yordamchi xodim',
    ],
    rankUnknown: 'martabasi nomaʼlum',
    maps: 'Xaritalar',
    route: 'Yoʻnalish',
    venues: (city) => `Uchrashuv joylari: ${city}`,
    fromTo: (from, to) => `${from} – ${to}`,
    kilometres: (number) => `${number} km`,
    straightLines: 'Toʻgʻri chiziq boʻyicha masofalar',
    weeks: 'Safardan oldingi va keyingi vazifalar, haftama-hafta',
    tour: 'Safar',
  },

  budget: {
    heading: 'Byudjet',
    item: 'Modda',
    amount: 'Birlik uchun summa',
    per: 'Nimaga',
    number: 'Soni',
    sum: 'Summa',
    total: 'Jami',
    available: 'Mavjud',
    remaining: 'Qoldiq',
    travellers: 'Safar qatnashchilari',
    days: 'Dastur kunlari',
    nights: 'Xorijdagi tunlar',
    perTraveller: 'Bir kishiga jami',
    perTravellerDay: 'Bir kishiga bir kunda jami',
    units: {
      tour: 'safar',
      traveller: 'kishi',
      day: 'kun',
      night: 'tun',
      'traveller-day': 'kishi va kun',
      'traveller-night': 'kishi va tun',
    },
  },

  readers: {
    for: 'Kimga',
    delegate: {
      heading: 'Safaringiz uchun',
      passport: 'Pasport',
      expires: (date) => `Amal qilish muddati: ${date}`,
      expiryUnknown: 'Iltimos, amal qilish muddatini tashkilotchiga ayting',
      visa: 'Viza',
      visas: {
        'not needed': 'Kerak emas',
        'on arrival': 'Kelganda beriladi',
      },
      visaNeeded: (country, date) => `Kerak (${country}), joʻnab ketishgacha: ${date}`,
      visaTakes: (days) => `Konsullikda rasmiylashtirish muddati: ${days}`,
      visaGranted: (date) => `Berilgan sana: ${date}`,
      visaApplied: (date) => `Ariza berilgan sana: ${date}`,
      visaOpen: 'Hali ariza berilmagan',
      meals: 'Ovqatlanish',
      access: 'Qulay kirish',
      joins: 'Qoʻshilish sanasi',
      leaves: 'Oxirgi kuni',
      journeyThere: 'Borish yoʻli',
      journeyBack: 'Qaytish yoʻli',
      journeyOpen: 'Hali koʻrsatilmagan',
      questions: 'Savollaringiz',
      answeredAt: (topic, session, date, time) => `${topic}: ${session}, ${date}, ${time}`,
      unanswered: (topic) => `${topic}: tadbirlaringizning hech biri bunga javob bermaydi`,
      toDo: 'Bajarilishi kerak',
      by: (task, date) => `${task}, muddati: ${date}`,
    },
    host: {
      heading: 'Sizdan iltimosimiz',
      confirm: 'Iltimos, har bir uchrashuv sanasi va vaqtini tasdiqlang.',
      nameLead: 'Iltimos, delegatsiyani kim qabul qilishini va uning lavozimini ayting.',
      nameContact: 'Iltimos, tashrif kuni kimga qoʻngʻiroq qilish mumkinligini, telefon raqami bilan ayting.',
      namesUnknown:
        'Iltimos, xavfsizlik xizmatingizga tashrifchilar ismlari necha kun oldin kerakligini ayting.',
      names: (days) =>
        `Siz tashrifchilar ismlarini tashrifdan ${days} kun oldin soʻragansiz; ular alohida xatda keladi.`,
      seats: (visitors, interpreters) =>
        `Iltimos, ${visitors} nafar tashrifchi${interpreters > 0 ? ` va ${interpreters} nafar tarjimon` : ''} uchun oʻrin tayyorlang.`,
      access: (needs) => `Iltimos, hamma kirib, qatnasha olishini taʼminlang: ${needs}.`,
      topics: (topics) => `Delegatlar quyidagilar haqida eshitmoqchi: ${topics}.`,
      consecutive:
        'Tarjima ketma-ket va taxminan nutqning oʻzicha vaqt oladi: iltimos, bir necha gapdan keyin toʻxtab turing.',
      simultaneous:
        'Tarjima sinxron: iltimos, soʻzlovchilar koʻrinib turadigan joydan kabina uchun oʻrin va soʻzga chiquvchilar uchun mikrofon tayyorlang.',
      interpreted: 'Iltimos, taqdimot va nutqlarni tarjimonlar uchun oldindan yuboring.',
    },
    interpreter: {
      heading: 'Topshirigʻingiz',
      languages: 'Tillaringiz',
      hours: 'Tadbirlar',
      sector: 'Soha',
      glossary: 'Lugʻat',
      documents: 'Hujjatlar',
      onDate: (date) => `Sizda boʻlish sanasi: ${date}`,
      dateOpen: 'Sanasi hali belgilanmagan',
    },
  },

  page: {
    skip: 'Mazmunga oʻtish',
    contents: 'Mundarija',
    numbered: (page, pages) => `${pages} sahifadan ${page}-sahifa`,
    edition: (version, date) => `${version}-nusxa, ${date} holatiga koʻra`,
  },
};

const VEHICLES = { plane: 'reys', train: 'poyezd', bus: 'avtobus', car: 'avtomobil', boat: 'kema' } as const;

/** `reys HY 553` */
function carrier({ by, name }: Ride): string {
  if (name === undefined) return by === 'plane' ? 'samolyot' : VEHICLES[by];
  return `${VEHICLES[by]} ${name}`;
}

function way({ from, to }: Ride): string {
  return `${from} – ${to}`;
}
