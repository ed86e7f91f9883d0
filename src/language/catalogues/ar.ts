import { withDigits } from '../../base/number.ts';
import { namesIn } from '../names.ts';
import { arabic, type Numeral } from '../plural.ts';
import type { Counted, Digits, Ride, Words } from '../words.ts';

const names = namesIn('ar');
const OWN_DIGITS = '٠١٢٣٤٥٦٧٨٩';
const MONTHS = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
] as const;

/** A number within a sentence, in the digits asked for. */
const NUMERALS: Readonly<Record<Digits, Numeral>> = {
  latin: String,
  native: (value) => withDigits(OWN_DIGITS, `${value}`),
};

/** Not reviewed by a native speaker. Modern standard Arabic, months as in Egypt and the Gulf. */
const wordsIn = (digits: Digits, num: Numeral = NUMERALS[digits]): Words => ({
  code: 'ar',
  name: 'العربية',
  englishName: 'Arabic',
  direction: 'rtl',
  withDigits: (asked) => wordsIn(asked),
  reviewed: false,
  colon: ':',
  stop: '.',
  space: ' ',
  englishRemains: 'المهام والشروح والملاحظات التي يصوغها البرنامج نفسه تبقى باللغة الإنجليزية.',
  notReviewed: 'لم يراجع متحدث أصلي النصوص العربية في هذه الوثيقة.',

  calendar: {
    weekdays: ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'],
    shortWeekdays: ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'],
    months: MONTHS,
    shortMonths: MONTHS,
    date: ({ weekday, day, month, year }) => `${weekday} ${num(day)} ${month} ${num(year)}`,
    shortDate: ({ weekday, day, month, year }) => `${weekday} ${num(day)} ${month} ${num(year)}`,
    plainDate: ({ day, month, year }) => `${num(day)} ${month} ${num(year)}`,
    dates(from, to, shared) {
      const month = shared === 'month' ? '' : ` ${from.month}`;
      const year = shared === 'nothing' ? ` ${num(from.year)}` : '';
      return `من ${from.weekday} ${num(from.day)}${month}${year} إلى ${to.weekday} ${num(to.day)} ${to.month} ${num(to.year)}`;
    },
    timeOn: (time, date) => `${time} يوم ${date}`,
    today: 'اليوم',
    tomorrow: 'غدًا',
    yesterday: 'أمس',
    inDays: (n) => `خلال ${daysAfter(num)(n)}`,
    daysAgo: (n) => `قبل ${daysAfter(num)(n)}`,
  },

  islamic: {
    months: [
      'محرم',
      'صفر',
      'ربيع الأول',
      'ربيع الآخر',
      'جمادى الأولى',
      'جمادى الآخرة',
      'رجب',
      'شعبان',
      'رمضان',
      'شوال',
      'ذو القعدة',
      'ذو الحجة',
    ],
    date: ({ day, month, year }) => `${day} ${month} ${year} هـ`,
    beside: (gregorian, islamic) => `${gregorian} الموافق ${islamic}`,
  },

  lists: { semicolon: '؛ ', comma: '، ', aside: '، ', and: (next) => joint('و', next), or: () => ' أو ' },
  numbers: {
    ...(digits === 'native'
      ? { digits: OWN_DIGITS, decimal: '٫', group: '٬' }
      : { decimal: '.', group: ',' }),
    hour: 'س',
    minute: 'د',
    gap: ' ',
  },

  counts: {
    days: days(num),
    delegates: delegates(num),
    sessions: sessions(num),
    tasks: (n) =>
      arabic(num, n, {
        zero: 'لا مهام',
        one: 'مهمة واحدة',
        two: 'مهمتان',
        few: 'مهام',
        many: 'مهمة',
        other: 'مهمة',
      }),
    errors: (n) =>
      arabic(num, n, {
        zero: 'لا أخطاء',
        one: 'خطأ واحد',
        two: 'خطآن',
        few: 'أخطاء',
        many: 'خطأً',
        other: 'خطأ',
      }),
    warnings: (n) =>
      arabic(num, n, {
        zero: 'لا تحذيرات',
        one: 'تحذير واحد',
        two: 'تحذيران',
        few: 'تحذيرات',
        many: 'تحذيرًا',
        other: 'تحذير',
      }),
    people: (n) =>
      arabic(num, n, {
        zero: 'لا أحد',
        one: 'شخص واحد',
        two: 'شخصان',
        few: 'أشخاص',
        many: 'شخصًا',
        other: 'شخص',
      }),
    companions: {
      staff: (n) => `موظفون: ${num(n)}`,
      consultant: (n) => `استشاريون: ${num(n)}`,
      security: (n) => `أمن: ${num(n)}`,
      interpreter: (n) => `مترجمون فوريون: ${num(n)}`,
      press: (n) => `صحافة: ${num(n)}`,
      spouse: (n) => `أزواج: ${num(n)}`,
      other: (n) => `آخرون: ${num(n)}`,
    },
  },

  kinds: {
    'courtesy call': 'زيارة مجاملة',
    briefing: 'جلسة إحاطة',
    demonstration: 'عرض عملي',
    'site visit': 'زيارة ميدانية',
    'round table': 'مائدة مستديرة',
    workshop: 'ورشة عمل',
    reception: 'حفل استقبال',
    reflection: 'جلسة تأمل',
    debrief: 'جلسة ختامية',
  },
  modes: { consecutive: 'ترجمة تتابعية', simultaneous: 'ترجمة فورية', whispered: 'ترجمة همسية' },
  priorities: { must: 'ضروري', should: 'مستحسن', could: 'اختياري' },
  severities: { error: 'خطأ', warning: 'تحذير', info: 'معلومة' },
  companionKinds: {
    staff: 'موظف',
    consultant: 'استشاري',
    security: 'أمن',
    interpreter: 'مترجم شفوي',
    press: 'صحافة',
    spouse: 'زوج أو زوجة',
    other: 'آخر',
  },
  activities: {
    session: 'جلسة',
    transfer: 'تنقل',
    gate: 'بوابة',
    lunch: 'غداء',
    prayer: 'صلاة',
    journey: 'سفر',
  },

  ...names,
  fromCountry: (code) => `من ${names.country(code)}`,

  titleBlock: {
    organiser: 'الجهة المنظمة',
    objectives: 'الأهداف',
    dates: 'التواريخ',
    places: 'الأماكن',
    delegation: 'الوفد',
    groups: 'المجموعات',
    hotel: 'الفندق',
    languages: 'اللغات',
    interpretation: 'الترجمة الشفوية',
    times: 'الأوقات',
    asOf: 'حتى تاريخ',
    hotelOpen: (town) => `${town}، الفندق لم يحدد بعد`,
    localTimes: (zones) => `بالتوقيت المحلي لكل مكان (${zones})`,
    datesAndDays: (dates, count) => `${dates} (${count})`,
    delegatesFrom: (count, from) => `${delegates(num)(count)} ${from}`,
    announcedFrom: (count, from) => `${delegates(num)(count)} ${from}، لم تحدد الأسماء بعد`,
    partlyNamed: (size, named) => `${size}، عدد من حددت أسماؤهم: ${num(named)}`,
    someAreThere: (size, travelling, names, _count, country) =>
      `${size}؛ عدد المسافرين: ${num(travelling)}؛ موجود في ${country} وينضم هناك: ${names}`,
    accompaniedBy: (people, kinds) => `المرافقون: ${people} (${kinds})`,
    ofDelegation: 'الوفد',
    ofHosts: 'الجهات المضيفة',
    interpretedBy: (modes, names) => `${modes}، يتولاها: ${names}`,
    openMeetings: (open, all) => `لقاءات مع الجهات المضيفة لم تؤكد بعد: ${num(open)} من ${num(all)}`,
  },

  attendance: {
    group: (letter) => `المجموعة ${letter}`,
    allBut: (names) => `الجميع ما عدا ${names}`,
    whole: 'الوفد بأكمله',
    wholeExcept: (names) => `الوفد بأكمله ما عدا ${names}`,
    nobody: 'لا أحد من الوفد',
    allWhoTravel: 'جميع المسافرين',
  },

  programme: {
    heading: 'البرنامج',
    time: 'الوقت',
    noMeetings: 'لا توجد لقاءات.',
    holidayIn: (country, name) => `عطلة رسمية في ${country}: ${name}`,
    mayFallOtherwise: 'قد تقع قبل ذلك بيوم أو بعده',
    weekendIn: (country) => `عطلة نهاية الأسبوع في ${country}.`,
    transferTo: (place) => `الانتقال إلى ${place}`,
    estimated: (length) => `نحو ${length}، تقديرًا`,
    assumed: (length) => `نحو ${length}، افتراضًا`,
    arrivalAndSecurity: 'الوصول والتفتيش الأمني',
    lunch: 'غداء',
    prayer: 'صلاة',
    inPlace: (city) => `في ${city}`,
    toBeConfirmed: 'بانتظار التأكيد',
    host: 'الجهة المضيفة',
    where: 'المكان',
    receivedBy: 'في الاستقبال',
    attending: 'الحضور',
    interpretation: 'الترجمة الشفوية',
    topics: 'المواضيع',
    toBeNamedByHost: 'تحدده الجهة المضيفة',
    nameToFollow: (title) => `${title} (يحدد الاسم لاحقًا)`,
    interpreterToBeNamed: 'يحدد المترجم لاحقًا',
    beAtTheGateBy: (time) => `الحضور عند البوابة قبل الساعة ${time}.`,
  },

  journeys: {
    departure: (ride) => `مغادرة ${carrier(ride)} من ${ride.from} إلى ${ride.to}`,
    arrival: (ride) => `وصول ${carrier(ride)} من ${ride.from} إلى ${ride.to}`,
    whole: (ride) => `${carrier(ride)} من ${ride.from} إلى ${ride.to}`,
    arrives: (when) => `الوصول ${when}`,
  },

  contacts: {
    heading: 'جهات الاتصال',
    whom: 'الجهة',
    phone: 'الهاتف',
    email: 'البريد الإلكتروني',
    roles: {
      'delegation leader': 'رئيس الوفد',
      'liaison officer': 'ضابط الاتصال',
      'host coordinator': 'المنسق لدى الجهة المضيفة',
      embassy: 'السفارة',
      hotel: 'الفندق',
      driver: 'السائق',
      interpreter: 'المترجم الشفوي',
      doctor: 'الطبيب',
      'emergency services': 'خدمات الطوارئ',
    },
    metBy: 'في انتظار الوفد',
    meetingPoint: 'نقطة اللقاء',
    dress: 'اللباس',
    dresses: {
      'business attire': 'لباس العمل الرسمي',
      'smart casual': 'لباس أنيق غير رسمي',
      casual: 'لباس عادي',
      'lounge suit': 'بدلة رسمية',
      'lounge suit or national dress': 'بدلة رسمية أو اللباس الوطني',
      'national dress': 'اللباس الوطني',
      'black tie': 'بدلة سهرة',
      uniform: 'الزي الرسمي',
      'modest dress': 'لباس محتشم',
      'protective clothing': 'ملابس واقية',
    },
  },

  participants: {
    heading: 'المشاركون',
    delegation: 'الوفد',
    accompanying: 'المرافقون',
    hosts: 'الجهات المضيفة',
    interpreters: 'المترجمون الشفويون',
    name: 'الاسم',
    title: 'المنصب',
    organisation: 'الجهة',
    languages: 'اللغات',
    toBeNamed: 'يحدد لاحقًا',
    basedIn: (country) => `مقيم في ${country}`,
    joinsOn: (date) => `من ${date}`,
    leavesAfter: (date) => `حتى ${date}`,
  },

  checklist: {
    heading: 'قائمة المهام',
    inName: 'قائمة المهام',
    nothing: 'لا شيء للإنجاز.',
    summary: (tasks, date, states) => `${tasks} حتى ${date}: ${states}.`,
    states: { overdue: 'متأخر', due: 'للإنجاز', done: 'منجز' },
    missed: 'لم يُنجز قبل الزيارة',
    countedStates: {
      overdue: (n) => `متأخرة: ${num(n)}`,
      due: (n) => `للإنجاز: ${num(n)}`,
      done: (n) => `منجزة: ${num(n)}`,
    },
    doneOn: (date) => `أنجز في ${date}`,
    daysLate: (n) => `متأخر: ${days(num)(n)}`,
    due: 'الموعد',
    task: 'المهمة',
    owner: 'المسؤول',
    state: 'الحالة',
    why: 'السبب',
    source: 'المصدر',
    done: 'أنجز',
    timing: 'متى',
    reasons: 'أسباب هذه المهام',
    byOwner: 'بحسب المسؤول',
    roles: {
      organiser: 'الجهة المنظمة',
      delegationLeader: 'رئيس الوفد',
      hostCoordinator: 'المنسق لدى الجهة المضيفة',
      actionPlanOwner: 'المسؤول عن خطة العمل',
    },
  },

  timings: {
    lengths: {
      day: (n) =>
        arabic(num, n, {
          zero: `${num(0)} يوم`,
          one: 'يوم واحد',
          two: 'يومين',
          few: 'أيام',
          many: 'يومًا',
          other: 'يوم',
        }),
      week: (n) =>
        arabic(num, n, {
          zero: `${num(0)} أسبوع`,
          one: 'أسبوع واحد',
          two: 'أسبوعين',
          few: 'أسابيع',
          many: 'أسبوعًا',
          other: 'أسبوع',
        }),
      month: (n) =>
        arabic(num, n, {
          zero: `${num(0)} شهر`,
          one: 'شهر واحد',
          two: 'شهرين',
          few: 'أشهر',
          many: 'شهرًا',
          other: 'شهر',
        }),
    },
    anchors: {
      departure: 'السفر',
      'first day': 'اليوم الأول',
      'last day': 'اليوم الأخير',
      return: 'العودة',
      visit: 'الزيارة',
      'first interpretation': 'أول ترجمة شفوية',
    },
    before: (length, anchor) => `قبل ${anchor} بمدة ${length}`,
    after: (length, anchor) => `بعد ${anchor} بمدة ${length}`,
    onTheDay: {
      departure: 'في يوم السفر',
      'first day': 'في اليوم الأول',
      'last day': 'في اليوم الأخير',
      return: 'في يوم العودة',
      visit: 'في يوم الزيارة',
      'first interpretation': 'في يوم أول ترجمة شفوية',
    },
    agreed: 'حسب الاتفاق',
  },

  notes: {
    changes: 'ما تغير عن البرنامج السابق',
    before: 'سابقا',
    now: 'الآن',
    dropped: 'حذفت',
    leftOut: 'ما بقي خارج البرنامج',
    cannotHold: 'ما لا يمكن أن يجتمع',
    cannotHoldEither: 'ما لا يمكن أن يجتمع أيضًا',
    waysOut: 'حلول ممكنة',
    sessionsMust: (n) => `جلسات لا بد من عقدها: ${num(n)}`,
    lines: (runs, count) => `${count === 1 ? 'السطر' : 'الأسطر'} ${runs}`,
    run: (from, to) => `${num(from)} إلى ${num(to)}`,
    restsOn: 'ما تقوم عليه هذه الخطة',
    everythingStated: 'كل ما تحتاج إليه الخطة مذكور في ملف الزيارة.',
    objective:
      'البرنامج هو الأفضل بهذا الترتيب: أكثر ما يمكن مما يجب عقده، ثم مما ينبغي ومما يمكن؛ أقل تغيير عن برنامج سابق؛ المراسم؛ أقل تنقل؛ أقل انتظار؛ الأيام والأوقات المفضلة؛ أطول وقت للتأخير.',
    findings: 'الملاحظات',
    remarks: (n) => `ملاحظات أخرى: ${num(n)}`,
    openChecks: (n) => `فحوص نقصتها معلومة: ${num(n)}`,
    notListed: (rest) => `غير مفصل هنا – ${rest}. يعرضها الأمر studytour validate.`,
  },

  verdict: {
    nothingToPlan: 'لا شيء للتخطيط: ليس في الزيارة جلسات.',
    allFit: (n) =>
      n === 1
        ? 'أدرجت الجلسة في البرنامج.'
        : n === 2
          ? 'أدرجت الجلستان في البرنامج.'
          : `أدرجت الجلسات كلها في البرنامج: ${num(n)}.`,
    everyMustFits: 'أدرجت كل الجلسات الضرورية.',
    notEveryMustFits: 'لم تدرج كل الجلسات الضرورية.',
    holds: (placed, all) => `الجلسات في البرنامج: ${num(placed)} من ${num(all)}؛`,
    leftOut(counts) {
      const each = counts.map(({ priority, count }) => `${PRIORITIES[priority]}: ${num(count)}`);
      return `وبقي خارجه – ${each.join('، ')}.`;
    },
    proven: 'لا يوجد برنامج أفضل؛ وهذا مثبت.',
    notProven: 'لم يثبت عدم وجود برنامج أفضل.',
    better: {
      musts: 'قد يوجد برنامج أفضل: يتسع لمزيد من الجلسات الضرورية.',
      shoulds: 'قد يوجد برنامج أفضل: يتسع لمزيد من الجلسات المستحسنة.',
      coulds: 'قد يوجد برنامج أفضل: يتسع لمزيد من الجلسات الاختيارية.',
      changes: (n) => `قد يوجد برنامج أفضل: يقل فيه عدد الجلسات المنقولة، بما لا يزيد على ${num(n)}.`,
      protocol: 'قد يوجد برنامج أفضل: يكون ترتيب اللقاءات فيه أقرب إلى المراسم.',
      travel: (length) =>
        `قد يوجد برنامج أفضل: يوفر من وقت التنقل ما لا يزيد على ${length} لمجموع المشاركين.`,
      idle: (length) =>
        `قد يوجد برنامج أفضل: يوفر من وقت الانتظار ما لا يزيد على ${length} لمجموع المشاركين.`,
      preferences: 'قد يوجد برنامج أفضل: يراعي مزيدًا من الأيام والأوقات المفضلة.',
      tightness: 'قد يوجد برنامج أفضل: يترك وقتًا أطول للتأخير.',
    },
    unread: (n) => `مدخلات في ملف الجولة تعذرت قراءتها ولم تؤخذ هنا في الحسبان: ${num(n)}.`,
    moved: (n) => `جلسات من البرنامج السابق نقلت أو حذفت: ${num(n)}.`,
    planned: (placed, all) => `الجلسات في البرنامج: ${num(placed)} من ${num(all)}`,
    tasksOpen: (overdue, due) => `مهام متأخرة: ${num(overdue)}، للإنجاز: ${num(due)}`,
  },

  sheets: {
    date: 'التاريخ',
    weekday: 'اليوم',
    start: 'البداية',
    end: 'النهاية',
    kind: 'النوع',
    what: 'الموضوع',
    address: 'العنوان',
    city: 'المدينة',
    interpreters: 'المترجمون الشفويون',
    remark: 'ملاحظة',
    side: 'الطرف',
    about: 'بشأن',
    place: 'الموضع في ملف الزيارة',
    id: 'المعرف',
    weeks: 'الأسابيع',
    states: { overdue: 'متأخر', due: 'للإنجاز', done: 'منجز' },
    sides: {
      delegation: 'الوفد',
      accompanying: 'المرافقون',
      hosts: 'الجهات المضيفة',
      interpreters: 'المترجمون الشفويون',
      contacts: 'جهات الاتصال',
    },
    notes: {
      change: 'تغيير',
      leftOut: 'خارج البرنامج',
      conflict: 'تعارض',
      demand: 'متطلب',
      wayOut: 'حل',
      assumption: 'افتراض',
    },
  },

  meetings: {
    heading: 'اللقاءات بالتفصيل',
    gettingThere: 'طريق الوصول',
    leave: (time, from, length) => `${time} من ${from}، ${length}`,
    answers: 'يجيب عن',
    askedBy: (names) => `سأل عنه: ${names}`,
    row: 'الصف',
    seatingRule:
      'المقاعد بحسب الرتبة: الصف الأول وجهًا لوجه في وسط الطاولة، ثم الصفوف التالية عن يمينه ويساره بالتناوب.',
    rankOpen: '* الرتبة غير معروفة: الجلوس بترتيب القائمة.',
  },

  pictures: {
    programme: 'البرنامج في لمحة',
    load: 'الوقت في اللقاءات وفي الطريق ومع الترجمة، يومًا بيوم',
    inMeetings: 'في اللقاءات',
    onTheWay: 'في الطريق',
    interpreted: 'مع الترجمة',
    seniority: 'رتب أعضاء الوفد ونظرائهم',
    ranks: [
      'رئيس حكومة أو برلمان',
      'وزير',
      'نائب وزير',
      'رئيس هيئة',
      'مدير',
      'رئيس قسم',
      'رئيس شعبة',
      'أخصائي أول',
      'أخصائي',
      'دعم',
    ],
    rankUnknown: 'الرتبة غير معروفة',
    maps: 'الخرائط',
    route: 'خط السير',
    venues: (city) => `أماكن اللقاءات في ${city}`,
    fromTo: (from, to) => `من ${from} إلى ${to}`,
    kilometres: (number) => `${number} كم`,
    straightLines: 'المسافات بخط مستقيم',
    weeks: 'المهام أسبوعًا بأسبوع، قبل الزيارة وبعدها',
    tour: 'الزيارة',
  },

  budget: {
    heading: 'الميزانية',
    item: 'البند',
    amount: 'المبلغ للوحدة',
    per: 'لكل',
    number: 'العدد',
    sum: 'المجموع',
    total: 'الإجمالي',
    available: 'المتاح',
    remaining: 'المتبقي',
    travellers: 'المسافرون',
    days: 'أيام البرنامج',
    nights: 'الليالي في الخارج',
    otherDates: 'الفرق لمن يسافرون في تواريخ أخرى',
    perTraveller: 'الإجمالي لكل مسافر',
    perTravellerDay: 'الإجمالي لكل مسافر في اليوم',
    units: {
      tour: 'زيارة',
      traveller: 'مسافر',
      day: 'يوم',
      night: 'ليلة',
      'traveller-day': 'مسافر ويوم',
      'traveller-night': 'مسافر وليلة',
    },
  },

  readers: {
    for: 'إلى',
    delegate: {
      heading: 'من أجل سفركم',
      passport: 'جواز السفر',
      expires: (date) => `ينتهي في ${date}`,
      expiryUnknown: 'يرجى إبلاغ الجهة المنظمة بتاريخ انتهائه',
      visa: 'التأشيرة',
      visas: {
        'not needed': 'غير مطلوبة',
        'on arrival': 'تمنح عند الوصول',
      },
      visaNeeded: (country, date) => `مطلوبة (${country}) قبل المغادرة: ${date}`,
      visaTakes: (days) => `مدة الإجراءات في القنصلية: ${days}`,
      visaGranted: (date) => `منحت في ${date}`,
      visaApplied: (date) => `قدم الطلب في ${date}`,
      visaOpen: 'لم يقدم الطلب بعد',
      meals: 'الوجبات',
      access: 'سهولة الوصول',
      joins: 'ينضم في',
      leaves: 'يغادر بعد',
      journeyThere: 'رحلة الذهاب',
      journeyBack: 'رحلة العودة',
      journeyOpen: 'لم تُحدَّد بعد',
      questions: 'أسئلتكم',
      answeredAt: (topic, session, date, time) => `${topic}: ${session}، ${date}، ${time}`,
      unanswered: (topic) => `${topic}: لا تجيب عنه أي من جلساتكم`,
      toDo: 'للإنجاز',
      by: (task, date) => `${task}، قبل ${date}`,
    },
    host: {
      heading: 'ما نرجوه منكم',
      confirm: 'يرجى تأكيد تاريخ كل لقاء ووقته.',
      agreeTimes: (titles) => `يرجى إبلاغنا بما إذا كان الوقت المقترح مناسبا لكم: ${titles}.`,
      nameLead: 'يرجى إبلاغنا باسم من يستقبل الوفد ومنصبه.',
      nameContact: 'يرجى إبلاغنا بمن يمكن الاتصال به يوم الزيارة، مع رقم هاتفه.',
      namesUnknown: 'يرجى إبلاغنا قبل كم يوم يحتاج الأمن لديكم إلى أسماء الزوار.',
      names: (days) =>
        `طلبتم أسماء الزوار قبل الزيارة بمدة ${daysAfter(num)(days)}؛ وستصلكم في رسالة مستقلة.`,
      seats: (visitors, interpreters) =>
        `يرجى تخصيص مقاعد للزوار: ${num(visitors)}${interpreters > 0 ? `، وللمترجمين: ${num(interpreters)}` : ''}.`,
      access: (needs) => `يرجى الحرص على أن يتمكن الجميع من الدخول والمشاركة: ${needs}.`,
      topics: (topics) => `يود أعضاء الوفد أن يسمعوا عن: ${topics}.`,
      consecutive: 'الترجمة تتابعية وتستغرق نحو مدة الكلام نفسه: يرجى التوقف بعد كل بضع جمل.',
      simultaneous:
        'الترجمة فورية: يرجى تخصيص مكان لمقصورة الترجمة يُرى منه المتحدثون، وميكروفون لكل من يتحدث.',
      interpreted: 'يرجى إرسال العروض والكلمات مسبقًا إلى المترجمين.',
    },
    interpreter: {
      heading: 'مهمتكم',
      languages: 'لغاتكم',
      hours: 'الجلسات',
      sector: 'القطاع',
      glossary: 'المسرد',
      documents: 'الوثائق',
      onDate: (date) => `لديكم في ${date}`,
      dateOpen: 'لم يحدد التاريخ بعد',
    },
  },

  page: {
    skip: 'الانتقال إلى المحتوى',
    contents: 'المحتويات',
    numbered: (page, pages) => `صفحة ${page} من ${pages}`,
    edition: (version, date) => `النسخة ${version}، حتى ${date}`,
  },
});

