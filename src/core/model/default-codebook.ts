import { type AttributeDefinition, type AttributeKind, type Choice, Codebook, FIGURE, INITIATIVE, MEASURES } from '#core/model/codebook'
import { FIGURE_ATTRIBUTES } from '#core/model/figure-attributes'
import { INITIATIVE_ATTRIBUTES, INITIATIVE_TYPES, type InitiativeType } from '#core/model/initiative-attributes'
import type { Language, LocalText } from '#core/model/language'

const both = (zh: string, en: string): LocalText => ({ 'zh-CN': zh, en })

const choices = (...rows: readonly (readonly [id: string, zh: string, en: string])[]): Choice[] =>
  rows.map(([id, zh, en]) => ({ id, label: both(zh, en) }))

const attribute = (id: string, kind: AttributeKind, zh: string, en: string, values: Choice[] = []) => ({
  id,
  kind,
  label: both(zh, en),
  choices: values,
})

const initiativeTypeLabels: Readonly<Record<InitiativeType, LocalText>> = {
  strategy: both('战略', 'Strategy'),
  'policy-document': both('政策文件', 'Policy document'),
  'policy-package': both('政策组合', 'Policy package'),
  campaign: both('行动活动', 'Campaign'),
  mechanism: both('机制', 'Mechanism'),
  model: both('模式', 'Model'),
  'accountability-mechanism': both('考核问责机制', 'Accountability mechanism'),
  'record-system': both('档案台账', 'Record system'),
  'self-governance': both('自治组织', 'Self-governance'),
  'organisational-change': both('组织调整', 'Organisational change'),
  demonstration: both('示范试点', 'Demonstration'),
  'service-centre': both('服务阵地', 'Service centre'),
  'training-system': both('培训制度', 'Training system'),
  'training-format': both('培训形式', 'Training format'),
  meeting: both('会议', 'Meeting'),
  publicity: both('宣传', 'Publicity'),
  volunteering: both('志愿服务', 'Volunteering'),
  'public-pledge': both('公开承诺', 'Public pledge'),
  'coverage-target': both('覆盖目标', 'Coverage target'),
  investment: both('投资项目', 'Investment'),
  fund: both('基金', 'Fund'),
  'enterprise-alliance': both('企业联合', 'Enterprise alliance'),
}

const initiativeTypes: Choice[] = INITIATIVE_TYPES.map((id) => ({ id, label: initiativeTypeLabels[id] }))

const initiativeStates = choices(
  ['planned', '计划', 'Planned'],
  ['started', '启动', 'Started'],
  ['running', '进行中', 'Running'],
  ['extended', '推广', 'Extended'],
  ['completed', '完成', 'Completed'],
  ['stopped', '停止', 'Stopped'],
)

/** What a figure counts or measures in. */
const figureKinds = choices(
  ['count', '计数', 'Count'],
  ['money', '金额', 'Money'],
  ['percent', '百分比', 'Percent'],
  ['percentage-point', '百分点', 'Percentage points'],
  ['permille', '千分比', 'Per mille'],
  ['basis-point', '基点', 'Basis points'],
  ['fraction', '分数', 'Fraction'],
  ['ratio', '比', 'Ratio'],
  ['multiple', '倍数', 'Multiple'],
  ['doubling', '翻番', 'Doubling'],
  ['duration', '时长', 'Duration'],
  ['date', '日期', 'Date'],
  ['age', '年龄', 'Age'],
  ['score', '分值', 'Score'],
  ['ordinal', '次序', 'Ordinal'],
  ['area', '面积', 'Area'],
  ['length', '长度', 'Length'],
  ['mass', '质量', 'Mass'],
  ['volume', '体积', 'Volume'],
  ['speed', '速度', 'Speed'],
  ['power', '功率', 'Power'],
  ['energy', '能量', 'Energy'],
  ['temperature', '温度', 'Temperature'],
  ['measure', '其他量', 'Other measure'],
  ['vague', '约数', 'Vague'],
)

const hedges = choices(
  ['about', '约', 'about'],
  ['nearly', '近', 'nearly'],
  ['more-than', '超过', 'more than'],
  ['at-least', '不少于', 'at least'],
  ['at-most', '不超过', 'at most'],
  ['less-than', '不到', 'less than'],
)

