import { namesIn } from '../names.ts';
import type { Ride, Words } from '../words.ts';

/** Not reviewed by a native speaker. Simplified characters, as written in mainland China. */
export const zh: Words = {
  code: 'zh',
  name: '中文',
  englishName: 'Chinese',
  direction: 'ltr',
  reviewed: false,
  colon: '：',
  stop: '。',
  space: '',
  englishRemains: '由程序自行撰写的任务、说明和检查结果仍为英文。',
  notReviewed: '本文件的中文标签未经母语人士审阅。',

  calendar: {
    weekdays: ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
    shortWeekdays: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
    months: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
    shortMonths: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
    monthAndYear: (month, year) => `${year}年${month}月`,
    date: ({ weekday, day, month, year }) => `${year}年${month}${day}日${weekday}`,
    shortDate: ({ weekday, day, month, year }) => `${year}年${month}${day}日 ${weekday}`,
    dates(from, to, shared) {
      const start = `${from.year}年${from.month}${from.day}日（${from.weekday}）`;
      const month = shared === 'month' ? '' : to.month;
      const year = shared === 'nothing' ? `${to.year}年` : '';
      return `${start}至${year}${month}${to.day}日（${to.weekday}）`;
    },
    timeOn: (time, date) => `${date} ${time}`,
    today: '今天',
    tomorrow: '明天',
    yesterday: '昨天',
    inDays: (n) => `${n}天后`,
    daysAgo: (n) => `${n}天前`,
  },

  lists: { comma: '、', and: () => '和', or: () => '或' },
  numbers: { decimal: '.', group: ',', hour: '小时', minute: '分钟', gap: '' },

  counts: {
    days: (n) => `${n}天`,
    delegates: (n) => `${n}名代表`,
    sessions: (n) => `${n}项活动`,
    tasks: (n) => `${n}项任务`,
    errors: (n) => `${n}个错误`,
    warnings: (n) => `${n}个警告`,
    people: (n) => `${n}人`,
    companions: {
      staff: (n) => `工作人员${n}人`,
      consultant: (n) => `顾问${n}人`,
      security: (n) => `安保人员${n}人`,
      interpreter: (n) => `口译员${n}人`,
      press: (n) => `记者${n}人`,
      spouse: (n) => `配偶${n}人`,
      other: (n) => `其他${n}人`,
    },
  },

  kinds: {
    'courtesy call': '礼节性拜会',
    briefing: '情况介绍',
    demonstration: '演示',
    'site visit': '实地考察',
    'round table': '圆桌会议',
    workshop: '研讨会',
    reception: '招待会',
    reflection: '交流心得',
    debrief: '总结会',
  },
  modes: { consecutive: '交替传译', simultaneous: '同声传译', whispered: '耳语传译' },
  priorities: { must: '必须', should: '应当', could: '可选' },
  severities: { error: '错误', warning: '警告', info: '提示' },
  companionKinds: {
    staff: '工作人员',
    consultant: '顾问',
    security: '安保',
    interpreter: '口译员',
    press: '媒体',
    spouse: '配偶',
    other: '其他',
  },
  activities: {
    session: '活动',
    transfer: '转场',
    gate: '入口',
    lunch: '午餐',
    prayer: '祈祷',
    journey: '旅途',
  },

  ...namesIn('zh'),

  titleBlock: {
    organiser: '主办方',
    objectives: '目标',
    dates: '日期',
    places: '地点',
    delegation: '代表团',
    groups: '分组',
    hotel: '酒店',
    languages: '语言',
    interpretation: '口译',
    times: '时间',
    asOf: '截至',
    localTimes: (zone) => `均为各地当地时间；日程时区为 ${zone}`,
    datesAndDays: (dates, days) => `${dates}，共${days}`,
    delegatesFrom: (count, country) => `来自${country}的${count}名代表`,
    announcedFrom: (count, country) => `来自${country}的${count}名代表，名单待定`,
    someAreThere: (size, travelling, names, _count, country) =>
      `${size}：${travelling}人出行；${names} 常驻${country}，在当地加入`,
    accompaniedBy: (people, kinds) => `随行${people}（${kinds}）`,
    ofDelegation: '代表团',
    ofHosts: '接待方',
    interpretedBy: (modes, names) => `${modes}，口译员：${names}`,
    openMeetings: (open, all) => `与接待方的${all}次会见中有${open}次待确认`,
  },

  attendance: {
    group: (letter) => `${letter}组`,
    allBut: (names) => `除 ${names} 外全体`,
    whole: '代表团全体',
    wholeExcept: (names) => `代表团全体，${names} 除外`,
    nobody: '代表团无人参加',
    allWhoTravel: '全体出行人员',
  },

  programme: {
    heading: '日程',
    time: '时间',
    noMeetings: '无会见。',
    holidayIn: (country, name) => `${country}公共假日：${name}`,
    mayFallOtherwise: '可能提前或推后一天',
    weekendIn: (country) => `${country}周末。`,
    transferTo: (place) => `前往 ${place}`,
    estimated: (length) => `约${length}，估计`,
    assumed: (length) => `约${length}，假定`,
    arrivalAndSecurity: '抵达及安检',
    lunch: '午餐',
    prayer: '祈祷',
    inPlace: (city) => `在 ${city}`,
    toBeConfirmed: '待确认',
    host: '接待单位',
    where: '地点',
    receivedBy: '接待人',
    attending: '参加人员',
    interpretation: '口译',
    topics: '议题',
    toBeNamedByHost: '由接待方确定',
    nameToFollow: (title) => `${title}（姓名待告）`,
    interpreterToBeNamed: '口译员待定',
    beAtTheGateBy: (time) => `请于 ${time} 前到达入口。`,
  },

  journeys: {
    departure: (ride) => `出发：${carrier(ride)}，${way(ride)}`,
    arrival: (ride) => `抵达：${carrier(ride)}，${way(ride)}`,
    whole: (ride) => `${carrier(ride)}，${way(ride)}`,
    arrives: (when) => `${when} 抵达`,
  },

  participants: {
    heading: '参加人员',
    delegation: '代表团',
    accompanying: '随行人员',
    hosts: '接待方',
    interpreters: '口译员',
    name: '姓名',
    title: '职务',
    organisation: '单位',
    languages: '语言',
    toBeNamed: '待定',
    basedIn: (country) => `常驻${country}`,
  },

  checklist: {
    heading: '任务清单',
    inName: '任务清单',
    nothing: '无待办事项。',
    summary: (tasks, date, states) => `截至${date}，${tasks}：${states}。`,
    states: { overdue: '逾期', due: '待办', done: '已完成' },
    countedStates: {
      overdue: (n) => `逾期${n}项`,
      due: (n) => `待办${n}项`,
      done: (n) => `已完成${n}项`,
    },
    doneOn: (date) => `${date} 完成`,
    daysLate: (n) => `逾期${n}天`,
    due: '期限',
    task: '任务',
    owner: '负责人',
    state: '状态',
    why: '原因',
    source: '来源',
    done: '已完成',
    timing: '期限由来',
    reasons: '为何需要这些任务',
    byOwner: '按负责人',
  },

  notes: {
    leftOut: '未列入日程',
    cannotHold: '无法同时满足的要求',
    cannotHoldEither: '同样无法同时满足的要求',
    waysOut: '可行办法',
    sessionsMust: (n) => `${n}项活动必须举行`,
    lines: (runs) => `第${runs}行`,
    run: (from, to) => `${from}至${to}`,
    restsOn: '本计划的依据',
    everythingStated: '计划所需的一切均已在出访文件中写明。',
    findings: '检查结果',
    remarks: (n) => `另有${n}条提示`,
    openChecks: (n) => `${n}项检查缺少信息`,
    notListed: (rest) => `此处未列出：${rest}。`,
  },

  verdict: {
    nothingToPlan: '无可安排：本次出访没有活动。',
    allFit: (n) => (n === 1 ? '唯一的活动已列入日程。' : `全部${n}项活动均已列入日程。`),
    everyMustFits: '所有必须举行的活动均已列入日程。',
    notEveryMustFits: '并非所有必须举行的活动都能列入日程。',
    holds: (placed, all) => `${all}项活动中有${placed}项列入日程；`,
    leftOut(counts) {
      const each = counts.map(({ priority, count }) => `${zh.priorities[priority]}${count}项`);
      return `未列入：${each.join('、')}。`;
    },
    proven: '不存在更好的日程，这一点已得到证明。',
    notProven: '尚未证明不存在更好的日程。',
    better: {
      musts: '可能有更好的日程：可列入更多必须举行的活动。',
      shoulds: '可能有更好的日程：可列入更多应当举行的活动。',
      coulds: '可能有更好的日程：可列入更多可选的活动。',
      changes: (n) => `可能有更好的日程：最多可少改动${n}项活动。`,
      protocol: '可能有更好的日程：会见顺序可更符合礼宾要求。',
      travel: (length) => `可能有更好的日程：全体合计最多可节省${length}路程时间。`,
      idle: (length) => `可能有更好的日程：全体合计最多可节省${length}等候时间。`,
      preferences: '可能有更好的日程：可满足更多的日期和时间偏好。',
    },
    moved: (n) => `原日程中有${n}项活动改期或取消。`,
    planned: (placed, all) => `${all}项活动中已安排${placed}项`,
    tasksOpen: (overdue, due) => `任务逾期${overdue}项、待办${due}项`,
  },

  sheets: {
    date: '日期',
    weekday: '星期',
    start: '开始',
    end: '结束',
    kind: '类别',
    what: '内容',
    address: '地址',
    city: '城市',
    interpreters: '口译员',
    remark: '备注',
    side: '方面',
    about: '关于',
    place: '在出访文件中的位置',
    id: '编号',
    states: { overdue: '逾期', due: '待办', done: '已完成' },
    sides: { delegation: '代表团', accompanying: '随行人员', hosts: '接待方', interpreters: '口译员' },
    notes: { leftOut: '未列入', conflict: '冲突', demand: '要求', wayOut: '办法', assumption: '假定' },
  },

  meetings: {
    heading: '会见详情',
    gettingThere: '前往方式',
    leave: (time, from, length) => `${time} 从 ${from} 出发，${length}`,
    answers: '回应的议题',
    askedBy: (names) => `由 ${names} 提出`,
    row: '排',
    seatingRule: '按职级就座：第一排在桌子中央面对面，其后各排依次在其右侧和左侧。',
    rankOpen: '* 职级不详：按名单顺序就座。',
  },

  pictures: {
    programme: '日程一览',
    load: '每日会见、路途和口译时间',
    inMeetings: '会见',
    onTheWay: '路途',
    interpreted: '口译',
    seniority: '代表与对口人员的职级',
    ranks: [
      '政府首脑或议会领导人',
      '部长',
      '副部长',
      '机构负责人',
      '司局长',
      '处长',
      '科长',
      '高级专员',
      '专员',
      '辅助人员',
    ],
    rankUnknown: '职级不详',
    route: '路线',
    venues: (city) => `${city} 的会见地点`,
    fromTo: (from, to) => `${from} – ${to}`,
    kilometres: (number) => `${number} 公里`,
    straightLines: '直线距离',
    weeks: '出访前后各周任务',
    tour: '出访',
  },

  page: {
    skip: '跳到正文',
    contents: '目录',
    numbered: (page, pages) => `第${page}页，共${pages}页`,
    edition: (version, date) => `第${version}版，截至${date}`,
  },
};

const VEHICLES = { plane: '航班', train: '火车', bus: '大巴', car: '汽车', boat: '轮船' } as const;

/** `HY 553航班` */
function carrier({ by, name }: Ride): string {
  return name === undefined ? VEHICLES[by] : `${name} ${VEHICLES[by]}`;
}

function way({ from, to }: Ride): string {
  return `${from} – ${to}`;
}
