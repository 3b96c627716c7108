import { random } from '../lib/random.mjs'

const PLACES = ['临江市', '青石县', '云岭州', '北湾区', '沙溪镇', '白塔乡', '东浦新区', '南屏街道']
const THINGS = ['小微企业', '困难群众', '村级站点', '职业院校', '托育机构', '养老驿站', '高标准农田', '创业团队', '合作社', '冷链仓库']
const ACTIONS = ['推行“一窗通办”', '实施“暖冬行动”', '开通夜间公交', '建起共享菜园', '打造“邻里书房”', '启动老旧管网改造', '试点“信用代办”']
const CLASSIFIERS = ['家', '个', '户', '名', '所', '项', '座', '人次', '条', '批']
const MEASURES = ['亩', '公里', '平方米', '吨', '千瓦时', '立方米', '公顷']
const DIGITS = ['一', '两', '三', '五', '八', '十二', '二十六', '三百', '四千五百']
const HEDGES = ['近', '约', '超过', '', '', '', '', '']

/** With so many sentences that only tell, about one figure in fifty characters, as in local news. */
const SCENES_SHARE = 0.73

/** `{slot}` is filled anew each time. */
const REPORTS = [
  '{place}{action}，{year}年累计服务{thing}{hedge}{number}{scale}{classifier}，同比增长{decimal}%。',
  '截至{month}月{day}日，全市共建成{thing}{number}{classifier}，总投资{hedge}{decimal}亿元。',
  '据介绍，项目占地{number}{measure}，建成后每年可节约{number}多{measure}，受益人口{hedge}{decimal}万人。',
  '与去年同期相比，办结时间由{han}天压缩到{small}个小时，满意度提升了{decimal}个百分点。',
  '{place}财政安排专项资金{number}万元，对吸纳就业的{thing}按每人{number}元的标准给予补贴。',
  '{han}年来，当地先后有{number}余名干部下沉到村，走访群众{decimal}万户。',
  '第{small}届丰收节上，来自{small}个县的{number}种农产品集中亮相，成交额突破{number}万元。',
  '产能较{year}年翻了一番，带动周边{number}—{larger}人就业，人均月增收{number}元以上。',
  '{action}之后，{place}的{thing}从{small}家增加到{number}家，覆盖率达到百分之{han}。',
]

const SCENES = [
  '清晨，记者走进{place}，只见街巷干净整洁，老人们围坐在树下拉家常，孩子们追逐嬉戏。',
  '一位负责人告诉记者，群众的事没有小事，只有把工作做细做实，才能赢得大家的信任和支持。',
  '为此，当地建立联席会议制度，定期会商、现场督办，推动问题在一线发现、在一线解决。',
  '走在乡间小路上，白墙黛瓦错落有致，房前屋后瓜果飘香，处处是好光景。',
  '“以前觉得这些事离我们很远，现在才知道，政策就在身边，服务就在门口。”一名居民说。',
  '有关专家表示，基层治理千头万绪，关键是要把力量下沉、把资源用好，让制度真正管用。',
  '针对群众反映强烈的停车难、出行难，{place}因地制宜，盘活闲置空间，探索错时共享。',
  '这项工作得到了居民的广泛认可，也为周边地区提供了可借鉴的做法。',
  '在社区活动室里，书法班、合唱队和手工坊轮番登场，笑声和歌声此起彼伏。',
  '部门联动、上下协同，一批难点堵点问题得到化解，群众的获得感不断增强。',
  '记者了解到，{thing}的培育离不开政策引导，更离不开市场的力量和群众的参与。',
  '夜幕降临，灯光亮起，沿河步道上游人如织，小城的烟火气扑面而来。',
  '今年以来，{place}坚持问题导向，把群众急难愁盼的事一件一件办到心坎上。',
  '记者在现场看到，新修的道路平整宽阔，沿线绿树成荫，不少居民正在散步。',
  '“过去办事要跑好几趟，现在在家门口就能办好。”说起身边的变化，居民连连称赞。',
  '会议强调，要统筹发展和安全，进一步压实各方责任，确保各项任务落到实处。',
  '专家认为，这一做法打通了政策落地的“最后一公里”，具有一定的借鉴意义。',
  '下一步，{place}将继续完善机制，让更多{thing}享受到实实在在的好处。',
]

function slotsOf(next) {
  const whole = (least, most) => least + Math.floor(next() * (most - least + 1))
  const pick = (list) => list[whole(0, list.length - 1)]
  return {
    place: () => pick(PLACES),
    thing: () => pick(THINGS),
    action: () => pick(ACTIONS),
    classifier: () => pick(CLASSIFIERS),
    measure: () => pick(MEASURES),
    hedge: () => pick(HEDGES),
    han: () => pick(DIGITS),
    scale: () => pick(['', '', '万', '多', '余']),
    number: () => String(whole(2, 10 ** whole(1, 4))),
    larger: () => String(whole(10_000, 30_000)),
    small: () => String(whole(2, 24)),
    decimal: () => (next() * 100).toFixed(whole(1, 2)),
    year: () => String(whole(2008, 2026)),
    month: () => String(whole(1, 12)),
    day: () => String(whole(1, 28)),
    sentence: () => pick(next() < SCENES_SHARE ? SCENES : REPORTS),
  }
}

/** Endless paragraphs in the manner of local news, two to six sentences each. */
export function* newsParagraphs(seed) {
  const next = random(seed)
  const slots = slotsOf(next)
  for (;;) {
    const sentences = Array.from({ length: 2 + Math.floor(next() * 5) }, () => {
      return slots.sentence().replace(/\{(\w+)\}/g, (_, slot) => slots[slot]())
    })
    yield sentences.join('')
  }
}

/** Paragraphs of local news of our own making, at least `bytes` of UTF-8 in all. */
export function news(bytes, seed = 1) {
  const paragraphs = []
  let total = 0
  for (const paragraph of newsParagraphs(seed)) {
    paragraphs.push(paragraph)
    total += Buffer.byteLength(paragraph) + 1
    if (total >= bytes) return paragraphs
  }
}