const changes = choices(
  ['up-by', '增加', 'increase by'],
  ['up-to', '增加到', 'increase to'],
  ['down-by', '减少', 'decrease by'],
  ['down-to', '减少到', 'decrease to'],
)

type NewAttribute = Omit<AttributeDefinition, 'id'> & { readonly id: string }

const initiativeAttributes: NewAttribute[] = [
  attribute(INITIATIVE_ATTRIBUTES.name, 'text', '名称', 'Name'),
  attribute(INITIATIVE_ATTRIBUTES.type, 'choice', '类型', 'Type', initiativeTypes),
  attribute(INITIATIVE_ATTRIBUTES.actor, 'text', '主体', 'Actor'),
  attribute(INITIATIVE_ATTRIBUTES.place, 'text', '地点', 'Place'),
  attribute('targetGroup', 'text', '面向人群', 'Target group'),
  attribute(INITIATIVE_ATTRIBUTES.period, 'date', '时段', 'Period'),
  attribute('status', 'choice', '状态', 'Status', initiativeStates),
]

const figureAttributes: NewAttribute[] = [
  attribute(FIGURE_ATTRIBUTES.kind, 'choice', '种类', 'Kind', figureKinds),
  attribute(FIGURE_ATTRIBUTES.value, 'decimal', '数值', 'Value'),
  attribute(FIGURE_ATTRIBUTES.bounds, 'interval', '范围', 'Bounds'),
  attribute(FIGURE_ATTRIBUTES.approx, 'choice', '概数', 'Hedge', hedges),
  attribute(FIGURE_ATTRIBUTES.unit, 'text', '单位', 'Unit'),
  attribute(FIGURE_ATTRIBUTES.classifier, 'text', '量词', 'Classifier'),
  attribute(FIGURE_ATTRIBUTES.change, 'choice', '变化', 'Change', changes),
  attribute(FIGURE_ATTRIBUTES.entity, 'text', '对象', 'Entity'),
  attribute(FIGURE_ATTRIBUTES.property, 'text', '属性项', 'Property'),
  attribute(FIGURE_ATTRIBUTES.date, 'date', '日期', 'Date'),
  attribute(FIGURE_ATTRIBUTES.asOf, 'date', '截至', 'As of'),
]

/** Guidance is written once, in the language the project is coded in. */
interface Guidance {
  readonly definition: string
  readonly include: string
  readonly exclude: string
  readonly examples: readonly string[]
}

interface DefaultCode {
  readonly id: string
  readonly parent: string | null
  readonly label: LocalText
  readonly slot: number
  readonly hotkey: string
  readonly attributes: readonly NewAttribute[]
  readonly guidance: Readonly<Record<Language, Guidance>>
}