export const ar: Words = wordsIn('latin');

const PRIORITIES = { must: 'ضرورية', should: 'مستحسنة', could: 'اختيارية' } as const;
const VEHICLES = { plane: 'رحلة', train: 'القطار', bus: 'الحافلة', car: 'السيارة', boat: 'السفينة' } as const;

/** `و` is written together with an Arabic word and apart from a Latin one. */
function joint(word: string, next: string): string {
  return /^[\u0600-\u06FF]/.test(next) ? ` ${word}` : ` ${word} `;
}

/** `رحلة HY 553`; a flight without a number is `الطائرة`. */
function carrier({ by, name }: Ride): string {
  if (name === undefined) return by === 'plane' ? 'الطائرة' : VEHICLES[by];
  return `${VEHICLES[by]} ${name}`;
}

function days(num: Numeral): Counted {
  return (n) =>
    arabic(num, n, {
      zero: 'لا أيام',
      one: 'يوم واحد',
      two: 'يومان',
      few: 'أيام',
      many: 'يومًا',
      other: 'يوم',
    });
}

/** Behind a preposition the dual is written otherwise. */
function daysAfter(num: Numeral): Counted {
  return (n) => (n === 2 ? 'يومين' : days(num)(n));
}

function sessions(num: Numeral): Counted {
  return (n) =>
    arabic(num, n, {
      zero: 'لا جلسات',
      one: 'جلسة واحدة',
      two: 'جلستان',
      few: 'جلسات',
      many: 'جلسة',
      other: 'جلسة',
    });
}

function delegates(num: Numeral): Counted {
  return (n) =>
    arabic(num, n, {
      zero: 'لا مندوبين',
      one: 'مندوب واحد',
      two: 'مندوبان',
      few: 'مندوبين',
      many: 'مندوبًا',
      other: 'مندوب',
    });
}
