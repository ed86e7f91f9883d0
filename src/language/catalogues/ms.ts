import { capitalised } from '../../base/text.ts';
import { namesIn } from '../names.ts';
import type { Ride, Words } from '../words.ts';

/** Not reviewed by a native speaker. Bahasa Melayu as written in Malaysia. */
export const ms: Words = {
  code: 'ms',
  name: 'Bahasa Melayu',
  englishName: 'Malay',
  direction: 'ltr',
  reviewed: false,
  colon: ':',
  stop: '.',
  space: ' ',
  englishRemains:
    'Tugas, penjelasan dan penemuan yang ditulis oleh atur cara ini sendiri kekal dalam bahasa Inggeris.',
  notReviewed: 'Label bahasa Melayu dalam dokumen ini belum disemak oleh penutur jati.',

  calendar: {
    weekdays: ['Ahad', 'Isnin', 'Selasa', 'Rabu', 'Khamis', 'Jumaat', 'Sabtu'],
    shortWeekdays: ['Ahd', 'Isn', 'Sel', 'Rab', 'Kha', 'Jum', 'Sab'],
    months: [
      'Januari',
      'Februari',
      'Mac',
      'April',
      'Mei',
      'Jun',
      'Julai',
      'Ogos',
      'September',
      'Oktober',
      'November',
      'Disember',
    ],
    shortMonths: ['Jan', 'Feb', 'Mac', 'Apr', 'Mei', 'Jun', 'Jul', 'Ogo', 'Sep', 'Okt', 'Nov', 'Dis'],
    monthAndYear: (month, year) => `${ms.calendar.months[month - 1]} ${year}`,
    date: ({ weekday, day, month, year }) => `${weekday}, ${day} ${month} ${year}`,
    shortDate: ({ weekday, day, month, year }) => `${weekday}, ${day} ${month} ${year}`,
    dates(from, to, shared) {
      const month = shared === 'month' ? '' : ` ${from.month}`;
      const year = shared === 'nothing' ? ` ${from.year}` : '';
      return `${from.weekday}, ${from.day}${month}${year} hingga ${ms.calendar.date(to)}`;
    },
    timeOn: (time, date) => `${time} pada ${date}`,
    today: 'hari ini',
    tomorrow: 'esok',
    yesterday: 'semalam',
    inDays: (n) => `${n} hari lagi`,
    daysAgo: (n) => `${n} hari lalu`,
  },

  lists: { comma: ', ', and: () => ' dan ', or: () => ' atau ' },
  numbers: { decimal: '.', group: ',', hour: 'jam', minute: 'minit', gap: ' ' },

  counts: {
    days: (n) => `${n} hari`,
    delegates: (n) => `${n} orang perwakilan`,
    sessions: (n) => `${n} sesi`,
    tasks: (n) => `${n} tugas`,
    errors: (n) => `${n} ralat`,
    warnings: (n) => `${n} amaran`,
    people: (n) => `${n} orang`,
    companions: {
      staff: (n) => `${n} kakitangan`,
      consultant: (n) => `${n} perunding`,
      security: (n) => `${n} pegawai keselamatan`,
      interpreter: (n) => `${n} jurubahasa`,
      press: (n) => `${n} wartawan`,
      spouse: (n) => `${n} pasangan`,
      other: (n) => `${n} lain-lain`,
    },
  },

  kinds: {
    'courtesy call': 'kunjungan hormat',
    briefing: 'taklimat',
    demonstration: 'demonstrasi',
    'site visit': 'lawatan tapak',
    'round table': 'perbincangan meja bulat',
    workshop: 'bengkel',
    reception: 'majlis resepsi',
    reflection: 'sesi refleksi',
    debrief: 'mesyuarat penutup',
  },
  modes: { consecutive: 'berturutan', simultaneous: 'serentak', whispered: 'bisikan' },
  priorities: { must: 'wajib', should: 'digalakkan', could: 'pilihan' },
  severities: { error: 'ralat', warning: 'amaran', info: 'makluman' },
  companionKinds: {
    staff: 'kakitangan',
    consultant: 'perunding',
    security: 'keselamatan',
    interpreter: 'jurubahasa',
    press: 'media',
    spouse: 'pasangan',
    other: 'lain-lain',
  },
  activities: {
    session: 'sesi',
    transfer: 'perjalanan',
    gate: 'pintu masuk',
    lunch: 'makan tengah hari',
    prayer: 'solat',
    journey: 'penerbangan atau kereta api',
  },

  // CLDR calls these two languages by the names of their countries.
  ...namesIn('ms', { languages: { uz: 'Uzbek', kk: 'Kazakh' } }),

  titleBlock: {
    organiser: 'Penganjur',
    objectives: 'Objektif',
    dates: 'Tarikh',
    places: 'Tempat',
    delegation: 'Delegasi',
    groups: 'Kumpulan',
    hotel: 'Hotel',
    languages: 'Bahasa',
    interpretation: 'Interpretasi',
    times: 'Masa',
    asOf: 'Setakat',
    localTimes: (zone) => `Waktu tempatan di setiap tempat; zon waktu program ialah ${zone}`,
    datesAndDays: (dates, days) => `${dates} (${days})`,
    delegatesFrom: (count, country) => `${count} orang perwakilan dari ${country}`,
    announcedFrom: (count, country) => `${count} orang perwakilan dari ${country}, nama belum diberikan`,
    someAreThere: (size, travelling, names, _count, country) =>
      `${size}: ${travelling} orang dalam perjalanan; ${names} bertugas di ${country} dan menyertai di sana`,
    accompaniedBy: (people, kinds) => `Diiringi ${people} (${kinds})`,
    ofDelegation: 'Delegasi',
    ofHosts: 'Tuan rumah',
    interpretedBy: (modes, names) => `${modes}, oleh ${names}`,
    openMeetings: (open, all) => `${open} daripada ${all} pertemuan dengan tuan rumah belum disahkan`,
  },

  attendance: {
    group: (letter) => `Kumpulan ${letter}`,
    allBut: (names) => `semua kecuali ${names}`,
    whole: 'Seluruh delegasi',
    wholeExcept: (names) => `Seluruh delegasi kecuali ${names}`,
    nobody: 'tiada sesiapa daripada delegasi',
    allWhoTravel: 'Semua yang mengembara',
  },

  programme: {
    heading: 'Atur cara',
    time: 'Masa',
    noMeetings: 'Tiada pertemuan.',
    holidayIn: (country, name) => `Cuti umum di ${country}: ${name}`,
    mayFallOtherwise: 'mungkin sehari lebih awal atau lewat',
    weekendIn: (country) => `Hujung minggu di ${country}.`,
    transferTo: (place) => `Perjalanan ke ${place}`,
    estimated: (length) => `kira-kira ${length}, anggaran`,
    assumed: (length) => `kira-kira ${length}, andaian`,
    arrivalAndSecurity: 'Ketibaan dan pemeriksaan keselamatan',
    lunch: 'Makan tengah hari',
    prayer: 'Solat',
    inPlace: (city) => `di ${city}`,
    toBeConfirmed: 'belum disahkan',
    host: 'Tuan rumah',
    where: 'Tempat',
    receivedBy: 'Disambut oleh',
    attending: 'Yang hadir',
    interpretation: 'Interpretasi',
    topics: 'Topik',
    toBeNamedByHost: 'Akan dinamakan oleh tuan rumah',
    nameToFollow: (title) => `${title} (nama menyusul)`,
    interpreterToBeNamed: 'jurubahasa akan dinamakan',
    beAtTheGateBy: (time) => `Berada di pintu masuk sebelum ${time}.`,
  },

  journeys: {
    departure: (ride) => `Berlepas, ${carrier(ride)} dari ${ride.from} ke ${ride.to}`,
    arrival: (ride) => `Ketibaan, ${carrier(ride)} dari ${ride.from} ke ${ride.to}`,
    whole: (ride) => `${capitalised(carrier(ride))} dari ${ride.from} ke ${ride.to}`,
    arrives: (when) => `tiba ${when}`,
  },

  participants: {
    heading: 'Peserta',
    delegation: 'Delegasi',
    accompanying: 'Pengiring',
    hosts: 'Tuan rumah',
    interpreters: 'Jurubahasa',
    name: 'Nama',
    title: 'Jawatan',
    organisation: 'Organisasi',
    languages: 'Bahasa',
    toBeNamed: 'akan dinamakan',
    basedIn: (country) => `bertugas di ${country}`,
  },

  checklist: {
    heading: 'Senarai semak',
    inName: 'senarai semak',
    nothing: 'Tiada apa-apa untuk dibuat.',
    summary: (tasks, date, states) => `${tasks} setakat ${date}: ${states}.`,
    states: { overdue: 'Terlewat', due: 'Perlu dibuat', done: 'Selesai' },
    countedStates: {
      overdue: (n) => `${n} terlewat`,
      due: (n) => `${n} perlu dibuat`,
      done: (n) => `${n} selesai`,
    },
    doneOn: (date) => `selesai ${date}`,
    daysLate: (n) => `lewat ${n} hari`,
    due: 'Tarikh akhir',
    task: 'Tugas',
    owner: 'Penanggungjawab',
    state: 'Status',
    why: 'Sebab',
    source: 'Sumber',
    done: 'selesai',
    timing: 'Bila',
    reasons: 'Sebab tugas ini',
  },

  notes: {
    leftOut: 'Tidak dimasukkan',
    cannotHold: 'Yang tidak dapat dipenuhi bersama',
    cannotHoldEither: 'Yang juga tidak dapat dipenuhi bersama',
    waysOut: 'Jalan keluar',
    sessionsMust: (n) => `${n} sesi wajib diadakan`,
    lines: (runs) => `baris ${runs}`,
    run: (from, to) => `${from} hingga ${to}`,
    restsOn: 'Asas rancangan ini',
    everythingStated: 'Semua yang diperlukan oleh rancangan ini dinyatakan dalam fail lawatan.',
    findings: 'Penemuan',
    remarks: (n) => `${n} catatan lain`,
    openChecks: (n) => `${n} semakan yang kekurangan maklumat`,
    notListed: (rest) => `Tidak disenaraikan di sini: ${rest}.`,
  },

  verdict: {
    nothingToPlan: 'Tiada apa-apa untuk dirancang: lawatan ini tiada sesi.',
    allFit: (n) => (n === 1 ? 'Satu-satunya sesi dapat dimuatkan.' : `Semua ${n} sesi dapat dimuatkan.`),
    everyMustFits: 'Setiap sesi wajib dapat dimuatkan.',
    notEveryMustFits: 'Tidak semua sesi wajib dapat dimuatkan.',
    holds: (placed, all) => `Atur cara memuatkan ${placed} daripada ${all} sesi;`,
    leftOut(counts) {
      const each = counts.map(({ priority, count }) => `${ms.priorities[priority]}: ${count}`);
      return `yang tidak dimasukkan – ${each.join(', ')}.`;
    },
    proven: 'Tiada atur cara yang lebih baik; ini telah dibuktikan.',
    notProven: 'Belum dibuktikan bahawa tiada atur cara yang lebih baik.',
    better: {
      musts: 'Atur cara yang lebih baik mungkin ada: lebih banyak sesi wajib dapat dimuatkan.',
      shoulds: 'Atur cara yang lebih baik mungkin ada: lebih banyak sesi digalakkan dapat dimuatkan.',
      coulds: 'Atur cara yang lebih baik mungkin ada: lebih banyak sesi pilihan dapat dimuatkan.',
      changes: (n) => `Atur cara yang lebih baik mungkin ada: paling banyak ${n} sesi kurang dipindahkan.`,
      protocol: 'Atur cara yang lebih baik mungkin ada: susunan pertemuan lebih menepati protokol.',
      travel: (length) =>
        `Atur cara yang lebih baik mungkin ada: menjimatkan paling banyak ${length} perjalanan, jumlah bagi semua orang.`,
      idle: (length) =>
        `Atur cara yang lebih baik mungkin ada: menjimatkan paling banyak ${length} masa menunggu, jumlah bagi semua orang.`,
      preferences: 'Atur cara yang lebih baik mungkin ada: lebih banyak hari dan masa pilihan dipenuhi.',
    },
    moved: (n) => `${n} sesi daripada atur cara terdahulu dipindahkan atau digugurkan.`,
    planned: (placed, all) => `${placed} daripada ${all} sesi dirancang`,
    tasksOpen: (overdue, due) => `${overdue} tugas terlewat, ${due} perlu dibuat`,
  },

  sheets: {
    date: 'Tarikh',
    weekday: 'Hari',
    start: 'Mula',
    end: 'Tamat',
    kind: 'Jenis',
    what: 'Perkara',
    address: 'Alamat',
    city: 'Bandar',
    interpreters: 'Jurubahasa',
    remark: 'Catatan',
    side: 'Pihak',
    about: 'Mengenai',
    place: 'Tempat dalam fail lawatan',
    id: 'Pengecam',
    states: { overdue: 'terlewat', due: 'perlu dibuat', done: 'selesai' },
    sides: {
      delegation: 'delegasi',
      accompanying: 'pengiring',
      hosts: 'tuan rumah',
      interpreters: 'jurubahasa',
    },
    notes: {
      leftOut: 'tidak dimasukkan',
      conflict: 'percanggahan',
      demand: 'keperluan',
      wayOut: 'jalan keluar',
      assumption: 'andaian',
    },
  },

  page: { contents: 'Kandungan' },
};

const VEHICLES = {
  plane: 'penerbangan',
  train: 'kereta api',
  bus: 'bas',
  car: 'kereta',
  boat: 'bot',
} as const;

/** `penerbangan HY 553` */
function carrier({ by, name }: Ride): string {
  return name === undefined ? VEHICLES[by] : `${VEHICLES[by]} ${name}`;
}