const codes: readonly DefaultCode[] = [
  {
    id: INITIATIVE,
    parent: null,
    label: both('举措', 'Initiative'),
    slot: 1,
    hotkey: 'i',
    attributes: initiativeAttributes,
    guidance: {
      'zh-CN': {
        definition: '有主体、有名称或者指认得出的做法：项目、机制、行动、文件、场所、资金、队伍。',
        include: '首次出现的全称；同一篇里再次出现的简称；引号、书名号里的名称，连同符号一起标。',
        exclude: '泛指的愿望（“加大力度”）；只开会、不产生文件或安排的会议；只作背景的他人做法。',
        examples: ['“一站办”帮扶机制', '《临江市小微企业成长三年行动方案》', '产业人才专项资金'],
      },
      en: {
        definition:
          'Something an actor does or sets up that has a name or can be pointed at: programme, mechanism, campaign, document, centre, fund, team.',
        include:
          'The full name where it first appears; its short forms later in the article; names in quotation marks or 《》, marks included.',
        exclude:
          'General wishes (“step up efforts”); meetings that lead to no document or arrangement; what others do, when it is only background.',
        examples: ['“一站办”帮扶机制', '《临江市小微企业成长三年行动方案》', 'the Riverside Apprentice Fund'],
      },
    },
  },
  {
    id: 'pledge',
    parent: INITIATIVE,
    label: both('承诺', 'Pledge'),
    slot: 5,
    hotkey: '6',
    attributes: [],
    guidance: {
      'zh-CN': {
        definition: '主体对今后要做的事作出的保证，说得出谁、做什么。',
        include: '“将”“力争”“确保”之后具体可查的安排，连同期限。',
        exclude: '没有主体或没有内容的表态；已经做成的事（标“举措”）。',
        examples: ['年底前再投放两批共享工位', '三年内全部完成改造'],
      },
      en: {
        definition: 'An assurance of something an actor will do: who and what can be told.',
        include: 'Definite arrangements after “will”, “aims to”, “shall”, with their deadline.',
        exclude: 'Statements without an actor or without content; what has been done already (code it Initiative).',
        examples: ['年底前再投放两批共享工位', 'will open two more centres by December'],
      },
    },
  },
  {
    id: 'goal',
    parent: null,
    label: both('目标', 'Goal'),
    slot: 3,
    hotkey: '5',
    attributes: [],
    guidance: {
      'zh-CN': {
        definition: '举措要达到的结果。',
        include: '写出结果的整个短语；其中的数字另外标“数字”。',
        exclude: '已经达到的结果；举措本身的名称。',
        examples: ['让群众少跑一趟路', '到2026年培育“专精特新”企业500家以上'],
      },
      en: {
        definition: 'The result an initiative is meant to bring about.',
        include: 'The whole phrase that states the result; figures in it are coded Figure as well.',
        exclude: 'Results already reached; the name of the initiative itself.',
        examples: ['让群众少跑一趟路', 'to halve the waiting time by 2026'],
      },
    },
  },
  {
    id: FIGURE,
    parent: null,
    label: both('数字', 'Figure'),
    slot: 2,
    hotkey: 'f',
    attributes: figureAttributes,
    guidance: {
      'zh-CN': {
        definition: '读者会摘录的数量：数、概数词、量词和单位合为一处。',
        include: '概数（近、超过、多、几）；百分点、倍数、成；时长和日期；汉字数字。',
        exclude: '编号、版本、电话；名称里的数字（“三年行动”“十四五”）；“一个”“一批”等只作冠词的说法。',
        examples: ['33.33万家', '近2000万元', '9.4个百分点', '提高6倍'],
      },
      en: {
        definition: 'A quantity a reader would extract: number, hedge, classifier and unit as one.',
        include: 'Hedged numbers (nearly, over, 多, 几); percentage points, multiples, 成; durations and dates; numbers in words.',
        exclude: 'Numbering, versions, telephone numbers; numbers inside names (“三年行动”, “十四五”); 一个, 一批 used like an article.',
        examples: ['33.33万家', '近2000万元', '9.4 percentage points', 'a sixfold increase'],
      },
    },
  },
  {
    id: 'place',
    parent: null,
    label: both('地点', 'Place'),
    slot: 6,
    hotkey: '3',
    attributes: [],
    guidance: {
      'zh-CN': {
        definition: '举措发生或覆盖的行政区、园区、街道、村。',
        include: '最完整的写法；并列的各标各的。',
        exclude: '单位名称里的地名（“临江市人社局”标“机构”）。',
        examples: ['临江市', '青石县柳塘镇'],
      },
      en: {
        definition: 'The administrative area, park, street or village where an initiative happens or which it covers.',
        include: 'The fullest form; of several in a row each by itself.',
        exclude: 'Place names inside the name of an organisation (code that Agency).',
        examples: ['临江市', 'Qingshi County'],
      },
    },
  },
  {
    id: 'agency',
    parent: null,
    label: both('机构', 'Agency'),
    slot: 4,
    hotkey: '4',
    attributes: [],
    guidance: {
      'zh-CN': {
        definition: '发起、承担或协办举措的机关、企业、学校、社会组织。',
        include: '全称和简称；内设处室连同所属机关。',
        exclude: '只受访、不承担举措的单位；个人。',
        examples: ['临江市人力资源和社会保障局', '市财政局'],
      },
      en: {
        definition: 'The authority, company, school or association that starts, runs or supports an initiative.',
        include: 'Full and short names; a department together with the body it belongs to.',
        exclude: 'Bodies that are only interviewed; persons.',
        examples: ['临江市人力资源和社会保障局', 'the Linjiang Bureau of Commerce'],
      },
    },
  },
]

const measures = { id: MEASURES, label: both('度量', 'measures'), from: [FIGURE], to: [INITIATIVE, 'pledge'] }

/** The codebook a new project starts with, its guidance written in `language`. */
export const defaultCodebook = (language: Language): Codebook =>
  Codebook.parse({
    version: 1,
    codes: codes.map(({ guidance, ...code }) => ({ ...code, ...guidance[language] })),
    linkTypes: [measures],
  })
