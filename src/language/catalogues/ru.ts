import { capitalised } from '../../base/text.ts';
import { namesIn } from '../names.ts';
import { russian } from '../plural.ts';
import type { Ride, Words } from '../words.ts';

/** Not reviewed by a native speaker. Names of countries stand in the nominative, behind a colon or in brackets. */
export const ru: Words = {
  code: 'ru',
  name: 'русский',
  englishName: 'Russian',
  direction: 'ltr',
  reviewed: false,
  colon: ':',
  stop: '.',
  space: ' ',
  englishRemains:
    'Задачи, пояснения и замечания, которые формулирует сама программа, остаются на английском языке.',
  notReviewed: 'Русские подписи этого документа не проверены носителем языка.',

  calendar: {
    weekdays: ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'],
    shortWeekdays: ['вс', 'пн', 'вт', 'ср', 'чт', 'пт', 'сб'],
    months: [
      'января',
      'февраля',
      'марта',
      'апреля',
      'мая',
      'июня',
      'июля',
      'августа',
      'сентября',
      'октября',
      'ноября',
      'декабря',
    ],
    shortMonths: [
      'янв.',
      'февр.',
      'мар.',
      'апр.',
      'мая',
      'июн.',
      'июл.',
      'авг.',
      'сент.',
      'окт.',
      'нояб.',
      'дек.',
    ],
    date: ({ weekday, day, month, year }) => `${weekday}, ${day} ${month} ${year} г.`,
    shortDate: ({ weekday, day, month, year }) => `${weekday}, ${day} ${month} ${year}`,
    plainDate: ({ day, month, year }) => `${day} ${month} ${year} г.`,
    dates(from, to, shared) {
      const start = `${from.weekday}, ${from.day}`;
      const month = shared === 'month' ? '' : ` ${from.month}`;
      const year = shared === 'nothing' ? ` ${from.year} г.` : '';
      return `${start}${month}${year} – ${ru.calendar.date(to)}`;
    },
    timeOn: (time, date) => `${time}, ${date}`,
    today: 'сегодня',
    tomorrow: 'завтра',
    yesterday: 'вчера',
    inDays: (n) => `через ${days(n)}`,
    daysAgo: (n) => `${days(n)} назад`,
  },

  islamic: {
    months: [
      'мухаррама',
      'сафара',
      'раби аль-авваля',
      'раби ас-сани',
      'джумада аль-уля',
      'джумада ас-сани',
      'раджаба',
      'шаабана',
      'рамадана',
      'шавваля',
      'зуль-каада',
      'зуль-хиджжа',
    ],
    date: ({ day, month, year }) => `${day} ${month} ${year} г. хиджры`,
    beside: (gregorian, islamic) => `${gregorian} (${islamic})`,
  },

  lists: { semicolon: '; ', comma: ', ', aside: ', ', and: () => ' и ', or: () => ' или ' },
  numbers: { decimal: ',', group: '\u00A0', hour: 'ч', minute: 'мин', gap: ' ' },

  counts: {
    days,
    delegates: (n) => russian(n, 'делегат', 'делегата', 'делегатов'),
    sessions: (n) => russian(n, 'мероприятие', 'мероприятия', 'мероприятий'),
    tasks,
    errors: (n) => russian(n, 'ошибка', 'ошибки', 'ошибок'),
    warnings: (n) => russian(n, 'предупреждение', 'предупреждения', 'предупреждений'),
    people: (n) => russian(n, 'человек', 'человека', 'человек'),
    companions: {
      staff: (n) => russian(n, 'сотрудник', 'сотрудника', 'сотрудников'),
      consultant: (n) => russian(n, 'консультант', 'консультанта', 'консультантов'),
      security: (n) => russian(n, 'охранник', 'охранника', 'охранников'),
      interpreter: (n) => russian(n, 'переводчик', 'переводчика', 'переводчиков'),
      press: (n) => russian(n, 'представитель прессы', 'представителя прессы', 'представителей прессы'),
      spouse: (n) => russian(n, 'супруг(а)', 'супруга (супруги)', 'супругов'),
      other: (n) => `прочие: ${n}`,
    },
  },

  kinds: {
    'courtesy call': 'визит вежливости',
    briefing: 'брифинг',
    demonstration: 'демонстрация',
    'site visit': 'посещение объекта',
    'round table': 'круглый стол',
    workshop: 'семинар',
    reception: 'приём',
    reflection: 'обмен впечатлениями',
    debrief: 'итоговое совещание',
  },
  modes: { consecutive: 'последовательный', simultaneous: 'синхронный', whispered: 'шушутаж' },
  priorities: { must: 'обязательно', should: 'желательно', could: 'по возможности' },
  severities: { error: 'ошибка', warning: 'предупреждение', info: 'к сведению' },
  companionKinds: {
    staff: 'сотрудник',
    consultant: 'консультант',
    security: 'охрана',
    interpreter: 'переводчик',
    press: 'пресса',
    spouse: 'супруг(а)',
    other: 'прочие',
  },
  activities: {
    session: 'мероприятие',
    transfer: 'переезд',
    gate: 'проходная',
    lunch: 'обед',
    prayer: 'молитва',
    journey: 'дорога',
  },

  ...namesIn('ru'),

  titleBlock: {
    organiser: 'Организатор',
    objectives: 'Цели',
    dates: 'Даты',
    places: 'Места',
    delegation: 'Делегация',
    groups: 'Группы',
    hotel: 'Гостиница',
    languages: 'Языки',
    interpretation: 'Устный перевод',
    times: 'Время',
    asOf: 'По состоянию на',
    hotelOpen: (town) => `${town}, гостиница ещё не указана`,
    localTimes: (zones) => `Местное для каждого пункта (${zones})`,
    datesAndDays: (dates, count) => `${dates} (${count})`,
    delegatesFrom: (count, country) => `${country}: ${ru.counts.delegates(count)}`,
    announcedFrom: (count, country) => `${country}: ${ru.counts.delegates(count)}, имена ещё не названы`,
    partlyNamed: (size, named) => `${size}, из них названы: ${named}`,
    someAreThere: (size, travelling, names, _count, country) =>
      `${size}; приезжают: ${travelling}; уже на месте (${country}) и присоединятся там: ${names}`,
    accompaniedBy: (people, kinds) => `Сопровождающие: ${people} (${kinds})`,
    ofDelegation: 'Делегация',
    ofHosts: 'Принимающая сторона',
    interpretedBy: (modes, names) => `${modes}; переводят: ${names}`,
    openMeetings: (open, all) =>
      `Встречи с принимающими организациями, ещё не подтверждённые: ${open} из ${all}`,
  },

  attendance: {
    group: (letter) => `Группа ${letter}`,
    allBut: (names) => `все, кроме: ${names}`,
    whole: 'Вся делегация',
    wholeExcept: (names) => `Вся делегация, кроме: ${names}`,
    nobody: 'никто из делегации',
    allWhoTravel: 'Все приезжающие',
  },

  programme: {
    heading: 'Программа',
    time: 'Время',
    noMeetings: 'Встреч нет.',
    holidayIn: (country, name) => `Государственный праздник (${country}): ${name}`,
    mayFallOtherwise: 'возможен сдвиг на день раньше или позже',
    weekendIn: (country) => `Выходной день (${country}).`,
    transferTo: (place) => `Переезд: ${place}`,
    estimated: (length) => `около ${length}, по расчёту`,
    assumed: (length) => `около ${length}, предположительно`,
    arrivalAndSecurity: 'Прибытие и проверка на входе',
    lunch: 'Обед',
    prayer: 'Молитва',
    inPlace: (city) => city,
    toBeConfirmed: 'требует подтверждения',
    host: 'Принимает',
    where: 'Место',
    receivedBy: 'Встречает',
    attending: 'Участвуют',
    interpretation: 'Перевод',
    topics: 'Темы',
    toBeNamedByHost: 'Назовёт принимающая сторона',
    nameToFollow: (title) => `${title} (имя будет сообщено)`,
    interpreterToBeNamed: 'переводчик будет назван',
    beAtTheGateBy: (time) => `Быть на проходной к ${time}.`,
  },

  journeys: {
    departure: (ride) => `${ride.by === 'plane' ? 'Вылет' : 'Отправление'}, ${carrier(ride)}: ${way(ride)}`,
    arrival: (ride) => `${ride.by === 'plane' ? 'Прилёт' : 'Прибытие'}, ${carrier(ride)}: ${way(ride)}`,
    whole: (ride) => `${capitalised(carrier(ride))}: ${way(ride)}`,
    arrives: (when) => `прибытие в ${when}`,
  },

  contacts: {
    heading: 'Контакты',
    whom: 'Кто',
    phone: 'Телефон',
    email: 'Эл. почта',
    roles: {
      'delegation leader': 'руководитель делегации',
      'liaison officer': 'сопровождающий от принимающей стороны',
      'host coordinator': 'координатор в стране пребывания',
      embassy: 'посольство',
      hotel: 'гостиница',
      driver: 'водитель',
      interpreter: 'переводчик',
      doctor: 'врач',
      'emergency services': 'экстренные службы',
    },
    metBy: 'Ожидает',
    meetingPoint: 'Сбор',
    dress: 'Одежда',
    dresses: {
      'business attire': 'деловая',
      'smart casual': 'деловая неформальная',
      casual: 'свободная',
      'lounge suit': 'деловой костюм',
      'lounge suit or national dress': 'деловой костюм или национальная одежда',
      'national dress': 'национальная одежда',
      'black tie': 'смокинг',
      uniform: 'форменная одежда',
      'modest dress': 'скромная, закрытая',
      'protective clothing': 'защитная',
    },
  },

  participants: {
    heading: 'Участники',
    delegation: 'Делегация',
    accompanying: 'Сопровождающие лица',
    hosts: 'Принимающая сторона',
    interpreters: 'Переводчики',
    name: 'Имя',
    title: 'Должность',
    organisation: 'Организация',
    languages: 'Языки',
    toBeNamed: 'будет назван',
    basedIn: (country) => `работает в стране пребывания: ${country}`,
    joinsOn: (date) => `с ${date}`,
    leavesAfter: (date) => `по ${date}`,
  },

  checklist: {
    heading: 'Контрольный список',
    inName: 'контрольный список',
    nothing: 'Дел нет.',
    summary: (count, date, states) => `${count} по состоянию на ${date}: ${states}.`,
    states: { overdue: 'Просрочено', due: 'Предстоит', done: 'Сделано' },
    missed: 'Не сделано до поездки',
    countedStates: {
      overdue: (n) => `просрочено ${n}`,
      due: (n) => `предстоит ${n}`,
      done: (n) => `сделано ${n}`,
    },
    doneOn: (date) => `сделано ${date}`,
    daysLate: (n) => `опоздание: ${days(n)}`,
    due: 'Срок',
    task: 'Задача',
    owner: 'Ответственный',
    state: 'Состояние',
    why: 'Зачем',
    source: 'Источник',
    done: 'сделано',
    timing: 'Откуда срок',
    reasons: 'Зачем эти задачи',
    byOwner: 'По ответственным',
    roles: {
      organiser: 'организатор',
      delegationLeader: 'руководитель делегации',
      hostCoordinator: 'координатор в стране пребывания',
      actionPlanOwner: 'ответственный за план действий',
    },
  },

  timings: {
    lengths: {
      day: days,
      week: (n) => russian(n, 'неделю', 'недели', 'недель'),
      month: (n) => russian(n, 'месяц', 'месяца', 'месяцев'),
    },
    anchors: {
      departure: 'отъезда',
      'first day': 'первого дня',
      'last day': 'последнего дня',
      return: 'возвращения',
      visit: 'визита',
      'first interpretation': 'первого перевода',
    },
    before: (length, anchor) => `за ${length} до ${anchor}`,
    after: (length, anchor) => `через ${length} после ${anchor}`,
    onTheDay: {
      departure: 'в день отъезда',
      'first day': 'в первый день',
      'last day': 'в последний день',
      return: 'в день возвращения',
      visit: 'в день визита',
      'first interpretation': 'в день первого перевода',
    },
    agreed: 'по договорённости',
  },

  notes: {
    changes: 'Изменения в прежней программе',
    before: 'было',
    now: 'стало',
    dropped: 'исключено',
    leftOut: 'Не вошло в программу',
    cannotHold: 'Что не может выполняться одновременно',
    cannotHoldEither: 'Что ещё не может выполняться одновременно',
    waysOut: 'Выходы из положения',
    sessionsMust: (n) =>
      `Обязательно должны состояться ${russian(n, 'мероприятие', 'мероприятия', 'мероприятий')}`,
    lines: (runs, count) => `${count === 1 ? 'строка' : 'строки'} ${runs}`,
    run: (from, to) => `${from}–${to}`,
    restsOn: 'На чём основан этот план',
    everythingStated: 'Всё, что нужно для плана, указано в файле поездки.',
    objective:
      'Программа лучшая в таком порядке: как можно больше обязательного, затем желательного и возможного; меньше всего изменений прежней программы; протокол; меньше всего времени в пути; меньше всего ожидания; предпочтительные дни и часы; больше всего времени на задержки.',
    findings: 'Замечания',
    remarks: (n) =>
      russian(n, 'дополнительное замечание', 'дополнительных замечания', 'дополнительных замечаний'),
    openChecks: (n) =>
      russian(
        n,
        'проверка, для которой не хватило данных',
        'проверки, для которых не хватило данных',
        'проверок, для которых не хватило данных',
      ),
    notListed: (rest) => `Здесь не перечислены: ${rest}. Их показывает studytour validate.`,
  },

  verdict: {
    nothingToPlan: 'Планировать нечего: в поездке нет мероприятий.',
    allFit: (n) =>
      n === 1
        ? 'Мероприятие вошло в программу.'
        : n === 2
          ? 'Оба мероприятия вошли в программу.'
          : `В программу вошли все мероприятия: ${n}.`,
    everyMustFits: 'Все обязательные мероприятия вошли в программу.',
    notEveryMustFits: 'В программу вошли не все обязательные мероприятия.',
    holds: (placed, all) => `Мероприятий в программе: ${placed} из ${all};`,
    leftOut(counts) {
      const each = counts.map(({ priority, count }) => `${PRIORITIES[priority]} – ${count}`);
      return `не вошли: ${each.join(', ')}.`;
    },
    proven: 'Лучшей программы не существует; это доказано.',
    notProven: 'Не доказано, что лучшей программы не существует.',
    better: {
      musts: 'Возможна лучшая программа: в неё вошло бы больше обязательных мероприятий.',
      shoulds: 'Возможна лучшая программа: в неё вошло бы больше желательных мероприятий.',
      coulds: 'Возможна лучшая программа: в неё вошло бы больше возможных мероприятий.',
      changes: (n) =>
        `Возможна лучшая программа: перенесённых мероприятий стало бы меньше, самое большее на ${n}.`,
      protocol: 'Возможна лучшая программа: порядок встреч больше отвечал бы протоколу.',
      travel: (length) =>
        `Возможна лучшая программа: на переезды ушло бы меньше времени, самое большее на ${length} в сумме для всех.`,
      idle: (length) =>
        `Возможна лучшая программа: на ожидание ушло бы меньше времени, самое большее на ${length} в сумме для всех.`,
      preferences: 'Возможна лучшая программа: она учла бы больше пожеланий о днях и часах.',
      tightness: 'Возможна лучшая программа: она оставила бы больше времени на задержки.',
    },
    unread: (n) => `Не удалось прочитать записей в файле тура: ${n}; здесь они не учтены.`,
    moved: (n) => `Перенесено или исключено из прежней программы: ${n}.`,
    planned: (placed, all) => `мероприятий в программе: ${placed} из ${all}`,
    tasksOpen: (overdue, due) => `просрочено: ${overdue}, предстоит: ${due}`,
  },

  sheets: {
    date: 'Дата',
    weekday: 'День недели',
    start: 'Начало',
    end: 'Конец',
    kind: 'Вид',
    what: 'Что',
    address: 'Адрес',
    city: 'Город',
    interpreters: 'Переводчики',
    remark: 'Примечание',
    side: 'Сторона',
    about: 'О чём',
    place: 'Место в файле поездки',
    id: 'Идентификатор',
    weeks: 'По неделям',
    states: { overdue: 'просрочено', due: 'предстоит', done: 'сделано' },
    sides: {
      delegation: 'делегация',
      accompanying: 'сопровождающие',
      hosts: 'принимающая сторона',
      interpreters: 'переводчики',
      contacts: 'контакты',
    },
    notes: {
      change: 'изменение',
      leftOut: 'не вошло',
      conflict: 'противоречие',
      demand: 'требование',
      wayOut: 'выход',
      assumption: 'допущение',
    },
  },

  meetings: {
    heading: 'Встречи подробно',
    gettingThere: 'Дорога',
    leave: (time, from, length) => `${time}, отправление: ${from}, ${length}`,
    answers: 'Вопросы',
    askedBy: (names) => `вопрос задают: ${names}`,
    row: 'Ряд',
    seatingRule:
      'Рассадка по старшинству: первый ряд – друг против друга в середине стола, следующие – поочерёдно справа и слева от него.',
    rankOpen: '* Ранг неизвестен: место по порядку списка.',
  },

  pictures: {
    programme: 'Программа на одной странице',
    load: 'Время на встречах, в дороге и с переводом, по дням',
    inMeetings: 'на встречах',
    onTheWay: 'в дороге',
    interpreted: 'с переводом',
    seniority: 'Ранги делегатов и принимающих',
    ranks: [
      'глава правительства или парламента',
      'министр',
      'заместитель министра',
      'руководитель ведомства',
      'директор',
      'начальник управления',
      'начальник отдела',
      'главный специалист',
      'специалист',
      'вспомогательный персонал',
    ],
    rankUnknown: 'ранг неизвестен',
    maps: 'Карты',
    route: 'Маршрут',
    venues: (city) => `Места встреч: ${city}`,
    fromTo: (from, to) => `${from} – ${to}`,
    kilometres: (number) => `${number} км`,
    straightLines: 'Расстояния по прямой',
    weeks: 'Задачи по неделям до и после поездки',
    tour: 'Поездка',
  },

  budget: {
    heading: 'Бюджет',
    item: 'Статья',
    amount: 'Сумма за единицу',
    per: 'На что',
    number: 'Количество',
    sum: 'Сумма',
    total: 'Всего',
    available: 'Имеется',
    remaining: 'Остаток',
    travellers: 'Приезжающие',
    days: 'Дни программы',
    nights: 'Ночи за границей',
    otherDates: 'разница у тех, кто едет в другие даты',
    perTraveller: 'Всего на человека',
    perTravellerDay: 'Всего на человека в день',
    units: {
      tour: 'поездка',
      traveller: 'человек',
      day: 'день',
      night: 'ночь',
      'traveller-day': 'человек и день',
      'traveller-night': 'человек и ночь',
    },
  },

  readers: {
    for: 'Для',
    delegate: {
      heading: 'Для вашей поездки',
      passport: 'Паспорт',
      expires: (date) => `Действителен до: ${date}`,
      expiryUnknown: 'Просим сообщить организатору срок действия',
      visa: 'Виза',
      visas: {
        'not needed': 'Не нужна',
        'on arrival': 'Выдаётся по прибытии',
      },
      visaNeeded: (country, date) => `Нужна (${country}) до отъезда: ${date}`,
      visaTakes: (days) => `Срок оформления в консульстве: ${days}`,
      visaGranted: (date) => `Выдана: ${date}`,
      visaApplied: (date) => `Подано заявление: ${date}`,
      visaOpen: 'Заявление ещё не подано',
      meals: 'Питание',
      access: 'Доступность',
      joins: 'Присоединяется',
      leaves: 'Уезжает после',
      journeyThere: 'Дорога туда',
      journeyBack: 'Дорога обратно',
      journeyOpen: 'Ещё не указана',
      questions: 'Ваши вопросы',
      answeredAt: (topic, session, date, time) => `${topic}: ${session}, ${date}, ${time}`,
      unanswered: (topic) => `${topic}: ни одна из ваших встреч на это не отвечает`,
      toDo: 'Предстоит',
      by: (task, date) => `${task}, до ${date}`,
    },
    host: {
      heading: 'Наши просьбы к вам',
      confirm: 'Просим подтвердить дату и время каждой встречи.',
      agreeTimes: (titles) => `Просим сообщить, удобно ли Вам предложенное время: ${titles}.`,
      nameLead: 'Просим сообщить, кто примет делегацию, с указанием должности.',
      nameContact: 'Просим сообщить, кому можно позвонить в день визита, с номером телефона.',
      namesUnknown: 'Просим сообщить, за сколько дней вашей охране нужны имена посетителей.',
      names: (days) =>
        `Вы просили имена посетителей за ${russian(days, 'день', 'дня', 'дней')} до визита; они придут отдельным письмом.`,
      seats: (visitors, interpreters) =>
        `Просим подготовить места для посетителей: ${visitors}${interpreters > 0 ? `; для переводчиков: ${interpreters}` : ''}.`,
      access: (needs) => `Просим обеспечить всем возможность войти и участвовать: ${needs}.`,
      topics: (topics) => `Делегаты хотели бы услышать о следующем: ${topics}.`,
      consecutive:
        'Перевод последовательный и занимает примерно столько же времени, сколько сама речь: просим делать паузы через несколько фраз.',
      simultaneous:
        'Перевод синхронный: просим предусмотреть место для кабины с видом на выступающих и микрофоны для всех, кто берёт слово.',
      interpreted: 'Просим заранее прислать презентации и тексты выступлений для переводчиков.',
    },
    interpreter: {
      heading: 'Ваше задание',
      languages: 'Ваши языки',
      hours: 'Мероприятия',
      sector: 'Отрасль',
      glossary: 'Глоссарий',
      documents: 'Документы',
      onDate: (date) => `У вас: ${date}`,
      dateOpen: 'Дата ещё не назначена',
    },
  },

  page: {
    skip: 'Перейти к содержанию',
    contents: 'Содержание',
    numbered: (page, pages) => `Страница ${page} из ${pages}`,
    edition: (version, date) => `Версия ${version}, по состоянию на ${date}`,
  },
};

const PRIORITIES = { must: 'обязательных', should: 'желательных', could: 'возможных' } as const;
const VEHICLES = { plane: 'рейс', train: 'поезд', bus: 'автобус', car: 'автомобиль', boat: 'судно' } as const;

/** `рейс HY 553`, `самолёт` */
function carrier({ by, name }: Ride): string {
  if (name === undefined) return by === 'plane' ? 'самолёт' : VEHICLES[by];
  return `${VEHICLES[by]} ${name}`;
}

function way({ from, to }: Ride): string {
  return `${from} – ${to}`;
}

function days(n: number): string {
  return russian(n, 'день', 'дня', 'дней');
}

function tasks(n: number): string {
  return russian(n, 'задача', 'задачи', 'задач');
}
